package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The forms of embeds, the surest first. A new form is a new file and a line here. */
final class EmbedForms {

  private static final List<EmbedForm> FORMS =
      List.of(
          new BlockquoteEmbed(),
          new SubstackEmbed(),
          new BuzzFeedTweet(),
          new BlackbirdPie(),
          new TwitterPage(),
          new MobileTwitterPage(),
          new RenderedTweet(),
          new NitterTweet(),
          new IdEmbed());

  /** Any block may be one, as long as it holds nothing but an address. */
  private static final EmbedForm ADDRESS = new UrlEmbed();

  private EmbedForms() {}

  /** Whether an element may hold an embed. */
  static boolean mayBe(Element element) {
    for (EmbedForm form : FORMS) {
      if (form.mayBe(element)) {
        return true;
      }
    }
    return ADDRESS.mayBe(element);
  }

  /**
   * The embeds of a page, in the order of its text and disjoint.
   *
   * @param candidates the elements that may hold one, inner ones first
   */
  static List<Embed> in(Page page, List<Element> candidates) {
    NavigableMap<Integer, List<Embed>> embeds = new TreeMap<>();
    for (Element element : candidates) {
      Span span = page.spanOf(element);
      Integer inner = embeds.ceilingKey(span.start());
      Embed embed = read(element, page, inner == null ? Integer.MAX_VALUE : inner);
      if (embed != null) {
        embeds.computeIfAbsent(embed.span().start(), start -> new ArrayList<>()).add(embed);
      }
    }
    List<Embed> disjoint = new ArrayList<>();
    int end = 0;
    for (List<Embed> starting : embeds.values()) {
      starting.sort(Comparator.comparingInt(embed -> embed.span().end()));
      for (Embed embed : starting) {
        if (embed.span().start() >= end) {
          disjoint.add(embed);
          end = embed.span().end();
        }
      }
    }
    return disjoint;
  }

  private static @Nullable Embed read(Element element, Page page, int limit) {
    for (EmbedForm form : FORMS) {
      Embed embed = form.mayBe(element) ? form.read(element, page, limit) : null;
      if (embed != null) {
        return embed;
      }
    }
    return ADDRESS.read(element, page, limit);
  }
}
