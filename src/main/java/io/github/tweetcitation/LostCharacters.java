package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Evidence;
import java.util.Map;
import java.util.Objects;

/**
 * Question marks or replacement characters in place of what an encoding lost.
 *
 * @param type what was found
 * @param part the part of the citation
 * @param span where the evidence is in the source
 * @param printed the words with the marks
 * @param characters how many characters are likely lost, those in {@code bytes} aside
 * @param bytes how many bytes are likely lost: each four of them were an emoji in UTF-8
 * @since 0.1.0
 */
public record LostCharacters(
    Finding.Type type, Finding.Part part, Span span, String printed, int characters, int bytes)
    implements Finding {

  /**
   * Creates a finding.
   *
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a number is negative, or both are 0
   */
  public LostCharacters {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(printed, "printed");
    if (characters < 0 || bytes < 0 || characters + bytes == 0) {
      throw new IllegalArgumentException(
          "characters and bytes must not be negative, nor both 0: " + characters + ", " + bytes);
    }
  }

  @Override
  public Map<String, String> evidence() {
    return Evidence.of("printed", printed).and("lost", lost()).values();
  }

  @Override
  public Finding withSpan(Span place) {
    return new LostCharacters(type, part, place, printed, characters, bytes);
  }

  private String lost() {
    String few = characters == 1 ? "1 character" : characters + " characters";
    String many = bytes + " bytes";
    return bytes == 0 ? few : characters == 0 ? many : few + " and " + many;
  }
}
