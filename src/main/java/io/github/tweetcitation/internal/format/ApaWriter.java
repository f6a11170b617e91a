package io.github.tweetcitation.internal.format;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes references in the style of APA, 7th edition: {@code Jane Doe [@jane]. (2020, December 26).
 * Doors open [Tweet]. Twitter. https://x.com/jane/status/20}. Without an author, the title is
 * first.
 */
public final class ApaWriter extends BibliographyWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("(uuuu, MMMM d).", Locale.ENGLISH);

  /** The style takes the first 20 words of a post as its title. */
  private static final Pattern TITLE = Pattern.compile("(?:\\S++ ){0,19}+\\S++");

  @Override
  String write(BibliographyEntry entry) {
    String author = ReferenceText.author(entry);
    String date = entry.day().map(DATE::format).orElse("(n.d.).");
    Matcher words = TITLE.matcher(entry.title());
    String title = words.lookingAt() ? ReferenceText.isolated(words.group()) + " " : "";
    String work = title + "[" + entry.genre() + "].";
    return Stream.of(
            author,
            author.isEmpty() ? work : date,
            author.isEmpty() ? date : work,
            entry.site() + ".",
            entry.address())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
