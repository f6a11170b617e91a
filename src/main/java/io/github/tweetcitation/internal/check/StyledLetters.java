package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
import io.github.tweetcitation.internal.unicode.Characters;
import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * Letters of a special style in the name, which look Latin and are found by no search: {@code
 * Ｔａｍａｒ}, {@code 𝐓𝐚𝐦𝐚𝐫}, {@code ⓉⒶⓂⒶⓇ}, {@code ᴛᴀᴍᴀʀ}. Many genuine names have them. A single
 * one is a sign: {@code ℹ}.
 */
final class StyledLetters implements Check {

  private static final char FIRST = '\u0250';
  private static final char LAST_PHONETIC = '\u02AF';
  private static final char FIRST_WIDE = '\u1D00';

  /** Small capitals, which have no other form in Unicode, and their letters. */
  private static final String SMALL_CAPITALS =
      "\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F"
          + "\u1D18\uA7AF\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22";

  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWYZ";

  /** The squared and encircled letters that have no decomposition: six alphabets less regional. */
  private static final int FIRST_SQUARED = 0x1F130;

  private static final int LAST_SQUARED = 0x1F189;
  private static final int SQUARED_ALPHABET = 0x20;

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String name = citation.attribution().name();
    int start = -1;
    int end = 0;
    int count = 0;
    StringBuilder plain = new StringBuilder();
    for (int at = 0, next; at < name.length(); at = next) {
      int c = name.codePointAt(at);
      next = at + Character.charCount(c);
      boolean usual = c < FIRST || (c > LAST_PHONETIC && c < FIRST_WIDE);
      int letter = usual ? 0 : letter(c);
      if (letter != 0) {
        plain.append(start < 0 ? "" : name.substring(end, at)).appendCodePoint(letter);
        start = start < 0 ? at : start;
        end = next;
        count++;
      }
    }
    if (count > 1) {
      String styled = name.substring(start, end);
      found.accept(
          new Imitation(
              Finding.Type.NAME_STYLED_LETTERS,
              Part.NAME,
              citation.name().part(styled),
              styled,
              plain.toString()));
    }
  }

  /** The letter that a character is a style of, or 0. */
  private static int letter(int c) {
    int small = SMALL_CAPITALS.indexOf(c);
    if (small >= 0) {
      return CAPITALS.charAt(small);
    }
    if (c >= FIRST_SQUARED && c <= LAST_SQUARED) {
      int of = (c - FIRST_SQUARED) % SQUARED_ALPHABET;
      return of < 26 ? 'A' + of : 0;
    }
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return plain.length() == 1
            && Characters.isAsciiLetterOrDigit(plain.charAt(0))
            && Character.isLetter(plain.charAt(0))
        ? plain.charAt(0)
        : 0;
  }
}
