package io.github.tweetcitation.internal.post;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The halves of the day as clocks with twelve hours print them: {@code 4:57 p. m.}, {@code 4:57
 * μ.μ.}, {@code ÖS 4:57}, {@code 오후 4:57}.
 */
final class HalfOfDay {

  private static final String MORNING =
      "[Aa]\\.? ?[Mm]\\.?|π\\.? ?[μ\u00B5]\\.?|SA|ÖÖ|PG|صباح[\u064B]?ا[\u064B]?|ص|ق\\.? ?ظ\\.?|पूर्वाह्न"
          + "|午前|上午|凌晨|清晨|早上|오전";

  private static final String AFTERNOON =
      "[Pp]\\.? ?[Mm]\\.?|[μ\u00B5]\\.? ?[μ\u00B5]\\.?|CH|ÖS|PTG|مساء[\u064B]?ا?|م|ب\\.? ?ظ\\.?|अपराह्न"
          + "|午後|下午|傍晚|晚上|오후";

  /** One after the time. */
  static final String AFTER = "(?:" + MORNING + "|" + AFTERNOON + ")(?![\\p{L}\\p{M}])";

  /** One before the time; small letters of Latin are a word there, {@code am} of German. */
  static final String BEFORE = "(?![ap])" + AFTER;

  /** The last hour of such a clock. */
  static final int NOON = 12;

  private HalfOfDay() {}

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {
    static final Pattern SECOND = Pattern.compile(AFTERNOON);
  }

  /** The time that is printed with a half, or with none; null if no clock shows it. */
  static @Nullable LocalTime time(int printed, int minute, @Nullable String half) {
    int hour = printed;
    if (half != null && hour <= NOON) {
      hour = hour % NOON + (Expression.SECOND.matcher(half).matches() ? NOON : 0);
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }
}
