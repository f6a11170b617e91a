package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a script holds, without running it: the string literals, and the objects that they are
 * values of. One pass, and no syntax is an error: what is no literal is passed over.
 *
 * <p>A string may itself hold a page or another script, as in {@code JSON.parse("…")}.
 */
final class ScriptReader {

  /** The shortest embed is longer: {@code twitter.com/a/status/1}. */
  private static final int MIN_STRING = 20;

  /** White space between a key and its colon. */
  private static final int MAX_GAP = 20;

  private final Excerpt script;
  private final String text;
  private final @Nullable Span place;
  private final int depth;
  private final List<Told> told = new ArrayList<>();

  /** The pages in fields that are the text of a tweet, if the object around them is one. */
  private final Map<ScriptObject, List<Told>> inTexts = new HashMap<>();

  private int objects;
  private final Deque<ScriptObject> open = new ArrayDeque<>();
  private @Nullable String key;

  /**
   * A page in the script.
   *
   * @param order the object that holds it, counted from the beginning: a quoted tweet closes first
   */
  private record Told(int order, Page page) {}

  private ScriptReader(Excerpt script, @Nullable Span place, int depth) {
    this.script = script;
    this.place = place;
    this.text = script.text();
    this.depth = depth;
  }

  /**
   * Adds the pages that a script holds, one a tweet or one a piece of markup.
   *
   * @param place where in the source the tweets are that it tells in fields; null for where it does
   */
  static void read(Excerpt script, @Nullable Span place, int depth, List<Page> pages) {
    if (depth < Page.MAX_DEPTH && Signs.mayCite(script.text())) {
      ScriptReader reader = new ScriptReader(script, place, depth);
      reader.read();
      reader.told.sort(Comparator.comparingInt(Told::order));
      reader.told.forEach(each -> pages.add(each.page()));
    }
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      switch (c) {
        case '{', '[' -> {
          open.push(new ScriptObject(key, c == '[', place, objects++));
          key = null;
          i++;
        }
        case '}', ']' -> {
          close();
          i++;
        }
        case ',', ';' -> {
          key = null;
          i++;
        }
        case '"', '\'', '`' -> i = string(i);
        default -> i = Character.isJavaIdentifierPart(c) ? word(i) : i + 1;
      }
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    key = null;
    if (!open.isEmpty()) {
      ScriptObject closed = open.pop();
      closeTexts(closed);
      closed
          .closeInto(open.peek())
          .forEach((order, tweet) -> told.add(new Told(order, tweet.page())));
    }
  }

  /** Whatever markup the text of a tweet shows, it is no embed of the page. */
  private void closeTexts(ScriptObject closed) {
    List<Told> pages = inTexts.remove(closed);
    ScriptObject parent = open.peek();
    if (pages == null || closed.isTweet()) {
      return;
    }
    if (parent != null && closed.isPartOfItsParent()) {
      inTexts.computeIfAbsent(parent, object -> new ArrayList<>()).addAll(pages);
    } else {
      told.addAll(pages);
    }
  }

  /** A string literal ends with its line, if it has no other end. */
  private int string(int start) {
    char quote = text.charAt(start);
    int end = start + 1;
    while (end < text.length()
        && text.charAt(end) != quote
        && (quote == '`' || text.charAt(end) != '\n')) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, text.length());
    value(start + 1, end);
    return end + 1;
  }

  /** A name or a number. */
  private int word(int start) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    value(start, end);
    return end;
  }

  private void value(int start, int end) {
    int next = Math.min(end, text.length());
    int limit = Math.min(text.length(), next + MAX_GAP);
    while (next < limit && "\"'` \t\r\n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    ScriptObject object = open.peek();
    if (object != null && next < text.length() && text.charAt(next) == ':') {
      key = text.substring(start, end);
      return;
    }
    if (end - start >= MIN_STRING && Signs.mayCite(text.substring(start, end))) {
      List<Told> found =
          object != null && key != null && ScriptObject.isText(key)
              ? inTexts.computeIfAbsent(object, texts -> new ArrayList<>())
              : told;
      nested(script.part(start, end).unescaped())
          .forEach(page -> found.add(new Told(objects, page)));
    }
    if (object != null && key != null && ScriptObject.isTelling(key)) {
      object.put(key, script.part(start, end));
    }
  }

  private List<Page> nested(Excerpt string) {
    String value = string.text();
    List<Page> pages = new ArrayList<>();
    String first = value.stripLeading();
    boolean script = first.startsWith("{") || first.startsWith("[");
    if (value.indexOf('<') >= 0 && !script) {
      Page.nested(string, depth + 1, pages);
    } else if (script || value.indexOf('{') >= 0) {
      read(string, place, depth + 1, pages);
    } else if (value.contains("&lt;")) {
      Span whole = string.toSource().apply(new Span(0, value.length()));
      String html = Parser.unescapeEntities(value, false);
      Page.nested(new Excerpt(html, span -> whole), depth + 1, pages);
    }
    return pages;
  }
}
