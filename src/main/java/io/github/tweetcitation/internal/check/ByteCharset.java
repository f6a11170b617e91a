package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A charset of one byte a character. As browsers and lenient programs read it, a byte without a
 * character of its own is the control character with its number.
 */
final class ByteCharset {

  private static final int ASCII = 0x80;
  private static final int BYTES = 0x100;

  private final String name;
  private final Map<Character, Byte> bytes = new HashMap<>();

  private ByteCharset(String name) {
    this.name = name;
    byte[] all = new byte[BYTES - ASCII];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + ASCII);
    }
    String chars = new String(all, Charset.forName(name));
    for (int i = 0; i < all.length; i++) {
      char c = chars.charAt(i);
      bytes.put(c == Characters.REPLACEMENT ? (char) (i + ASCII) : c, all[i]);
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
      Byte known = c < ASCII ? Byte.valueOf((byte) c) : bytes.get(c);
      if (known == null) {
        return null;
      }
      encoded[i] = known;
    }
    return encoded;
  }
}
