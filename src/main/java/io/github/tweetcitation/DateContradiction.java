package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A printed date and the days on which the status may have been sent.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed the days that the date may mean
 * @param earliest the first day (UTC) on which the status may have been sent
 * @param latest the last one; the same as the first if the id has the time in it
 * @since 0.1.0
 */
public record DateContradiction(
    Finding.Type type,
    Finding.Part part,
    Span span,
    List<LocalDate> printed,
    LocalDate earliest,
    LocalDate latest)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public DateContradiction {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    printed = List.copyOf(Objects.requireNonNull(printed, "printed"));
  }

  @Override
  public Map<String, String> evidence() {
    String days = earliest.equals(latest) ? earliest.toString() : earliest + " to " + latest;
    return Evidence.of("printed", AmbiguousDate.list(printed)).and("expected", days).values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new DateContradiction(type, part, place, printed, earliest, latest);
  }
}
