package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.DateContradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PrintedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The day or time that the embed of a post prints is not the one in its id. Networks print the time
 * of whoever embeds the post, {@code May 6, 2025 at 4:57 PM}, so it may be that of any zone.
 */
public final class PostDateAgainstId {

  /** Line Islands; the others are behind them. */
  private static final long MOST_AHEAD = Duration.ofHours(14).toSeconds();

  /** Baker Island, and half a day for the clocks that lose their p.m.: {@code um 4:47 PDT}. */
  private static final long MOST_BEHIND = Duration.ofHours(24).toSeconds();

  private PostDateAgainstId() {}

  /** A post with what its date shows. */
  public static PostCitation checked(PostCitation post) {
    PrintedDate printed = post.attribution().date().orElse(null);
    Instant sent = post.createdAt().orElse(null);
    LocalDate day = post.date().orElse(null);
    if (printed == null || sent == null || day == null || isOf(day, printed, sent)) {
      return post;
    }
    LocalDate expected = sent.atOffset(ZoneOffset.UTC).toLocalDate();
    boolean near =
        printed.time().isEmpty() && Math.abs(ChronoUnit.DAYS.between(day, expected)) == 1;
    Finding.Type type = near ? Finding.Type.DATE_ONE_DAY_OFF : Finding.Type.DATE_CONTRADICTS_STATUS;
    Finding finding =
        new DateContradiction(type, Part.DATE, printed.span(), List.of(day), expected, expected);
    return post.toBuilder().findings(List.of(finding)).build();
  }

  private static boolean isOf(LocalDate day, PrintedDate printed, Instant sent) {
    if (printed.time().isEmpty()) {
      return day.equals(sent.atOffset(ZoneOffset.UTC).toLocalDate());
    }
    Instant local = day.atTime(printed.time().get()).toInstant(ZoneOffset.UTC);
    long ahead = ChronoUnit.SECONDS.between(sent, local);
    return ahead <= MOST_AHEAD && ahead >= -MOST_BEHIND;
  }
}
