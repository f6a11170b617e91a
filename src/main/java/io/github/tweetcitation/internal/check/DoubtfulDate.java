package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.AmbiguousDate;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import java.util.function.Consumer;

/** A date that may mean several days or none, or that is somebody's own day. */
final class DoubtfulDate implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    DateReading date = citation.attribution().date();
    if (date == null) {
      return;
    }
    if (date.days().size() > 1) {
      found.accept(new AmbiguousDate(date.span(), date.days()));
    }
    Form form = date.form();
    if (form == Form.FULL) {
      return; // Nearly all are.
    }
    Finding.Type type =
        switch (form) {
          case TRUNCATED -> Finding.Type.DATE_TRUNCATED;
          case IMPOSSIBLE -> Finding.Type.DATE_IMPOSSIBLE;
          case TIMED -> Finding.Type.DATE_IN_LOCAL_TIME;
          case FULL, NUMERIC -> null;
        };
    if (type != null) {
      String printed = date.span().in(citation.source());
      found.accept(new PrintedOddity(type, Part.DATE, date.span(), printed));
    }
  }
}
