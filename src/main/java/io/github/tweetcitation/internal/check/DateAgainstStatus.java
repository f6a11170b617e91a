package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.DateContradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * The printed day is not the one (UTC) of the status. One day off is what a copy in another time
 * zone has. The ids before Snowflake have no time in them, but they lie between those of known
 * days.
 */
final class DateAgainstStatus implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    Permalink permalink = citation.permalink();
    DateReading date = citation.attribution().date();
    if (permalink == null || date == null || date.days().isEmpty()) {
      return;
    }
    LocalDate sent = permalink.sentOn().orElse(null);
    long id = permalink.status().id();
    LocalDate earliest = sent == null ? SequentialIds.earliest(id) : sent;
    LocalDate latest = sent == null ? SequentialIds.latest(id) : sent;
    List<LocalDate> days = date.days();
    long off = days.stream().mapToLong(day -> off(day, earliest, latest)).min().orElse(0);
    if (sent == null && off > 1) {
      Span link = citation.permalinkSpan(permalink.span());
      Finding.Type type = Finding.Type.STATUS_CONTRADICTS_DATE;
      found.accept(new DateContradiction(type, Part.PERMALINK, link, days, earliest, latest));
    } else if (sent != null && off > 0) {
      Finding.Type type =
          off == 1 ? Finding.Type.DATE_ONE_DAY_OFF : Finding.Type.DATE_CONTRADICTS_STATUS;
      found.accept(new DateContradiction(type, Part.DATE, date.span(), days, sent, sent));
    }
  }

  /** How many days a day is before the first of some days or after the last. */
  private static long off(LocalDate day, LocalDate earliest, LocalDate latest) {
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(day, earliest), ChronoUnit.DAYS.between(latest, day)));
  }
}
