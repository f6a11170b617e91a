package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Embeds that name a status and nothing else. */
final class References {

  private static final int MAX_DIGITS = 19;

  private References() {}

  /** The embed of a status, which stands for whatever the page shows in its place. */
  static Embed to(Permalink permalink, Element element, Span span) {
    Span none = new Span(span.start(), span.start());
    String handle = permalink.handle() == null ? "" : permalink.handle();
    AttributionReading attribution =
        new AttributionReading(
            span,
            Leniency.STANDARD,
            DashState.UNUSED,
            "",
            none,
            handle,
            span,
            null,
            permalink,
            false,
            Markup.RENDERED);
    return new Embed(element, span, attribution, none);
  }

  /** The permalink of a status of which only the id is known, or null if it is none. */
  static @Nullable Permalink toId(String id, Span span) {
    boolean digits =
        !id.isEmpty()
            && id.length() <= MAX_DIGITS
            && id.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      return null;
    }
    try {
      long number = Long.parseLong(id);
      return number == 0
          ? null
          : new Permalink(new Status(number, "https://twitter.com/i/status/" + number), null, span);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
