package io.github.tweetcitation.internal.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

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
}
