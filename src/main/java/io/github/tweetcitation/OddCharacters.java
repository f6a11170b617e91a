package io.github.tweetcitation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Characters that no reader sees, or that move what he sees.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param codePoints the characters, in order
 * @since 0.1.0
 */
public record OddCharacters(
    Finding.Type type, Finding.Part part, Span span, List<Integer> codePoints) implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   */
  public OddCharacters {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    codePoints = List.copyOf(Objects.requireNonNull(codePoints, "codePoints"));
  }

  @Override
  public Map<String, String> evidence() {
    return Map.of("codePoints", codePoints.stream().map(OddCharacters::name).collect(joining(" ")));
  }

  @Override
  public Finding withSpan(Span place) {
    return new OddCharacters(type, part, place, codePoints);
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
