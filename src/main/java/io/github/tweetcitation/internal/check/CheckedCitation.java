package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.TrailingPart;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What the stages read of a citation.
 *
 * @param text the text that it is in
 * @param span the whole citation
 * @param attribution its attribution
 * @param body its body
 * @param trailing what seems to be of the tweet after its attribution, or null
 */
public record CheckedCitation(
    SourceText text,
    Span span,
    AttributionReading attribution,
    Body body,
    @Nullable TrailingPart trailing) {

  String source() {
    return text.text();
  }

  /** The name. */
  Words name() {
    return words(attribution.nameSpan(), attribution.name());
  }

  /** The text before the attribution. */
  Words bodyWords() {
    return words(body.span(), body.text());
  }

  /** The words in a part of the text; others if it is empty. */
  Words words(Span place, String otherwise) {
    return new Words(place.isEmpty() ? otherwise : place.in(source()), place);
  }

  /** What is before the name. */
  Span dashSpan() {
    int start = attribution.span().start();
    return new Span(start, Math.max(start, attribution.nameSpan().start()));
  }

  /**
   * Where the link of the attribution is. In markup its tag is part of it: the place before its
   * text, which the page shows as a space or not at all.
   */
  Span permalinkSpan(Span link) {
    boolean tagged = text.markup() == Markup.RENDERED && link.start() > attribution.span().start();
    return tagged && link.end() <= attribution.span().end()
        ? new Span(link.start() - 1, link.end())
        : link;
  }

  /** What follows the {@code @}, without escapes and marks; empty if there is no {@code @}. */
  String printedHandle() {
    Span span = attribution.handleSpan();
    String source = source();
    int at = WhiteSpace.dropInvisible(source, span.start()) - 1;
    if (at < 0 || "@\uFF20".indexOf(source.charAt(at)) < 0) {
      return "";
    }
    String shown = span.in(source);
    if (shown.equals(attribution.handle())) {
      return shown; // as nearly always, without a copy
    }
    StringBuilder printed = new StringBuilder();
    shown
        .codePoints()
        .filter(cp -> cp != '\\' && !Characters.isInvisible(cp))
        .forEach(printed::appendCodePoint);
    return printed.toString();
  }

  /** The part of the citation that a place of the text belongs to. */
  Part partAt(int at) {
    DateReading date = attribution.date();
    if (holds(attribution.nameSpan(), at)) {
      return Part.NAME;
    }
    if (holds(attribution.handleSpan(), at)) {
      return Part.HANDLE;
    }
    if (date != null && holds(date.span(), at)) {
      return Part.DATE;
    }
    if (holds(body.span(), at) || !holds(attribution.span(), at)) {
      return Part.BODY;
    }
    return at < attribution.handleSpan().start() ? Part.NAME : Part.HANDLE;
  }

  private static boolean holds(Span span, int at) {
    return span.start() <= at && at < span.end();
  }

  /** The permalink of the attribution, or null. */
  @Nullable Permalink permalink() {
    return attribution.permalink();
  }
}
