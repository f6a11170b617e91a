package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Misreading;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Characters that a reader sees as an escape of a program, a backslash, {@code u} and four digits,
 * or of markup, as where the ampersand of a dash was escaped once more.
 */
final class EscapedText implements Check {

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    static final Pattern OF_PROGRAMS = Pattern.compile("(?:\\\\u[0-9A-Fa-f]{4})++");

    static final String NAME =
        "(?:[A-Za-z][A-Za-z0-9]{1,30}+|#[0-9]{1,7}+|#[xX][0-9A-Fa-f]{1,6}+);";

    /** A reference that a page shows. */
    static final Pattern OF_MARKUP = Pattern.compile("&" + NAME);

    /** A reference to an ampersand that begins one. */
    static final Pattern TWICE = Pattern.compile("&(?:amp;)++" + NAME);
  }

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    boolean rendered = citation.text().markup() == Markup.RENDERED;
    Words dash = new Words(citation.dashSpan().in(citation.source()), citation.dashSpan());
    check(dash, Part.DASH, rendered, found);
    check(citation.name(), Part.NAME, rendered, found);
    check(citation.bodyWords(), Part.BODY, rendered, found);
  }

  /** The escapes in the dash and the name of a citation that were undone before it was read. */
  static void checkUndone(String source, Attribution attribution, Consumer<Finding> found) {
    Span name = attribution.name().orElse(new Span(0, 0));
    Span dash =
        new Span(attribution.span().start(), Math.max(attribution.span().start(), name.start()));
    check(new Words(dash.in(source), dash), Part.DASH, false, found);
    check(new Words(name.in(source), name), Part.NAME, false, found);
  }

  private static void check(Words words, Part part, boolean rendered, Consumer<Finding> found) {
    String text = words.text();
    if (text.contains("\\u")) {
      first(words, part, Expressions.OF_PROGRAMS, found);
    }
    if (text.indexOf('&') >= 0) {
      first(words, part, rendered ? Expressions.OF_MARKUP : Expressions.TWICE, found);
    }
  }

  private static void first(Words words, Part part, Pattern escape, Consumer<Finding> found) {
    Matcher matcher = escape.matcher(words.text());
    boolean is = matcher.find();
    String meaning = is ? meaning(matcher.group()) : "";
    if (is && !meaning.equals(matcher.group())) {
      found.accept(
          new Misreading(
              Finding.Type.ESCAPED_CHARACTERS,
              part,
              words.part(matcher.start(), matcher.end()),
              matcher.group(),
              Optional.of(meaning),
              List.of()));
    }
  }

  private static String meaning(String escape) {
    if (escape.startsWith("&")) {
      return Parser.unescapeEntities(Parser.unescapeEntities(escape, true), true);
    }
    StringBuilder meaning = new StringBuilder();
    for (int i = 0; i < escape.length(); i += "\\u0000".length()) {
      meaning.append((char) Integer.parseInt(escape.substring(i + 2, i + 6), 16));
    }
    return meaning.toString();
  }
}
