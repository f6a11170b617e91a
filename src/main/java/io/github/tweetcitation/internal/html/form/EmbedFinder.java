package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
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

  /** The embeds of a page, in the order of its text; disjoint, but for one that another quotes. */
  public static List<Embed> find(Page page) {
    return disjoint(new EmbedFinder(page).all());
  }

  /** Inner candidates come first. So a candidate before it with a higher order is inside it. */
  private List<Embed> all() {
    List<Embed> embeds = new ArrayList<>();
    Deque<Embed> found = new ArrayDeque<>();
    for (Element candidate : page.candidates()) {
      int order = orderOf(candidate);
      Embed first = null;
      while (!found.isEmpty() && orderOf(found.peek().element()) > order) {
        first = earlier(found.pop(), first);
      }
      Embed embed = read(candidate, order, first);
      if (embed != null) {
        embeds.add(embed);
        first = first == null ? embed : earlier(first, embed);
      }
      if (first != null) {
        found.push(first);
      }
    }
    return embeds;
  }

  private int orderOf(Element element) {
    return page.placeOf(element).order();
  }

  private static Embed earlier(Embed one, @Nullable Embed other) {
    return other == null || one.span().start() <= other.span().start() ? one : other;
  }

  private static List<Embed> disjoint(List<Embed> embeds) {
    embeds.sort(
        Comparator.comparingInt((Embed embed) -> embed.span().start())
            .thenComparing(embed -> embed.quoted() == null));
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
  private @Nullable Embed read(Element element, int order, @Nullable Embed inner) {
    Embed embed = null;
    for (int i = 0; i < last.length; i++) {
      EmbedForm form = EmbedForms.ALL.get(i);
      if (form.mayBe(element)) {
        boolean isList = form instanceof CardForm && last[i] > order;
        last[i] = Math.max(last[i], order);
        if (embed == null && !isList) {
          embed = form.read(element, page, inner);
        }
      }
    }
    return embed == null ? EmbedForms.LAST.read(element, page, inner) : embed;
  }
}
