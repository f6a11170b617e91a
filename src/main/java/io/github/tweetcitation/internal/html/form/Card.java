package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.date.MachineDate;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a tweet that has elements of their own for name, handle, text and date. */
final class Card {

  private final Element element;
  private final Page page;
  private final Span span;
  private Span name;
  private Span handle;
  private Span text;
  private Span printedDate;
  private String language = "";
  private boolean complete = true;
  private @Nullable LocalDate day;
  private @Nullable Permalink permalink;

  Card(Element element, Page page) {
    this.element = element;
    this.page = page;
    this.span = page.spanOf(element);
    Span nowhere = new Span(span.start(), span.start());
    this.name = nowhere;
    this.handle = nowhere;
    this.text = nowhere;
    this.printedDate = nowhere;
  }

  /** An element without which this is no tweet. */
  Card requires(String selector) {
    complete = element.selectFirst(selector) != null;
    return this;
  }

  /** The element that shows the display name. */
  Card name(String selector) {
    name = shown(selector, name);
    return this;
  }

  /** The element that shows the handle, with or without an {@code @}. */
  Card handle(String selector) {
    handle = shown(selector, handle);
    return this;
  }

  /** The element that shows the tweet's own text. */
  Card text(String selector) {
    text = shown(selector, text);
    Element shown = element.selectFirst(selector);
    language = shown == null ? "" : shown.attr("lang");
    return this;
  }

  /** An element inside the text, where the tweet's own words end. */
  Card textBefore(String selector) {
    Element end = element.selectFirst(selector);
    int limit = end == null ? text.end() : page.spanOf(end).start();
    text = new Span(text.start(), Math.max(text.start(), Math.min(text.end(), limit)));
    return this;
  }

  /** The element that shows the date; an attribute of it may have the exact time. */
  Card date(String selector, String attribute) {
    printedDate = shown(selector, printedDate);
    Element date = element.selectFirst(selector);
    day = date == null ? null : MachineDate.day(date.attr(attribute));
    return this;
  }

  /** Elements whose first link to a status is the tweet's own. */
  Card links(String selector) {
    for (Element link : element.select(selector)) {
      address(link.attr("href"));
    }
    return this;
  }

  /** The address of the status; on copies of Twitter and its mirrors it has no host. */
  Card address(String address) {
    boolean absolute = !address.startsWith("/") || address.startsWith("//");
    String whole = absolute ? address : StatusAddress.SITE + address;
    permalink = permalink == null ? Permalink.ofLink(new Anchor(span, whole)) : permalink;
    return this;
  }

  /** The id of the status, if no link has it. */
  Card id(String id) {
    permalink = permalink == null ? Permalink.ofId(id, span) : permalink;
    return this;
  }

  private Span shown(String selector, Span otherwise) {
    Element part = element.selectFirst(selector);
    return part == null ? otherwise : page.trim(page.spanOf(part));
  }

  /** The embed, or null if the card names neither a status nor an account. */
  @Nullable Embed embed() {
    String source = page.text().text();
    String account = handle.in(source);
    account = account.startsWith("@") ? account.substring(1) : account;
    boolean named = Handle.isValid(account);
    if (!complete || (!named && permalink == null)) {
      return null;
    }
    NormalizedView view = NormalizedView.of(source, name, Markup.RENDERED);
    DateReading date = date(source);
    AttributionReading attribution =
        AttributionReading.ofParts(
            hull(name, handle),
            AttributionReading.leniencyInMarkup(DashState.UNUSED, view.text(), date, permalink),
            view.text().replace('\n', ' '),
            name,
            named ? account : Permalink.handleOf(permalink),
            handle,
            date,
            permalink);
    return new Embed(element, span, attribution, text, language);
  }

  private static Span hull(Span first, Span second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
  }

  /** The date that is printed; an exact time decides which day it means. */
  private @Nullable DateReading date(String source) {
    int start = printedDate.start();
    DateReading read = DateReader.read(source, start);
    DateReading printed =
        read == null || read.days().isEmpty() || read.span().end() > printedDate.end()
            ? null
            : read;
    if (day != null) {
      Span place = printed == null ? new Span(start, start) : printed.span();
      List<String> languages = printed == null ? List.of() : printed.languages();
      return new DateReading(place, Form.FULL, List.of(day), languages);
    }
    return printed;
  }
}
