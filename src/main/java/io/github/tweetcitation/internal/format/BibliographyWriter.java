package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes a list of references in one format. */
abstract class BibliographyWriter implements FormatWriter {

  /** Writes an entry. */
  abstract String write(BibliographyEntry entry);

  /** Writes a list; unless a format has its own, the entries with a blank line between two. */
  String writeList(List<BibliographyEntry> entries, Optional<URI> address) {
    return String.join("\n\n", entries.stream().map(this::write).toList());
  }

  @Override
  public final String write(Citation citation) {
    return write(BibliographyEntry.of(citation));
  }

  @Override
  public final String writeAll(List<Citation> citations, String source, Optional<URI> address) {
    return writeList(BibliographyEntry.all(citations), address);
  }
}
