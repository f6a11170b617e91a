package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.util.Map;
import java.util.Objects;

/**
 * What a document prints looks like something else.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed what the document has
 * @param looksLike what a reader takes it for
 * @since 0.1.0
 */
public record Imitation(
    Finding.Type type, Finding.Part part, Span span, String printed, String looksLike)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Imitation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(looksLike, "looksLike");
  }

  @Override
  public Map<String, String> evidence() {
    return Evidence.of("printed", printed).and("looksLike", looksLike).values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new Imitation(type, part, place, printed, looksLike);
  }
}
