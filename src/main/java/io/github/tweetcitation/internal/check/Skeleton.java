package io.github.tweetcitation.internal.check;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.SpoofChecker;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Locale;

/**
 * What all texts that look like one have in common (UTS #39), in the order in which they show. ICU
 * reads its tables only for a name with a letter that may look like a Latin one.
 */
final class Skeleton {

  /** Made where it is needed. */
  private static final class Checker {

    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }

  private Skeleton() {}

  /** The skeleton of a text. */
  static String of(String text) {
    return Checker.CHECKER.getBidiSkeleton(Bidi.LTR, text);
  }

  /** The letters and digits of the skeleton of a text, in small letters. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    of(text).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a letter is of a script, other than Latin itself, many of whose letters look Latin. */
  static boolean mayLookLatin(int c) {
    return (c >= 0x250 && c <= 0x2AF) // phonetic letters
        || (c >= 0x370 && c <= 0x58F) // Greek, Cyrillic, Armenian
        || (c >= 0x13A0 && c <= 0x13FF) // Cherokee
        || (c >= 0x1C80 && c <= 0x1C8F)
        || (c >= 0x1F00 && c <= 0x1FFF)
        || (c >= 0x2C80 && c <= 0x2CFF) // Coptic
        || (c >= 0xA4D0 && c <= 0xA4FF) // Lisu
        || (c >= 0xA640 && c <= 0xA69F);
  }

  /** Whether a text has such a letter. */
  static boolean mayLookLatin(String text) {
    return text.codePoints().anyMatch(Skeleton::mayLookLatin);
  }

  /** Whether a text has only letters and digits of ASCII. */
  static boolean isAscii(String text) {
    return text.chars().allMatch(Characters::isAsciiLetterOrDigit);
  }
}
