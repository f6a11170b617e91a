package io.github.tweetcitation.internal.script;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.EncodedMarkup;
import io.github.tweetcitation.internal.html.Excerpt;
import io.github.tweetcitation.internal.html.MarkerScanner;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.script.ScriptObject.Ordered;
import io.github.tweetcitation.internal.script.ScriptPart.MarkupString;
import io.github.tweetcitation.internal.text.Occurrences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tweets and the markup in a script, without running it. One pass reads the string
 * literals and the objects that they belong to; it skips all else, and no syntax is an error.
 *
 * <p>A string may itself hold markup or another script, as in {@code JSON.parse("…")}.
 */
public final class ScriptReader {

  /** Pages go no deeper than markup in a string in a script in an attribute. */
  private static final int MAX_DEPTH = 4;

  /** Every embed is longer: {@code twitter.com/a/status/1}. */
  private static final int MIN_STRING = 20;

  /** The most white space between a key and its colon. */
  private static final int MAX_GAP = 20;

  private final Excerpt script;
  private final String text;
  private final PageScope scope;
  private final MarkerScanner markers;
  private final Occurrences lineEnds;
  private final int depth;
  private final List<Ordered> found = new ArrayList<>();

  private int objects;
  private final Deque<ScriptObject> open = new ArrayDeque<>();
  private @Nullable String key;

  private ScriptReader(Excerpt script, int depth, PageScope scope) {
    this.script = script;
    this.text = script.text();
    this.scope = scope;
    this.markers = scope.scanner(text);
    this.lineEnds = new Occurrences(text, '\n');
    this.depth = depth;
  }

  /**
   * The tweets and the markup that a script holds, in order; or all of it if it is markup.
   *
   * @param depth how many scripts and pages it is nested in
   * @param scope what is looked for
   */
  public static List<ScriptPart> read(Excerpt script, int depth, PageScope scope) {
    if (depth >= MAX_DEPTH) {
      return List.of();
    }
    if (script.text().stripLeading().startsWith("<")) {
      return List.of(new MarkupString(script, depth + 1));
    }
    ScriptReader reader = new ScriptReader(script, depth + 1, scope);
    if (reader.markers.next(0) < script.text().length()) {
      reader.read();
    }
    reader.found.sort(Comparator.comparingInt(Ordered::order));
    return reader.found.stream().map(Ordered::part).toList();
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      switch (c) {
        case '{', '[' -> {
          open.push(new ScriptObject(key, c == '[', objects++));
          key = null;
        }
        case '}', ']' -> close();
        case ',', ';' -> key = null;
        case '"', '\'', '`' -> next = string(i);
        default -> next = Character.isJavaIdentifierPart(c) ? word(i) : next;
      }
      i = next;
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    key = null;
    if (!open.isEmpty()) {
      open.pop().closeInto(open.peek(), found);
    }
  }

  /** Reads a string literal; it ends with its line if nothing else ends it. */
  private int string(int start) {
    char quote = text.charAt(start);
    int mark = next(quote, start + 1);
    int line = quote == '`' ? text.length() : next('\n', start + 1);
    int end = Math.min(mark, line);
    while (end < text.length() && isEscaped(end, start)) {
      if (end == mark) {
        mark = next(quote, end + 1);
      } else {
        line = next('\n', end + 1);
      }
      end = Math.min(mark, line);
    }
    value(start + 1, end);
    return end + 1;
  }

  private int next(char c, int from) {
    int at = c == '\n' ? lineEnds.next(from) : text.indexOf(c, from);
    return at < 0 ? text.length() : Math.min(at, text.length());
  }

  /** Whether an odd number of backslashes is before a character. */
  private boolean isEscaped(int at, int start) {
    int slash = at;
    while (slash > start + 1 && text.charAt(slash - 1) == '\\') {
      slash--;
    }
    return (at - slash) % 2 == 1;
  }

  /** Reads a name or a number. */
  private int word(int start) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    value(start, end);
    return end;
  }

  private void value(int start, int end) {
    ScriptObject object = open.peek();
    if (object != null && isKey(end)) {
      key = text.substring(start, end);
      return;
    }
    if (depth < MAX_DEPTH && end - start >= MIN_STRING && markers.next(start) < end) {
      boolean isText = key != null && FieldNames.TEXTS.contains(key);
      for (ScriptPart part : nested(script.part(start, end).unescaped())) {
        (object != null && isText ? object.inTexts : found).add(new Ordered(objects, part));
      }
    }
    if (object != null && key != null && FieldNames.ALL.contains(key)) {
      object.put(key, script.part(start, end));
    }
  }

  /** Whether a colon follows a name that ends at a place. */
  private boolean isKey(int end) {
    int next = end;
    int limit = Math.min(text.length(), end + MAX_GAP);
    while (next < limit && "\"'` \t\r\n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return text.startsWith(":", next);
  }

  private List<ScriptPart> nested(Excerpt literal) {
    Excerpt string = EncodedMarkup.decoded(literal);
    String value = string.text();
    String first = value.stripLeading();
    boolean isScript = first.startsWith("{") || first.startsWith("[");
    if (value.indexOf('<') >= 0 && !isScript) {
      return List.of(new MarkupString(string, depth + 1));
    }
    if (isScript || value.indexOf('{') >= 0) {
      return read(string, depth, scope);
    }
    if (value.contains("&lt;")) {
      Span whole = string.source();
      String html = Parser.unescapeEntities(value, false);
      return List.of(new MarkupString(new Excerpt(html, span -> whole), depth + 1));
    }
    return List.of();
  }
}
