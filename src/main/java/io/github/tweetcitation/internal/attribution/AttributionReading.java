package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.NameReader.NameAndDash;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verified attribution.
 *
 * @param span from the dash to the date, or to the end of the link that the date carries
 * @param requiredLeniency the least leniency that accepts it
 * @param dash what is before the name
 * @param name the display name, normalised
 * @param nameSpan the name in the source, without the white space around it
 * @param handle the handle without {@code @}
 * @param handleSpan the handle in the source
 * @param date the date as it is printed, or null if there is none; where it may mean several days,
 *     the id of the status decides
 * @param permalink the address of the status that the date carries, or null
 * @param ownLine whether it begins its line, quote markers and indentation aside
 * @param markup what is left of markup in it
 * @param maxLength the longest text of a post of its network; {@link #TWEET} for a tweet
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
    Markup markup,
    int maxLength) {

  /** A tweet has the length of its day. */
  public static final int TWEET = 0;

  /** What is before the name. */
  public enum DashState {
    /** A dash, however it is spelled. */
    WHOLE,
    /** Mojibake that can be nothing but a dash. */
    MISREAD,
    /** A hyphen, or a mark that may be a dash. */
    DAMAGED,
    /** Two spaces, a link or the start of the line. */
    MISSING,
    /** The markup marks the name without one. */
    UNUSED
  }

  /**
   * Takes the handle from the permalink if none is given, and lets the id of the status decide
   * between the days that the date may mean.
   */
  public AttributionReading {
    handle = handle.isEmpty() ? Permalink.handleOf(permalink) : handle;
    LocalDate sent = permalink == null ? null : permalink.sentOn().orElse(null);
    date = date == null || sent == null ? date : date.resolvedBy(sent);
  }

  /** An attribution that a text prints. */
  static AttributionReading ofText(
      SourceText text,
      NameAndDash name,
      String handle,
      Span handleSpan,
      DateAndLink tail,
      Leniency requiredLeniency,
      Markup markup) {
    return new AttributionReading(
        new Span(name.start(), tail.end()),
        requiredLeniency,
        name.dash(),
        NameRules.withoutHonorific(name.name(), tail.date(), text.text()),
        name.span(),
        handle,
        handleSpan,
        tail.date(),
        tail.permalink(),
        Lines.isStart(text.text(), name.start()),
        markup,
        TWEET);
  }

  /** An attribution whose parts markup or a script names one by one. */
  public static AttributionReading ofParts(
      Span span,
      Leniency requiredLeniency,
      String name,
      Span nameSpan,
      String handle,
      Span handleSpan,
      @Nullable DateReading date,
      @Nullable Permalink permalink) {
    return new AttributionReading(
        span,
        requiredLeniency,
        DashState.UNUSED,
        name,
        nameSpan,
        handle,
        handleSpan,
        date,
        permalink,
        false,
        Markup.RENDERED,
        TWEET);
  }

  /** What a body is read by of a post of another network than X, whose line a text prints. */
  public static AttributionReading ofPost(
      SourceText text, Span span, String handle, int maxLength) {
    Span none = new Span(span.start(), span.start());
    return new AttributionReading(
        span,
        Leniency.STANDARD,
        DashState.WHOLE,
        "",
        none,
        handle,
        none,
        null,
        null,
        Lines.isStart(text.text(), span.start()),
        text.markup(),
        maxLength);
  }

  /** The least leniency that accepts an attribution in embed markup. */
  public static Leniency leniencyInMarkup(
      DashState dash, String name, @Nullable DateReading date, @Nullable Permalink permalink) {
    boolean dashed = dash == DashState.WHOLE || dash == DashState.UNUSED;
    boolean certain = permalink != null || dash == DashState.UNUSED || dash == DashState.MISREAD;
    boolean dated = date != null && date.form() == DateReading.Form.FULL;
    if (dashed && dated && !name.isEmpty()) {
      return Leniency.STRICT;
    }
    return certain ? Leniency.STANDARD : Leniency.LENIENT;
  }

  /** The same attribution, if the markup leaves no doubt about it though it is incomplete. */
  public AttributionReading certain() {
    return new AttributionReading(
        span,
        Leniency.STANDARD,
        dash,
        name,
        nameSpan,
        handle,
        handleSpan,
        date,
        permalink,
        ownLine,
        markup,
        maxLength);
  }

  /** The day that the date means, or else the one on which the status was sent; or null. */
  public @Nullable LocalDate day() {
    if (date != null && date.day() != null) {
      return date.day();
    }
    return permalink == null ? null : permalink.sentOn().orElse(null);
  }
}
