package io.github.tweetcitation.internal.unicode;

import java.text.Normalizer;

/**
 * The presentation forms of Arabic letters, of which the text of a PDF is made: {@code ﺩﻳﺴﻤﺒﺮ}
 * shows the letters {@code ديسمبر}.
 */
public final class ArabicForms {

  private ArabicForms() {}

  /**
   * Whether a character shows one letter in a form of its own, or a ligature of letters. Words that
   * keyboards have as one sign are none: {@code ﷺ}.
   */
  public static boolean isForm(int cp) {
    return (cp >= 0xFB50 && cp <= 0xFDC7 && !isSign(cp)) || (cp >= 0xFE80 && cp <= 0xFEFC);
  }

  /** Dots that teach the letters, and ornate parentheses. */
  private static boolean isSign(int cp) {
    return (cp >= 0xFBB2 && cp <= 0xFBD2) || (cp >= 0xFD3E && cp <= 0xFD4F);
  }

  /** A text with the letters that its forms show. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String character = text.substring(i, i + 1);
      boolean form = isForm(text.charAt(i));
      letters.append(form ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character);
    }
    return letters.toString();
  }
}
