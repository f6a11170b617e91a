package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes citations in one format, every value escaped for its place. */
public interface FormatWriter {

  /** Writes a citation, without a line break at its end. */
  String write(Citation citation);

  /**
   * Writes all citations of a document, in their order.
   *
   * @param source the document, into which the spans of the citations point
   * @param address where the document is, if that is known
   */
  String writeAll(List<Citation> citations, String source, Optional<URI> address);
}
