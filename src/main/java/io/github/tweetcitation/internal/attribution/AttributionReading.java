package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.Markup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verified attribution.
 *
 * @param span from the dash to the date, or to the end of the link that the date carries
 * @param requiredLeniency the least leniency that accepts it
 * @param dash what stands before the name
 * @param name the display name, normalised
 * @param nameSpan the name in the source, without the white space around it
 * @param handle the handle without {@code @}
 * @param handleSpan the handle in the source
 * @param date the date as it is printed, or null if there is none
 * @param permalink the address of the status that the date carries, or null
 * @param ownLine whether it begins its line, quote markers and indentation aside
 * @param markup whether it was written as Markdown
 */
public record AttributionReading(
    Span span,
    Leniency requiredLeniency,
    DashState dash,
    String name,
    Span nameSpan,
    String handle,
    Span handleSpan,
    @Nullable DateReading date,
    @Nullable Permalink permalink,
    boolean ownLine,
    Markup markup) {

  /** What stands before the name. */
  public enum DashState {
    /** A dash, however it is spelled. */
    WHOLE,
    /** Mojibake or a hyphen. */
    DAMAGED,
    /** Two spaces, a link or the start of the line. */
    MISSING,
    /** The markup tells the name without one. */
    UNUSED
  }

  /** The day that the date means, or else the one on which the status was sent; or null. */
  public @Nullable LocalDate day() {
    if (date != null && date.day() != null) {
      return date.day();
    }
    return permalink == null ? null : permalink.sentOn().orElse(null);
  }

  AttributionReading requiring(Leniency leniency) {
    return new AttributionReading(
        span, leniency, dash, name, nameSpan, handle, handleSpan, date, permalink, ownLine, markup);
  }
}
