package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Words of the name that mix Latin letters with letters of another script that look like Latin
 * ones: {@code Tamаr}, or the other way round: {@code Мoсква}. A word of two scripts whose letters
 * look like no others, as {@code манă} with its breve, is a matter of taste.
 */
final class MixedScripts implements Check {

  private static final char FIRST = '\u0370';

  /** Latin letters that look like Cyrillic ones, and those. */
  private static final String LATIN = "aceijopsxyABCEHIJKMOPSTXY";

  private static final String CYRILLIC =
      "\u0430\u0441\u0435\u0456\u0458\u043E\u0440\u0455\u0445\u0443\u0410\u0412\u0421"
          + "\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423";

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String name = citation.attribution().name();
    if (!mayMix(name)) {
      return;
    }
    for (String word : NameWords.in(name)) {
      String seen = mixes(word) ? seen(word) : null;
      if (seen != null) {
        found.accept(
            new Imitation(
                Finding.Type.NAME_MIXED_SCRIPTS,
                Part.NAME,
                citation.name().part(word),
                word,
                seen));
        return;
      }
    }
  }

  /** Whether a name has a character of one of the scripts whose letters look Latin. */
  private static boolean mayMix(String name) {
    for (int at = 0, c; at < name.length(); at += Character.charCount(c)) {
      c = name.codePointAt(at);
      if (isForeign(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has Latin letters, and letters of another script that has like ones. */
  static boolean mixes(String word) {
    return mayMix(word) && word.codePoints().anyMatch(c -> script(c) == UnicodeScript.LATIN);
  }

  private static boolean isForeign(int c) {
    return c >= FIRST && !LatinTwins.isInGap(c) && hasTwins(script(c));
  }

  private static boolean hasTwins(UnicodeScript script) {
    return script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC
        || script == UnicodeScript.ARMENIAN
        || script == UnicodeScript.CHEROKEE
        || script == UnicodeScript.COPTIC
        || script == UnicodeScript.LISU;
  }

  private static UnicodeScript script(int c) {
    return UnicodeScript.of(c);
  }

  /** What a word that mixes scripts looks like in one of them; null if it looks like nothing. */
  private static @Nullable String seen(String word) {
    String latin = LatinTwins.seen(word);
    return mayMix(latin) ? asCyrillic(word) : latin;
  }

  private static @Nullable String asCyrillic(String word) {
    StringBuilder seen = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      boolean cyrillic = script(c) == UnicodeScript.CYRILLIC;
      int twin = LATIN.indexOf(c);
      if (!cyrillic && twin < 0) {
        return null;
      }
      seen.appendCodePoint(cyrillic ? c : CYRILLIC.charAt(twin));
    }
    return seen.toString();
  }
}
