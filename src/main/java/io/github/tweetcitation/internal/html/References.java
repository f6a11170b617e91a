package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.attribution.StatusAddress;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Embeds that name a status and nothing else. */
public final class References {

  private References() {}

  /** The embed of a status, which stands for whatever the page shows in its place. */
  static Embed to(Permalink permalink, Element element, Span span) {
    Span none = new Span(span.start(), span.start());
    AttributionReading attribution =
        new AttributionReading(
            span,
            Leniency.STANDARD,
            DashState.UNUSED,
            "",
            none,
            handleOf(permalink),
            span,
            null,
            permalink,
            false,
            Markup.RENDERED);
    return new Embed(element, span, attribution, none, "");
  }

  /** The permalink of a status of which only the id is known, or null if it is none. */
  public static @Nullable Permalink toId(String id, Span span) {
    long number = StatusAddress.parseId(id);
    String address = "https://twitter.com/i/status/" + number;
    return number == 0
        ? null
        : new Permalink(new Status(number, Optional.empty(), address), null, span);
  }

  /** The handle that an address has, or an empty string. */
  static String handleOf(@Nullable Permalink permalink) {
    return permalink == null || permalink.handle() == null ? "" : permalink.handle();
  }
}
