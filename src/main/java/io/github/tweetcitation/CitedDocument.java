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
    int end = 0;
    for (TweetCitation citation : citations) {
      addProse(segments, end, citation.span().start());
      segments.add(citation);
      end = citation.span().end();
    }
    addProse(segments, end, source.length());
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
   * held: a blank line, a line break or a space. All other words and spaces are as in the source.
   *
   * @return the prose; the source itself if there is no citation
   */
  public String prose() {
    if (citations.isEmpty()) {
      return source;
    }
    StringBuilder prose = new StringBuilder(source.length());
    int end = 0;
    for (TweetCitation citation : citations) {
      join(prose, source.substring(end, citation.span().start()), end > 0);
      end = citation.span().end();
    }
    join(prose, source.substring(end), true);
    return prose.toString();
  }

  /** Appends the words behind a cut; the white space on both sides of the cut becomes one break. */
  private static void join(StringBuilder prose, String words, boolean cut) {
    if (!cut) {
      prose.append(words);
      return;
    }
    int kept = prose.length();
    while (kept > 0 && Character.isWhitespace(prose.charAt(kept - 1))) {
      kept--;
    }
    int begin = 0;
    while (begin < words.length() && Character.isWhitespace(words.charAt(begin))) {
      begin++;
    }
    String before = prose.substring(kept);
    String after = words.substring(0, begin);
    prose.setLength(kept);
    if (kept > 0 && begin < words.length()) {
      prose.append(strongestBreak(before, after));
    } else {
      prose.append(kept > 0 ? before : "").append(after);
    }
    prose.append(words, begin, words.length());
  }

  private static String strongestBreak(String before, String after) {
    long breaks = Math.max(lineBreaks(before), lineBreaks(after));
    return breaks > 1 ? "\n\n" : breaks == 1 ? "\n" : " ";
  }

  private static long lineBreaks(String whiteSpace) {
    return whiteSpace.chars().filter(c -> c == '\n').count();
  }
}
