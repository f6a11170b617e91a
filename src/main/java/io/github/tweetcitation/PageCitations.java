package io.github.tweetcitation;

import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.html.Embed;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.InnerPage;
import io.github.tweetcitation.internal.markdown.MarkdownReader;
import io.github.tweetcitation.internal.source.CandidateLimit;
import io.github.tweetcitation.internal.source.CharClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/**
 * Finds the citations of a document with markup: those that the markup tells, and between them
 * those in its text.
 */
final class PageCitations {

  private static final Comparator<TweetCitation> ORDER =
      Comparator.comparingInt((TweetCitation each) -> each.span().start());

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

  /**
   * A citation, and where the page shows it.
   *
   * @param citation the citation, with spans in the source
   * @param shown its place in the text of the page; empty if it does not show it
   * @param form how the page holds it
   */
  private record Found(TweetCitation citation, Span shown, Form form) {}

  /**
   * An embed in all the forms in which a page holds it.
   *
   * @param best the form that tells most
   * @param forms all of them, in order
   */
  private record Embedded(Found best, List<Found> forms) {

    Embedded and(Found form) {
      forms.add(form);
      return new Embedded(better(best, form), forms);
    }
  }

  /** How a page holds a citation. */
  private enum Form {
    /** A reader sees it. */
    VISIBLE,
    /** It is what the page shows where another form of it does not work: {@code <noscript>}. */
    FALLBACK,
    /** A script or an attribute holds it. */
    TOLD
  }

  CitedDocument read(String html, String baseUri) {
    List<Found> found = new ArrayList<>();
    Page.partsOf(html, baseUri).forEach(part -> found.addAll(found(part)));
    return new CitedDocument(
        html,
        accepted(ordered(distinct(found, html))),
        () -> again().shown(Page.of(html, baseUri), html));
  }

  CitedDocument read(Document document) {
    Page page = Page.of(document);
    String source = page.text().text();
    List<TweetCitation> citations = accepted(ordered(distinct(found(page), source)));
    return new CitedDocument(source, citations, () -> again().shown(page, source));
  }

  CitedDocument readMarkdown(String markdown) {
    List<Found> found = found(MarkdownReader.read(markdown));
    List<Embedded> embeds = distinct(found, markdown);
    return new CitedDocument(
        markdown,
        accepted(ordered(embeds)),
        () -> new ShownText(markdown, places(embeds, each -> each.citation().span())));
  }

  /** What a page shows. Few ask for it, so only then the whole page is read. */
  private ShownText shown(Page page, String source) {
    return new ShownText(page.text().text(), places(distinct(found(page), source), Found::shown));
  }

  private List<TweetCitation> accepted(List<TweetCitation> citations) {
    return citations.stream()
        .filter(citation -> leniency.accepts(citation.requiredLeniency()))
        .toList();
  }

  /**
   * Each embed once, in the order of the source. Two are disjoint, or one is inside the body of the
   * other: a tweet that another one quotes.
   */
  private static List<TweetCitation> ordered(List<Embedded> embeds) {
    List<TweetCitation> citations = new ArrayList<>();
    for (Embedded each : embeds) {
      citations.add(each.best().citation());
    }
    citations.sort(ORDER);
    TweetCitation outer = null;
    for (int i = 0; i < citations.size(); i++) {
      TweetCitation citation = citations.get(i);
      if (outer == null || citation.span().start() >= outer.span().end()) {
        outer = citation;
      } else if (!isInBody(citation.span(), outer)) {
        Span part = part(citation.span(), outer);
        citations.set(i, Relocation.of(citation, span -> part, part));
        outer = part.isEmpty() ? outer : citations.get(i);
      }
    }
    citations.sort(ORDER);
    return citations;
  }

  private static boolean isInBody(Span span, TweetCitation outer) {
    return outer.body().span().contains(span) && span.length() < outer.span().length();
  }

  /**
   * The part of a span that is behind another citation: a broken page can show parts of two in
   * turns. What is inside the other one, but not in its body, has an empty span there: the tweet
   * that it quotes, of which only an attribute of its element tells.
   */
  private static Span part(Span span, TweetCitation outer) {
    int end = outer.span().end();
    int body = outer.body().span().start();
    return span.end() > end ? new Span(end, span.end()) : new Span(body, body);
  }

  /** Where the page shows the citations, in each of their forms. */
  private List<Span> places(List<Embedded> embeds, Function<Found, Span> place) {
    List<Span> all = new ArrayList<>();
    for (Embedded each : embeds) {
      if (leniency.accepts(each.best().citation().requiredLeniency())) {
        each.forms().stream().map(place).filter(span -> !span.isEmpty()).forEach(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Span::start));
    List<Span> outer = new ArrayList<>();
    int end = 0;
    for (Span span : all) {
      if (span.start() >= end) {
        outer.add(span);
        end = span.end();
      }
    }
    return List.copyOf(outer);
  }

  /** What a page cites: first what it shows, in order, then what its scripts tell. */
  private List<Found> found(Page page) {
    TextCitations text = new TextCitations(page.text(), Leniency.LENIENT, limit);
    List<Found> found = new ArrayList<>();
    int position = 0;
    for (Found embed : embeds(page, text)) {
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
          new Found(
              Relocation.of(citation, page::sourceOf, whole),
              page.trim(embed.span()),
              page.isFallback(embed) ? Form.FALLBACK : Form.VISIBLE));
    }
    for (InnerPage inner : page.inner()) {
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
  private void addTold(Page page, List<Found> found) {
    for (Found each : found(page)) {
      if (page.isTold() || each.citation().status().isPresent()) {
        found.add(new Found(each.citation(), new Span(0, 0), Form.TOLD));
      }
    }
  }

  private static void addText(List<TweetCitation> citations, Page page, List<Found> found) {
    for (TweetCitation citation : citations) {
      if (!page.isMarkup(citation.span())) {
        Span whole = page.sourceOf(citation.span());
        found.add(
            new Found(
                Relocation.of(citation, page::sourceOf, whole), citation.span(), Form.VISIBLE));
      }
    }
  }

  /**
   * Each embed once. The same tweet is two citations where a reader sees it twice; it is one where
   * one embed has two forms: what a script, an attribute or a fallback holds beside what the page
   * shows, or two with nothing but white space and tags between them.
   */
  private static List<Embedded> distinct(List<Found> found, String source) {
    List<Embedded> distinct = new ArrayList<>();
    Map<Object, Integer> first = new HashMap<>();
    Map<Object, Integer> current = new HashMap<>();
    Map<Object, Found> lastSeen = new HashMap<>();
    for (Found each : found) {
      Object identity = identity(each);
      boolean visible = each.form() == Form.VISIBLE;
      Found last = visible ? lastSeen.put(identity, each) : null;
      Integer same = (visible ? current : first).get(identity);
      if (same == null || (last != null && !isBeside(last, each, source))) {
        first.putIfAbsent(identity, distinct.size());
        current.put(identity, distinct.size());
        distinct.add(new Embedded(each, new ArrayList<>(List.of(each))));
      } else {
        distinct.set(same, distinct.get(same).and(each));
      }
    }
    return distinct;
  }

  /** The id of the status; what a script tells without one, its author and text; or nothing. */
  private static Object identity(Found found) {
    TweetCitation citation = found.citation();
    if (citation.status().isPresent()) {
      return citation.status().get().id();
    }
    return found.form() == Form.TOLD
        ? List.of(citation.author().handle(), citation.body().text())
        : found;
  }

  /** Whether no words are between two citations in the source. */
  private static boolean isBeside(Found first, Found second, String source) {
    int i = first.citation().span().end();
    int end = second.citation().span().start();
    while (i < end) {
      char c = source.charAt(i);
      int close = c == '<' ? source.indexOf('>', i) : -1;
      if (!CharClass.isWhite(c) && close < 0) {
        return false;
      }
      i = close < 0 ? i + 1 : close + 1;
    }
    return true;
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
