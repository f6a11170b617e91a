package io.github.tweetcitation.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A number that is always the same for a text, and seldom the same for another one. */
final class Checksum {

  private static final int LIMIT = 1_000_000;

  private Checksum() {}

  /** A number from 0 to 999,999. */
  static int of(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % LIMIT);
  }
}
