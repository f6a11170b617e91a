package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.EmbedElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The search for the embeds of a page, in every form. */
public final class EmbedFinder {

  private final Page page;

  /** For each form, the order of the last candidate that may be of that form. */
  private final int[] last = new int[EmbedForms.ALL.size()];

  private EmbedFinder(Page page) {
    this.page = page;
  }

  /**
   * The first embed in an element, by where the page shows it.
   *
   * @param order the place of the element among all of the page
   */
  private record First(int order, Embed embed) {}

  /** The embeds of a page, in the order of its text; disjoint, but for one that another quotes. */
  public static List<Embed> find(Page page) {
    return disjoint(new EmbedFinder(page).all());
  }

  /** Inner candidates come first. So a candidate before it with a higher order is inside it. */
  private List<Embed> all() {
    List<Embed> embeds = new ArrayList<>();
    Deque<First> found = new ArrayDeque<>();
    for (EmbedElement candidate : page.candidates()) {
      Embed first = null;
      while (!found.isEmpty() && found.peek().order() > candidate.order()) {
        first = earlier(found.pop().embed(), first);
      }
      Embed embed = read(candidate, first);
      if (embed != null) {
        embeds.add(embed);
        first = first == null ? embed : earlier(first, embed);
      }
      if (first != null) {
        found.push(new First(candidate.order(), first));
      }
    }
    return embeds;
  }

  private static Embed earlier(Embed one, @Nullable Embed other) {
    return other == null || one.span().start() <= other.span().start() ? one : other;
  }

  private static List<Embed> disjoint(List<Embed> embeds) {
    embeds.sort(
        Comparator.comparingInt((Embed embed) -> embed.span().start())
            .thenComparingInt(embed -> embed.span().end()));
    List<Embed> disjoint = new ArrayList<>();
    int end = 0;
    Embed quoted = null;
    for (Embed embed : embeds) {
      if (embed.span().start() >= end || embed.isSame(quoted)) {
        disjoint.add(embed);
        end = Math.max(end, embed.span().end());
        quoted = embed.quoted();
      }
    }
    return disjoint;
  }

  /** The embed that a candidate is, or null; {@code inner} is the first embed inside it. */
  private @Nullable Embed read(EmbedElement candidate, @Nullable Embed inner) {
    Element element = candidate.element();
    Embed embed = null;
    for (int i = 0; i < last.length; i++) {
      EmbedForm form = EmbedForms.ALL.get(i);
      if (form.mayBe(element)) {
        boolean holdsAnother = last[i] > candidate.order();
        last[i] = Math.max(last[i], candidate.order());
        if (embed == null && !(holdsAnother && form.holdsOne())) {
          embed = form.read(element, page, inner);
        }
      }
    }
    return embed == null ? EmbedForms.LAST.read(element, page, inner) : embed;
  }
}
