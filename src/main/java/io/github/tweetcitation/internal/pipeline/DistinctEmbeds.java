package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.html.EmptyMarkup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The embeds of a document with markup: each of them once, at a place that no other one has.
 *
 * @param embeds the embeds in the order of the source
 */
record DistinctEmbeds(List<DistinctEmbed> embeds) {

  /** What every parser accepts goes first, so that leniency never changes what is found. */
  private static final Comparator<Citation> BEST_FIRST =
      Comparator.comparing(Citation::requiredLeniency)
          .thenComparing(DistinctEmbeds::completeness, Comparator.reverseOrder());

  /**
   * A citation that was found.
   *
   * @param citation the citation, with spans in the source
   * @param shown its place in the text of the page; empty if the page does not show it
   * @param visible whether a reader sees it: it is in no script, attribute or {@code <noscript>}
   * @param quoted whether it is inside the one before it, which quotes it
   */
  record Found(Citation citation, Span shown, boolean visible, boolean quoted) {

    /** A citation that is inside no other. */
    Found(Citation citation, Span shown, boolean visible) {
      this(citation, shown, visible, false);
    }
  }

  /** Where the page shows a form of an embed, and the codes of the media links of the embed. */
  private record ShownMedia(Span span, Set<String> codes) {}

  /** One embed in all the forms in which a page holds it. */
  static final class DistinctEmbed {

    /** The most complete form. */
    private Citation best;

    /** Where the page shows the forms. */
    private final List<Span> shown = new ArrayList<>();

    private @Nullable Found lastVisible;

    DistinctEmbed(Citation first) {
      best = first;
    }

    /** Takes over another form. If it is right beside this one, the embed covers both. */
    void merge(Citation form, boolean beside) {
      Span both = hull(span(), form.span());
      best = BEST_FIRST.compare(form, best) < 0 ? form : best;
      if (beside) {
        best = SpanMover.toSource(best, span -> span, both);
      }
    }

    void moveTo(Span place) {
      best = SpanMover.toSource(best, span -> place, place);
    }

    Span span() {
      return best.span();
    }
  }

  /** The span from the start of the first of two spans to the end of the last. */
  static Span hull(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /**
   * The citations in a source that a leniency accepts.
   *
   * @param found all that was found: first what the page shows, in order
   */
  static DistinctEmbeds of(List<Found> found, String source, Leniency leniency) {
    return new DistinctEmbeds(
        placed(distinct(found, source)).stream()
            .filter(each -> leniency.accepts(each.best.requiredLeniency()))
            .toList());
  }

  /** The citations in the order of the source. */
  List<Citation> citations() {
    return embeds.stream().map(each -> each.best).toList();
  }

  /**
   * Where the page shows the citations in all their forms, in order. One that has no place of its
   * own in the source has none here.
   */
  List<ProseText.Place> places() {
    return embeds.stream()
        .filter(each -> !each.span().isEmpty())
        .flatMap(each -> each.shown.stream().map(span -> new ProseText.Place(span, each.best)))
        .sorted(Comparator.comparingInt(place -> place.span().start()))
        .toList();
  }

  /**
   * The media links that are not those of an embed. A script may have the most complete form of an
   * embed, and the places of its links, while the page shows them elsewhere.
   *
   * @param links links in the text of the page
   */
  List<MediaLink> withoutMedia(List<MediaLink> links) {
    NavigableMap<Integer, ShownMedia> forms = new TreeMap<>();
    for (DistinctEmbed each : embeds) {
      Set<String> codes =
          each.best.media().stream().map(MediaLink::code).collect(Collectors.toSet());
      each.shown.stream()
          .filter(span -> !span.isEmpty())
          .forEach(span -> forms.put(span.start(), new ShownMedia(span, codes)));
    }
    return links.stream()
        .filter(link -> !isIn(forms.floorEntry(link.span().start()), link))
        .toList();
  }

  private static boolean isIn(Map.@Nullable Entry<Integer, ShownMedia> form, MediaLink link) {
    return form != null
        && form.getValue().span().contains(link.span())
        && form.getValue().codes().contains(link.code());
  }

  /**
   * The embeds in the order of the source. Two are disjoint, or one is inside the body of the
   * other: a tweet that another one quotes. What is inside the other's attribution, such as a
   * shortcode in its link, is no citation.
   */
  private static List<DistinctEmbed> placed(List<DistinctEmbed> embeds) {
    Comparator<DistinctEmbed> order = Comparator.comparingInt(each -> each.span().start());
    embeds.sort(order);
    List<DistinctEmbed> placed = new ArrayList<>();
    Citation outer = null;
    for (DistinctEmbed each : embeds) {
      if (outer == null || each.span().start() >= outer.span().end()) {
        outer = each.best;
        placed.add(each);
      } else if (isIn(outer.body().span(), each.span(), outer)) {
        placed.add(each);
      } else if (!isIn(outer.attribution().span(), each.span(), outer)) {
        each.moveTo(outside(each.span(), outer));
        outer = each.span().isEmpty() ? outer : each.best;
        placed.add(each);
      }
    }
    placed.sort(order);
    return placed;
  }

  private static boolean isIn(Span part, Span span, Citation outer) {
    return part.contains(span) && span.length() < outer.span().length();
  }

  /**
   * The part of a span that is after another citation: a broken page can show parts of two in
   * turns. What is inside the other one, but not in its body, has an empty span there: the tweet
   * that it quotes, which only an attribute of its element names.
   */
  private static Span outside(Span span, Citation outer) {
    int end = outer.span().end();
    int body = outer.body().span().start();
    return span.end() > end ? new Span(end, span.end()) : new Span(body, body);
  }

  /**
   * Each embed once. The same tweet is two citations where a reader sees it twice; it is one where
   * one embed has two forms: what a script, an attribute or a fallback holds beside what the page
   * shows, or two with nothing but white space and tags between them.
   */
  private static List<DistinctEmbed> distinct(List<Found> found, String source) {
    List<DistinctEmbed> distinct = new ArrayList<>();
    Map<Object, DistinctEmbed> first = new HashMap<>();
    Map<Object, DistinctEmbed> current = new HashMap<>();
    for (Found each : found) {
      Object identity = identity(each);
      DistinctEmbed same = (each.visible() ? current : first).get(identity);
      Found last = same == null || !each.visible() ? null : same.lastVisible;
      if (same == null || (last != null && !isBeside(last, each, source))) {
        same = new DistinctEmbed(each.citation());
        first.putIfAbsent(identity, same);
        current.put(identity, same);
        distinct.add(same);
      } else {
        same.merge(each.citation(), last != null);
      }
      same.shown.add(each.shown());
      same.lastVisible = each.visible() ? each : same.lastVisible;
    }
    return distinct;
  }

  /** The id of the post; without one, author and words where they come from markup or a script. */
  private static Object identity(Found found) {
    Citation citation = found.citation();
    if (citation instanceof TweetCitation tweet && tweet.status().isPresent()) {
      return tweet.status().get().id();
    }
    if (citation instanceof PostCitation post && post.post().isPresent()) {
      return List.of(post.network(), post.post().get().id());
    }
    return citation.body().boundary() == Boundary.MARKUP
        ? List.of(
            citation.network(), citation.author().handle(), citation.date(), citation.body().text())
        : found;
  }

  /**
   * Whether nothing is shown between two citations. Where a body in text begins is a judgement, and
   * it may have taken the words between the two: then it says more than the other one.
   */
  private static boolean isBeside(Found first, Found second, String source) {
    Citation next = second.citation();
    String words = next.body().text();
    boolean same =
        next.body().boundary() == Boundary.MARKUP
            || words.isEmpty()
            || words.equals(first.citation().body().text());
    return same
        && EmptyMarkup.isBetween(source, first.citation().span().end(), next.span().start());
  }

  private static int completeness(Citation citation) {
    return (citation.author().name().isPresent() ? 1 : 0)
        + (citation.author().handle().isPresent() ? 1 : 0)
        + (citation.date().isPresent() ? 1 : 0)
        + (citation.body().text().isEmpty() ? 0 : 1);
  }
}
