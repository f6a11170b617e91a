package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.OffsetMap;
import java.util.Arrays;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Where the characters of a piece of text came from in the markup that was parsed: a character
 * reference stands for one or two of them.
 */
final class TextAlignment {

  /** The longest is that of the counter clockwise contour integral. */
  private static final int MAX_REFERENCE = 33;

  private final int[] starts;
  private final int[] ends;

  private TextAlignment(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Where the source of a character begins. */
  int start(int at) {
    return starts[at];
  }

  /** Where the source of a character ends. */
  int end(int at) {
    return ends[at];
  }

  /**
   * The alignment of a parsed text.
   *
   * @param html the source
   * @param start where the text begins in it
   * @param end where it ends
   * @param text the text as the parser gave it
   */
  static TextAlignment of(String html, int start, int end, String text) {
    int[] offsets = new int[text.length() + 1];
    int at = start;
    int i = 0;
    // What the parser put together reaches beyond the first piece, whose end is told.
    while (i < text.length() && at < html.length()) {
      int reference = html.charAt(at) == '&' ? referenceEnd(html, at, html.length()) : at;
      String decoded = reference > at ? decoded(html, at, reference) : "";
      if (!decoded.isEmpty() && text.startsWith(decoded, i)) {
        Arrays.fill(offsets, i, i + decoded.length(), at);
        i += decoded.length();
        at = reference;
      } else if (html.charAt(at) == text.charAt(i)) {
        offsets[i++] = at++;
      } else if (html.charAt(at) == 0 && text.charAt(i) == CharClass.REPLACEMENT) {
        offsets[i++] = at++; // the parser replaces it in an attribute
      } else if (html.charAt(at) == 0) {
        at++; // and drops it in text
      } else if (html.charAt(at) == '<' && html.indexOf('>', at) > 0) {
        at = html.indexOf('>', at) + 1; // and an end tag without a name
      } else {
        break;
      }
    }
    Arrays.fill(offsets, i, offsets.length, i == text.length() ? at : Math.max(at, end));
    int[] ends = new int[text.length()];
    for (int k = text.length() - 1; k >= 0; k--) {
      boolean same = k + 1 < text.length() && offsets[k + 1] == offsets[k];
      ends[k] = same ? ends[k + 1] : offsets[k + 1];
    }
    return new TextAlignment(Arrays.copyOf(offsets, text.length()), ends);
  }

  /** The same as a map from the text to the source. */
  static OffsetMap map(String html, int start, int end, String text) {
    TextAlignment alignment = of(html, start, Math.min(end, html.length()), text);
    OffsetMap.Builder map = new OffsetMap.Builder();
    alignment.addTo(map, 0, text.length());
    return map.build();
  }

  /** Adds a part of the text to a map. */
  void addTo(OffsetMap.Builder map, int from, int to) {
    for (int i = from; i < to; i++) {
      map.replace(1, starts[i], ends[i]);
    }
  }

  /** Where the source of a part of the text stands. */
  Span source(Span part) {
    if (part.isEmpty()) {
      int at = part.start() < starts.length ? starts[part.start()] : ends[ends.length - 1];
      return new Span(at, at);
    }
    return new Span(starts[part.start()], Math.max(starts[part.start()], ends[part.end() - 1]));
  }

  private static int referenceEnd(String html, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < MAX_REFERENCE && CharClass.isEntityPart(html.charAt(end))) {
      end++;
    }
    return end < limit && html.charAt(end) == ';' ? end + 1 : end;
  }

  /** What a character reference stands for, or nothing if it is none. */
  private static String decoded(String html, int at, int end) {
    // To have the parser read a text costs as much as the parsing of a small page.
    if (html.charAt(end - 1) == ';') {
      char number = html.charAt(at + 1) == '#' ? numbered(html, at + "&#".length(), end - 1) : 0;
      String simple =
          number == 0
              ? Entities.getByName(html.substring(at + 1, end - 1))
              : String.valueOf(number);
      if (!simple.isEmpty()) {
        return simple;
      }
    }
    String reference = html.substring(at, end);
    String decoded = Parser.unescapeEntities(reference, false);
    return decoded.equals(reference) ? "" : decoded;
  }

  /** The character that a number stands for, or 0 if that is not beyond all doubt. */
  private static char numbered(String html, int at, int end) {
    boolean hex = at < end && (html.charAt(at) == 'x' || html.charAt(at) == 'X');
    int code = 0;
    for (int i = hex ? at + 1 : at; i < end && code <= Character.MAX_VALUE; i++) {
      int digit = Character.digit(html.charAt(i), hex ? 16 : 10);
      code = digit < 0 ? Character.MAX_VALUE + 1 : code * (hex ? 16 : 10) + digit;
    }
    boolean plain =
        (code >= ' ' && code < 0x7F) || (code >= 0xA0 && code < Character.MIN_SURROGATE);
    return plain ? (char) code : 0;
  }
}
