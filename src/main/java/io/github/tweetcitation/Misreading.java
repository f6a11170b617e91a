package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Text that was written or read in a wrong way, and what it was where only one way leads back.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed what the document has
 * @param repaired what it was; empty if that is not certain
 * @param misread what went wrong, such as {@code UTF-8 as windows-1252}, the last step first; empty
 *     if the characters are escaped or lost
 * @since 0.1.0
 */
public record Misreading(
    Finding.Type type,
    Finding.Part part,
    Span span,
    String printed,
    Optional<String> repaired,
    List<String> misread)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public Misreading {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(repaired, "repaired");
    misread = List.copyOf(Objects.requireNonNull(misread, "misread"));
  }

  @Override
  public Map<String, String> evidence() {
    Evidence evidence = Evidence.of("printed", printed);
    repaired.ifPresent(text -> evidence.and("repaired", text));
    return misread.isEmpty()
        ? evidence.values()
        : evidence.and("misread", String.join(", ", misread)).values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new Misreading(type, part, place, printed, repaired, misread);
  }
}
