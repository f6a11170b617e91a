package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.DateContradiction;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Finding.Type;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * The printed day is not the one (UTC) that the id of the status has in it. A day between the two
 * is what a copy in another time zone has.
 */
final class DateAgainstStatus implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    Permalink permalink = citation.permalink();
    DateReading date = citation.attribution().date();
    LocalDate sent = permalink == null ? null : permalink.sentOn().orElse(null);
    if (date == null || sent == null || date.days().isEmpty()) {
      return;
    }
    List<LocalDate> printed = date.days();
    long off =
        printed.stream()
            .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, sent)))
            .min()
            .orElse(0);
    if (off > 0) {
      Type type = off == 1 ? Type.DATE_ONE_DAY_OFF : Type.DATE_CONTRADICTS_STATUS;
      found.accept(new DateContradiction(type, Part.DATE, date.span(), printed, sent, sent));
    }
  }
}
