package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.PageReader.EmbedElement;
import io.github.tweetcitation.internal.html.PageReader.Place;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The forms of embeds, the surest first. A new form is a new file and a line here; and a name or an
 * attribute, if it is told by one that is not among those that are looked at.
 */
final class EmbedForms implements EmbedDetector {

  static final EmbedDetector DETECTOR = new EmbedForms();

  private static final List<EmbedForm> FORMS =
      List.of(
          new BlackbirdPie(),
          new BlockquoteEmbed(),
          new SubstackEmbed(),
          new BuzzFeedTweet(),
          new TwitterPage(),
          new MobileTwitterPage(),
          new RenderedTweet(),
          new NitterTweet(),
          new IdEmbed());

  /** Any block may be one, as long as it holds nothing but an address. */
  private static final EmbedForm ADDRESS = new UrlEmbed();

  /** Without attributes, only these may hold an embed. */
  private static final Set<String> BARE = Set.of("blockquote", "oembed");

  /** These may, whatever their attributes are. */
  private static final Set<String> NAMES =
      Set.of(
          "blockquote",
          "oembed",
          "iframe",
          "amp-iframe",
          "amp-twitter",
          "twitterwidget",
          "bento-twitter");

  /** What the names of the attributes begin with that tell of embeds; classname is JSX. */
  private static final String[] ATTRIBUTES = {"class", "data-", "tweet"};

  private EmbedForms() {}

  @Override
  public boolean isHint(String attribute) {
    for (String start : ATTRIBUTES) {
      if (attribute.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayHold(Element element, boolean hinted) {
    String name = element.normalName();
    if (element.attributesSize() == 0) {
      return BARE.contains(name);
    }
    if (!hinted && !NAMES.contains(name)) {
      return false;
    }
    for (EmbedForm form : FORMS) {
      if (form.mayBe(element)) {
        return true;
      }
    }
    return ADDRESS.mayBe(element);
  }

  @Override
  public boolean mayBeAddress(CharSequence text, Span span) {
    return UrlEmbed.isAddress(text, span);
  }

  /**
   * The embeds of a page, in the order of its text and disjoint.
   *
   * @param candidates the elements that may hold one, inner ones first
   */
  static List<Embed> in(Page page, List<EmbedElement> candidates) {
    NavigableMap<Integer, List<Taken>> taken = new TreeMap<>();
    int[] last = new int[FORMS.size()];
    for (EmbedElement candidate : candidates) {
      int start = page.spanOf(candidate.element()).start();
      Taken inner = inner(candidate, start, taken);
      Embed embed = read(candidate, page, inner, last);
      if (embed != null) {
        taken
            .computeIfAbsent(embed.span().start(), at -> new ArrayList<>())
            .add(new Taken(embed, candidate));
      }
    }
    List<Embed> disjoint = new ArrayList<>();
    int end = 0;
    for (List<Taken> starting : taken.values()) {
      starting.sort(Comparator.comparingInt(each -> each.embed().span().end()));
      for (Taken each : starting) {
        if (each.embed().span().start() >= end) {
          disjoint.add(each.embed());
          end = each.embed().span().end();
        }
      }
    }
    return disjoint;
  }

  /**
   * An embed that was read.
   *
   * @param embed the embed
   * @param candidate what held it
   */
  private record Taken(Embed embed, EmbedElement candidate) {}

  /** The first embed inside a candidate, or null. */
  private static @Nullable Taken inner(
      EmbedElement candidate, int start, NavigableMap<Integer, List<Taken>> taken) {
    // One without text, at the same place, may as well stand before; those inside came last.
    List<Taken> here = taken.getOrDefault(start, List.of());
    int first = 0;
    int end = here.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (here.get(middle).candidate().order() > candidate.order()) {
        end = middle;
      } else {
        first = middle + 1;
      }
    }
    if (first < here.size()) {
      return here.get(first);
    }
    Map.Entry<Integer, List<Taken>> next = taken.higherEntry(start);
    return next == null ? null : next.getValue().get(0);
  }

  /**
   * The embed that a candidate holds.
   *
   * @param last by form the place of the last candidate that may be of that form
   */
  private static @Nullable Embed read(
      EmbedElement candidate, Page page, @Nullable Taken inner, int[] last) {
    int limit = inner == null ? EmbedForm.NO_LIMIT : inner.embed().span().start();
    Element element = candidate.element();
    Place place = page.placeOf(element);
    int endLink =
        inner == null ? place.endLink() : page.placeOf(inner.candidate().element()).firstLink();
    List<Anchor> links =
        page.text().links().subList(place.firstLink(), Math.max(place.firstLink(), endLink));
    Embed embed = null;
    for (int i = 0; i < FORMS.size(); i++) {
      EmbedForm form = FORMS.get(i);
      if (form.mayBe(element)) {
        // Inner ones come first: what began behind this one is inside it.
        boolean holdsAnother = last[i] > candidate.order();
        last[i] = Math.max(last[i], candidate.order());
        if (embed == null && !(holdsAnother && form.holdsOne())) {
          embed = form.read(element, page, limit, links);
        }
      }
    }
    return embed == null ? ADDRESS.read(element, page, limit, links) : embed;
  }
}
