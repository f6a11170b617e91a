package io.github.tweetcitation;

import io.github.tweetcitation.internal.entity.MediaLinkFinder;
import io.github.tweetcitation.internal.pipeline.MediaOwners;
import io.github.tweetcitation.internal.pipeline.ProseText;
import io.github.tweetcitation.internal.pipeline.ShownProse;
import io.github.tweetcitation.internal.text.ShownText;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document and the posts that it cites.
 *
 * <p>Immutable and safe for use by several threads. Of HTML, the source is the markup and the prose
 * is the text that it shows; of a page that jsoup has parsed, both are the text.
 *
 * @since 0.1.0
 */
public final class CitedDocument {

  private final String source;
  private final List<Citation> citations;

  /** Works out the prose of a page; null if the document reads as it is written. */
  private final @Nullable ShownProse shown;

  /** What {@link #prose()} returns; null until someone asks for it. */
  private @Nullable String prose;

  /** Finds the media links that the document shows; null if it reads as it is written. */
  private final @Nullable Supplier<List<MediaLink>> shownMedia;

  /** What {@link #mediaLinks()} returns; null until someone asks for it. */
  private @Nullable List<DocumentMedia> mediaLinks;

  /** Reads the texts that the document shows; null if it reads as it is written. */
  private final @Nullable Supplier<List<ShownText>> shownTexts;

  /**
   * Creates a document that reads as it is written.
   *
   * @param source the document
   * @param citations the citations, in the order of the source; two are disjoint, or the second is
   *     inside the body of the first
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the citations are out of order, overlap otherwise or end
   *     after the source
   */
  public CitedDocument(String source, List<? extends Citation> citations) {
    this(source, citations, null, null, null);
  }

  /**
   * Creates a document with markup.
   *
   * @param shown works out the words that the document shows outside of its citations; null if it
   *     reads as it is written
   * @param shownMedia finds the media links that the document shows, in order and disjoint; null if
   *     it reads as it is written
   * @param shownTexts reads the texts that the document shows; null if it reads as it is written
   */
  CitedDocument(
      String source,
      List<? extends Citation> citations,
      @Nullable ShownProse shown,
      @Nullable Supplier<List<MediaLink>> shownMedia,
      @Nullable Supplier<List<ShownText>> shownTexts) {
    this.source = Objects.requireNonNull(source, "source");
    this.citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
    this.shown = shown;
    this.shownMedia = shownMedia;
    this.shownTexts = shownTexts;
    Span outer = new Span(0, 0);
    Span body = outer;
    int start = 0;
    for (Citation citation : this.citations) {
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
   * The text into which all spans point: what was given, exactly; of bytes the decoded text without
   * byte order mark; of a page that jsoup has parsed the text that it shows.
   *
   * @return the source, into which all spans point
   */
  public String source() {
    return source;
  }

  /**
   * The posts that the document cites, of all networks.
   *
   * @return the citations by their start in the source; two are disjoint, or one is inside the body
   *     of the other, which quotes it
   */
  public List<Citation> citations() {
    return citations;
  }

  /**
   * The tweets that the document cites.
   *
   * @return those of the citations that are tweets, in the same order
   */
  public List<TweetCitation> tweets() {
    return citations.stream()
        .filter(TweetCitation.class::isInstance)
        .map(TweetCitation.class::cast)
        .toList();
  }

  /**
   * The posts of other networks that the document cites. They are looked for only if {@link
   * TweetCitationParser.Builder#networks} asks for them.
   *
   * @return those of the citations that are no tweets, in the same order
   */
  public List<PostCitation> posts() {
    return citations.stream()
        .filter(PostCitation.class::isInstance)
        .map(PostCitation.class::cast)
        .toList();
  }

  /**
   * The document as a sequence of prose and citations that tile the source: what their spans cover,
   * put together, is the source, char for char. A citation that another one quotes is part of that
   * one. A citation without a place of its own in the source is in no segment.
   *
   * @return the segments in order, none of them empty
   */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(2 * citations.size() + 1);
    int position = 0;
    for (Citation citation : citations) {
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
   * The article's own words, with the citations taken out. They are worked out at the first call.
   *
   * <p>Where a citation was, the white space on both sides becomes the strongest break that it
   * held: a blank line, a line break or a space; nothing at the beginning and the end of the
   * document. All other words and spaces are as in the source; of HTML, as the page shows them.
   *
   * @return the prose; the whole text if there is no citation
   */
  public synchronized String prose() {
    if (prose == null) {
      prose = prose(citation -> "");
    }
    return prose;
  }

  /**
   * The article's own words, with other words in the place of each citation: a mark, a number, a
   * label with its author. They are worked out at each call.
   *
   * <pre>{@code
   * CitedDocument document =
   *     parser.parseText("Prose.\n\nDoors open at nine!\n— Jane (@jane) May 1, 2018\n\nMore.");
   * document.prose(citation -> "[tweet]");    // "Prose.\n\n[tweet]\n\nMore."
   * }</pre>
   *
   * <p>On both sides of the words is the break that was beside the citation: a blank line, a line
   * break or a space. Where the words are empty, this is as {@link #prose()}.
   *
   * @param words gives the words for a citation; it is asked once for each citation that the
   *     document shows and no other one quotes, in the order of the document
   * @return the prose
   * @throws NullPointerException if the function, or what it returns, is null
   */
  public String prose(Function<? super Citation, String> words) {
    Objects.requireNonNull(words, "words");
    if (shown != null) {
      return shown.with(words);
    }
    List<ProseText.Place> places =
        citations.stream().map(each -> new ProseText.Place(each.span(), each)).toList();
    return ProseText.of(source, places, words);
  }

  /**
   * The source with something else in the place of each citation, in the source's own form: HTML
   * stays HTML. All else is as it was, char for char.
   *
   * <pre>{@code
   * document.replaceCitations(citation -> "<mark>" + CitationFormat.HTML.format(citation) + "</mark>");
   * }</pre>
   *
   * @param replacement gives what comes in the place of a citation, escaped for the form of the
   *     source; it is asked once for each citation in {@link #segments()}, in order
   * @return the source with the replacements
   * @throws NullPointerException if the function, or what it returns, is null
   */
  public String replaceCitations(Function<? super Citation, String> replacement) {
    Objects.requireNonNull(replacement, "replacement");
    StringBuilder replaced = new StringBuilder(source.length());
    for (Segment segment : segments()) {
      replaced.append(
          segment instanceof Citation citation
              ? Objects.requireNonNull(replacement.apply(citation), "replacement")
              : ((Prose) segment).text());
    }
    return replaced.toString();
  }

  /**
   * The media links of the document, such as {@code pic.twitter.com/TBn41AGDNr}: those of its
   * citations, and all others that it shows. A link in the prose may be all that a crawl left of a
   * tweet. They are looked for at the first call.
   *
   * <pre>{@code
   * CitedDocument document = parser.parseText("Doors open at nine! pic.twitter.com/a1B2c3D4e5");
   * DocumentMedia media = document.mediaLinks().get(0);
   * media.link().code();              // "a1B2c3D4e5"
   * media.link().span();              // [20, 46) in the text
   * media.citation();                 // Optional.empty: no attribution follows
   * }</pre>
   *
   * @return the links by their start in the source, none twice; a link that is printed in two
   *     places is two
   */
  public synchronized List<DocumentMedia> mediaLinks() {
    if (mediaLinks == null) {
      List<MediaLink> links =
          shownMedia == null ? MediaLinkFinder.find(SourceText.plain(source)) : shownMedia.get();
      mediaLinks = MediaOwners.of(citations, links);
    }
    return mediaLinks;
  }

  /** The texts that a reader of the document sees, with the places of its citations. */
  List<ShownText> shownTexts() {
    return shownTexts == null
        ? List.of(ShownText.plain(source, citations.stream().map(Citation::span).toList()))
        : shownTexts.get();
  }

  /**
   * Compares documents by all that they have: source, citations and prose.
   *
   * @param other the other object
   * @return true if it is a document with an equal source, equal citations and an equal prose
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof CitedDocument document
            && source.equals(document.source)
            && citations.equals(document.citations)
            && prose().equals(document.prose()));
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + citations.hashCode();
  }

  /**
   * Describes the document in a few words, without its source.
   *
   * @return the number of characters, and the citations
   */
  @Override
  public String toString() {
    return "CitedDocument[" + source.length() + " characters, citations=" + citations + "]";
  }
}
