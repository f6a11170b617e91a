package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as other networks print it: after a small word or a day of the week, and with the time of
 * day.
 *
 * @param span where it is, with the time
 * @param days the days that it may mean
 * @param languages the languages that print the date in this form
 * @param time the time of day; of a clock with twelve hours it is one of the morning if the embed
 *     does not say
 * @param zone the time zone, as it is printed
 */
public record PostDate(
    Span span,
    List<LocalDate> days,
    List<String> languages,
    Optional<LocalTime> time,
    Optional<String> zone) {

  /** How many small words may be before a date or a time: {@code in data:}, {@code a las}. */
  private static final int MAX_WORDS = 2;

  /** The longest of them, {@code data:}. */
  private static final int MAX_WORD = 7;

  /** A time with the words before it, the half of the day and the zone. */
  private static final int MAX_TIME = 50;

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** {@code at 4:57 PM}, {@code à 11h25 PDT}, {@code um 0:31 Uhr}, {@code 오후 4시 57분}. */
    static final Pattern TIME =
        Pattern.compile(
            ",? ?(?:(?!"
                + HalfOfDay.BEFORE
                + ")\\p{L}{1,7}(?:\\(s\\))?\\.? ){0,2}+(?:(?<before>"
                + HalfOfDay.BEFORE
                + ") ?)?(?<hour>\\p{Nd}{1,2}) ?[:h.時时點点시] ?:?(?<minute>\\p{Nd}{2})(?!\\p{Nd})"
                + "(?::\\p{Nd}{2})?[分분]?(?: ?(?<half>"
                + HalfOfDay.AFTER
                + "))?(?: ?(?:Uhr|h)(?!\\p{L}))?(?: (?<zone>(?:PDT|PST|UTC|GMT|[CE]E?S?T)(?![a-z])))?");

    /** {@code T21:27:06.000Z} after a date. */
    static final Pattern ISO =
        Pattern.compile(
            "T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):[0-9]{2}(?:\\.[0-9]{1,9})?"
                + "(?<zone>Z|[+-][0-9]{2}:?[0-9]{2})");

    /** {@code 12:01 · May 2, 2026}. */
    static final Pattern FIRST =
        Pattern.compile(
            "(?<hour>\\p{Nd}{1,2}):(?<minute>\\p{Nd}{2}) ?(?<half>"
                + HalfOfDay.AFTER
                + ")? ?[\u00B7\u2022] ?");
  }

  /** The date at a place of a text, or after a gap and small words; or null. */
  static @Nullable PostDate after(String source, int at, int limit, Markup markup) {
    int place = WhiteSpace.skip(source, at, limit);
    for (int words = 0; words <= MAX_WORDS && place < limit; words++) {
      PostDate date = at(source, place, limit, markup);
      if (date != null) {
        return date;
      }
      int end = wordEnd(source, place, limit);
      place = end == place ? limit : WhiteSpace.skip(source, end, limit);
    }
    return null;
  }

  /** The same date at another place. */
  PostDate withSpan(Span place) {
    return new PostDate(place, days, languages, time, zone);
  }

  /** The end of a small word, as they are before dates; or its start if it is too long. */
  private static int wordEnd(String source, int start, int limit) {
    int end = start;
    while (end < limit
        && end - start <= MAX_WORD
        && (Characters.isLetterOrMark(source.charAt(end))
            || ":.,-\u2013".indexOf(source.charAt(end)) >= 0)) {
      end++;
    }
    return end - start > MAX_WORD ? start : end;
  }

  /** The date that begins at a place, after the day of the week or before it; or null. */
  static @Nullable PostDate at(String source, int start, int limit, Markup markup) {
    PostDate timed = timeFirst(source, start, limit, markup);
    if (timed != null) {
      return timed;
    }
    int weekday = Weekdays.end(source, start);
    int place = weekday < 0 ? start : afterComma(source, weekday, limit);
    DateReading date = DateReader.read(source, place);
    if (date == null || date.form() == Form.TRUNCATED || date.span().end() > limit) {
      return null;
    }
    int end = date.span().end();
    int after = Weekdays.end(source, afterComma(source, end, limit));
    return withTime(source, start, date, after > end && after <= limit ? after : end, markup);
  }

  /** Whether a day of the week is in the date that begins at a place. */
  static boolean hasWeekday(String source, PostDate date) {
    int end = date.span().end();
    boolean first = Weekdays.end(source, date.span().start()) >= 0;
    return first || Weekdays.isBefore(source, end);
  }

  private static int afterComma(String source, int at, int limit) {
    int place = WhiteSpace.skip(source, at, limit);
    boolean comma = place < limit && ",\u060C\uFF0C".indexOf(source.charAt(place)) >= 0;
    return comma ? WhiteSpace.skip(source, place + 1, limit) : place;
  }

  private static @Nullable PostDate timeFirst(String source, int start, int limit, Markup markup) {
    if (start >= limit || !Character.isDigit(source.charAt(start))) {
      return null;
    }
    Span near = new Span(start, Math.min(limit, start + MAX_TIME));
    NormalizedView view = NormalizedView.of(source, near, markup);
    Matcher time = Expressions.FIRST.matcher(view.text());
    if (!time.lookingAt() || time.end() >= view.length()) {
      return null;
    }
    int place = view.sourceSpan(time.end(), time.end()).start();
    DateReading date = DateReader.read(source, place);
    LocalTime printed = timeOf(time, time.group("half"));
    return date == null || printed == null || date.span().end() > limit
        ? null
        : new PostDate(
            new Span(start, date.span().end()),
            date.days(),
            date.languages(),
            Optional.of(printed),
            Optional.empty());
  }

  private static PostDate withTime(
      String source, int start, DateReading date, int end, Markup markup) {
    Span near = new Span(end, Math.min(source.length(), end + MAX_TIME));
    NormalizedView view = NormalizedView.of(source, near, markup);
    // A view has no white space at its start.
    Matcher found = Expressions.ISO.matcher(view.text());
    boolean iso = found.lookingAt();
    if (!iso) {
      found = Expressions.TIME.matcher(view.text());
    }
    boolean known = iso || (found.lookingAt() && isHalfKnown(found, view.text()));
    LocalTime time = known ? timeOf(found, iso ? null : halfOf(found)) : null;
    if (time == null) {
      return new PostDate(
          new Span(start, end), date.days(), date.languages(), Optional.empty(), Optional.empty());
    }
    return new PostDate(
        new Span(start, view.sourceSpan(0, found.end()).end()),
        date.days(),
        date.languages(),
        Optional.of(time),
        Optional.ofNullable(found.group("zone")));
  }

  /**
   * Letters right after an hour that may be of either half can be those of a half: {@code 4:57xm}.
   */
  private static boolean isHalfKnown(Matcher time, String words) {
    int hour = Integer.parseInt(time.group("hour"));
    int end = time.end();
    return hour == 0
        || hour > HalfOfDay.NOON
        || halfOf(time) != null
        || end == words.length()
        || !Character.isLetter(words.codePointAt(end));
  }

  private static @Nullable String halfOf(Matcher time) {
    return time.group("before") == null ? time.group("half") : time.group("before");
  }

  private static @Nullable LocalTime timeOf(Matcher found, @Nullable String half) {
    int hour = Integer.parseInt(found.group("hour"));
    int minute = Integer.parseInt(found.group("minute"));
    return HalfOfDay.time(hour, minute, half);
  }
}
