package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.markdown.MarkdownCut.Tie;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML tags and the line breaks in the words of a Markdown text, which a reader does not see.
 *
 * <p>A tag has the name of an element that is found between words, and no attribute or one with a
 * value: {@code <b>}, {@code <span class="x">}, {@code </p>}. So {@code a <b and c> d} and {@code
 * List<String>} are words.
 */
final class MarkdownTags {

  /** A line break in raw HTML. */
  private static final String BREAK = "</?br\\s*+/?>(?:</br>)?+";

  private static final String INLINE =
      "a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|nobr|q|s|samp|script|small"
          + "|span|strike|strong|sub|sup|time|tt|u|var|wbr";

  private static final String BLOCK =
      "address|article|blockquote|center|div|figcaption|figure|footer|header|p|section";

  /** An attribute has a name of up to 40 characters; more than 1,000 are no tag between words. */
  private static final String ATTRIBUTES = "(?:\\s[^<>=]{0,40}+=[^<>]{0,1000}+)?+\\s*+/?>";

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\\\(?=\\r?\\n)|(?<break>"
              + BREAK
              + ")"
              + "|(?<inline></?(?:"
              + INLINE
              + ")"
              + ATTRIBUTES
              + ")"
              + "|(?<block></?(?:"
              + BLOCK
              + ")"
              + ATTRIBUTES
              + ")"
              + "|<!--[^<>@]{0,200}?-->",
          Pattern.CASE_INSENSITIVE);

  /** {@code <img alt="😀" …>}: pages show emoji as pictures. */
  private static final Pattern ALT = Pattern.compile("\\salt\\s*=\\s*[\"']?([^\"'<>\\s]{1,30})");

  /** The longest tweet on one line with all its links. */
  private static final int MAX_LINE = 2000;

  private MarkdownTags() {}

  /** The cuts of the tags and breaks that are not in code. */
  static List<MarkdownCut> cutsOf(String source, MarkdownCode code) {
    List<MarkdownCut> cuts = new ArrayList<>();
    Matcher markup = MARKUP.matcher(source);
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      boolean found =
          (c == '<' || c == '\\')
              && markup.region(i, source.length()).lookingAt()
              && !code.holds(i);
      if (found) {
        cuts.add(cut(source, markup));
        i = markup.end();
      } else {
        i += c == '\\' ? 2 : 1;
      }
    }
    return cuts;
  }

  private static MarkdownCut cut(String source, Matcher markup) {
    int start = markup.start();
    int end = markup.end();
    boolean block = markup.group("block") != null;
    boolean parts = markup.group("break") != null || (block && !Lines.isBlankBefore(source, start));
    if (parts && !Lines.isEnd(source, end)) {
      return MarkdownCut.replacing(start, end, lineBreak(source, start));
    }
    boolean tag = block || markup.group("inline") != null;
    Tie tie = !tag ? Tie.NONE : source.startsWith("</", start) ? Tie.PREVIOUS : Tie.NEXT;
    return new MarkdownCut(new Span(start, end), emoji(markup.group()), tie);
  }

  /** A line break, with the quote marker of the line. */
  private static String lineBreak(String source, int at) {
    return Lines.isQuoted(source, at, Math.max(0, at - MAX_LINE)) ? "\n> " : "\n";
  }

  private static String emoji(String tag) {
    Matcher alt = ALT.matcher(tag.startsWith("<img") ? tag : "");
    return alt.find() && Characters.isEmoji(alt.group(1).codePointAt(0)) ? alt.group(1) : "";
  }
}
