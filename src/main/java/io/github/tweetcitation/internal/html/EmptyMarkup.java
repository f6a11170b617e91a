package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Markup that shows nothing: white space, tags, comments, scripts. */
public final class EmptyMarkup {

  /** A comment, an element that is not shown where scripts run, or a tag that shows nothing. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->"
              + "|<(script|style|noscript|template)(?![a-z0-9]).*?</\\1.*?>"
              + "|<(?!(?:script|style|noscript|template)(?![a-z0-9]))"
              + "/?(?!(?:img|picture|video|audio|svg|math|object|embed|iframe|hr|input|button"
              + "|canvas)(?![a-z0-9]))[a-z0-9]+.*?>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  // &ZeroWidthSpace; is one of the longest references to a space.
  private static final Pattern REFERENCE = Pattern.compile("&[#a-zA-Z0-9]{1,18};");

  private EmptyMarkup() {}

  /** Whether a part of a source shows nothing. */
  public static boolean isBetween(String source, int from, int to) {
    Matcher matcher = TAG.matcher(source);
    int i = from;
    while (i < to) {
      char c = source.charAt(i);
      if (c == '<' || c == '&') {
        matcher.usePattern(c == '<' ? TAG : REFERENCE).region(i, to);
        if (!matcher.lookingAt() || (c == '&' && !isBlank(matcher.group()))) {
          return false;
        }
        i = matcher.end();
      } else if (isBlank(c)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String reference) {
    return isBlank(Parser.unescapeEntities(reference, false).codePointAt(0));
  }

  private static boolean isBlank(int cp) {
    return Characters.isWhite(cp) || Characters.isInvisible(cp);
  }
}
