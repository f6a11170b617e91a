package io.github.tweetcitation;

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
    citations = List.copyOf(citations);
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
    if (citations.isEmpty()) {
      return source;
    }
    StringBuilder prose = new StringBuilder(source.length());
    int breaks = 0;
    int end = 0;
    for (int i = 0; i <= citations.size(); i++) {
      boolean last = i == citations.size();
      int next = last ? source.length() : citations.get(i).span().start();
      int first = i == 0 ? end : skipWhite(end, next);
      breaks = Math.max(breaks, lineBreaks(end, first));
      if (first < next) {
        int stop = last ? next : dropWhite(first, next);
        prose.append(prose.length() == 0 ? "" : BREAKS.get(Math.min(breaks, 2)));
        prose.append(source, first, stop);
        breaks = lineBreaks(stop, next);
      }
      end = last ? next : citations.get(i).span().end();
    }
    return prose.toString();
  }

  private int skipWhite(int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int dropWhite(int start, int end) {
    int i = end;
    while (i > start && Character.isWhitespace(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int lineBreaks(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      breaks += source.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }
}
