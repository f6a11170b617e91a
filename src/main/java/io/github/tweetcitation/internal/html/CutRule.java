package io.github.tweetcitation.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element means to the cutting of a page. Elements without a rule are passed over. */
enum CutRule {
  /** The page can be cut before it. */
  BLOCK(
      "address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
          + " header hr li main nav ol p section ul"),
  /** The page can be cut before and after it, but not inside. */
  WHOLE_BLOCK("blockquote pre table"),
  /** The page cannot be cut inside of it. */
  WHOLE("a button code kbd math noscript object samp select svg template"),
  /** Its content is no markup, and goes as far as its end tag. */
  RAW("iframe noembed noframes style textarea title xmp"),
  /** Like {@link #RAW}, and a fragment of its own. */
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
