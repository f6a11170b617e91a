package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The line after an element that belongs to it: {@code <p><a href="…">View on X</a></p>}. */
final class Foot {

  /** A link to the post and a few words. */
  private static final int MAX_LENGTH = 200;

  private Foot() {}

  /** The line right after an element, if it is short and the next link of the page is in it. */
  static @Nullable Span after(Page page, Place place) {
    SourceText text = page.text();
    int start = place.span().end();
    while (start < text.text().length() && Character.isWhitespace(text.text().charAt(start))) {
      start++;
    }
    if (place.endLink() >= text.links().size()) {
      return null;
    }
    Span link = text.links().get(place.endLink()).span();
    int limit = Math.min(text.text().length(), start + MAX_LENGTH);
    int end = start;
    while (end < limit && text.text().charAt(end) != '\n') {
      end++;
    }
    return link.start() >= start && link.end() <= end && end < start + MAX_LENGTH
        ? new Span(start, end)
        : null;
  }
}
