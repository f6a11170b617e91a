package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.CharClass;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Markup that shows nothing: white space, tags, comments, scripts. */
public final class EmptyMarkup {

  /** Their content is not shown where scripts run. */
  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

  /** They show something without any text. */
  private static final Set<String> SHOWING =
      Set.of(
          "img", "picture", "video", "audio", "svg", "math", "object", "embed", "iframe", "hr",
          "input", "button", "canvas");

  // &ZeroWidthSpace; is one of the longest references to a space.
  private static final int MAX_REFERENCE = 20;

  private static final String COMMENT = "<!--";

  private EmptyMarkup() {}

  /** Whether a part of a source shows nothing. */
  public static boolean between(String source, int from, int to) {
    int i = from;
    while (i >= 0 && i < to) {
      char c = source.charAt(i);
      if (c == '<') {
        i = behindTag(source, i, to);
      } else if (c == '&') {
        i = behindReference(source, i, to);
      } else {
        i = CharClass.isWhite(c) || CharClass.isInvisible(c) ? i + 1 : -1;
      }
    }
    return i >= 0;
  }

  /**
   * Where a tag or comment ends, with its content if that is silent; or -1 if it shows anything.
   */
  private static int behindTag(String source, int open, int end) {
    if (source.startsWith(COMMENT, open)) {
      return behind(source, "-->", open, end);
    }
    int name = source.startsWith("</", open) ? open + 2 : open + 1;
    int i = name;
    while (i < end && CharClass.isAsciiLetterOrDigit(source.charAt(i))) {
      i++;
    }
    String tag = source.substring(name, i).toLowerCase(Locale.ROOT);
    if (tag.isEmpty() || SHOWING.contains(tag)) {
      return -1;
    }
    boolean silent = name == open + 1 && SILENT.contains(tag);
    int close = silent ? behind(source, "</" + tag, i, end) : i;
    return close < 0 ? -1 : behind(source, ">", close, end);
  }

  private static int behind(String source, String word, int from, int end) {
    for (int i = from; i + word.length() <= end; i++) {
      if (source.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return -1;
  }

  private static int behindReference(String source, int at, int end) {
    int semicolon = behind(source, ";", at, Math.min(end, at + MAX_REFERENCE));
    if (semicolon < 0) {
      return -1;
    }
    int shown = Parser.unescapeEntities(source.substring(at, semicolon), false).codePointAt(0);
    return CharClass.isWhite(shown) || CharClass.isInvisible(shown) ? semicolon : -1;
  }
}
