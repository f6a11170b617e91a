package io.github.tweetcitation.internal.format;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes references in the style of MLA, 9th edition: {@code Jane Doe [@jane]. “Doors open.”
 * Twitter, 26 Dec. 2020, x.com/jane/status/20.}
 */
public final class MlaWriter extends BibliographyWriter {

  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  @Override
  String write(BibliographyEntry entry) {
    String container =
        Stream.of(
                entry.site(),
                entry.day().map(MlaWriter::date).orElse(""),
                entry.address().replaceFirst("^https?://", ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.of(ReferenceText.author(entry), title(entry), container + ".")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The whole text in quotes, or what the post is. Quotes inside of quotes are single ones. */
  private static String title(BibliographyEntry entry) {
    String text =
        entry.title().replace('"', '\'').replace('\u201C', '\u2018').replace('\u201D', '\u2019');
    return text.isEmpty()
        ? entry.genre() + "."
        : "\u201C" + ReferenceText.isolated(text) + ReferenceText.stop(text) + "\u201D";
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
