package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Recognises markup that shows nothing: white space, tags, comments, scripts. */
public final class EmptyMarkup {

  /**
   * A comment, an element that is not shown where scripts run, a tag that shows nothing, a
   * reference.
   */
  private static final Pattern EMPTY =
      Pattern.compile(
          "<!--.*?-->"
              + "|<(script|style|noscript|template)(?![a-z0-9]).*?</\\1.*?>"
              + "|<(?!(?:script|style|noscript|template)(?![a-z0-9]))"
              + "/?(?!(?:img|picture|video|audio|svg|math|object|embed|iframe|hr|input|button"
              + "|canvas)(?![a-z0-9]))[a-z0-9]+.*?>"
              // &ZeroWidthSpace; is one of the longest references to a space.
              + "|&[#a-z0-9]{1,18};",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private EmptyMarkup() {}

  /** Whether a part of a source shows nothing. */
  public static boolean isBetween(String source, int from, int to) {
    Matcher empty = EMPTY.matcher(source);
    int i = from;
    while (i < to) {
      if (isBlank(source.charAt(i))) {
        i++;
      } else if (empty.region(i, to).lookingAt() && showsNothing(empty.group())) {
        i = empty.end();
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean showsNothing(String markup) {
    return markup.startsWith("<") || isBlank(Parser.unescapeEntities(markup, false).codePointAt(0));
  }

  private static boolean isBlank(int cp) {
    return Characters.isWhite(cp) || Characters.isInvisible(cp);
  }
}
