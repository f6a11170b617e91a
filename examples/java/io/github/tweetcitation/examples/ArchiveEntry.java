package io.github.tweetcitation.examples;

/** What was found at some place of an archive: a document, or bytes that cannot be read. */
sealed interface ArchiveEntry {

  /** The archive. */
  String file();

  /** Where the record begins in the archive, in bytes; there its compression begins, too. */
  long offset();

  /**
   * A record that cannot be read.
   *
   * @param reason why, in a few words
   */
  record Bad(String file, long offset, String reason) implements ArchiveEntry {}

  /** A document. */
  record Good(String file, long offset, ArchivedDocument document) implements ArchiveEntry {}
}
