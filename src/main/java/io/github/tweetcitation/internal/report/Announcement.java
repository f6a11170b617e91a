package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.ReportRule;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.Clause.Introducer;
import org.jspecify.annotations.Nullable;

/**
 * What announces a quotation as a tweet.
 *
 * @param rule how it was found
 * @param leniency the least leniency that accepts it
 * @param cue the clause that announces it, or null
 * @param speaker who speaks, or null
 */
record Announcement(
    ReportRule rule, Leniency leniency, @Nullable Clause cue, @Nullable Span speaker) {

  /** A verb that ends a sentence follows a quotation by so many tokens at most. */
  private static final int VERB_AFTER = 3;

  /** More words than these name somebody else. */
  private static final int FEW_WORDS = 4;

  /** This announcement with another leniency. */
  Announcement as(Leniency other) {
    return new Announcement(rule, other, cue, speaker);
  }

  /** Whether the announcement itself names a tweet or the network. */
  boolean namesTweet() {
    return cue != null && cue.hasAnchor();
  }

  boolean continues() {
    return rule == ReportRule.CONTINUATION;
  }

  /**
   * The announcement of a quotation that words introduce, or null.
   *
   * @param before the words before it
   * @param after the words after it
   * @param sameSentence whether the last report is in the sentence, too
   */
  static @Nullable Announcement of(
      String text, Clause before, Clause after, Context context, boolean sameSentence) {
    Introducer introducer = before.introducer();
    boolean ends = verbFollows(after);
    boolean further = sameSentence && before.goesOn();
    if (before.elsewhere || (introducer == Introducer.NONE && !ends && !further)) {
      return null;
    }
    Span speaker = SpeakerReader.speakerIn(text, before);
    if (before.hasAnchor()
        && (before.says() || before.namesTweet() || ends || introducer == Introducer.COLON)) {
      boolean sure = introducer.compareTo(Introducer.ANCHOR) <= 0;
      return new Announcement(
          before.goesOn() && context.isReported() ? ReportRule.CONTINUATION : ReportRule.CLAUSE,
          sure ? Leniency.STRICT : Leniency.STANDARD,
          before,
          speaker == null ? inherited(context) : speaker);
    }
    if (before.has(Meaning.TURN)) {
      return null;
    }
    if (before.says() && placeFollows(after)) {
      return new Announcement(ReportRule.CUE_AFTER, Leniency.STANDARD, before, speaker);
    }
    return fromContext(text, before, introducer, context, speaker, sameSentence);
  }

  private static @Nullable Announcement fromContext(
      String text,
      Clause before,
      Introducer introducer,
      Context context,
      @Nullable Span speaker,
      boolean sameSentence) {
    boolean goesOn = before.goesOn();
    boolean nameless = before.says() && speaker == null && before.words() <= FEW_WORDS;
    if (context.isReported() && (goesOn || (nameless && context.isJustReported()))) {
      return new Announcement(
          ReportRule.CONTINUATION,
          Leniency.STANDARD,
          before,
          speaker == null ? context.speaker() : speaker);
    }
    boolean open =
        context.isAnnounced()
            || context.isCrowd()
            || sameSentence
            || (context.isJustReported()
                && (before.has(Meaning.WRITE) || context.isSpeaker(text, speaker)));
    if (open
        && (before.says() || before.has(Meaning.QUOTING))
        && introducer != Introducer.PART
        && (context.isAnnounced() || context.isReported())) {
      return new Announcement(
          ReportRule.SENTENCE_BEFORE,
          Leniency.STANDARD,
          before,
          speaker == null ? context.speaker() : speaker);
    }
    return null;
  }

  /** The announcement of a quotation that begins its sentence, or null. */
  static @Nullable Announcement after(String text, Clause after, Context context) {
    if (after.elsewhere || !after.says()) {
      return null;
    }
    Span speaker = SpeakerReader.speakerIn(text, after);
    if (after.hasAnchor()) {
      return new Announcement(
          ReportRule.CUE_AFTER,
          Leniency.STRICT,
          after,
          speaker == null ? inherited(context) : speaker);
    }
    boolean goesOn =
        context.isJustReported()
            && (after.goesOn() || after.has(Meaning.WRITE) || context.isSpeaker(text, speaker));
    if (context.isAnnounced() || context.isCrowd() || goesOn) {
      return new Announcement(
          goesOn ? ReportRule.CONTINUATION : ReportRule.SENTENCE_BEFORE,
          Leniency.STANDARD,
          after,
          speaker == null ? context.speaker() : speaker);
    }
    return null;
  }

  private static @Nullable Span inherited(Context context) {
    return context.speaker() == null ? context.subject() : context.speaker();
  }

  /** {@code … paylaşımında “…” dedi}: the verb ends the sentence. */
  private static boolean verbFollows(Clause after) {
    int end = Math.min(after.end, after.start + VERB_AFTER);
    for (int i = after.start; i < end; i++) {
      if (Clause.isVerb(after.tokens.get(i))
          && after.tokens.get(i).word().order() == WordOrder.VERB_LAST) {
        return true;
      }
    }
    return false;
  }

  /** {@code قال: "…" في تغريدة}, {@code said “…” in a tweet}: the place follows at once. */
  private static boolean placeFollows(Clause after) {
    int first = after.start;
    while (first < after.end && !after.tokens.get(first).is(TokenType.WORD)) {
      first++;
    }
    int verb = after.lastVerb();
    return after.hasAnchor()
        && !after.isAnchorRegarded()
        && (after.tokens.get(first).means(Meaning.PLACE)
            || after.tokens.get(first).means(Meaning.OF)
            || after.tokens.get(first).means(Meaning.PLACED))
        && (verb < 0 || verb > after.anchor);
  }
}
