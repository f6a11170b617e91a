package io.github.tweetcitation.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a page may be cut at an element. At elements without a rule it is not cut. */
enum CutRule {
  /** The page can be cut before it. */
  BLOCK(
      "address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
          + " header hr li main nav ol p section ul"),
  /** The page can be cut before and after it, but not inside. */
  WHOLE_BLOCK("blockquote pre table"),
  /** The page cannot be cut inside it. */
  WHOLE("a button code kbd math noscript object samp select svg template"),
  /** Its content is not markup, and ends at its end tag. */
  RAW("iframe noembed noframes style textarea title xmp"),
  /** Its content is not markup, and it is a fragment of its own. */
  SCRIPT("script");

  private static final Map<String, CutRule> BY_NAME = new HashMap<>();

  static {
    for (CutRule rule : values()) {
      for (String name : rule.names.split(" ", -1)) {
        BY_NAME.put(name, rule);
      }
    }
  }

  private final String names;

  CutRule(String names) {
    this.names = names;
  }

  /** The rule for an element with a name in lower case, or null. */
  static @Nullable CutRule ofName(String name) {
    return BY_NAME.get(name);
  }
}
