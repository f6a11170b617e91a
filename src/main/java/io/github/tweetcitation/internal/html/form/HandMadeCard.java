package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A tweet that people lay out by hand: name, handle and date, then the text, then the link to the
 * status, in the same element or right after it.
 *
 * <pre>{@code
 * <blockquote class="xpost"><p><span>Jane</span> @jane · December 26, 2020</p><p>Doors open at nine.</p>
 * </blockquote><p><a href="https://x.com/jane/status/1342881923710144512">Original post on X</a></p>
 * }</pre>
 *
 * <p>The status has the same handle, and was sent on that day.
 */
final class HandMadeCard implements EmbedForm {

  /** {@code tweet-card}, {@code xpost}, {@code x-post}; not {@code retweets}. */
  private static final Pattern CLASS =
      Pattern.compile("(?:.*[^a-z])?(?:[Tt]weet|[Tt]witter|x-?post)(?:[^a-z].*)?");

  /** Name, handle and date at the start of the card. */
  private static final int MAX_HEAD = 150;

  /** What is in the last line beside the link: {@code 3 likes · View on X}. */
  private static final int MAX_AROUND = 40;

  @Override
  public boolean mayBe(Element element) {
    boolean card = element.normalName().equals("blockquote") || isNamed(element);
    return card && !BlockquoteEmbed.isMarked(element);
  }

  private static boolean isNamed(Element element) {
    String classes = element.attr("class");
    boolean may =
        classes.contains("weet")
            || classes.contains("witter")
            || classes.contains("xpost")
            || classes.contains("x-post");
    return may && element.isBlock() && CLASS.matcher(classes).matches();
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Span card = page.trim(page.spanOf(element));
    String text = page.text().text();
    int sign = card.start();
    int limit = Math.min(card.end(), card.start() + MAX_HEAD);
    while (sign < limit && text.charAt(sign) != '@') {
      sign++;
    }
    if (inner != null || sign == limit) {
      return null;
    }
    CardHead head = new CardHead(page, card);
    Span name = head.wordsUntil(sign);
    Span handle = head.handle();
    head.skipSeparators();
    DateReading date = head.date();
    if (handle == null || date == null || !head.isName(name)) {
      return null;
    }
    Anchor link = link(page, page.placeOf(element), head.at(), handle.in(text));
    Permalink permalink = link == null ? null : Permalink.ofLink(link);
    if (link == null || permalink == null || !CardHead.agree(permalink, date)) {
      return null;
    }
    boolean inHead = link.span().start() < head.at();
    int foot = inHead ? card.end() : lineStart(text, link);
    Span body = page.trim(new Span(head.at(), Math.max(head.at(), Math.min(card.end(), foot))));
    Span whole = new Span(card.start(), Math.max(card.end(), link.span().end()));
    Span printed = new Span(card.start(), head.at());
    AttributionReading attribution = head.attribution(printed, name, handle, date, permalink);
    return body.isEmpty()
        ? null
        : new Embed(element, whole, attribution, body, element.attr("lang"));
  }

  /** The link to the account's status: on the date, alone in the last line, or after the card. */
  private static @Nullable Anchor link(Page page, Place place, int headEnd, String handle) {
    List<Anchor> links = page.text().links();
    Anchor first = null;
    Anchor last = null;
    for (Anchor link : links.subList(place.firstLink(), place.endLink())) {
      if (isOf(link, handle)) {
        first = first == null ? link : first;
        last = link;
      }
    }
    if (first != null && first.span().start() < headEnd) {
      return first;
    }
    if (last != null) {
      int line = lineStart(page.text().text(), last);
      int around = place.span().end() - line - last.span().length();
      return around <= MAX_AROUND && line >= headEnd ? last : null;
    }
    return Foot.after(page, place) != null && isOf(links.get(place.endLink()), handle)
        ? links.get(place.endLink())
        : null;
  }

  private static int lineStart(String text, Anchor link) {
    return text.lastIndexOf('\n', link.span().start()) + 1;
  }

  private static boolean isOf(Anchor link, String handle) {
    Permalink permalink = Permalink.ofLink(link);
    return permalink != null && handle.equalsIgnoreCase(permalink.handle());
  }
}
