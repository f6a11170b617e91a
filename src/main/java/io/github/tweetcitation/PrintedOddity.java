package io.github.tweetcitation;

import java.util.Map;
import java.util.Objects;

/**
 * What a document prints is damaged or odd in itself: {@code February 30, 2020}.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed what the document has
 * @since 0.1.0
 */
public record PrintedOddity(Finding.Type type, Finding.Part part, Span span, String printed)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public PrintedOddity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
  }

  @Override
  public Map<String, String> evidence() {
    return Map.of("printed", printed);
  }

  @Override
  public Finding withSpan(Span place) {
    return new PrintedOddity(type, part, place, printed);
  }
}
