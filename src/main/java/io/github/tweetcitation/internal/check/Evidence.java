package io.github.tweetcitation.internal.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The evidence of a finding as text: values by name, in a fixed order. */
public final class Evidence {

  private final Map<String, String> values = new LinkedHashMap<>();

  private Evidence() {}

  /** Evidence that begins with a value. */
  public static Evidence of(String key, String value) {
    return new Evidence().and(key, value);
  }

  /** Adds a value. */
  public Evidence and(String key, String value) {
    values.put(key, value);
    return this;
  }

  /** The values. */
  public Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }
}
