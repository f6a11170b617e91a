package io.github.tweetcitation;

import io.github.tweetcitation.internal.html.EmptyMarkup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The citations that were found in a document with markup: each embed once, at a place that no
 * other one has.
 */
final class FoundCitations {

  /**
   * A citation, and where the page shows it.
   *
   * @param citation the citation, with spans in the source
   * @param shown its place in the text of the page; empty if it does not show it
   * @param form how the page holds it
   */
  record Found(TweetCitation citation, Span shown, Form form) {

    private Found at(Span place) {
      return new Found(Relocation.of(citation, span -> place, place), shown, form);
    }

    private Found covering(Span place) {
      return new Found(Relocation.of(citation, span -> span, place), shown, form);
    }

    private Span span() {
      return citation.span();
    }
  }

  /** How a page holds a citation. */
  enum Form {
    /** A reader sees it. */
    VISIBLE,
    /** It is what the page shows where another form of it does not work: {@code <noscript>}. */
    FALLBACK,
    /** A script or an attribute holds it. */
    TOLD
  }

  /**
   * An embed in all the forms in which a page holds it.
   *
   * @param best the form that tells most
   * @param others the others
   */
  private record Embedded(Found best, List<Found> others) {

    static Embedded of(Found found) {
      return new Embedded(found, new ArrayList<>());
    }

    Embedded and(Found form) {
      Found better = better(best, form);
      others.add(better.equals(best) ? form : best);
      return new Embedded(better, others);
    }

    /** With another form beside it, whose place becomes a part of its own. */
    Embedded beside(Found form) {
      Span hull =
          new Span(
              Math.min(span().start(), form.span().start()),
              Math.max(span().end(), form.span().end()));
      Embedded both = and(form);
      return new Embedded(both.best.covering(hull), both.others);
    }

    Embedded at(Span place) {
      return new Embedded(best.at(place), others);
    }

    private Span span() {
      return best.span();
    }
  }

  private final List<Embedded> embeds;

  private FoundCitations(List<Embedded> embeds) {
    this.embeds = embeds;
  }

  /**
   * The citations in a source that a leniency accepts.
   *
   * @param found all that was found: first what the page shows, in order
   */
  static FoundCitations of(List<Found> found, String source, Leniency leniency) {
    return new FoundCitations(
        placed(distinct(found, source)).stream()
            .filter(each -> leniency.accepts(each.best().citation().requiredLeniency()))
            .toList());
  }

  /** The citations in the order of the source. */
  List<TweetCitation> citations() {
    return embeds.stream().map(each -> each.best().citation()).toList();
  }

  /**
   * Where the page shows the citations in all their forms, in order and disjoint. One that has no
   * place of its own in the source has none here.
   */
  List<Span> places() {
    List<Span> all = new ArrayList<>();
    for (Embedded each : embeds) {
      if (!each.span().isEmpty()) {
        all.add(each.best().shown());
        each.others().forEach(other -> all.add(other.shown()));
      }
    }
    all.sort(Comparator.comparingInt(Span::start));
    List<Span> outer = new ArrayList<>();
    int end = 0;
    for (Span span : all) {
      if (!span.isEmpty() && span.start() >= end) {
        outer.add(span);
        end = span.end();
      }
    }
    return List.copyOf(outer);
  }

  /**
   * The embeds in the order of the source. Two are disjoint, or one is inside the body of the
   * other: a tweet that another one quotes. What is inside the other's attribution, such as a
   * shortcode in its link, is no citation.
   */
  private static List<Embedded> placed(List<Embedded> embeds) {
    Comparator<Embedded> order = Comparator.comparingInt(each -> each.span().start());
    embeds.sort(order);
    List<Embedded> placed = new ArrayList<>();
    TweetCitation outer = null;
    for (Embedded each : embeds) {
      if (outer == null || each.span().start() >= outer.span().end()) {
        outer = each.best().citation();
        placed.add(each);
      } else if (isIn(outer.body().span(), each.span(), outer)) {
        placed.add(each);
      } else if (!isIn(outer.attribution(), each.span(), outer)) {
        Embedded moved = each.at(outside(each.span(), outer));
        outer = moved.span().isEmpty() ? outer : moved.best().citation();
        placed.add(moved);
      }
    }
    placed.sort(order);
    return placed;
  }

  private static boolean isIn(Span part, Span span, TweetCitation outer) {
    return part.contains(span) && span.length() < outer.span().length();
  }

  /**
   * The part of a span that is behind another citation: a broken page can show parts of two in
   * turns. What is inside the other one, but not in its body, has an empty span there: the tweet
   * that it quotes, of which only an attribute of its element tells.
   */
  private static Span outside(Span span, TweetCitation outer) {
    int end = outer.span().end();
    int body = outer.body().span().start();
    return span.end() > end ? new Span(end, span.end()) : new Span(body, body);
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
        distinct.add(Embedded.of(each));
      } else {
        Embedded embed = distinct.get(same);
        distinct.set(same, last == null ? embed.and(each) : embed.beside(each));
      }
    }
    return distinct;
  }

  /** The id of the status; without one, author and words where markup or a script tells them. */
  private static Object identity(Found found) {
    TweetCitation citation = found.citation();
    if (citation.status().isPresent()) {
      return citation.status().get().id();
    }
    return citation.body().boundary() == Boundary.MARKUP
        ? List.of(citation.author().handle(), citation.date(), citation.body().text())
        : found;
  }

  /**
   * Whether nothing is shown between two citations. Where a body in text begins is a judgement, and
   * it may have taken the words between the two: then it says more than the other one.
   */
  private static boolean isBeside(Found first, Found second, String source) {
    TweetCitation next = second.citation();
    String words = next.body().text();
    boolean same =
        next.body().boundary() == Boundary.MARKUP
            || words.isEmpty()
            || words.equals(first.citation().body().text());
    return same && EmptyMarkup.isBetween(source, first.span().end(), second.span().start());
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
