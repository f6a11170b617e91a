package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads the date at a place of an attribution, in whatever form it is printed. */
final class DateAt {

  private DateAt() {}

  /** The date that begins at a place, even one that breaks off or means no day; or null. */
  static @Nullable DateReading read(String source, int at) {
    DateReading date = DateReader.read(source, at);
    date = date == null ? DateReader.readTimed(source, at) : date;
    date = date == null ? DateReader.readTruncated(source, at) : date;
    return date == null ? DateReader.readImpossible(source, at) : date;
  }

  /** Like {@link #read}, but three numbers that mean no day are no date: {@code 12-34-5678}. */
  static @Nullable DateReading readWithMonth(String source, int at) {
    DateReading date = read(source, at);
    boolean numbers = date != null && date.form() == Form.IMPOSSIBLE && date.languages().isEmpty();
    return numbers ? null : date;
  }
}
