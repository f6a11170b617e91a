package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.Markup;
import io.github.tweetcitation.internal.source.NormalizedView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which a citation is written. Every value is cleaned as the parser cleans it and then
 * escaped for its place, so that none can end the place that it stands in.
 */
enum Rendering {
  /** The block quote that Twitter gives to whoever embeds a tweet. */
  HTML {
    @Override
    String of(TweetCitation citation) {
      String direction = citation.body().direction() == Direction.RTL ? "rtl" : "ltr";
      String body = body(citation);
      Author author = citation.author();
      boolean linkAlone = body.isEmpty() && author.equals(NOBODY);
      return "<blockquote class=\"twitter-tweet\">"
          // Without words, the empty paragraph shows that what follows is no part of the text.
          + (linkAlone ? "" : "<p dir=\"" + direction + "\">" + body + "</p>")
          + attribution(citation, "&mdash;")
          + "</blockquote>";
    }

    @Override
    String text(String clean) {
      return clean
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;")
          .replace("\n", "<br>");
    }

    @Override
    String link(String text, String address) {
      return "<a href=\"" + text(address) + "\">" + text(text) + "</a>";
    }
  },

  /** A block quote of Markdown. */
  MARKDOWN {
    @Override
    String of(TweetCitation citation) {
      return indented(citation, "> ").replace("> \n", ">\n");
    }

    @Override
    String body(TweetCitation citation) {
      return LINE_END.matcher(super.body(citation)).replaceAll("\\\\\n");
    }

    @Override
    String text(String clean) {
      String escaped = PUNCTUATION.matcher(clean).replaceAll("\\\\$0");
      String lines = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
      return HANDLE
          .matcher(lines.replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;"))
          .replaceAll(match -> reference(match.group().charAt(0)));
    }

    @Override
    String link(String text, String address) {
      // No character reference is one in an autolink, but some readers take it for one.
      return text.equals(address) && address.indexOf('&') < 0
          ? "<" + address + ">"
          : "[" + text(text) + "](<" + address + ">)";
    }
  },

  /** Indented lines, as converters to plain text leave a block quote. */
  TEXT {
    @Override
    String of(TweetCitation citation) {
      return indented(citation, "  ").replace("  \n", "\n");
    }

    @Override
    String body(TweetCitation citation) {
      return text(clean(citation.body().text()));
    }

    @Override
    String text(String clean) {
      return REFERENCE.matcher(clean).replaceAll("&#38;");
    }

    @Override
    String link(String text, String address) {
      return text(text);
    }
  };

  private static final Author NOBODY = new Author("", "");

  /** What embeds print in English, the language of most of them. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** What means something in Markdown wherever it stands. */
  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]&~|!]");

  /** What means something in Markdown at the start of a line, behind the number of a list too. */
  private static final Pattern LINE_START = Pattern.compile("(?m)^([0-9]*)([#+=.)-])");

  /** What opens a handle in parentheses; the handle may be a link, which is escaped by itself. */
  private static final Pattern HANDLE = Pattern.compile("[(\uFF08](?=\\s{0,9}+(?:[@\uFF20]|\\z))");

  /** A handle in parentheses with words after it. */
  private static final Pattern NAMED_HANDLE =
      Pattern.compile("[(\uFF08](?=\\s{0,9}+[@\uFF20][^)\uFF09]{0,99}[)\uFF09]\\s{0,9}\\S)");

  /** A line break that is none of a blank line: Markdown would join the lines. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\n)\n(?!\n)");

  /** What a reader of plain text would take for a character reference. */
  private static final Pattern REFERENCE = Pattern.compile("&(?=#|[A-Za-z0-9]{1,32};)");

  /** What may not stand in an address: white space, and what ends an address. */
  private static final Pattern UNSAFE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}<>()\"'`\\\\]");

  /** Writes a citation. */
  abstract String of(TweetCitation citation);

  /** Escapes a clean text. */
  abstract String text(String clean);

  /** Writes a link. */
  abstract String link(String text, String address);

  String indented(TweetCitation citation, String margin) {
    String body = body(citation);
    String attribution = attribution(citation, "\u2014");
    String all = body.isEmpty() ? attribution : body + "\n\n" + attribution;
    return margin + all.replace("\n", "\n" + margin);
  }

  /** The body, with a link wherever it has one. */
  String body(TweetCitation citation) {
    String body = clean(citation.body().text());
    StringBuilder written = new StringBuilder();
    int position = 0;
    for (Entity entity : citation.entities()) {
      int at = body.indexOf(entity.text(), position);
      String address = address(entity);
      if (at >= 0 && !address.isEmpty()) {
        written.append(text(body.substring(position, at))).append(link(entity.text(), address));
        position = at + entity.text().length();
      }
    }
    return written.append(text(body.substring(position))).toString();
  }

  /**
   * The attribution. Where nobody is named the link alone is, or where it is only text the empty
   * parentheses that systems print if they do not know the handle.
   */
  String attribution(TweetCitation citation, String dash) {
    Author author = citation.author();
    String name = name(clean(author.name()).replace('\n', ' '));
    String date = citation.date().map(DATE::format).orElseGet(() -> printedDate(citation));
    String end = citation.status().map(status -> status(date, status)).orElse(text(date));
    return this == HTML && author.equals(NOBODY)
        ? end
        : Stream.of(dash, name, "(@" + author.handle() + ")", end)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /**
   * Escapes a name. Where no markup parts it from what is around it, it may begin with another dash
   * or hold a handle with words after it: {@code (@bob) May 1, 2018}.
   */
  private String name(String clean) {
    String escaped = text(clean);
    if (this == TEXT) {
      escaped =
          NAMED_HANDLE.matcher(escaped).replaceAll(match -> reference(match.group().charAt(0)));
    }
    return this != HTML && escaped.startsWith("\u2014")
        ? reference(escaped.charAt(0)) + escaped.substring(1)
        : escaped;
  }

  private static String reference(char c) {
    return "&#" + (int) c + ";";
  }

  /** A date that means no certain day is written as it is printed. */
  private static String printedDate(TweetCitation citation) {
    return citation.printedDate().map(date -> clean(date.text())).orElse("");
  }

  /** The date is what links to the status; plain text has the address behind it. */
  private String status(String date, Status status) {
    String address = encoded(status.permalink());
    return this == TEXT
        ? text(date) + (date.isEmpty() ? "" : " ") + "(" + address + ")"
        : link(date.isEmpty() ? address : date, address);
  }

  private static String address(Entity entity) {
    if (entity instanceof Link link) {
      return encoded(link.url());
    } else if (entity instanceof MediaLink media) {
      return encoded("https://t.co/" + media.code());
    } else if (entity instanceof Mention mention) {
      return encoded("https://twitter.com/" + mention.handle());
    } else if (entity instanceof Hashtag hashtag) {
      return encoded(
          "https://twitter.com/hashtag/"
              + URLEncoder.encode(hashtag.tag(), StandardCharsets.UTF_8));
    }
    return "";
  }

  private static String encoded(String address) {
    return UNSAFE
        .matcher(address)
        .replaceAll(match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8));
  }

  /** A value as the parser would give it: without bidi controls and other marks. */
  private static String clean(String value) {
    return NormalizedView.of(value, new Span(0, value.length()), Markup.RENDERED).text();
  }
}
