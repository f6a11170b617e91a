package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document and the tweets that it cites.
 *
 * @param source the document exactly as it was given
 * @param citations the citations, in the order of the source, disjoint
 */
public record CitedDocument(String source, List<TweetCitation> citations) {

  /** What stands for a citation in the prose, by the number of line breaks around it. */
  private static final List<String> BREAKS = List.of(" ", "\n", "\n\n");

  /**
   * Creates a document.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the citations overlap, are out of order or end behind the
   *     source
   */
  public CitedDocument {
    Objects.requireNonNull(source, "source");
    citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
    int end = 0;
    for (TweetCitation citation : citations) {
      if (citation.span().start() < end || citation.span().end() > source.length()) {
        throw new IllegalArgumentException(
            "citations must be ordered, disjoint and inside the source: " + citation.span());
      }
      end = citation.span().end();
    }
  }

  /**
   * The document as a sequence of prose and citations that tile the source: what their spans cover,
   * put together, is the source, char for char.
   *
   * @return the segments in order, none of them empty
   */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(2 * citations.size() + 1);
    int position = 0;
    for (TweetCitation citation : citations) {
      addProse(segments, position, citation.span().start());
      segments.add(citation);
      position = citation.span().end();
    }
    addProse(segments, position, source.length());
    return List.copyOf(segments);
  }

  private void addProse(List<Segment> segments, int start, int end) {
    if (start < end) {
      segments.add(new Prose(source.substring(start, end), new Span(start, end)));
    }
  }

  /**
   * The article's own words, with the citations taken out.
   *
   * <p>Where a citation was, the white space on both sides becomes the strongest break that it
   * held: a blank line, a line break or a space; nothing at the beginning and the end of the
   * document. All other words and spaces are as in the source.
   *
   * @return the prose; the source itself if there is no citation
   */
  public String prose() {
    StringBuilder prose = new StringBuilder(source.length());
    int position = 0;
    for (TweetCitation citation : citations) {
      join(prose, position, citation.span().start());
      position = citation.span().end();
    }
    join(prose, position, source.length());
    return prose.toString();
  }

  /** Appends a part of the source; where it begins behind a citation, the seam becomes a break. */
  private void join(StringBuilder prose, int start, int end) {
    if (start == 0) {
      prose.append(source, 0, end);
      return;
    }
    int left = prose.length();
    while (left > 0 && CharClass.isWhite(prose.charAt(left - 1))) {
      left--;
    }
    int right = start;
    while (right < end && CharClass.isWhite(source.charAt(right))) {
      right++;
    }
    int before = Lines.breaks(prose.substring(left), 0, prose.length() - left);
    int breaks = Math.max(before, Lines.breaks(source, start, right));
    prose.setLength(left);
    if (left > 0 && right < source.length()) {
      prose.append(BREAKS.get(Math.min(breaks, 2)));
    }
    prose.append(source, right, end);
  }
}
