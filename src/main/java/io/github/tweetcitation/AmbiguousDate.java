package io.github.tweetcitation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A date that may mean several days.
 *
 * @param span where the date is in the source
 * @param days the days, in order
 * @since 0.1.0
 */
public record AmbiguousDate(Span span, List<LocalDate> days) implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public AmbiguousDate {
    Objects.requireNonNull(span, "span");
    days = List.copyOf(Objects.requireNonNull(days, "days"));
  }

  @Override
  public Type type() {
    return Type.DATE_AMBIGUOUS;
  }

  @Override
  public Part part() {
    return Part.DATE;
  }

  @Override
  public Map<String, String> evidence() {
    return Map.of("days", list(days));
  }

  @Override
  public Finding withSpan(Span place) {
    return new AmbiguousDate(place, days);
  }

  static String list(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(joining(","));
  }
}
