package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;

/**
 * The mention, tag or link that ends before a place. Text without white space before it is none of
 * it: {@code tonight!#tea}.
 *
 * @param text the text
 * @param start where it begins, at its sign if it has one
 * @param end where it ends
 */
record WordBefore(String text, int start, int end) {

  /** The longest displayed link or tag, and a word that is glued to it. */
  private static final int MAX_LENGTH = 300;

  private static final String SIGNS = "#@$\uFF03\uFF20";

  static WordBefore endingAt(String text, int end) {
    int floor = Math.max(0, end - MAX_LENGTH);
    int start = end;
    int sign = -1;
    while (start > floor && !Characters.isWhite(text.charAt(start - 1))) {
      start--;
      sign = sign < 0 && SIGNS.indexOf(text.charAt(start)) >= 0 ? start : sign;
    }
    String word = text.substring(start, end);
    int link = Math.max(word.lastIndexOf("http"), word.lastIndexOf("pic."));
    if (link >= 0 && word.indexOf('/', link) >= 0) {
      return new WordBefore(text, start + link, end);
    }
    return new WordBefore(text, sign < 0 ? start : sign, end);
  }

  /** The end of the words before a place: spaces and one line break are between. */
  static int skipGap(String text, int at) {
    int floor = Math.max(0, at - WhiteSpace.MAX_RUN);
    int end = WhiteSpace.dropOnLine(text, at, floor);
    while (end > floor && text.charAt(end - 1) == '>') {
      end = WhiteSpace.dropOnLine(text, end - 1, floor);
    }
    if (end == floor || !Characters.isLineBreak(text.charAt(end - 1))) {
      return WhiteSpace.dropOnLine(text, at, floor);
    }
    boolean pair = end - 2 >= floor && text.startsWith("\r\n", end - 2);
    return WhiteSpace.dropOnLine(text, end - (pair ? 2 : 1), floor);
  }

  /** Whether it is the text of a link with an address. */
  boolean leadsTo(String address) {
    if (start == end) {
      return false;
    }
    String word = text.substring(start, end);
    return switch (word.charAt(0)) {
      case '#', '\uFF03', '$' -> Address.isTag(address);
      case '@', '\uFF20' -> Address.isProfile(address, word, 1) && isHandle(word);
      default -> isLink(word, address);
    };
  }

  private static boolean isHandle(String word) {
    return word.chars().skip(1).allMatch(c -> Characters.isAsciiLetterOrDigit(c) || c == '_');
  }

  /** Whether an address is the one that is printed, or a short link for it. */
  private static boolean isLink(String word, String address) {
    int slash = word.indexOf('/');
    if (slash <= 0 || word.indexOf('.') < 0) {
      return false;
    }
    boolean media = ShortLink.MEDIA_HOSTS.stream().anyMatch(word::startsWith);
    return media
        ? Address.isShort(address) || StatusAddress.parseLink(address) != null
        : Address.isShort(address) || word.equals(address);
  }
}
