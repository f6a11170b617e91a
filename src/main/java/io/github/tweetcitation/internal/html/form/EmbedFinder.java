package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.EmbedElement;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the embeds of a page, in every form. */
public final class EmbedFinder {

  private final Page page;

  /** For each form the place of the last candidate that may be of that form. */
  private final int[] last = new int[EmbedForms.ALL.size()];

  private EmbedFinder(Page page) {
    this.page = page;
  }

  /**
   * The first embed in an element.
   *
   * @param order the place of the element among all of the page
   * @param embed the first embed in it, by where the page shows it
   */
  private record First(int order, Embed embed) {

    int start() {
      return embed.span().start();
    }
  }

  /** The embeds of a page, in the order of its text and disjoint. */
  public static List<Embed> find(Page page) {
    return disjoint(new EmbedFinder(page).all());
  }

  /** Inner candidates come first, so those that follow a candidate in the page are in it. */
  private List<Embed> all() {
    List<Embed> embeds = new ArrayList<>();
    Deque<First> found = new ArrayDeque<>();
    for (EmbedElement candidate : page.candidates()) {
      First first = null;
      while (!found.isEmpty() && found.peek().order() > candidate.order()) {
        First inner = found.pop();
        first = first == null || inner.start() <= first.start() ? inner : first;
      }
      Embed embed = read(candidate, first == null ? null : first.embed());
      if (embed != null) {
        embeds.add(embed);
        boolean isFirst = first == null || embed.span().start() < first.start();
        first = isFirst ? new First(0, embed) : first;
      }
      if (first != null) {
        found.push(new First(candidate.order(), first.embed()));
      }
    }
    return embeds;
  }

  private static List<Embed> disjoint(List<Embed> embeds) {
    embeds.sort(
        Comparator.comparingInt((Embed embed) -> embed.span().start())
            .thenComparingInt(embed -> embed.span().end()));
    List<Embed> disjoint = new ArrayList<>();
    int end = 0;
    for (Embed embed : embeds) {
      if (embed.span().start() >= end) {
        disjoint.add(embed);
        end = embed.span().end();
      }
    }
    return disjoint;
  }

  /** The embed that a candidate holds, which has an embed in it or not. */
  private @Nullable Embed read(EmbedElement candidate, @Nullable Embed inner) {
    Element element = candidate.element();
    Place place = page.placeOf(element);
    int limit = inner == null ? EmbedForm.NO_LIMIT : inner.span().start();
    int endLink = inner == null ? place.endLink() : page.placeOf(inner.element()).firstLink();
    List<Anchor> links =
        page.text().links().subList(place.firstLink(), Math.max(place.firstLink(), endLink));
    Embed embed = null;
    for (int i = 0; i < last.length; i++) {
      EmbedForm form = EmbedForms.ALL.get(i);
      if (form.mayBe(element)) {
        boolean holdsAnother = last[i] > candidate.order();
        last[i] = Math.max(last[i], candidate.order());
        if (embed == null && !(holdsAnother && form.holdsOne())) {
          embed = form.read(element, page, limit, links);
        }
      }
    }
    return embed == null ? EmbedForms.ADDRESS.read(element, page, limit, links) : embed;
  }
}
