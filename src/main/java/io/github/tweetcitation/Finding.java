package io.github.tweetcitation;

import java.util.Objects;

/**
 * Something about a citation that looks damaged, ambiguous or forged, with its evidence.
 *
 * <p>Findings never change what was parsed.
 *
 * @param type what kind of finding it is
 * @param message a sentence in English that names the evidence
 * @param span where the evidence stands in the source
 */
public record Finding(Type type, String message, Span span) {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Finding {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(span, "span");
  }

  /** The kinds of findings. More may come. */
  public enum Type {
    /** The name holds question marks or replacement characters where characters were lost. */
    NAME_LOST_CHARACTERS,
    /** The attribution prints no name. */
    NAME_MISSING,
    /** A word of the name mixes Latin with Cyrillic or Greek letters that look alike. */
    NAME_MIXED_SCRIPTS,
    /** The document tells no handle, only the id of the status. */
    HANDLE_MISSING,
    /**
     * The handle lost characters or holds others; the permalink tells it, if the author has one.
     */
    HANDLE_DAMAGED,
    /** The handle is longer than the 15 characters that accounts may have today. */
    HANDLE_OVERLONG,
    /** The handle in the permalink is another than the one in the attribution. */
    HANDLE_CONTRADICTS_STATUS,
    /** The dash before the name is damaged, or replaced by a hyphen. */
    DASH_DAMAGED,
    /** No dash stands before the name. */
    DASH_MISSING,
    /** The date may mean several days, such as {@code 5/6/2019}. */
    DATE_AMBIGUOUS,
    /** The date is cut short. */
    DATE_TRUNCATED,
    /** The date is of no day on which a tweet was sent, such as {@code February 30, 2020}. */
    DATE_IMPOSSIBLE,
    /** No date stands after the handle. */
    DATE_MISSING,
    /** The date comes with a time of day: it is the day in the zone of whoever copied the page. */
    DATE_IN_LOCAL_TIME,
    /** The status id was made on another day (UTC) than the one printed. */
    DATE_CONTRADICTS_STATUS,
    /** The body holds replacement characters where characters were lost. */
    BODY_LOST_CHARACTERS,
    /** Where the body begins is a judgement. */
    BODY_START_UNCERTAIN,
    /** Words and a media link stand behind the attribution: the tweet seems to go on there. */
    BODY_CONTINUES,
    /** A bidi override stands in the citation and can make it read as something else. */
    BIDI_OVERRIDE
  }
}
