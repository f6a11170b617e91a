package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * A character of a text, be it spelled as a character reference, with its number or its name.
 *
 * @param codePoint the character
 * @param start where it is
 * @param end where it ends
 */
record RawCharacter(int codePoint, int start, int end) {

  /** HTML's longest name is {@code CounterClockwiseContourIntegral}. */
  private static final int MAX_REFERENCE = 33;

  /** All characters of a part of a text, in order. */
  static List<RawCharacter> in(CheckedCitation citation, Span span) {
    String source = citation.source();
    boolean references = citation.text().markup() != Markup.RENDERED;
    List<RawCharacter> characters = new ArrayList<>(span.length());
    for (int i = span.start(); i < span.end(); ) {
      int codePoint = source.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      int reference = references && codePoint == '&' ? referenceEnd(source, i, span.end()) : -1;
      if (reference > 0) {
        String decoded = Parser.unescapeEntities(source.substring(i, reference), true);
        boolean one = decoded.codePointCount(0, decoded.length()) == 1;
        codePoint = one ? decoded.codePointAt(0) : codePoint;
        end = one ? reference : end;
      }
      characters.add(new RawCharacter(codePoint, i, end));
      i = end;
    }
    return characters;
  }

  private static int referenceEnd(String source, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < MAX_REFERENCE && Characters.isEntityPart(source.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < limit && source.charAt(end) == ';' ? end + 1 : -1;
  }

  Span span() {
    return new Span(start, end);
  }
}
