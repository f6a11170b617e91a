package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word whose characters are the bytes of UTF-8 in some other charset.
 *
 * @param decoded what the bytes mean
 * @param certain whether the word alone shows that it is one
 */
record MisreadWord(String decoded, boolean certain) {

  /**
   * Quotation marks, dashes and the like, which may follow a capital in a whole text: {@code É»}.
   */
  private static final String PUNCTUATION =
      "\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2039\u203A\u060C\u061B\u061F";

  /** The first characters of two bytes are Latin letters and signs up to here, with these leads. */
  private static final int LAST_LATIN_LEAD = 0xC5;

  private static final int FIRST_LEAD_OF_THREE = 0xE0;

  /** Letters of Vietnamese and Romanian. */
  private static final String USED_LATIN = "\u01A0\u01A1\u01AF\u01B0\u0218\u0219\u021A\u021B";

  /** General punctuation, currencies, arrows and symbols: {@code â€™}, {@code â‚¬}, {@code âœ…}. */
  private static final int SYMBOL_LEAD = 0xE2;

  private static final int REPLACEMENT_LEAD = 0xEF;
  private static final int FIRST_LEAD_OF_FOUR = 0xF0;

  /** Reads a word as bytes, or gives null: not all of it is UTF-8. */
  static @Nullable MisreadWord read(String word, ByteCharset charset) {
    byte[] bytes = charset.encode(word);
    if (bytes == null) {
      return null;
    }
    int sequences = sequences(bytes);
    if (sequences == 0) {
      return null;
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    // Not all that is built like UTF-8 is: a character could have several forms.
    boolean valid = Arrays.equals(bytes, decoded.getBytes(StandardCharsets.UTF_8));
    boolean usual = holdsLatin(word) || decoded.codePoints().allMatch(MisreadWord::isUsual);
    if (!valid || !usual) {
      return null;
    }
    boolean certain = sequences > 1 ? isProven(word, decoded, bytes) : isCertain(word, bytes);
    return new MisreadWord(decoded, certain);
  }

  /**
   * Whether several characters of several bytes are enough. Letters of Persian and Urdu are signs
   * among the bytes, so {@code رچرڈ} is a name and no {@code эя}: what is nothing but Arabic
   * letters was misread only if it is Arabic again.
   */
  private static boolean isProven(String word, String decoded, byte[] bytes) {
    boolean letters = word.chars().allMatch(MisreadWord::isOfArabicWord);
    return holdsSign(word, bytes) && (!letters || isArabic(decoded));
  }

  private static boolean holdsLatin(String word) {
    return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  /** How many characters of several bytes there are; 0 if the bytes are not built like UTF-8. */
  private static int sequences(byte[] bytes) {
    int sequences = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      int end = at + length(lead);
      if (end > bytes.length || (lead >= 0x80 && !isLead(bytes[at]))) {
        return 0;
      }
      for (int i = at + 1; i < end; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
          return 0;
        }
      }
      sequences += end > at + 1 ? 1 : 0;
      at = end;
    }
    return sequences;
  }

  /** Whether a byte that goes on shows as something else than the punctuation after a letter. */
  private static boolean holdsSign(String word, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && !isLead(bytes[i]) && PUNCTUATION.indexOf(word.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    return lead < FIRST_LEAD_OF_THREE ? 2 : lead < FIRST_LEAD_OF_FOUR ? 3 : 4;
  }

  private static boolean isLead(byte b) {
    return (b & 0xC0) == 0xC0;
  }

  /**
   * A character of a living script or a sign. Letters and commas of Arabic ({@code ا،ب،ج}) can
   * decode to others by chance.
   */
  private static boolean isUsual(int c) {
    boolean rareLatin = c >= 0x180 && c < 0x370 && USED_LATIN.indexOf(c) < 0;
    boolean rareScript = c >= 0x700 && c < 0x900;
    int type = Character.getType(c);
    boolean assigned = type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    return !rareLatin && !rareScript && (assigned || c >= 0x1F000);
  }

  /**
   * Whether one character of several bytes is enough: {@code MÃ¼hle}, {@code â€”}; but {@code
   * TROMSÅ”} may be a word and a quotation mark, and {@code ط،} a letter and a comma.
   */
  private static boolean isCertain(String word, byte[] bytes) {
    int at = 0;
    while (!isLead(bytes[at])) {
      at++;
    }
    int lead = bytes[at] & 0xFF;
    int end = at + length(lead);
    int before = at == 0 ? ' ' : word.charAt(at - 1);
    int after = end < word.length() ? word.charAt(end) : ' ';
    // No text has such a control character of its own.
    if (Character.isISOControl(word.charAt(at + 1))) {
      return true;
    }
    if (lead >= FIRST_LEAD_OF_THREE) {
      boolean sign = lead == SYMBOL_LEAD || lead >= REPLACEMENT_LEAD;
      return (sign || !Character.isLetter(before)) && !isArabic(word);
    }
    boolean foreign = UnicodeScript.of(word.charAt(at)) != UnicodeScript.LATIN;
    boolean inWord =
        Characters.isAsciiLetterOrDigit(before) || Characters.isAsciiLetterOrDigit(after);
    if (lead > LAST_LATIN_LEAD || (foreign && !inWord)) {
      return false;
    }
    boolean mark = PUNCTUATION.indexOf(word.charAt(at + 1)) >= 0;
    return !mark || Character.isLetter(after) || Character.isLowerCase(before);
  }

  /**
   * Whether Arabic letters, joiners and punctuation are all that is in a word: {@code لکھ}, {@code
   * و؟؟}, {@code ه\u200D،}. Marks of vowels are none: {@code ًںکچ} is an emoji.
   */
  private static boolean isArabic(String word) {
    return word.chars().allMatch(c -> c < 0x80 || isOfArabicWord(c) || PUNCTUATION.indexOf(c) >= 0);
  }

  private static boolean isOfArabicWord(int c) {
    return c == Characters.ZERO_WIDTH_NON_JOINER
        || c == Characters.ZERO_WIDTH_JOINER
        || UnicodeScript.of(c) == UnicodeScript.ARABIC;
  }

  /** Whether the letters in it that are not ASCII are of one script. */
  boolean isClean() {
    UnicodeScript script = null;
    for (int c : decoded.codePoints().filter(c -> c >= 0x80).toArray()) {
      UnicodeScript next = Characters.scriptOf(c);
      if (next != UnicodeScript.COMMON && next != UnicodeScript.INHERITED) {
        if (script != null && script != next) {
          return false;
        }
        script = next;
      }
    }
    return true;
  }
}
