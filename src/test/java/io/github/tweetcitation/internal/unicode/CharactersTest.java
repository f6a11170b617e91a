package io.github.tweetcitation.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables say of every character what its properties say. */
final class CharactersTest {

  @Test
  void commonLettersAreLetters() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat(Characters.isCommonLetterOrDigit(c) && !Character.isLetterOrDigit(c))
          .as("U+%04X", i)
          .isFalse();
    }
  }

  @Test
  void plainCharactersAreVisibleAndTheirOwnNfc() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean fails =
          Characters.isWhite(c)
              || Characters.isInvisible(c)
              || Character.isISOControl(c)
              || Character.isSurrogate(c)
              || !Normalizer.isNormalized("a" + c, Form.NFC);
      assertThat(Characters.isPlain(c) && fails).as("U+%04X", i).isFalse();
      assertThat(Characters.isPlainOrSpace(c))
          .as("U+%04X", i)
          .isEqualTo(Characters.isPlain(c) || c == ' ');
    }
  }

  /** The sign for thousands of old Cyrillic is a symbol to Unicode, and a letter to its writers. */
  @Test
  void noSymbolIsPlainAfterLatin1() {
    for (int i = 0x100; i <= Character.MAX_VALUE; i++) {
      boolean symbol = Character.getType(i) == Character.OTHER_SYMBOL && i != 0x482;
      assertThat(symbol && !Characters.isEmoji(i)).as("U+%04X", i).isFalse();
    }
    assertThat(Characters.isEmoji(0xA9)).isTrue();
    assertThat(Characters.isEmoji(0x482)).isFalse();
  }

  @Test
  void classesHaveTheseCharactersAndNoOthers() {
    assertThat(members(Characters::isInvisible))
        .isEqualTo("AD 34F 61C 180E 200B-200F 202A-202E 2060-206F FE00-FE0F FEFF E0100-E01EF");
    assertThat(members(Characters::isMeaningless))
        .isEqualTo("AD 34F 61C 180E 200B 200E-200F 202A-202E 2060-206F FEFF");
    assertThat(members(Characters::isBidiControl)).isEqualTo("202A-202E 2066-2069");
    assertThat(members(Characters::isVariationSelector)).isEqualTo("FE00-FE0F E0100-E01EF");
    assertThat(members(Characters::isLineBreak)).isEqualTo("A-D 2028-2029");
    assertThat(members(Characters::isArabicOrnament)).isEqualTo("640 64B-655 670");
    assertThat(members(Characters::isAsciiLetterOrDigit)).isEqualTo("30-39 41-5A 61-7A");
    assertThat(members(Characters::isEntityPart)).isEqualTo("23 30-39 41-5A 61-7A");
    assertThat(members(cp -> cp <= 0xFFFF && Characters.isCommonLetterOrDigit((char) cp)))
        .isEqualTo("30-39 41-5A 61-7A 400-481 621-64A 660-669 671-6D3");
    assertThat(members(cp -> cp > 0x700 && cp <= 0xFFFF && Characters.isPlain((char) cp)))
        .isEqualTo("2010-2027 3041-3096 30A1-30FA 4E00-9FFF AC00-D7A3");
  }

  /** The code points of a class, as ranges of hexadecimal numbers. */
  private static String members(IntPredicate is) {
    StringBuilder ranges = new StringBuilder();
    for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
      if (is.test(cp) && !is.test(cp - 1)) {
        int last = cp;
        while (is.test(last + 1)) {
          last++;
        }
        ranges.append(" ").append(Integer.toHexString(cp));
        ranges.append(last > cp ? "-" + Integer.toHexString(last) : "");
      }
    }
    return ranges.substring(1).toUpperCase(Locale.ROOT);
  }

  @Test
  void spacesAndMarksAreThoseOfUnicode() {
    for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
      int type = Character.getType(cp);
      boolean mark =
          type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || type == Character.ENCLOSING_MARK;
      boolean space = type == Character.SPACE_SEPARATOR || cp == '\t';
      assertThat(Characters.isSpace(cp)).as("U+%04X", cp).isEqualTo(space);
      assertThat(Characters.isWhite(cp)).isEqualTo(space || Characters.isLineBreak(cp));
      assertThat(Characters.isLetterOrMark(cp)).isEqualTo(Character.isLetter(cp) || mark);
      assertThat(Characters.isWordPart(cp))
          .isEqualTo(Character.isLetterOrDigit(cp) || mark || cp == '_');
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0xA9, 0xAE, 0x2190, 0x21FF, 0x2600, 0x1F000, 0x1F600, 0x1FAFF})
  void isEmoji(int cp) {
    assertThat(Characters.isEmoji(cp)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', '$', 0xA5, 0x218F, 0x2200, 0x2014, 0x4E00, 0x1D400})
  void isNoEmoji(int cp) {
    assertThat(Characters.isEmoji(cp)).isFalse();
  }
}
