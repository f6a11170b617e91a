package io.github.tweetcitation;

import io.github.tweetcitation.FoundCitations.Form;
import io.github.tweetcitation.FoundCitations.Found;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.CitingPage.InnerPage;
import io.github.tweetcitation.internal.html.Embed;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.markdown.MarkdownReader;
import io.github.tweetcitation.internal.source.CandidateLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds the citations of a document with markup: those that the markup tells, and between them
 * those in its text.
 */
final class PageCitations {

  private final Leniency leniency;
  private final int maxCandidates;

  /** What one reading of the document may still look at. */
  private final CandidateLimit limit;

  PageCitations(Leniency leniency, int maxCandidates) {
    this.leniency = leniency;
    this.maxCandidates = maxCandidates;
    this.limit = new CandidateLimit(maxCandidates);
  }

  /** The same without what was read so far: the limit is that of one reading. */
  private PageCitations again() {
    return new PageCitations(leniency, maxCandidates);
  }

  CitedDocument read(String html, String baseUri) {
    List<Found> found = new ArrayList<>();
    CitingPage.parseParts(html, baseUri).forEach(part -> found.addAll(found(part)));
    return new CitedDocument(
        html,
        FoundCitations.of(found, html, leniency).citations(),
        () -> again().shown(CitingPage.parse(html, baseUri), html));
  }

  CitedDocument read(Document document) {
    CitingPage page = CitingPage.read(document);
    String source = page.page().text().text();
    return new CitedDocument(
        source,
        FoundCitations.of(found(page), source, leniency).citations(),
        () -> again().shown(page, source));
  }

  CitedDocument readMarkdown(String markdown) {
    FoundCitations found =
        FoundCitations.of(found(MarkdownReader.read(markdown)), markdown, leniency);
    return new CitedDocument(markdown, found.citations());
  }

  /** What a page shows. Few ask for it, so only then the whole page is read. */
  private ShownText shown(CitingPage page, String source) {
    FoundCitations found = FoundCitations.of(found(page), source, leniency);
    return new ShownText(page.page().text().text(), found.places());
  }

  /** What a page cites: first what it shows, in order, then what its scripts tell. */
  private List<Found> found(CitingPage citing) {
    Page page = citing.page();
    TextCitations text = new TextCitations(page.text(), Leniency.LENIENT, limit);
    List<Found> found = new ArrayList<>();
    int position = 0;
    for (Found embed : embeds(citing, text)) {
      if (embed.shown().start() >= position) {
        addText(text.in(position, embed.shown().start()), page, found);
        if (!limit.take()) {
          return found;
        }
        found.add(embed);
        position = embed.shown().end();
      }
    }
    addText(text.in(position, page.text().text().length()), page, found);
    for (InnerPage inner : citing.inner()) {
      if (inner.shown().isEmpty()) {
        addTold(inner.page(), found);
      }
    }
    return found;
  }

  /** The embeds of a page, and those whose markup it shows as text. */
  private List<Found> embeds(CitingPage citing, TextCitations text) {
    List<Found> embeds = new ArrayList<>();
    Page page = citing.page();
    for (Embed embed : citing.embeds()) {
      Body body = BodyReader.enclosed(page.text(), embed.body(), embed.attribution());
      TweetCitation citation = text.cite(hull(embed, body), embed.attribution(), body);
      Span whole = page.sourceOf(embed.element(), embed.span());
      embeds.add(
          new Found(
              Relocation.of(citation, page::sourceOf, whole),
              page.trim(embed.span()),
              page.isFallback(embed.element()) ? Form.FALLBACK : Form.VISIBLE));
    }
    for (InnerPage inner : citing.inner()) {
      if (!inner.shown().isEmpty()) {
        Span place = page.trim(inner.shown());
        // Its embeds count where the outer page shows them.
        for (Found each : new PageCitations(leniency, Integer.MAX_VALUE).found(inner.page())) {
          embeds.add(new Found(each.citation(), place, each.form()));
          place = new Span(place.end(), place.end());
        }
      }
    }
    embeds.sort(Comparator.comparingInt(each -> each.shown().start()));
    return embeds;
  }

  /** A page with broken tables can show a part of an embed outside of it. */
  private static Span hull(Embed embed, Body body) {
    Span attribution = embed.attribution().span();
    int start = Math.min(attribution.start(), body.span().start());
    int end = Math.max(attribution.end(), body.span().end());
    return new Span(Math.min(embed.span().start(), start), Math.max(embed.span().end(), end));
  }

  /** Of pages in scripts only what names a status or is told: their text is shown anyway. */
  private void addTold(CitingPage page, List<Found> found) {
    for (Found each : found(page)) {
      if (page.isFromFields() || each.citation().status().isPresent()) {
        found.add(new Found(each.citation(), new Span(0, 0), Form.TOLD));
      }
    }
  }

  private static void addText(List<TweetCitation> citations, Page page, List<Found> found) {
    for (TweetCitation citation : citations) {
      if (!page.showsMarkup(citation.span())) {
        Span whole = page.sourceOf(citation.span());
        found.add(
            new Found(
                Relocation.of(citation, page::sourceOf, whole), citation.span(), Form.VISIBLE));
      }
    }
  }
}
