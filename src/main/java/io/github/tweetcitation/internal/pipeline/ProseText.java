package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/** Takes the citations out of a text. */
public final class ProseText {

  /** What comes in the place of a citation, by the number of line breaks around it. */
  private static final List<String> BREAKS = List.of(" ", "\n", "\n\n");

  private ProseText() {}

  /**
   * A text without its citations.
   *
   * @param text the text
   * @param citations where citations are in it, in order; one in another is part of that one
   */
  public static String without(String text, List<Span> citations) {
    StringBuilder prose = new StringBuilder(text.length());
    int position = 0;
    for (Span citation : citations) {
      if (!citation.isEmpty() && citation.start() >= position) {
        join(prose, text, position, citation.start());
        position = citation.end();
      }
    }
    join(prose, text, position, text.length());
    return prose.toString();
  }

  /** Appends a part of the text; if it follows a citation, the seam becomes a break. */
  private static void join(StringBuilder prose, String text, int start, int end) {
    if (start == 0) {
      prose.append(text, 0, end);
      return;
    }
    int left = prose.length();
    while (left > 0 && Characters.isWhite(prose.charAt(left - 1))) {
      left--;
    }
    int right = start;
    while (right < end && Characters.isWhite(text.charAt(right))) {
      right++;
    }
    int before = Lines.breaks(prose, left, prose.length());
    int breaks = Math.max(before, Lines.breaks(text, start, right));
    prose.setLength(left);
    if (left > 0 && right < text.length()) {
      prose.append(BREAKS.get(Math.min(breaks, 2)));
    }
    prose.append(text, right, end);
  }
}
