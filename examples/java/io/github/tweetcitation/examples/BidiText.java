package io.github.tweetcitation.examples;

import io.github.tweetcitation.Direction;
import java.util.Objects;

/** Prepares values of mixed direction for display. */
final class BidiText {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private BidiText() {}

  /**
   * Isolates a value of one line, so that neither its direction nor that of the text around it
   * disturbs the other: FSI, the value, PDI (UAX #9, section 2.7).
   *
   * <p>Embeddings, overrides and isolates inside the value (U+202A to U+202E, U+2066 to U+2069) are
   * left out, so that the value cannot reach beyond its isolate.
   *
   * @param value the value to show, such as a display name
   * @return the value between FSI and PDI
   * @throws NullPointerException if the value is null
   */
  static String isolate(String value) {
    return isolate(value, Direction.NEUTRAL);
  }

  /**
   * Isolates a value of one line whose direction is known: a body that begins with a mention may
   * still run from right to left.
   *
   * @param value the value to show, such as a line of a body
   * @param direction its direction; that of its first letter if {@link Direction#NEUTRAL}
   * @return the value between LRI, RLI or FSI and PDI
   * @throws NullPointerException if an argument is null
   */
  static String isolate(String value, Direction direction) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(direction, "direction");
    char isolate =
        switch (direction) {
          case LTR -> LEFT_TO_RIGHT_ISOLATE;
          case RTL -> RIGHT_TO_LEFT_ISOLATE;
          case NEUTRAL -> FIRST_STRONG_ISOLATE;
        };
    StringBuilder isolated = new StringBuilder(value.length() + 2).append(isolate);
    value.chars().filter(c -> !isExplicitControl(c)).forEach(c -> isolated.append((char) c));
    return isolated.append(POP_DIRECTIONAL_ISOLATE).toString();
  }

  /**
   * Whether a value holds anything that runs from right to left: letters, Arabic-Indic digits, or a
   * control that turns text around. Only such a value needs an isolate in a text of Latin letters.
   *
   * @param value the value to show, such as an address
   * @return true if it holds such a character
   * @throws NullPointerException if the value is null
   */
  static boolean runsRightToLeft(String value) {
    return value.codePoints().anyMatch(BidiText::isRightToLeft);
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> isExplicitControl(c);
    };
  }

  private static boolean isExplicitControl(int c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
