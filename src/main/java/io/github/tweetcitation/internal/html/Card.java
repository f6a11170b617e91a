package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.source.Handle;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A tweet laid out in elements of its own for name, handle, text and date, as pages that render
 * tweets themselves have them.
 */
final class Card {

  private final Element element;
  private final Page page;
  private @Nullable Element name;
  private @Nullable Element handle;
  private @Nullable Element text;
  private @Nullable Element textEnd;
  private @Nullable Element date;
  private @Nullable LocalDate day;
  private @Nullable Permalink permalink;

  Card(Element element, Page page) {
    this.element = element;
    this.page = page;
  }

  /** The element that shows the display name. */
  Card name(String selector) {
    name = element.selectFirst(selector);
    return this;
  }

  /** The element that shows the handle, with or without an {@code @}. */
  Card handle(String selector) {
    handle = element.selectFirst(selector);
    return this;
  }

  /** The element that shows the tweet's own text. */
  Card text(String selector) {
    text = element.selectFirst(selector);
    return this;
  }

  /** Where the text ends that goes before something else in the same element. */
  Card textBefore(Element other) {
    textEnd = other;
    return this;
  }

  /** The element that shows the date; an attribute of it may tell the exact time. */
  Card date(String selector, String attribute) {
    date = element.selectFirst(selector);
    return date == null ? this : day(date.attr(attribute));
  }

  private Card day(String time) {
    LocalDate told = MachineDate.day(time);
    day = told == null ? day : told;
    return this;
  }

  /** The first link to a status among some elements. */
  Card link(String selector, String attribute) {
    for (Element link : element.select(selector)) {
      address(link.attr(attribute));
    }
    return this;
  }

  /** The address of the status; on copies of Twitter and its mirrors it has no host. */
  Card address(String address) {
    String absolute =
        address.startsWith("/") && !address.startsWith("//")
            ? "https://twitter.com" + address
            : address;
    permalink = permalink == null ? Permalink.of(new Anchor(span(), absolute)) : permalink;
    return this;
  }

  /** The id of the status, where no link tells it. */
  Card id(String id) {
    permalink = permalink == null ? References.toId(id, span()) : permalink;
    return this;
  }

  private Span span() {
    return page.spanOf(element);
  }

  /** The embed, or null if the card names neither a status nor an account. */
  @Nullable Embed embed() {
    Span handleSpan = shown(handle);
    String account = page.text().text().substring(handleSpan.start(), handleSpan.end());
    account = account.startsWith("@") ? account.substring(1) : account;
    boolean named = Handle.isValid(account);
    if (!named && permalink == null) {
      return null;
    }
    if (!named) {
      account = permalink == null || permalink.handle() == null ? "" : permalink.handle();
    }
    Span nameSpan = shown(name);
    NormalizedView view = NormalizedView.of(page.text().text(), nameSpan, Markup.RENDERED);
    DateReading reading = reading();
    AttributionReading attribution =
        new AttributionReading(
            hull(nameSpan, handleSpan),
            EmbedAttribution.leniency(DashState.UNUSED, view.text(), reading, permalink != null),
            DashState.UNUSED,
            view.text().replace('\n', ' '),
            nameSpan,
            account,
            handleSpan,
            reading,
            permalink,
            false,
            Markup.RENDERED);
    return new Embed(element, span(), attribution, body());
  }

  private Span body() {
    Span body = shown(text);
    int end = textEnd == null ? body.end() : page.spanOf(textEnd).start();
    return new Span(body.start(), Math.max(body.start(), Math.min(body.end(), end)));
  }

  /** Where the card shows a part of it; an empty span if it doesn't. */
  private Span shown(@Nullable Element part) {
    return part == null ? new Span(span().start(), span().start()) : page.trim(page.spanOf(part));
  }

  private static Span hull(Span first, Span second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
  }

  private @Nullable DateReading reading() {
    Span printed = shown(date);
    DateReading reading = null;
    if (!printed.isEmpty()) {
      String source = page.text().text();
      reading = DateReader.readTimed(source, printed.start());
      reading = reading == null ? DateReader.read(source, printed.start()) : reading;
    }
    if (reading != null && reading.span().end() > printed.end()) {
      reading = null;
    }
    if (day != null) {
      Span span = reading == null ? new Span(printed.start(), printed.start()) : reading.span();
      List<String> languages = reading == null ? List.of() : reading.languages();
      return new DateReading(span, Form.FULL, List.of(day), languages);
    }
    return reading == null || permalink == null
        ? reading
        : reading.resolvedBy(permalink.sentOn().orElse(null));
  }
}
