package io.github.tweetcitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document and the tweets that it cites.
 *
 * <p>Immutable. Of HTML, the source is the markup and the prose is the text that it shows.
 */
public final class CitedDocument {

  private final String source;
  private final List<TweetCitation> citations;

  /** What it shows if that is not the source. */
  private final @Nullable Supplier<ShownText> shown;

  /**
   * Creates a document that reads as it is written.
   *
   * @param source the document
   * @param citations the citations, in the order of the source, disjoint
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the citations overlap, are out of order or end behind the
   *     source
   */
  public CitedDocument(String source, List<TweetCitation> citations) {
    this(
        Objects.requireNonNull(source, "source"),
        List.copyOf(Objects.requireNonNull(citations, "citations")),
        null);
  }

  /** A document with markup. What it shows is found out only if someone asks for its prose. */
  CitedDocument(String source, List<TweetCitation> citations, @Nullable Supplier<ShownText> shown) {
    this.source = source;
    this.citations = citations;
    this.shown = shown;
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
   * The document exactly as it was given.
   *
   * @return the source, into which all spans point
   */
  public String source() {
    return source;
  }

  /**
   * The tweets that the document cites.
   *
   * @return the citations in the order of the source, disjoint
   */
  public List<TweetCitation> citations() {
    return citations;
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
   * document. All other words and spaces are as in the source; of HTML, as the page shows them.
   *
   * @return the prose; the whole text if there is no citation
   */
  public String prose() {
    return shown == null
        ? new ShownText(source, citations.stream().map(TweetCitation::span).toList()).prose()
        : shown.get().prose();
  }
}
