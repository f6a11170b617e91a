package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.util.Map;
import java.util.Objects;

/**
 * What a document prints, and what contradicts it there.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed what the document has
 * @param expected what another part of the document says
 * @since 0.1.0
 */
public record Contradiction(
    Finding.Type type, Finding.Part part, Span span, String printed, String expected)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Contradiction {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(expected, "expected");
  }

  @Override
  public Map<String, String> evidence() {
    return Evidence.of("printed", printed).and("expected", expected).values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new Contradiction(type, part, place, printed, expected);
  }
}
