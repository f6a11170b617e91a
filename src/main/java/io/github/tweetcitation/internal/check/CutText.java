package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A body that is cut short, {@code of the b… https://t.co/Ab12Cd34Ef}, and links in it that are:
 * {@code https://t.co/Ab1…}. An ellipsis at the end of a text may be its author's.
 */
final class CutText implements Check {

  private static final char ELLIPSIS = '\u2026';

  private static final String SHORT_LINK = "https://t.co/";

  private static final List<String> LINKS =
      List.of(SHORT_LINK, "http://t.co/", "pic.twitter.com/", "pic.x.com/");

  /** The beginning of a link that can be nothing else: {@code http}. */
  private static final int SCHEME = 4;

  /** What editors write where they cut. */
  private static final List<String> CUTS = List.of("[\u2026]", "[...]", "(\u2026)", "(...)");

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String text = citation.body().text().strip();
    String link = cutLink(text);
    if (link != null) {
      report(Finding.Type.BODY_LINK_CUT, link, citation, found);
    }
    String cut = cutEnd(text);
    if (cut != null) {
      report(Finding.Type.BODY_TRUNCATED, cut, citation, found);
    }
  }

  /**
   * The first link that an ellipsis cuts, or the last word if it is a link that is cut; or null.
   */
  private static @Nullable String cutLink(String text) {
    for (int at = text.indexOf(ELLIPSIS); at >= 0; at = text.indexOf(ELLIPSIS, at + 1)) {
      String word = wordBefore(text, at);
      if (isCutLink(word)) {
        return word + ELLIPSIS;
      }
    }
    String last = wordBefore(text, text.length());
    return isCutLink(last) && last.length() > SCHEME + 1 ? last : null;
  }

  /** What a text that is cut ends with, or null. */
  private static @Nullable String cutEnd(String text) {
    for (String cut : CUTS) {
      if (text.endsWith(cut)) {
        return cut;
      }
    }
    int at = text.lastIndexOf(ELLIPSIS);
    return at > 0 && isBeforeLastLink(text, at) ? text.substring(at) : null;
  }

  private static void report(
      Finding.Type type, String printed, CheckedCitation citation, Consumer<Finding> found) {
    found.accept(new PrintedOddity(type, Part.BODY, citation.bodyWords().part(printed), printed));
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && !Characters.isWhite(text.charAt(start - 1)) && end - start <= 40) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a word is a short link without its end: {@code https://t.c}, {@code pic.x.com/a1}. */
  private static boolean isCutLink(String word) {
    for (String link : LINKS) {
      boolean begun = word.length() >= SCHEME && link.startsWith(word);
      int code = word.length() - link.length();
      boolean coded = word.startsWith(link) && code < ShortLink.OLDEST_CODE;
      if (begun || (coded && isCode(word, link.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String word, int from) {
    return word.chars().skip(from).allMatch(Characters::isAsciiLetterOrDigit);
  }

  /** Whether only a short link follows an ellipsis that ends a word: so the network cuts. */
  private static boolean isBeforeLastLink(String text, int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at))
        && text.startsWith(SHORT_LINK, at + 2)
        && Characters.isWhite(text.charAt(at + 1))
        && isCode(text, at + 2 + SHORT_LINK.length());
  }
}
