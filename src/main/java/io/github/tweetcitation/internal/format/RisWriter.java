package io.github.tweetcitation.internal.format;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes RIS, the tagged lines that all reference managers import, as a web page ({@code ELEC}):
 * the type of messages, {@code ICOMM}, becomes an e-mail in some. Every value is on one line, so
 * that none can begin a tag.
 */
public final class RisWriter extends BibliographyWriter {

  /** The format asks for it. */
  private static final String LINE_END = "\r\n";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  @Override
  String write(BibliographyEntry entry) {
    return Stream.of(
            line("TY", "ELEC"),
            line("ID", entry.key()),
            line("AU", entry.author()),
            line("TI", entry.title()),
            line("AB", entry.summary()),
            line("T2", entry.site()),
            line("M3", entry.genre()),
            line("PY", entry.day().map(LocalDate::getYear).map(String::valueOf).orElse("")),
            line("DA", entry.day().map(DATE::format).orElse("")),
            line("LA", entry.language()),
            line("UR", entry.address()))
        .collect(Collectors.joining("", "", "ER  - "));
  }

  @Override
  String writeList(List<BibliographyEntry> entries, Optional<URI> address) {
    return String.join(LINE_END + LINE_END, entries.stream().map(this::write).toList());
  }

  private static String line(String tag, String value) {
    return value.isEmpty() ? "" : tag + "  - " + value + LINE_END;
  }
}
