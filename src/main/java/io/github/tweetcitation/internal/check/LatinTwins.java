package io.github.tweetcitation.internal.check;

/**
 * Letters of other scripts, and phonetic ones, that look like Latin letters: those whose skeleton
 * in UTS #39 is one letter of ASCII. The table is that of ICU's {@code SpoofChecker}, with which a
 * test compares it; ICU itself takes as long to begin as the first citation takes altogether.
 */
final class LatinTwins {

  private static final char FIRST = '\u0250';

  /** From the end of Armenian to Cherokee no letter looks Latin, so none of Arabic. */
  private static final char GAP = '\u0590';

  private static final char GAP_END = '\u13A0';

  private static final String LETTERS =
      "\u0251\u0261\u0263\u0269\u026A\u026F\u0284\u028B\u028F\u037F\u0391\u0392"
          + "\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
          + "\u03B1\u03B3\u03B9\u03BD\u03BF\u03C1\u03C3\u03C5\u03D2\u03DC\u03ED\u03F1"
          + "\u03F2\u03F3\u03F8\u03F9\u03FA\u0405\u0406\u0408\u0410\u0412\u0415\u041A"
          + "\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u042C\u0430\u0433\u0435"
          + "\u043E\u0440\u0441\u0443\u0445\u0448\u0455\u0456\u0458\u0461\u0474\u0475"
          + "\u04AE\u04AF\u04BA\u04BB\u04BD\u04C0\u04CF\u0501\u050C\u051A\u051B\u051C"
          + "\u051D\u054D\u054F\u0555\u0560\u0561\u0563\u0566\u0570\u0575\u0578\u057C"
          + "\u057D\u0581\u0582\u0584\u0585\u13A0\u13A1\u13A2\u13A5\u13A9\u13AA\u13AB"
          + "\u13AC\u13B3\u13B7\u13BB\u13BD\u13C0\u13C2\u13C3\u13CF\u13D2\u13D4\u13D5"
          + "\u13D9\u13DA\u13DE\u13DF\u13E2\u13E6\u13E7\u13F3\u13F4\u1C82\u1C83\u1D26"
          + "\u1FBE\u2C82\u2C85\u2C8C\u2C8D\u2C8E\u2C92\u2C93\u2C94\u2C98\u2C9A\u2C9E"
          + "\u2C9F\u2CA2\u2CA3\u2CA4\u2CA5\u2CA6\u2CA8\u2CA9\u2CAC\u2CBD\u2CCE\u2CCF"
          + "\u2CD0\uA4D0\uA4D1\uA4D2\uA4D3\uA4D4\uA4D6\uA4D7\uA4D9\uA4DA\uA4DC\uA4DD"
          + "\uA4DF\uA4E0\uA4E1\uA4E2\uA4E3\uA4E6\uA4E7\uA4EA\uA4EB\uA4EC\uA4EE\uA4F0"
          + "\uA4F2\uA4F3\uA4F4\uA647\uAB75\uAB81\uAB83\uAB93\uABA4\uABA9\uABAA\uABAF";

  /** The Latin letter of each of them. */
  private static final String TWINS =
      "agyiiwfuyJABEZHlKMNOPTYXayivopouYFopcjpCMSlJABEKMHOPCTYXbareopcyxwsijwVv"
          + "YyhhelldGQqWwUSOmwqqhjnnugifoDRTiYAJEWMHYGhZbRWSVSLCPKdGBocriBrZzHliKMNO"
          + "oPpCcTYyXwPpLBPdDTGKJCZFMNLSRVHWXYAElOUiirwzwvsc";

  private LatinTwins() {}

  /** The Latin letter that a letter looks like, or the letter itself if it looks like none. */
  static int of(int letter) {
    int at = letter < FIRST || isInGap(letter) ? -1 : LETTERS.indexOf(letter);
    return at < 0 ? letter : TWINS.charAt(at);
  }

  /** Whether a letter is in the range of Arabic and others, in which none looks Latin. */
  static boolean isInGap(int letter) {
    return letter >= GAP && letter < GAP_END;
  }

  /** A text with the Latin letters that others look like; most names have none. */
  static String seen(String text) {
    return areIn(text)
        ? text.codePoints()
            .map(LatinTwins::of)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  private static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (of(text.charAt(i)) != text.charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
