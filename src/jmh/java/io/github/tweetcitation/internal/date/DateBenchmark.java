package io.github.tweetcitation.internal.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One date in an unknown language, against trying the formatters of the JDK one after the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateBenchmark {

  private static final List<DateTimeFormatter> FORMATTERS =
      List.of("en", "de", "fr", "es", "tr", "ru", "ar", "ja").stream()
          .map(
              language ->
                  DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                      .withLocale(Locale.forLanguageTag(language)))
          .toList();

  /** The printed date; the last is none. */
  @Param({"December 26, 2020", "26 Aralık 2020", "2020年12月26日", "said the minister"})
  public String date;

  /** The library. */
  @Benchmark
  public @Nullable DateReading read() {
    return DateReader.read(date, 0);
  }

  /** The lookup alone: the first word. */
  @Benchmark
  public @Nullable Object lookup() {
    return DateLexicon.match(date, 0);
  }

  /** Eight languages of the JDK. */
  @Benchmark
  public @Nullable LocalDate formatters() {
    for (DateTimeFormatter formatter : FORMATTERS) {
      try {
        return LocalDate.parse(date, formatter);
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return null;
  }
}
