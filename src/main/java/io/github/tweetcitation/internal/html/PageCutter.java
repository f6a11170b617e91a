package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.CutElement.Rule;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out of a page the parts that may cite a tweet, so that nothing else has to be parsed.
 *
 * <p>One pass over the tags cuts the page into fragments: before every block, and also after a
 * block that stays whole, such as a table or a quotation. Twitter's block quotes and scripts are
 * complete. Any other fragment with a marker needs the text around it, as far as a citation can
 * reach.
 */
public final class PageCutter {

  /**
   * The length of text before a marker in which a citation can begin: a body, the words that
   * introduce it, a name; and character references and white space, which are counted in full.
   */
  private static final int BEFORE = 3000;

  /** The length of text after a marker that a citation can reach: a link, a copy of the body. */
  private static final int AFTER = 2500;

  /** Tags with an object in an attribute are longer, all others are shorter. */
  private static final int LONG_TAG = 1000;

  /** The start of the classes of Twitter's block quotes. */
  private static final String EMBED_CLASS = "twitter-";

  /** A part of every link to a tweet. */
  private static final String STATUS = "/status";

  private final String html;
  private final List<Fragment> fragments = new ArrayList<>();

  /** The element that stays whole, and how many elements of its name are open. */
  private @Nullable CutElement whole;

  private int depth;
  private boolean isEmbed;

  /** The length of the text so far, where the last cut is, and the length of the text there. */
  private int textLength;

  private int cut;
  private int textAtCut;

  private PageCutter(String html) {
    this.html = html;
  }

  /**
   * A part of a page that was cut out.
   *
   * @param span where it is in the page
   * @param script where the content of the script is if it is nothing but a script, else null
   */
  public record Part(Span span, @Nullable Span script) {

    /** Whether it is nothing but a script. */
    public boolean isScript() {
      return script != null;
    }
  }

  /**
   * The markup between two cuts.
   *
   * @param textBefore the length of the page's text before the fragment
   * @param textEnd the length of the page's text to the end of the fragment
   * @param alone whether the fragment needs no other
   * @param script where its content is if it is a script, else null
   */
  private record Fragment(
      int start, int end, int textBefore, int textEnd, boolean alone, @Nullable Span script) {}

  /** Fragments that stay together, by their numbers. */
  private record Run(int first, int last) {}

  /** The parts of a page that may cite, in order and disjoint; none if it has no marker. */
  public static List<Part> partsOf(String html, PageScope scope) {
    MarkerScanner markers = scope.scanner(html);
    if (markers.next(0) == html.length()) {
      return List.of();
    }
    PageCutter cutter = new PageCutter(html);
    cutter.cut();
    return cutter.join(markers);
  }

  /** Joins the fragments that have a marker with those that they need. */
  private List<Part> join(MarkerScanner markers) {
    Deque<Run> runs = new ArrayDeque<>();
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      boolean alone = fragment.alone;
      boolean joined = !runs.isEmpty() && runs.getLast().last >= i;
      if (markers.next(fragment.start) >= fragment.end || (alone && joined)) {
        continue;
      }
      Run run = joined ? runs.removeLast() : new Run(alone ? i : firstNeeded(i, runs), i);
      runs.addLast(alone ? run : new Run(run.first, lastNeeded(i, run.last)));
    }
    List<Part> parts = new ArrayList<>(runs.size());
    for (Run run : runs) {
      Fragment first = fragments.get(run.first);
      Span span = new Span(first.start, fragments.get(run.last).end);
      parts.add(new Part(span, run.first == run.last ? first.script : null));
    }
    return parts;
  }

  /** The first fragment that a fragment needs. A run that it reaches is taken off, and needed. */
  private int firstNeeded(int fragment, Deque<Run> runs) {
    int textBefore = fragments.get(fragment).textBefore;
    int first = fragment;
    while (first > 0 && textBefore - fragments.get(first).textBefore < BEFORE) {
      first--;
      if (!runs.isEmpty() && runs.getLast().last == first) {
        first = runs.removeLast().first;
      }
    }
    return first;
  }

  /** The last fragment that a fragment needs, {@code known} or a later one. */
  private int lastNeeded(int fragment, int known) {
    int textEnd = fragments.get(fragment).textEnd;
    int last = known;
    while (last + 1 < fragments.size() && fragments.get(last).textEnd - textEnd < AFTER) {
      last++;
    }
    return last;
  }

  private void cut() {
    int i = 0;
    while (i < html.length()) {
      int open = html.indexOf('<', i);
      int end = open < 0 ? html.length() : open;
      textLength += trimmedLength(i, end);
      i = open < 0 ? end : skipMarkup(open);
    }
    cutAt(html.length(), false, null);
  }

  private int trimmedLength(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && html.charAt(from) <= ' ') {
      from++;
    }
    while (from < to && html.charAt(to - 1) <= ' ') {
      to--;
    }
    return to - from;
  }

  /** Ends the fragment that begins where the one before it ends, if it has any length. */
  private void cutAt(int end, boolean alone, @Nullable Span script) {
    if (end > cut) {
      fragments.add(new Fragment(cut, end, textAtCut, textLength, alone, script));
      cut = end;
      textAtCut = textLength;
    }
  }

  private int skipMarkup(int open) {
    char c = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
    if (c == '/') {
      return skipEndTag(open);
    }
    if (c == '!' || c == '?') {
      return html.startsWith("<!--", open) ? endOf("-->", open + 2) : endOf(">", open);
    }
    return c > '9' && Characters.isAsciiLetterOrDigit(c) ? skipStartTag(open) : open + 1;
  }

  private int endOf(String mark, int from) {
    int at = html.indexOf(mark, from);
    return at < 0 ? html.length() : at + mark.length();
  }

  /** Skips a start tag, and the element that it opens if its content is no markup. */
  private int skipStartTag(int open) {
    CutElement element = CutElement.at(html, open + 1);
    int end = tagEnd(open + 2);
    if (element == null) {
      return end;
    }
    Rule rule = element.rule();
    if (whole != null) {
      depth += isWhole(element) && !element.name().equals("a") ? 1 : 0;
    } else if (rule == Rule.BLOCK) {
      cutAt(open, false, null);
      return end - open > LONG_TAG ? cutAfterEmpty(element, end) : end;
    } else if (rule == Rule.WHOLE || rule == Rule.WHOLE_BLOCK) {
      openWhole(element, open, end);
    }
    if (rule != Rule.RAW && rule != Rule.SCRIPT) {
      return end;
    }
    int contentEnd = rawEnd(element.name(), end);
    int elementEnd = tagEnd(contentEnd);
    if (rule == Rule.SCRIPT && whole == null) {
      cutAt(open, false, null);
      cutAt(elementEnd, true, new Span(end, contentEnd));
    }
    return elementEnd;
  }

  /**
   * Cuts after an element that has nothing but attributes: what they hold, such as the state of a
   * component, needs no other fragment.
   */
  private int cutAfterEmpty(CutElement element, int tagEnd) {
    boolean isEmpty = html.startsWith("</", tagEnd);
    if (!isEmpty || !element.equals(CutElement.at(html, tagEnd + 2))) {
      return tagEnd;
    }
    int end = endOf(">", tagEnd);
    cutAt(end, true, null);
    return end;
  }

  private void openWhole(CutElement element, int open, int end) {
    String name = element.name();
    if (html.charAt(end - 2) == '/' && (name.equals("svg") || name.equals("math"))) {
      return; // an empty element of another language
    }
    whole = element;
    depth = 1;
    isEmbed = name.equals("blockquote") && holds(EMBED_CLASS, open, end);
    if (element.rule() == Rule.WHOLE_BLOCK) {
      cutAt(open, false, null);
    }
  }

  private int skipEndTag(int open) {
    int end = endOf(">", open);
    if (whole != null && isWhole(CutElement.at(html, open + 2)) && --depth == 0) {
      if (whole.rule() == Rule.WHOLE_BLOCK) {
        cutAt(end, isEmbed && holds(STATUS, cut, end), null);
      }
      whole = null;
    }
    return end;
  }

  private boolean isWhole(@Nullable CutElement element) {
    return whole != null && element != null && element.name().equals(whole.name());
  }

  private boolean holds(String word, int start, int end) {
    int at = start;
    while (at < end && !html.startsWith(word, at)) {
      at++;
    }
    return at < end;
  }

  /** The end of a tag, whose attributes may hold a {@code >} in quotation marks. */
  private int tagEnd(int from) {
    int i = from;
    char before = ' ';
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if ((c == '"' || c == '\'') && before == '=') {
        int close = html.indexOf(c, i + 1);
        i = close < 0 ? html.length() : close;
      }
      before = c > ' ' ? c : before;
      i++;
    }
    return html.length();
  }

  /** The start of the tag that ends an element whose content is no markup. */
  private int rawEnd(String name, int from) {
    int end = html.indexOf("</", from);
    while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
      end = html.indexOf("</", end + 2);
    }
    return end < 0 ? html.length() : end;
  }
}
