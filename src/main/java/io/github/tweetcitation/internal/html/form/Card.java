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

/** A reader of a tweet that has elements of their own for name, handle, text and date. */
final class Card {

  private final Element element;
  private final Page page;
  private final Span span;
  private final Span nowhere;
  private Span name;
  private Span handle;
  private Span text;
  private String language = "";
  private boolean complete = true;
  private @Nullable DateReading date;
  private @Nullable Permalink permalink;

  Card(Element element, Page page) {
    this.element = element;
    this.page = page;
    this.span = page.spanOf(element);
    this.nowhere = new Span(span.start(), span.start());
    this.name = nowhere;
    this.handle = nowhere;
    this.text = nowhere;
  }

  /** An element that every tweet of the form has. */
  Card requires(String selector) {
    complete = element.selectFirst(selector) != null;
    return this;
  }

  /**
   * The elements that show the display name, the handle, with or without an {@code @}, and the
   * tweet's own text.
   */
  Card shows(String nameSelector, String handleSelector, String textSelector) {
    name = spanOf(element.selectFirst(nameSelector));
    handle = spanOf(element.selectFirst(handleSelector));
    Element words = element.selectFirst(textSelector);
    text = spanOf(words);
    language = Embed.languageOf(words);
    return this;
  }

  /** An element inside the text; the tweet's own words end before it. */
  Card textBefore(String selector) {
    Element end = element.selectFirst(selector);
    int limit = end == null ? text.end() : page.spanOf(end).start();
    text = new Span(text.start(), Math.max(text.start(), Math.min(text.end(), limit)));
    return this;
  }

  /** The element that shows the date; an attribute of it may have the exact time. */
  Card date(String selector, String attribute) {
    Element shown = element.selectFirst(selector);
    LocalDate day = shown == null ? null : MachineDate.day(shown.attr(attribute));
    date = read(spanOf(shown), day);
    return this;
  }

  /** The links of the card. The first one that leads to a status is the tweet's own. */
  Card links(String selector) {
    for (Element link : element.select(selector)) {
      address(link.attr("href"));
    }
    return this;
  }

  /** The address of the status. On saved pages and mirrors of Twitter it has no host. */
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

  /** Where the page shows a part of the card; empty if there is no such element. */
  private Span spanOf(@Nullable Element part) {
    return part == null ? nowhere : page.trim(page.spanOf(part));
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

  /** Reads the printed date. If the exact day is known, it replaces the printed one. */
  private @Nullable DateReading read(Span shown, @Nullable LocalDate day) {
    int start = shown.start();
    DateReading read = DateReader.read(page.text().text(), start);
    boolean dated = read != null && !read.days().isEmpty() && read.span().end() <= shown.end();
    DateReading printed = dated ? read : null;
    if (day == null) {
      return printed;
    }
    return printed == null
        ? new DateReading(new Span(start, start), Form.FULL, List.of(day), List.of())
        : new DateReading(printed.span(), Form.FULL, List.of(day), printed.languages());
  }
}
