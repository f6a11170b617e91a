package io.github.tweetcitation.examples;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an archive: the records that begin in a range of its bytes. So several threads, or
 * machines, read one archive, and none has to know where its records begin.
 *
 * @param file the archive
 * @param start the first byte
 * @param end the byte after the last one
 */
record ArchivePiece(String file, long start, long end) implements Serializable {

  /** A second of work or some: the last pieces are done at about the same time. */
  static final long SIZE = 4L << 20;

  /** The pieces of an archive, one or more. */
  static List<ArchivePiece> of(String file, long length, long size) {
    List<ArchivePiece> pieces = new ArrayList<>();
    long start = 0;
    do {
      pieces.add(new ArchivePiece(file, start, Math.min(length, start + size)));
      start += size;
    } while (start < length);
    return pieces;
  }
}
