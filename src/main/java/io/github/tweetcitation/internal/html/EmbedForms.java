package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.PageReader.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
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

  /** Without attributes, only these may hold an embed. */
  private static final Set<String> BARE = Set.of("blockquote", "oembed");

  private EmbedForms() {}

  /** Whether an element may hold an embed. */
  static boolean mayBe(Element element) {
    if (element.attributesSize() == 0) {
      return BARE.contains(element.normalName());
    }
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
  static List<Embed> in(Page page, List<Candidate> candidates) {
    NavigableMap<Integer, List<Embed>> embeds = new TreeMap<>();
    int[] last = new int[FORMS.size()];
    for (Candidate candidate : candidates) {
      Span span = page.spanOf(candidate.element());
      Integer inner = embeds.ceilingKey(span.start());
      int limit = inner == null ? Integer.MAX_VALUE : inner;
      Embed embed = read(candidate, page, limit, last);
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

  /**
   * The embed that a candidate holds.
   *
   * @param last by form the place of the last candidate that may be of that form
   */
  private static @Nullable Embed read(Candidate candidate, Page page, int limit, int[] last) {
    Element element = candidate.element();
    Embed embed = null;
    for (int i = 0; i < FORMS.size(); i++) {
      EmbedForm form = FORMS.get(i);
      if (form.mayBe(element)) {
        // Inner ones come first: what began behind this one is inside it.
        boolean holdsAnother = last[i] > candidate.order();
        last[i] = Math.max(last[i], candidate.order());
        if (embed == null && !(holdsAnother && form.holdsOne())) {
          embed = form.read(element, page, limit);
        }
      }
    }
    return embed == null ? ADDRESS.read(element, page, limit) : embed;
  }
}
