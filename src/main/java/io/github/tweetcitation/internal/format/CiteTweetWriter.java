package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Network;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the template <code>{{Cite tweet}}</code> of Wikipedia; for a post of another network,
 * <code>{{Cite web}}</code>. The template asks for user, number and title: they are there, empty,
 * if they are unknown, for an editor to fill in.
 */
public final class CiteTweetWriter extends BibliographyWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /**
   * What wiki markup is made of: templates, links, tags, character references, quotes for italics,
   * {@code ~~~~} for a signature, {@code __NOTOC__}.
   */
  private static final Pattern MARKUP = Pattern.compile("[|{}\\[\\]<>&~]|'(?=')|_(?=_)");

  @Override
  String write(BibliographyEntry entry) {
    return (entry.network() == Network.X ? tweet(entry) : page(entry))
        + " |title="
        + escaped(entry.title())
        + parameter("date", date(entry).map(DATE::format).orElse(""))
        + parameter("language", entry.language())
        + "}}";
  }

  private static String tweet(BibliographyEntry entry) {
    return "{{Cite tweet |user="
        + entry.handle()
        + " |number="
        + entry.id()
        + parameter("author", escaped(entry.name()));
  }

  private static String page(BibliographyEntry entry) {
    return "{{Cite web |url="
        + entry.address()
        + parameter("author", escaped(entry.author()))
        + parameter("website", entry.site());
  }

  /**
   * The day, or the one of the number if they are two or more days apart: the template takes such a
   * date for an error.
   */
  private static Optional<LocalDate> date(BibliographyEntry entry) {
    return entry
        .day()
        .map(
            day ->
                entry
                    .idDay()
                    .filter(idDay -> Math.abs(ChronoUnit.DAYS.between(day, idDay)) > 1)
                    .orElse(day));
  }

  private static String parameter(String name, String value) {
    return value.isEmpty() ? "" : " |" + name + "=" + value;
  }

  private static String escaped(String value) {
    return CitationWriter.referenced(MARKUP, value);
  }
}
