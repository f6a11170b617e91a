package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import org.jspecify.annotations.Nullable;

/** What the sentences before say about the next quotation. */
final class Context {

  /** An announcement or a report counts for so many sentences after it. */
  private static final int MAX_AGE = 2;

  private static final int NEVER = Integer.MAX_VALUE / 2;

  private int sinceAnnounced = NEVER;
  private int sinceReported = NEVER;
  private boolean crowd;
  private @Nullable Span speaker;

  /** Whom the last sentence was about, whatever it said. */
  private @Nullable Span subject;

  /** A sentence announces a tweet whose words are not quoted yet. */
  void announce(@Nullable Span who, boolean many) {
    sinceAnnounced = 0;
    sinceReported = NEVER;
    crowd = many;
    speaker = who == null ? subject : who;
  }

  /** A tweet was reported. */
  void report(@Nullable Span who, boolean many) {
    sinceAnnounced = NEVER;
    sinceReported = 0;
    crowd |= many;
    speaker = who;
  }

  /** A sentence passed that says nothing about tweets. */
  void pass(@Nullable Span about) {
    sinceAnnounced = Math.min(NEVER, sinceAnnounced + 1);
    sinceReported = Math.min(NEVER, sinceReported + 1);
    subject = about == null ? subject : about;
  }

  /** The article turns to something else. */
  void end() {
    sinceAnnounced = NEVER;
    sinceReported = NEVER;
    crowd = false;
    speaker = null;
    subject = null;
  }

  /** Whether a tweet is announced and not quoted yet. */
  boolean isAnnounced() {
    return sinceAnnounced <= MAX_AGE;
  }

  boolean isReported() {
    return sinceReported <= MAX_AGE;
  }

  /** Whether the sentence before reported a tweet. */
  boolean isJustReported() {
    return sinceReported <= 1;
  }

  boolean isCrowd() {
    return crowd && (isAnnounced() || isReported());
  }

  @Nullable Span speaker() {
    return speaker;
  }

  @Nullable Span subject() {
    return subject;
  }
}
