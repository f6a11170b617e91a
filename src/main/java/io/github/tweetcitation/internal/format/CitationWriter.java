package io.github.tweetcitation.internal.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tweetcitation.Author;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import java.net.URI;
import java.net.URLEncoder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes citations that the parser reads again. Every value is cleaned as the parser cleans it and
 * then escaped for its place, so that no value can end the place that it is in.
 */
public abstract class CitationWriter implements FormatWriter {

  /** Most embeds print the date in English. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** What may not be in an address: white space, and what ends an address. */
  private static final Pattern UNSAFE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}<>()\"'`\\\\]");

  /** Half of a surrogate pair; browsers write it as U+FFFD, in UTF-8. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final String ENCODED_HALF = "%EF%BF%BD";

  /** A dash at the start of a name, which can be taken for the one before it. */
  static final Pattern FIRST_DASH = Pattern.compile("\\A\u2014");

  CitationWriter() {}

  /** Writes citations with a blank line between two of them. */
  @Override
  public final String writeAll(List<Citation> citations, String source, Optional<URI> address) {
    return String.join("\n\n", citations.stream().map(this::write).toList());
  }

  /** Escapes a clean text. */
  abstract String text(String clean);

  /** Writes a link. */
  abstract String link(String text, String address);

  /** Escapes a clean name. */
  String name(String clean) {
    return text(clean);
  }

  /** Writes the date, or an empty string, and the address of the status after it or in it. */
  String status(String date, String address) {
    return link(date.isEmpty() ? address : date, address);
  }

  /** Body and attribution as lines that begin with a margin. */
  static String indented(String body, String attribution, String margin) {
    String all = body.isEmpty() ? attribution : body + "\n\n" + attribution;
    String lines = margin + all.replace("\n", "\n" + margin);
    return lines.replace(margin + "\n", margin.stripTrailing() + "\n");
  }

  /** The body, with a link wherever it has one. */
  final String linkedBody(Citation citation) {
    String body = clean(citation.body().text());
    StringBuilder written = new StringBuilder();
    int position = 0;
    for (Entity entity : citation.entities()) {
      int at = body.indexOf(entity.text(), position);
      String address = address(entity, citation);
      if (at >= 0 && !address.isEmpty()) {
        written.append(text(body.substring(position, at))).append(link(entity.text(), address));
        position = at + entity.text().length();
      }
    }
    return written.append(text(body.substring(position))).toString();
  }

  /**
   * Dash, name, handle, and the date with the address of the status. If the handle is unknown, its
   * parentheses are empty, as systems print them that do not know it.
   */
  final String attribution(Citation citation, String dash) {
    Author author = citation.author();
    String name = name(clean(author.name().orElse("")).replace('\n', ' '));
    boolean named = citation instanceof TweetCitation || author.handle().isPresent();
    String handle = named ? "(@" + author.handle().orElse("") + ")" : "";
    return Stream.of(dash, name, handle, dateAndStatus(citation))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The date, as it is printed if it means no certain day, with the address of the status. */
  final String dateAndStatus(Citation citation) {
    Optional<String> printed = citation.attribution().date().map(PrintedDate::text);
    String date = citation.date().map(DATE::format).orElse(clean(printed.orElse("")));
    return address(citation).map(address -> status(date, address)).orElse(text(date));
  }

  /** The address of the post. */
  static Optional<String> address(Citation citation) {
    Optional<String> address =
        citation instanceof TweetCitation tweet
            ? tweet.status().map(Status::address)
            : ((PostCitation) citation).post().map(PostId::address);
    return address.map(CitationWriter::encoded);
  }

  /** Where the network links an entity to, or an empty string. */
  private static String address(Entity entity, Citation citation) {
    String address = "";
    if (entity instanceof Link link) {
      address = link.url();
    } else if (citation instanceof PostCitation) {
      return "";
    } else if (entity instanceof MediaLink media) {
      address = "https://t.co/" + media.code();
    } else if (entity instanceof Mention mention) {
      address = "https://twitter.com/" + mention.handle();
    } else if (entity instanceof Hashtag hashtag) {
      address = "https://twitter.com/hashtag/" + URLEncoder.encode(hashtag.tag(), UTF_8);
    }
    return encoded(address);
  }

  private static String encoded(String address) {
    String whole = HALF.matcher(address).replaceAll(ENCODED_HALF);
    return UNSAFE.matcher(whole).replaceAll(it -> URLEncoder.encode(it.group(), UTF_8));
  }

  /** A value as the parser would give it: without bidi controls and other marks. */
  static String clean(String value) {
    return NormalizedView.of(value, new Span(0, value.length()), Markup.RENDERED).text();
  }

  /** A text with character references in the place of the characters that a pattern matches. */
  static String referenced(Pattern characters, String text) {
    return characters.matcher(text).replaceAll(it -> "&#" + (int) it.group().charAt(0) + ";");
  }
}
