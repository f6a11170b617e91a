package io.github.tweetcitation.internal.entity;

import io.github.tweetcitation.Entity;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.WebAddress;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the media links that a text shows, in tweets and in prose. */
public final class MediaLinkFinder {

  /** The longest label of a definition, its indentation, and a link behind it. */
  private static final int MAX_DEFINITION = 300;

  /** Compiled on first use, which costs time on a cold JVM. */
  private static final class Expression {

    /** {@code [pic.twitter.com/TBn41AGDNr]: https://t.co/TBn41AGDNr}, which no reader sees. */
    static final Pattern DEFINITION = Pattern.compile("[ >]{0,8}+\\[[^\\]\\[\\n]{1,200}+\\]:");

    /** {@code pic.twitter.com/profile_images}; one code of eight in a thousand is such a word. */
    static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]{6,8}+");
  }

  private MediaLinkFinder() {}

  /**
   * Whether a text or its markup may hold a media link: {@code pic.}, {@code pic\.}, {@code
   * pic<wbr>.}. A word with these letters in it, such as {@code picture}, is none.
   */
  public static boolean mayFind(String text) {
    return holds("pic", text) || holds("Pic", text) || holds("PIC", text);
  }

  private static boolean holds(String word, String text) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if (end < text.length() && !Characters.isAsciiLetterOrDigit(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(word, end);
    }
    return false;
  }

  /** The media links in a text, in order and disjoint. */
  public static List<MediaLink> find(SourceText source) {
    String text = source.text();
    if (!mayFind(text)) {
      return List.of();
    }
    NormalizedView view = NormalizedView.of(text, new Span(0, text.length()), source.markup());
    List<MediaLink> found = new ArrayList<>();
    MediaLink last = null;
    for (Entity entity : EntityReader.read(view, List.of(), false)) {
      if (entity instanceof MediaLink link
          && !Expression.WORD.matcher(link.code()).matches()
          && !isValue(text, link.span().start())
          && !(source.markup() == Markup.MARKDOWN && isDefinition(text, link.span().start()))
          && !(last != null && isTarget(text, last, link))) {
        found.add(link);
        last = link;
      }
    }
    return List.copyOf(found);
  }

  /** Whether it is the value of an attribute, {@code href="https://pic.…}, or of a parameter. */
  private static boolean isValue(String text, int start) {
    int end = start;
    while (end > 0 && "\"'\\".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '=';
  }

  private static boolean isDefinition(String text, int start) {
    int line = Lines.start(text, start, Math.max(0, start - MAX_DEFINITION));
    return Lines.begins(text, line)
        && Expression.DEFINITION.matcher(text).region(line, text.length()).lookingAt();
  }

  /**
   * Whether a link is where the one before it leads: {@code pic.twitter.com/TBn41AGDNr
   * (https://pic.twitter.com/TBn41AGDNr)}.
   */
  private static boolean isTarget(String text, MediaLink before, MediaLink link) {
    return WebAddress.isValid(link.text())
        && link.code().equals(before.code())
        && text.substring(before.span().end(), link.span().start())
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }
}
