package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What the sentences before say about the next quotation. */
final class Context {

  /** An announcement or a report counts for so many sentences after it. */
  private static final int MAX_AGE = 2;

  private static final int MAX_NAMES = 4;

  /** Half of all numbers: no text has so many sentences. */
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private int sinceAnnounced = NEVER;
  private int sinceReported = NEVER;
  private boolean crowd;
  private @Nullable Span speaker;

  /** The names under which the one who speaks was printed. */
  private final Deque<Span> names = new ArrayDeque<>();

  /** Whom the last sentence was about, whatever it said. */
  private @Nullable Span subject;

  /** A sentence announces a tweet whose words are not quoted yet. */
  void announce(@Nullable Span who, boolean many) {
    sinceAnnounced = 0;
    sinceReported = NEVER;
    crowd = many;
    speaker = who == null ? subject : who;
    names.clear();
    remember(speaker);
  }

  /** A tweet was reported. */
  void report(@Nullable Span who, boolean many) {
    sinceAnnounced = NEVER;
    sinceReported = 0;
    crowd |= many;
    speaker = who;
    remember(who);
  }

  private void remember(@Nullable Span name) {
    if (name != null) {
      names.addFirst(name);
      if (names.size() > MAX_NAMES) {
        names.removeLast();
      }
    }
  }

  /** Whether a name shares a word with those of the one who speaks: {@code الصدر}. */
  boolean isSpeaker(String text, @Nullable Span name) {
    if (name != null) {
      String asked = visible(name.in(text));
      for (Span known : names) {
        for (String word : visible(known.in(text)).split("[\\s\"\u201C\u201D]+", -1)) {
          if (word.length() > 2 && asked.contains(word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String visible(String name) {
    StringBuilder visible = new StringBuilder(name.length());
    name.chars().filter(c -> !Characters.isInvisible(c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /** A sentence passed that says nothing about tweets. */
  void pass(@Nullable Span about) {
    sinceAnnounced++;
    sinceReported++;
    subject = about == null ? subject : about;
  }

  /** The article turns to something else. */
  void end() {
    sinceAnnounced = NEVER;
    sinceReported = NEVER;
    crowd = false;
    speaker = null;
    subject = null;
    names.clear();
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
