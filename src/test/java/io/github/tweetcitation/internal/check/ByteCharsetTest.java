package io.github.tweetcitation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in charsets of one byte a character, and their bytes. */
final class ByteCharsetTest {

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "windows-1256", "ISO-8859-6"})
  void everyByteComesBack(String name) {
    ByteCharset charset = charset(name);

    for (int b = 0; b < 0x100; b++) {
      String shown = new String(new byte[] {(byte) b}, Charset.forName(name));
      // A byte without a character is the control character with its number.
      String text = shown.equals("\uFFFD") ? Character.toString(b) : shown;
      assertThat(charset.encode(text)).as("%x", b).containsExactly(b);
    }
    assertThat(charset.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u20AC", "\u0161", "\u2122", "\u2123", "港", "\uFFFD", "a\uD83D\uDE00"})
  void otherCharactersHaveNoBytes(String text) {
    assertThat(charset("ISO-8859-1").encode(text)).isNull();
  }

  @Test
  void aCharsetMayBeMissing() {
    assertThat(ByteCharset.named("x-no-such-charset")).isNull();
  }

  private static ByteCharset charset(String name) {
    ByteCharset charset = ByteCharset.named(name);
    assertThat(charset).isNotNull();
    return charset;
  }
}
