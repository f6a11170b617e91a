package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Lines;
import java.util.List;

/**
 * The text that a document shows.
 *
 * @param text the text
 * @param citations where citations stand in it, in order and disjoint
 */
record ShownText(String text, List<Span> citations) {

  /** What stands for a citation in the prose, by the number of line breaks around it. */
  private static final List<String> BREAKS = List.of(" ", "\n", "\n\n");

  /** The text without the citations. */
  String prose() {
    StringBuilder prose = new StringBuilder(text.length());
    int position = 0;
    for (Span citation : citations) {
      join(prose, position, citation.start());
      position = citation.end();
    }
    join(prose, position, text.length());
    return prose.toString();
  }

  /** Appends a part of the text; where it begins behind a citation, the seam becomes a break. */
  private void join(StringBuilder prose, int start, int end) {
    if (start == 0) {
      prose.append(text, 0, end);
      return;
    }
    int left = prose.length();
    while (left > 0 && CharClass.isWhite(prose.charAt(left - 1))) {
      left--;
    }
    int right = start;
    while (right < end && CharClass.isWhite(text.charAt(right))) {
      right++;
    }
    int before = Lines.breaks(prose.substring(left), 0, prose.length() - left);
    int breaks = Math.max(before, Lines.breaks(text, start, right));
    prose.setLength(left);
    if (left > 0 && right < text.length()) {
      prose.append(BREAKS.get(Math.min(breaks, 2)));
    }
    prose.append(text, right, end);
  }
}
