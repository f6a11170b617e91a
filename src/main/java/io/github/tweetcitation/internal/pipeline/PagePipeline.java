package io.github.tweetcitation.internal.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.CitingPage.InnerPage;
import io.github.tweetcitation.internal.entity.MediaLinkFinder;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Templates;
import io.github.tweetcitation.internal.html.form.Embed;
import io.github.tweetcitation.internal.html.form.PostEmbed;
import io.github.tweetcitation.internal.markdown.MarkdownReader;
import io.github.tweetcitation.internal.pipeline.DistinctEmbeds.Found;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.ShownText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document with markup through the stages: the embeds in its markup, then the citations in
 * the text between them, then each embed once.
 */
public final class PagePipeline {

  /** jsoup looks for the charset of a page in so many bytes. */
  private static final int HEAD = 5 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Leniency leniency;
  private final int maxCandidates;
  private final Scope scope;

  /** Creates a pipeline; it may be used for any number of documents. */
  public PagePipeline(Leniency leniency, int maxCandidates, Scope scope) {
    this.leniency = leniency;
    this.maxCandidates = maxCandidates;
    this.scope = scope;
  }

  /**
   * Reads the bytes of a page, decoded by its byte order mark, else by a charset.
   *
   * @param charset the charset; if it is null, the one that the page names, else UTF-8
   */
  public Reading html(byte[] html, @Nullable Charset charset, String baseUri) throws IOException {
    String name = charset == null ? null : charset.name();
    // Latin-1 keeps every byte; a head in UTF-16 is too short for templates too deep.
    String head = new String(html, 0, Math.min(html.length, HEAD), ISO_8859_1);
    Document page =
        Templates.readWith(
            markup -> Jsoup.parse(new ByteArrayInputStream(markup.getBytes(ISO_8859_1)), name, ""),
            head);
    String text = new String(html, page.charset());
    return html(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, baseUri);
  }

  /** Reads HTML; only the parts that may cite are parsed, unless someone asks for the prose. */
  public Reading html(String html, String baseUri) {
    CandidateLimit limit = new CandidateLimit(maxCandidates);
    List<Found> found = new ArrayList<>();
    CitingPage.parseParts(html, baseUri, scope.pages())
        .forEach(part -> found.addAll(found(part, limit)));
    List<Citation> citations = DistinctEmbeds.of(found, html, leniency).citations();
    return new Reading(
        html,
        citations,
        words -> prose(html, baseUri, scope.asked(citations), words),
        () ->
            MediaLinkFinder.mayFind(html)
                ? CitingPage.parse(html, baseUri, scope.pages()).stream()
                    .flatMap(page -> mediaLinks(page, html).stream())
                    .toList()
                : List.of(),
        () ->
            CitingPage.parse(html, baseUri, scope.pages()).stream()
                .map(page -> shownText(page, html))
                .toList());
  }

  /** Reads a page that jsoup has parsed; its source is the text that it shows. */
  public Reading document(Document document) {
    CitingPage page = CitingPage.read(document, scope.pages());
    String source = page.page().text().text();
    DistinctEmbeds embeds = distinct(page, source);
    List<ProseText.Place> places = asked(embeds);
    return new Reading(
        source,
        embeds.citations(),
        words -> ProseText.of(source, places, words),
        () -> mediaLinks(page, source),
        () -> List.of(shownText(page, source)));
  }

  /** Reads Markdown. */
  public Reading markdown(String markdown) {
    return new Reading(
        markdown,
        distinct(MarkdownReader.read(markdown, scope.pages()), markdown).citations(),
        null,
        () ->
            MediaLinkFinder.mayFind(markdown)
                ? mediaLinks(MarkdownReader.read(markdown, scope.pages()), markdown)
                : List.of(),
        () -> List.of(shownText(MarkdownReader.read(markdown, scope.pages()), markdown)));
  }

  private ShownText shownText(CitingPage citing, String source) {
    Page page = citing.page();
    List<Span> places =
        asked(distinct(citing, source)).stream().map(ProseText.Place::span).toList();
    return new ShownText(page.text(), places, page::sourceOf);
  }

  private List<ProseText.Place> asked(DistinctEmbeds embeds) {
    return embeds.places().stream().filter(place -> scope.asks(place.citation())).toList();
  }

  private String prose(
      String html,
      String baseUri,
      List<Citation> citations,
      Function<? super Citation, String> words) {
    NavigableMap<Integer, Citation> cited = outermost(citations);
    return CitingPage.parse(html, baseUri, scope.pages()).stream()
        .map(page -> ProseText.of(page.page().text().text(), places(page, html, cited), words))
        .filter(prose -> !prose.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** The citations that no other one quotes, by their start. */
  private static NavigableMap<Integer, Citation> outermost(List<Citation> citations) {
    NavigableMap<Integer, Citation> outermost = new TreeMap<>();
    int end = 0;
    for (Citation each : citations) {
      if (each.span().start() >= end && !each.span().isEmpty()) {
        outermost.put(each.span().start(), each);
        end = each.span().end();
      }
    }
    return outermost;
  }

  /**
   * Where a page shows the citations of its document. The whole page may show more than the parts
   * that were read for them: that stays in the prose.
   */
  private List<ProseText.Place> places(
      CitingPage page, String html, NavigableMap<Integer, Citation> cited) {
    List<ProseText.Place> places = new ArrayList<>();
    for (ProseText.Place place : distinct(page, html).places()) {
      Span span = place.citation().span();
      Map.Entry<Integer, Citation> own = cited.lowerEntry(span.end());
      if (own != null && own.getValue().span().end() > span.start()) {
        places.add(new ProseText.Place(place.span(), own.getValue()));
      }
    }
    return places;
  }

  /** The media links that a page shows, but for those of its embeds. */
  private List<MediaLink> mediaLinks(CitingPage citing, String source) {
    Page page = citing.page();
    List<MediaLink> shown = MediaLinkFinder.find(page.text());
    if (shown.isEmpty()) {
      return shown;
    }
    return distinct(citing, source).withoutMedia(shown).stream()
        .map(link -> new MediaLink(link.text(), page.sourceOf(link.span())))
        .toList();
  }

  private DistinctEmbeds distinct(CitingPage page, String source) {
    List<Found> found = found(page, new CandidateLimit(maxCandidates));
    return DistinctEmbeds.of(found, source, leniency);
  }

  /** All that a page cites: first what it shows, in order, then what its scripts hold. */
  private List<Found> found(CitingPage citing, CandidateLimit limit) {
    Page page = citing.page();
    TextPipeline text = new TextPipeline(page.text(), Leniency.LENIENT, limit, scope);
    List<Found> found = new ArrayList<>();
    int position = 0;
    for (Found embed : embeds(citing, text)) {
      if (embed.shown().start() >= position) {
        addText(text.citationsIn(position, embed.shown().start()), page, found);
        position = embed.shown().end();
      } else if (!embed.quoted()) {
        continue;
      }
      if (!limit.take()) {
        return found;
      }
      found.add(embed);
    }
    addText(text.citationsIn(position, page.text().text().length()), page, found);
    for (InnerPage inner : citing.inner()) {
      if (inner.shown().isEmpty()) {
        addHidden(inner.page(), limit, found);
      }
    }
    return found;
  }

  /** The embeds of a page, and those whose markup it shows as text. */
  private List<Found> embeds(CitingPage citing, TextPipeline text) {
    Page page = citing.page();
    List<Found> embeds = new ArrayList<>();
    // Where one element may be both, the mark of the network counts.
    for (PostEmbed post : citing.posts()) {
      embeds.add(EmbedCiter.cite(page, text, post));
    }
    Embed quoted = null;
    for (Embed embed : citing.embeds()) {
      embeds.add(EmbedCiter.cite(page, text, embed, embed.isSame(quoted)));
      quoted = embed.quoted();
    }
    for (InnerPage inner : citing.inner()) {
      if (!inner.shown().isEmpty()) {
        Span place = page.trim(inner.shown());
        // Its embeds count where the outer page shows them.
        for (Found each : found(inner.page(), new CandidateLimit(Integer.MAX_VALUE))) {
          // A tweet in code is what the page writes about; other networks say: copy this.
          if (inner.isCode() && each.citation().network() == Network.X) {
            continue;
          }
          embeds.add(new Found(each.citation(), place, each.visible()));
          place = new Span(place.end(), place.end());
        }
      }
    }
    embeds.sort(Comparator.comparingInt(each -> each.shown().start()));
    return embeds;
  }

  /** Of pages in scripts only what names a status or is an object: their text is shown anyway. */
  private void addHidden(CitingPage page, CandidateLimit limit, List<Found> found) {
    for (Found each : found(page, limit)) {
      if (page.isFromFields() || names(each.citation())) {
        found.add(new Found(each.citation(), new Span(0, 0), false));
      }
    }
  }

  private static boolean names(Citation citation) {
    return citation instanceof TweetCitation tweet
        ? tweet.status().isPresent()
        : citation instanceof PostCitation post && post.post().isPresent();
  }

  private static void addText(List<Citation> citations, Page page, List<Found> found) {
    for (Citation citation : citations) {
      Span shown = citation.span();
      if (!page.showsMarkup(shown)) {
        Citation moved = SpanMover.toSource(citation, page::sourceOf, page.sourceOf(shown));
        found.add(new Found(moved, shown, true));
      }
    }
  }
}
