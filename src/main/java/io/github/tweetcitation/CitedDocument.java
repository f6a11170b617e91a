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
   * @param citations the citations, in the order of the source; two are disjoint, or the second is
   *     inside the body of the first
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the citations are out of order, overlap otherwise or end
   *     behind the source
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
    Span outer = new Span(0, 0);
    Span body = outer;
    int start = 0;
    for (TweetCitation citation : citations) {
      Span span = citation.span();
      boolean disjoint = span.start() >= outer.end();
      if (span.start() < start
          || span.end() > source.length()
          || !(disjoint || (body.contains(span) && span.length() < outer.length()))) {
        throw new IllegalArgumentException(
            "citations must be ordered, disjoint or in a body, and inside the source: " + span);
      }
      start = span.start();
      outer = disjoint ? span : outer;
      body = disjoint ? citation.body().span() : body;
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
   * @return the citations by their start in the source; two are disjoint, or one is inside the body
   *     of the other, which quotes it
   */
  public List<TweetCitation> citations() {
    return citations;
  }

  /**
   * The document as a sequence of prose and citations that tile the source: what their spans cover,
   * put together, is the source, char for char. A citation that another one quotes is part of that,
   * and one without a place of its own in the source is in no segment.
   *
   * @return the segments in order, none of them empty
   */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(2 * citations.size() + 1);
    int position = 0;
    for (TweetCitation citation : citations) {
      if (!citation.span().isEmpty() && citation.span().start() >= position) {
        addProse(segments, position, citation.span().start());
        segments.add(citation);
        position = citation.span().end();
      }
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
    return shown == null ? new ShownText(source, places()).prose() : shown.get().prose();
  }

  /** Where the outer citations are in the source. */
  private List<Span> places() {
    return segments().stream().filter(TweetCitation.class::isInstance).map(Segment::span).toList();
  }
}
