package io.github.tweetcitation;

import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.html.Embed;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.InnerPage;
import io.github.tweetcitation.internal.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Finds the citations of a document with markup: those that the markup tells, and between them
 * those in its text.
 */
final class PageCitations {

  private final Leniency leniency;
  private final int maxCandidates;

  PageCitations(Leniency leniency, int maxCandidates) {
    this.leniency = leniency;
    this.maxCandidates = maxCandidates;
  }

  /**
   * A citation, and where the page shows it.
   *
   * @param citation the citation, with spans in the source
   * @param shown its place in the text of the page; empty if it does not show it
   * @param told whether a script tells it
   */
  private record Found(TweetCitation citation, Span shown, boolean told) {

    Found(TweetCitation citation, Span shown) {
      this(citation, shown, false);
    }
  }

  CitedDocument read(String html, String baseUri) {
    List<Found> found = new ArrayList<>();
    Page.partsOf(html, baseUri).forEach(part -> found.addAll(found(part)));
    return new CitedDocument(html, accepted(ordered(found)), () -> shown(Page.of(html, baseUri)));
  }

  CitedDocument read(Document document) {
    Page page = Page.of(document);
    List<TweetCitation> citations = accepted(ordered(found(page)));
    return new CitedDocument(page.text().text(), citations, () -> shown(page));
  }

  CitedDocument readMarkdown(String markdown) {
    List<Found> found = found(MarkdownReader.read(markdown));
    return new CitedDocument(markdown, accepted(ordered(found)));
  }

  /** What a page shows. Few ask for it, so only then the whole page is read. */
  private ShownText shown(Page page) {
    List<Found> found = found(page);
    return new ShownText(page.text().text(), places(found, accepted(ordered(found))));
  }

  private List<TweetCitation> accepted(List<TweetCitation> citations) {
    return citations.stream()
        .filter(citation -> leniency.accepts(citation.requiredLeniency()))
        .toList();
  }

  /** Each tweet once, in the order of the source and disjoint. */
  private static List<TweetCitation> ordered(List<Found> found) {
    List<Found> distinct = distinct(found);
    distinct.sort(Comparator.comparingInt(each -> each.citation().span().start()));
    List<TweetCitation> citations = new ArrayList<>();
    int end = 0;
    for (Found each : distinct) {
      TweetCitation citation = each.citation();
      if (citation.span().start() < end) {
        // A tweet that another one quotes, or parts of two that a broken page shows in turns.
        Span behind = new Span(end, end);
        citation = Relocation.of(citation, span -> behind, behind);
      }
      citations.add(citation);
      end = citation.span().end();
    }
    return citations;
  }

  /** Where the page shows the citations, one form of a tweet as well as the other. */
  private List<Span> places(List<Found> found, List<TweetCitation> citations) {
    Set<Long> cited = new HashSet<>();
    citations.forEach(citation -> citation.status().ifPresent(status -> cited.add(status.id())));
    List<Span> places = new ArrayList<>();
    int end = 0;
    for (Found each : found) {
      TweetCitation citation = each.citation();
      boolean isCited =
          leniency.accepts(citation.requiredLeniency())
              || citation.status().map(status -> cited.contains(status.id())).orElse(false);
      if (isCited && !each.shown().isEmpty() && each.shown().start() >= end) {
        places.add(each.shown());
        end = each.shown().end();
      }
    }
    return List.copyOf(places);
  }

  /** What a page cites: first what it shows, in order, then what its scripts tell. */
  private List<Found> found(Page page) {
    TextCitations text = new TextCitations(page.text(), Leniency.LENIENT, maxCandidates);
    List<Found> found = new ArrayList<>();
    int position = 0;
    for (Found embed : embeds(page, text)) {
      if (embed.shown().start() >= position) {
        addText(text.in(position, embed.shown().start()), page, found);
        found.add(embed);
        position = embed.shown().end();
      }
    }
    addText(text.in(position, page.text().text().length()), page, found);
    for (InnerPage inner : page.inner()) {
      if (inner.shown().isEmpty()) {
        addTold(inner.page(), found);
      }
    }
    return found;
  }

  /** The embeds of a page, and those whose markup it shows as text. */
  private List<Found> embeds(Page page, TextCitations text) {
    List<Found> embeds = new ArrayList<>();
    for (Embed embed : page.embeds()) {
      Body body = BodyReader.enclosed(page.text(), embed.body(), embed.attribution());
      TweetCitation citation = text.cite(hull(embed, body), embed.attribution(), body);
      Span whole = page.sourceOf(embed);
      embeds.add(
          new Found(Relocation.of(citation, page::sourceOf, whole), page.trim(embed.span())));
    }
    for (InnerPage inner : page.inner()) {
      if (!inner.shown().isEmpty()) {
        Span place = inner.shown();
        for (Found each : found(inner.page())) {
          embeds.add(new Found(each.citation(), place));
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
  private void addTold(Page page, List<Found> found) {
    for (Found each : found(page)) {
      if (page.isTold() || each.citation().status().isPresent()) {
        found.add(new Found(each.citation(), new Span(0, 0), true));
      }
    }
  }

  private static void addText(List<TweetCitation> citations, Page page, List<Found> found) {
    for (TweetCitation citation : citations) {
      if (!page.isMarkup(citation.span())) {
        Span whole = page.sourceOf(citation.span());
        found.add(new Found(Relocation.of(citation, page::sourceOf, whole), citation.span()));
      }
    }
  }

  /** The same tweet in two forms is one citation: the best of them, or the first. */
  private static List<Found> distinct(List<Found> found) {
    Map<Object, Found> best = new LinkedHashMap<>();
    for (Found each : found) {
      best.merge(identity(each), each, PageCitations::better);
    }
    return new ArrayList<>(best.values());
  }

  /** The id of the status; what a script tells without one, its author and text; or nothing. */
  private static Object identity(Found found) {
    TweetCitation citation = found.citation();
    if (citation.status().isPresent()) {
      return citation.status().get().id();
    }
    return found.told() ? List.of(citation.author().handle(), citation.body().text()) : found;
  }

  /** What every parser accepts goes first, so that leniency never changes what is found. */
  private static Found better(Found first, Found second) {
    int stricter =
        first.citation().requiredLeniency().compareTo(second.citation().requiredLeniency());
    boolean isBetter = stricter > 0 || (stricter == 0 && tells(second) > tells(first));
    return isBetter ? second : first;
  }

  private static int tells(Found found) {
    TweetCitation citation = found.citation();
    return (citation.author().name().isEmpty() ? 0 : 1)
        + (citation.author().handle().isEmpty() ? 0 : 1)
        + (citation.date().isPresent() ? 1 : 0)
        + (citation.body().text().isEmpty() ? 0 : 1);
  }
}
