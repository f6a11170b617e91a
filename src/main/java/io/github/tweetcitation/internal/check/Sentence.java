package io.github.tweetcitation.internal.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for values: {@code The {part} has @{printed}[; the permalink
 * has @{expected}].} What is in brackets is left out if one of its values is missing.
 */
public final class Sentence {

  /** A longer value is cut: the sentence is for people, who have the whole of it elsewhere. */
  private static final int MAX_VALUE = 60;

  private final Map<String, String> values;
  private final String part;

  private Sentence(String part, Map<String, String> values) {
    this.part = part;
    this.values = values;
  }

  /** The sentence with its values. */
  public static String fill(String pattern, String part, Map<String, String> values) {
    Sentence sentence = new Sentence(part, values);
    int open = pattern.indexOf('[');
    int close = pattern.indexOf(']', open + 1);
    if (open < 0) {
      return sentence.filled(pattern);
    }
    String optional = pattern.substring(open + 1, close);
    return sentence.filled(pattern.substring(0, open))
        + (sentence.hasAll(optional) ? sentence.filled(optional) : "")
        + sentence.filled(pattern.substring(close + 1));
  }

  private boolean hasAll(String pattern) {
    int open = pattern.indexOf('{');
    while (open >= 0 && value(pattern, open) != null) {
      open = pattern.indexOf('{', open + 1);
    }
    return open < 0;
  }

  private String filled(String pattern) {
    StringBuilder filled = new StringBuilder();
    int position = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', position)) {
      filled.append(pattern, position, open).append(value(pattern, open));
      position = pattern.indexOf('}', open) + 1;
    }
    return filled.append(pattern, position, pattern.length()).toString();
  }

  private @Nullable String value(String pattern, int open) {
    String key = pattern.substring(open + 1, pattern.indexOf('}', open));
    String value = key.equals("part") ? part : values.get(key);
    if (value == null || value.codePointCount(0, value.length()) <= MAX_VALUE) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, MAX_VALUE)) + "\u2026";
  }
}
