package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A charset of one byte a character. As browsers and lenient programs read it, a byte without a
 * character of its own is the control character with its number.
 */
final class ByteCharset {

  private static final int ASCII = 0x80;
  private static final int BYTES = 0x100;

  /** No such charset has a character after the sign of a trade mark. */
  private static final int CHARACTERS = 0x2123;

  private final String name;

  /** The byte of each character; 0 if it has none. */
  private final byte[] bytes = new byte[CHARACTERS];

  private ByteCharset(String name) {
    this.name = name;
    byte[] all = new byte[BYTES - ASCII];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + ASCII);
    }
    String chars = new String(all, Charset.forName(name));
    for (int i = 0; i < all.length; i++) {
      char c = chars.charAt(i);
      bytes[c == Characters.REPLACEMENT ? i + ASCII : c] = all[i];
    }
  }

  /** The charset, or null if this Java has it not: some are in a module of their own. */
  static @Nullable ByteCharset named(String name) {
    return Charset.isSupported(name) ? new ByteCharset(name) : null;
  }

  String name() {
    return name;
  }

  /** The bytes of a text, or null if it has a character that the charset has not. */
  byte @Nullable [] encode(String text) {
    byte[] encoded = new byte[text.length()];
    for (int i = 0; i < encoded.length; i++) {
      char c = text.charAt(i);
      encoded[i] = c < ASCII ? (byte) c : c < CHARACTERS ? bytes[c] : 0;
      if (encoded[i] == 0 && c != 0) {
        return null;
      }
    }
    return encoded;
  }
}
