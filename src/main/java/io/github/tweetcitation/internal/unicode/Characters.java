package io.github.tweetcitation.internal.unicode;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Classes of characters that Unicode has no single property for. */
public final class Characters {

  public static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
  public static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  public static final char REPLACEMENT = '\uFFFD';

  public static final char POP_DIRECTIONAL_FORMATTING = '\u202C';
  public static final char FIRST_STRONG_ISOLATE = '\u2068';
  public static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  public static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** Asks for the coloured form of an emoji. */
  public static final char VARIATION_SELECTOR_16 = '\uFE0F';

  public static final char ZERO_WIDTH_JOINER = '\u200D';

  public static final char TATWEEL = '\u0640';

  /**
   * Soft hyphen, combining grapheme joiner, Arabic letter mark, Mongolian vowel separator, zero
   * width space, left-to-right mark, right-to-left mark, byte order mark.
   */
  private static final String MEANINGLESS = "\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\uFEFF";

  private static final boolean[] PLAIN_OR_SPACE = plainOrSpace();

  private Characters() {}

  /** A mark without a glyph that may be anywhere between or inside tokens. */
  public static boolean isInvisible(int cp) {
    if (cp < 0xAD || (cp > 0x61C && cp < 0x180E)) {
      return false;
    }
    return isMeaningless(cp)
        || cp == ZERO_WIDTH_NON_JOINER
        || cp == ZERO_WIDTH_JOINER
        || isVariationSelector(cp);
  }

  /** An invisible mark that carries no meaning of its own: bidi controls, zero-width spaces. */
  public static boolean isMeaningless(int cp) {
    return MEANINGLESS.indexOf(cp) >= 0
        || isBidiControl(cp)
        || (cp >= 0x2060 && cp <= 0x206F); // word joiner, deprecated controls
  }

  /** What begins or ends an embedding, override or isolate. */
  public static boolean isBidiControl(int cp) {
    return (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
  }

  public static boolean isVariationSelector(int cp) {
    return (cp >= 0xFE00 && cp <= 0xFE0F) || (cp >= 0xE0100 && cp <= 0xE01EF);
  }

  /** U+0085 is none: where it is in a text today, a wrong encoding left it inside a word. */
  public static boolean isLineBreak(int cp) {
    return (cp >= '\n' && cp <= '\r') || cp == 0x2028 || cp == 0x2029;
  }

  /** White space that does not end a line, no-break and other exotic spaces included. */
  public static boolean isSpace(int cp) {
    return cp == ' ' || cp == '\t' || cp == 0xA0 || (cp >= 0x1680 && isExoticSpace(cp));
  }

  /** The space separators of Unicode (general category Zs) from U+1680 on. */
  private static boolean isExoticSpace(int cp) {
    return (cp >= 0x2000 && cp <= 0x200A)
        || cp == 0x202F
        || cp == 0x205F
        || cp == 0x3000
        || cp == 0x1680;
  }

  /** A space or a line break. */
  public static boolean isWhite(int cp) {
    return isSpace(cp) || isLineBreak(cp);
  }

  public static boolean isAsciiLetterOrDigit(int cp) {
    return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9');
  }

  /**
   * A character that is visible, stays the same in NFC whatever is before it, and begins no escape:
   * most of what texts are made of. Not all such characters are known here.
   */
  public static boolean isPlain(char c) {
    return c != ' ' && isPlainOrSpace(c);
  }

  /** A plain character or a space. */
  public static boolean isPlainOrSpace(char c) {
    return c < PLAIN_OR_SPACE.length
        ? PLAIN_OR_SPACE[c]
        : (c >= 0x2010 && c <= 0x2027) // dashes, quotation marks, ellipsis
            || (c >= 0x3041 && c <= 0x3096) // Hiragana
            || (c >= 0x30A1 && c <= 0x30FA) // Katakana
            || (c >= 0x4E00 && c <= 0x9FFF) // Han
            || (c >= 0xAC00 && c <= 0xD7A3); // Hangul
  }

  private static boolean[] plainOrSpace() {
    boolean[] plain = new boolean[0x700];
    Arrays.fill(plain, ' ', 0x7F, true);
    Arrays.fill(plain, 0xA1, 0x300, true); // Latin letters
    Arrays.fill(plain, 0x400, 0x483, true); // Cyrillic letters
    Arrays.fill(plain, 0x621, 0x64B, true); // Arabic letters
    Arrays.fill(plain, 0x660, 0x670, true); // Arabic digits
    Arrays.fill(plain, 0x671, 0x6D4, true); // letters of Persian, Urdu and others
    plain[0x60C] = true; // Arabic comma
    plain[0x61B] = true; // Arabic semicolon
    plain[0x61F] = true; // Arabic question mark
    plain['&'] = false;
    plain['\\'] = false;
    plain[0xAD] = false; // soft hyphen
    return plain;
  }

  /** A letter or digit of ASCII, Cyrillic or Arabic, as by far most are. */
  public static boolean isCommonLetterOrDigit(char c) {
    return isAsciiLetterOrDigit(c)
        || (c >= 0x400 && c < 0x482)
        || (c >= 0x621 && c < 0x64B)
        || (c >= 0x660 && c < 0x66A)
        || (c >= 0x671 && c < 0x6D4);
  }

  /** What may be between the ampersand and the semicolon of a character reference. */
  public static boolean isEntityPart(int cp) {
    return cp == '#' || isAsciiLetterOrDigit(cp);
  }

  /** A vowel mark, Koranic mark or tatweel: an Arabic word is the same word without it. */
  public static boolean isArabicOrnament(int cp) {
    return cp == TATWEEL || (cp >= 0x064B && cp <= 0x0655) || cp == 0x0670;
  }

  public static boolean isWordPart(int cp) {
    return Character.isLetterOrDigit(cp) || cp == '_' || isMark(cp);
  }

  /** A letter or a mark on one. */
  public static boolean isLetterOrMark(int cp) {
    return Character.isLetter(cp) || isMark(cp);
  }

  private static boolean isMark(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** An emoji, or a part of one. */
  public static boolean isEmoji(int cp) {
    // Symbols before U+00A6 are of currency or mathematics.
    if (cp < 0xA6 || (cp > 0xFF && cp <= 0xFFFF && isPlain((char) cp))) {
      return false;
    }
    return cp >= 0x1F000 // Nearly all after it is emoji, also what is newer than the JDK.
        || Character.getType(cp) == Character.OTHER_SYMBOL
        || (cp >= 0x2190 && cp <= 0x21FF); // arrows, as in a head that shakes
  }

  /** The script of a character; the three scripts that Japanese is written in count as one. */
  public static UnicodeScript scriptOf(int cp) {
    UnicodeScript script = UnicodeScript.of(cp);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }
}
