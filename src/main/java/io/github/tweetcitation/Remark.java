package io.github.tweetcitation;

import java.util.Map;
import java.util.Objects;

/**
 * A finding that rests on nothing but its place: a part is missing, or a place is a judgement.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @since 0.1.0
 */
public record Remark(Finding.Type type, Finding.Part part, Span span) implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Remark {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public Map<String, String> evidence() {
    return Map.of();
  }

  @Override
  public Finding withSpan(Span place) {
    return new Remark(type, part, place);
  }
}
