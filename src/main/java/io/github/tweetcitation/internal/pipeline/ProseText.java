package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Writes a text with other words in the place of its citations, or none. */
public final class ProseText {

  /** What comes beside a citation, by the number of line breaks there. */
  private static final List<String> BREAKS = List.of(" ", "\n", "\n\n");

  private final String text;
  private final StringBuilder prose;

  /** Where the words end that were put in the place of the last citation. */
  private int written;

  /**
   * A citation in a text.
   *
   * @param span where it is
   * @param citation the citation; words for it are put at the first of its places only
   */
  public record Place(Span span, Citation citation) {}

  private ProseText(String text) {
    this.text = text;
    this.prose = new StringBuilder(text.length());
  }

  /**
   * A text with other words for its citations.
   *
   * @param text the text
   * @param places where citations are in it, in order; one in another is part of that one
   * @param words gives the words in the place of a citation, none to take it out
   */
  public static String of(
      String text, List<Place> places, Function<? super Citation, String> words) {
    ProseText prose = new ProseText(text);
    int position = 0;
    Set<Citation> done = Collections.newSetFromMap(new IdentityHashMap<>());
    String seam = "";
    for (Place place : places) {
      Span span = place.span();
      if (!span.isEmpty() && span.start() >= position) {
        prose.append(position, span.start(), seam);
        boolean first = done.add(place.citation());
        seam = first ? Objects.requireNonNull(words.apply(place.citation()), "words") : "";
        position = span.end();
      }
    }
    prose.append(position, text.length(), seam);
    return prose.prose.toString();
  }

  /**
   * Appends a part of the text.
   *
   * @param words what is in the place of the citation before it, if there is one
   */
  private void append(int start, int end, String words) {
    if (start == 0) {
      prose.append(text, 0, end);
      return;
    }
    int left = prose.length();
    while (left > written && Characters.isWhite(prose.charAt(left - 1))) {
      left--;
    }
    int right = start;
    while (right < end && Characters.isWhite(text.charAt(right))) {
      right++;
    }
    int before = Lines.breaks(prose, left, prose.length());
    int after = Lines.breaks(text, start, right);
    prose.setLength(left);
    if (words.isEmpty()) {
      addBreak(left > 0 && right < text.length(), Math.max(before, after));
    } else {
      addBreak(left > 0, before);
      prose.append(words);
      written = prose.length();
      addBreak(right < text.length(), after);
    }
    prose.append(text, right, end);
  }

  private void addBreak(boolean between, int breaks) {
    prose.append(between ? BREAKS.get(Math.min(breaks, 2)) : "");
  }
}
