package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the words, from left to right, with which a card that people lay out begins: {@code
 * Jane @jane · December 26, 2020}.
 *
 * <p>What they write names no tweet until its status does, by the same handle and a day that is no
 * more than one off: their dates are those of their own zone.
 */
final class CardHead {

  /** The limit of Twitter, and room for marks that are not seen. */
  private static final int MAX_NAME = 60;

  private static final String SEPARATORS = ",\u060C\u3001\u00B7\u2022|-\u2013\u2014()\u200F\u200E";

  private final Page page;
  private final String text;
  private final int end;
  private int at;

  /** A reader of a part of what a page shows. */
  CardHead(Page page, Span part) {
    this.page = page;
    this.text = page.text().text();
    this.at = part.start();
    this.end = part.end();
  }

  int at() {
    return at;
  }

  /** Skips white space and what separates the parts of a card. */
  void skipSeparators() {
    while (at < end && isSeparator(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || SEPARATORS.indexOf(c) >= 0;
  }

  /** The words up to a place, without the separators after them. */
  Span wordsUntil(int limit) {
    int last = limit;
    while (last > at && isSeparator(text.charAt(last - 1))) {
      last--;
    }
    Span words = new Span(at, last);
    at = limit;
    return words;
  }

  /** The handle after an at sign, or null. */
  @Nullable Span handle() {
    int stop = at + 1;
    while (stop < end && Handle.isPart(text.charAt(stop))) {
      stop++;
    }
    boolean whole =
        at < end && text.charAt(at) == '@' && Handle.isValid(text.substring(at + 1, stop));
    Span found = whole ? new Span(at + 1, stop) : null;
    at = whole ? stop : at;
    return found;
  }

  /** A whole date, or null. */
  @Nullable DateReading date() {
    DateReading date = at < end ? DateReader.read(text, at) : null;
    if (date == null || date.form() != DateReading.Form.FULL || date.span().end() > end) {
      return null;
    }
    at = date.span().end();
    return date;
  }

  /** Whether a span can be a name: one line of at most fifty characters. */
  boolean isName(Span name) {
    return !name.isEmpty() && name.length() <= MAX_NAME && name.in(text).indexOf('\n') < 0;
  }

  /** Whether the day of a status and a printed one are the same in some zone. */
  static boolean agree(Permalink permalink, DateReading date) {
    LocalDate sent = permalink.sentOn().orElse(null);
    return sent == null
        || date.days().stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, sent)) <= 1);
  }

  /** The attribution that the words are. */
  AttributionReading attribution(
      Span whole, Span name, Span handle, DateReading date, Permalink permalink) {
    NormalizedView view = NormalizedView.of(text, name, Markup.RENDERED);
    return AttributionReading.ofParts(
        page.trim(whole),
        Leniency.STANDARD,
        view.text(),
        name,
        handle.in(text),
        handle,
        date,
        permalink);
  }
}
