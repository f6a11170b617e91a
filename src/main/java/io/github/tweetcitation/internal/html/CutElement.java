package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * An element that has a rule for where a page may be cut. At other elements it is not cut.
 *
 * @param name in lower case
 */
record CutElement(String name, Rule rule) {

  /** Where a page may be cut at an element. */
  enum Rule {
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

    private final String names;

    Rule(String names) {
      this.names = names;
    }
  }

  /**
   * The elements by the hash of their names, of which no two are the same with these two numbers.
   */
  private static final CutElement[] BY_HASH = new CutElement[1 << 9];

  private static final int FACTOR = 3;

  static {
    for (Rule rule : Rule.values()) {
      for (String name : rule.names.split(" ", -1)) {
        BY_HASH[hash(name, 0, name.length())] = new CutElement(name, rule);
      }
    }
  }

  /** The element whose name, in any case, is at a place in a page, or null. */
  static @Nullable CutElement at(String html, int start) {
    int end = start;
    while (end < html.length() && Characters.isAsciiLetterOrDigit(html.charAt(end))) {
      end++;
    }
    CutElement element = BY_HASH[hash(html, start, end)];
    return element != null
            && element.name.length() == end - start
            && html.regionMatches(true, start, element.name, 0, end - start)
        ? element
        : null;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + (text.charAt(i) | 0x20); // a letter in lower case
    }
    return hash & BY_HASH.length - 1;
  }
}
