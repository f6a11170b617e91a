package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Arabic in windows-1256 that was read as windows-1252: {@code ãßÊÈÉ} for {@code مكتبة}. All of its
 * letters have accents, as no word of a European language has.
 */
final class LatinReading {

  static final String STEP = "windows-1256 as windows-1252";

  private static final String CHARSET = "windows-1256";

  private static final int ASCII = 0x80;

  /** Fewer letters are chance: {@code ÄÖÜ}. */
  private static final int MIN_LETTERS = 4;

  /** Made where it is needed. */
  private static final class Latin {

    static final @Nullable ByteCharset WINDOWS =
        Charset.isSupported(CHARSET) ? ByteCharset.named("windows-1252") : null;
  }

  private LatinReading() {}

  /** The Arabic text, or null if the text is not such a one. */
  static @Nullable String undo(String text) {
    if (!mayBe(text) || Latin.WINDOWS == null) {
      return null;
    }
    StringBuilder arabic = new StringBuilder();
    long letters = 0;
    int position = 0;
    while (position < text.length()) {
      int end = wordEnd(text, position);
      String word = text.substring(position, end);
      String read = word.chars().allMatch(c -> c < ASCII) ? word : read(word, Latin.WINDOWS);
      if (read == null) {
        return null;
      }
      letters += word.chars().filter(c -> c >= ASCII && Character.isLetter(c)).count();
      position = Math.min(end + 1, text.length());
      arabic.append(read).append(text, end, position);
    }
    return letters >= MIN_LETTERS ? arabic.toString() : null;
  }

  /** Whether three letters of Latin-1 in a row have accents. */
  private static boolean mayBe(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < MIN_LETTERS - 1; i++) {
      char c = text.charAt(i);
      run = c >= 0xC0 && c <= 0xFF ? run + 1 : 0;
    }
    return run == MIN_LETTERS - 1;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Characters.isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The word as Arabic, or null if a letter of it is not. */
  private static @Nullable String read(String word, ByteCharset latin) {
    byte[] bytes = latin.encode(word);
    if (bytes == null) {
      return null;
    }
    String read = new String(bytes, Charset.forName(CHARSET));
    boolean arabic =
        read.codePoints()
            .filter(Characters::isLetterOrMark)
            .allMatch(
                c ->
                    UnicodeScript.of(c) == UnicodeScript.ARABIC
                        || UnicodeScript.of(c) == UnicodeScript.INHERITED);
    return arabic ? read : null;
  }
}
