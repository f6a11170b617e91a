package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.util.Map;
import java.util.Objects;

/**
 * Something is longer than it can be.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param length how long it is
 * @param limit how long it may be
 * @since 0.1.0
 */
public record Overlong(Finding.Type type, Finding.Part part, Span span, int length, int limit)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Overlong {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public Map<String, String> evidence() {
    return Evidence.of("length", Integer.toString(length))
        .and("limit", Integer.toString(limit))
        .values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new Overlong(type, part, place, length, limit);
  }
}
