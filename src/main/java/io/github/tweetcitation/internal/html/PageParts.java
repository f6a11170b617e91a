package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Tag.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out of a page what may cite a tweet, so that nothing else has to be parsed.
 *
 * <p>One pass over the tags finds the places where a page can be cut: before a block and behind it,
 * but not inside of what is read as a whole, such as a table, a quotation or a link. What stands
 * between two of them is a piece. A block quote of Twitter's and a script are pieces that need no
 * others; to any other piece with a sign belongs the text around it, as far as a citation reaches.
 */
public final class PageParts {

  /**
   * The text before a sign in which a citation can begin: a body with the words before that it is
   * told by, a name, and what is counted too much: character references and runs of white space.
   */
  private static final int BEFORE = 3000;

  /** The text behind it: a link, a copy of the body. */
  private static final int AFTER = 2500;

  /** The classes of Twitter's block quotes begin so. */
  private static final String EMBED_CLASS = "twitter-";

  /** What the link to a tweet has in it. */
  private static final String STATUS = "/status";

  /** These have no content where they end with {@code />}. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private final String html;
  private final Pieces pieces = new Pieces();

  /** The element that is read as a whole, how deep others of its name are open in it. */
  private @Nullable Tag whole;

  private int depth;
  private boolean isEmbed;
  private int text;

  private PageParts(String html) {
    this.html = html;
  }

  /**
   * A part of a page that was cut out.
   *
   * @param span where it stands
   * @param isScript whether it is nothing but a script
   */
  public record Part(Span span, boolean isScript) {}

  /** Pieces that stay together, by their numbers. */
  private record Run(int first, int last) {}

  /** The parts of a page that may cite, in order and disjoint; none if it has no sign. */
  public static List<Part> of(String html) {
    Signs signs = new Signs(html);
    if (signs.next(0) == html.length()) {
      return List.of();
    }
    PageParts parts = new PageParts(html);
    parts.cut();
    return parts.around(signs);
  }

  /** Joins the pieces that have a sign with those that they need. */
  private List<Part> around(Signs signs) {
    Deque<Run> runs = new ArrayDeque<>();
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean alone = pieces.isAlone(i);
      if (signs.next(pieces.start(i)) < pieces.end(i) && !(alone && i <= last)) {
        if (i > last) {
          runs.addLast(new Run(alone ? i : first(i, runs), i));
        }
        last = alone ? i : last(i, last);
        runs.addLast(new Run(runs.removeLast().first(), last));
      }
    }
    List<Part> parts = new ArrayList<>(runs.size());
    for (Run run : runs) {
      Span span = new Span(pieces.start(run.first()), pieces.end(run.last()));
      parts.add(new Part(span, pieces.isScript(run.first()) && run.first() == run.last()));
    }
    return parts;
  }

  /** The first piece that a piece needs; a run that it reaches becomes a part of its own. */
  private int first(int piece, Deque<Run> runs) {
    int first = piece;
    while (first > 0 && pieces.textBefore(piece) - pieces.textBefore(first) < BEFORE) {
      first--;
      if (!runs.isEmpty() && runs.getLast().last() == first) {
        first = runs.removeLast().first();
      }
    }
    return first;
  }

  /** The last piece that a piece needs, at {@code known} or behind it. */
  private int last(int piece, int known) {
    int last = Math.max(piece, known);
    while (last + 1 < pieces.size() && pieces.textEnd(last) - pieces.textEnd(piece) < AFTER) {
      last++;
    }
    return last;
  }

  /** Finds the places to cut, which part the pieces. */
  private void cut() {
    int i = 0;
    while (i < html.length()) {
      int open = html.indexOf('<', i);
      int end = open < 0 ? html.length() : open;
      text += trimmedLength(i, end);
      i = open < 0 ? end : markup(open);
    }
    pieces.add(html.length(), text, Pieces.Kind.TEXT);
  }

  private int trimmedLength(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && html.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && html.charAt(to - 1) <= ' ') {
      to--;
    }
    return to - from;
  }

  /** Passes over what begins with a {@code <}. */
  private int markup(int open) {
    char c = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
    if (isLetter(c)) {
      return startTag(open);
    }
    if (c == '/') {
      return endTag(open);
    }
    return c == '!' || c == '?' ? comment(open) : open + 1;
  }

  private int comment(int open) {
    return html.startsWith("<!--", open) ? behind("-->", open + 2) : behind(">", open);
  }

  private int behind(String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }

  private int startTag(int open) {
    int nameEnd = nameEnd(open + 1);
    Tag tag = Tag.at(html, open + 1, nameEnd);
    int end = tagEnd(nameEnd);
    if (tag == null) {
      return end;
    }
    Kind kind = tag.kind();
    if (whole != null) {
      depth += tag == whole && !tag.name().equals("a") ? 1 : 0;
    } else if (kind == Kind.BLOCK) {
      pieces.add(open, text, Pieces.Kind.TEXT);
    } else if (kind == Kind.WHOLE || kind == Kind.WHOLE_BLOCK) {
      openWhole(tag, open, end);
    }
    if (kind == Kind.RAW || kind == Kind.SCRIPT) {
      int behind = tagEnd(rawEnd(tag.name(), end));
      if (kind == Kind.SCRIPT && whole == null) {
        pieces.add(open, text, Pieces.Kind.TEXT);
        pieces.add(behind, text, Pieces.Kind.SCRIPT);
      }
      return behind;
    }
    return end;
  }

  private void openWhole(Tag tag, int open, int end) {
    if (html.charAt(end - 2) == '/' && FOREIGN.contains(tag.name())) {
      return;
    }
    whole = tag;
    depth = 1;
    isEmbed = false;
    if (tag.kind() == Kind.WHOLE_BLOCK) {
      pieces.add(open, text, Pieces.Kind.TEXT);
      isEmbed = tag.name().equals("blockquote") && contains(EMBED_CLASS, open, end);
    }
  }

  private boolean contains(String word, int start, int end) {
    int i = start;
    while (i < end && !(html.charAt(i) == word.charAt(0) && html.startsWith(word, i))) {
      i++;
    }
    return i < end;
  }

  private int endTag(int open) {
    int close = html.indexOf('>', open);
    int end = close < 0 ? html.length() : close + 1;
    if (whole != null && whole == Tag.at(html, open + 2, nameEnd(open + 2)) && --depth == 0) {
      if (whole.kind() == Kind.WHOLE_BLOCK) {
        boolean alone = isEmbed && contains(STATUS, pieces.start(pieces.size()), end);
        pieces.add(end, text, alone ? Pieces.Kind.ALONE : Pieces.Kind.TEXT);
      }
      whole = null;
    }
    return end;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < html.length() && (isLetter(html.charAt(end)) || isDigit(html.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
