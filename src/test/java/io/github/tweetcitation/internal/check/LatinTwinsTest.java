package io.github.tweetcitation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of letters that look Latin is the one that ICU makes of UTS #39. */
final class LatinTwinsTest {

  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU);

  @Test
  void theTableIsThatOfUnicode() {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (int c = 0x250; c <= Character.MAX_VALUE; c++) {
      String letter = Character.toString(c);
      boolean phonetic = c < 0x2B0;
      if (Character.isLetter(c) && (phonetic || SCRIPTS.contains(UnicodeScript.of(c)))) {
        // An m looks like an r and an n.
        String skeleton = checker.getBidiSkeleton(com.ibm.icu.text.Bidi.LTR, letter);
        String twin = skeleton.equals("rn") ? "m" : skeleton;
        if (twin.matches("[A-Za-z]")) {
          expected.put(letter, twin);
        }
      }
      if (LatinTwins.of(c) != c) {
        found.put(letter, LatinTwins.seen(letter));
      }
    }
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(100);
  }
}
