package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.OffsetMap;
import java.util.Arrays;
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
      String decoded = reference > at ? decoded(html.substring(at, reference)) : "";
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
    for (int i = 0; i < text.length(); i++) {
      map.replace(1, alignment.start(i), alignment.end(i));
    }
    return map.build();
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
  private static String decoded(String reference) {
    String decoded = Parser.unescapeEntities(reference, false);
    return decoded.equals(reference) ? "" : decoded;
  }
}
