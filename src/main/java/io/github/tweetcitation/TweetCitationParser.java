package io.github.tweetcitation;

import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.pipeline.PagePipeline;
import io.github.tweetcitation.internal.pipeline.PassagePipeline;
import io.github.tweetcitation.internal.pipeline.PlainPipeline;
import io.github.tweetcitation.internal.pipeline.Reading;
import io.github.tweetcitation.internal.pipeline.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tweets that a document cites.
 *
 * <p>News sites embed tweets; crawlers and converters flatten the embeds into the running text. The
 * parser finds what is left: a text, and after it an attribution of dash, name, handle and date.
 *
 * <pre>{@code
 * String article =
 *     """
 *     The library opens on Monday, its director wrote:
 *     Doors open at nine. Bring friends! pic.twitter.com/a1B2c3D4e5
 *     — City Library (@citylibrary) December 26, 2020
 *     Hundreds came.
 *     """;
 * CitedDocument document = TweetCitationParser.create().parseText(article);
 * TweetCitation tweet = document.tweets().get(0);
 * tweet.author().handle();          // Optional[citylibrary]
 * tweet.date();                     // Optional[2020-12-26]
 * tweet.body().text();              // "Doors open at nine. Bring friends! pic.twitter.com/a1B2c3D4e5"
 * tweet.media().get(0).code();      // "a1B2c3D4e5"
 * tweet.span().in(article);         // both lines of the citation, as they are
 * }</pre>
 *
 * <p>A parser is immutable and safe for use by several threads; create one and share it. Any text
 * is valid input. Time and memory grow linearly with its length.
 *
 * @since 0.1.0
 */
public final class TweetCitationParser {

  private static final int DEFAULT_MAX_CANDIDATES = 1_000_000;

  private final Leniency leniency;
  private final int maxCandidates;
  private final Scope scope;

  private TweetCitationParser(Builder builder) {
    this.leniency = builder.leniency;
    this.maxCandidates = builder.maxCandidates;
    this.scope = Scope.of(builder.networks);
  }

  /**
   * Creates a parser with the default options.
   *
   * @return a parser that is {@link Leniency#STANDARD}
   */
  public static TweetCitationParser create() {
    return builder().build();
  }

  /**
   * Starts a parser with other options.
   *
   * @return a builder with the default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the citations in plain text.
   *
   * @param text the text; unpaired surrogates are allowed
   * @return the text with its citations, whose spans are offsets into it
   * @throws NullPointerException if the text is null
   */
  public CitedDocument parseText(String text) {
    Objects.requireNonNull(text, "text");
    return new CitedDocument(
        text, scope.asked(PlainPipeline.read(text, leniency, maxCandidates, scope)));
  }

  /**
   * Finds the citations in a plain text that may be larger than the memory. It is read in passages
   * of up to a million characters, as the stream is consumed. The passages cover the whole text
   * without gaps, and give the same citations as {@link #parseText(String)}. (Two exceptions: a
   * citation with thousands of spaces or invisible marks in a row may be read otherwise where two
   * passages meet, and a list of link addresses counts only in its own passage.)
   *
   * <pre>{@code
   * try (Reader text = Files.newBufferedReader(file)) {
   *   parser.passages(text)
   *       .flatMap(passage -> passage.document().tweets().stream())
   *       .forEach(tweet -> out.println(tweet.author()));
   * }
   * }</pre>
   *
   * @param text the text, to be closed by the caller
   * @return the passages, in order and sequential; none if the text is empty. Where the text cannot
   *     be read, the stream throws an {@link java.io.UncheckedIOException}
   * @throws NullPointerException if the text is null
   */
  public Stream<Passage> passages(Reader text) {
    Objects.requireNonNull(text, "text");
    return StreamSupport.stream(new PassagePipeline(text, leniency, maxCandidates, scope), false)
        .map(
            read ->
                new Passage(
                    read.start(), new CitedDocument(read.text(), scope.asked(read.citations()))));
  }

  /**
   * Finds the citations in a page of HTML: in the markup of embeds, whatever system made it and
   * whatever is left of it; in the scripts of pages that are rendered by the browser; and in the
   * text of the page, where embeds lost their markup. Each tweet is found once, even if the page
   * holds it in two forms.
   *
   * @param html the page or a part of one; any string is allowed
   * @return the page with its citations, whose spans are offsets into it
   * @throws NullPointerException if the page is null
   */
  public CitedDocument parseHtml(String html) {
    return parseHtml(html, "");
  }

  /**
   * Finds the citations in a page of HTML whose address is known, against which its relative links
   * are resolved.
   *
   * @param html the page or a part of one; any string is allowed
   * @param baseUri the address of the page, or an empty string
   * @return the page with its citations, whose spans are offsets into it
   * @throws NullPointerException if an argument is null
   */
  public CitedDocument parseHtml(String html, String baseUri) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(baseUri, "baseUri");
    return document(pages().html(html, baseUri));
  }

  /**
   * Finds the citations in the bytes of a page of HTML. The charset is that of the byte order mark,
   * else the one that a {@code meta} element in the first 5 KB names, else UTF-8.
   *
   * @param html the page or a part of one, to be closed by the caller
   * @param baseUri the address of the page, against which its relative links are resolved, or an
   *     empty string
   * @return the decoded page with its citations, whose spans are offsets into its text without the
   *     byte order mark
   * @throws IOException if the page cannot be read
   * @throws NullPointerException if an argument is null
   */
  public CitedDocument parseHtml(InputStream html, String baseUri) throws IOException {
    return parseBytes(html, null, baseUri);
  }

  /**
   * Finds the citations in the bytes of a page of HTML whose charset is known, for instance from
   * the header of a response.
   *
   * @param html the page or a part of one, to be closed by the caller
   * @param charset the charset; as in a browser, that of a byte order mark overrides it
   * @param baseUri the address of the page, against which its relative links are resolved, or an
   *     empty string
   * @return the decoded page with its citations, whose spans are offsets into its text without the
   *     byte order mark
   * @throws IOException if the page cannot be read
   * @throws NullPointerException if an argument is null
   */
  public CitedDocument parseHtml(InputStream html, Charset charset, String baseUri)
      throws IOException {
    return parseBytes(html, Objects.requireNonNull(charset, "charset"), baseUri);
  }

  /**
   * Finds the citations in Markdown, as converters and people leave it: links, escapes and quote
   * markers are undone in the values; the status comes from the link that the date carries, written
   * inline, as a reference or bare. Raw HTML is read as HTML; shortcodes that name a status are
   * read.
   *
   * @param markdown the text; any string is allowed
   * @return the text with its citations, whose spans are offsets into it
   * @throws NullPointerException if the text is null
   */
  public CitedDocument parseMarkdown(String markdown) {
    Objects.requireNonNull(markdown, "markdown");
    return document(pages().markdown(markdown));
  }

  /**
   * Finds the citations in a page that jsoup has parsed. What the document was parsed from is not
   * known, so its source here is the text that it shows, and all spans are offsets into that text;
   * {@link #parseHtml} gives spans in the markup. What a page does not show, such as a frame that
   * loads a tweet, has an empty span at its place. The document is not changed.
   *
   * @param document the page
   * @return the text of the page with its citations, whose spans are offsets into it
   * @throws NullPointerException if the document is null
   */
  public CitedDocument parse(Document document) {
    Objects.requireNonNull(document, "document");
    return document(pages().document(document));
  }

  private CitedDocument parseBytes(InputStream html, @Nullable Charset charset, String baseUri)
      throws IOException {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(baseUri, "baseUri");
    return document(pages().html(html.readAllBytes(), charset, baseUri));
  }

  private PagePipeline pages() {
    return new PagePipeline(leniency, maxCandidates, scope);
  }

  private CitedDocument document(Reading reading) {
    return new CitedDocument(
        reading.source(),
        scope.asked(reading.citations()),
        reading.prose(),
        reading.mediaLinks(),
        reading.texts());
  }

  /** Makes a {@link TweetCitationParser}. */
  public static final class Builder {

    private Leniency leniency = Leniency.STANDARD;
    private int maxCandidates = DEFAULT_MAX_CANDIDATES;
    private Networks networks = Networks.X_ALONE;

    private Builder() {}

    /**
     * Sets how much damage is tolerated. The default is {@link Leniency#STANDARD}.
     *
     * @param leniency the leniency
     * @return this builder
     * @throws NullPointerException if the leniency is null
     */
    public Builder leniency(Leniency leniency) {
      this.leniency = Objects.requireNonNull(leniency, "leniency");
      return this;
    }

    /**
     * Sets how many candidates are looked at in one document, or in one passage of a long text:
     * handles in parentheses, and embeds of every form, in a page, a script or a shortcode. What
     * follows the last of them is prose. The default is 1,000,000.
     *
     * @param maxCandidates the limit, zero or more
     * @return this builder
     * @throws IllegalArgumentException if the limit is negative
     */
    public Builder maxCandidates(int maxCandidates) {
      if (maxCandidates < 0) {
        throw new IllegalArgumentException("maxCandidates must not be negative: " + maxCandidates);
      }
      this.maxCandidates = maxCandidates;
      return this;
    }

    /**
     * Sets the networks whose posts are looked for. The default is {@link Network#X} alone.
     *
     * @param networks one network or more
     * @return this builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no network
     */
    public Builder networks(Network... networks) {
      Objects.requireNonNull(networks, "networks");
      if (networks.length == 0) {
        throw new IllegalArgumentException("networks must not be empty");
      }
      this.networks = Networks.of(Set.copyOf(Arrays.asList(networks)));
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return a parser with the options set so far
     */
    public TweetCitationParser build() {
      return new TweetCitationParser(this);
    }
  }
}
