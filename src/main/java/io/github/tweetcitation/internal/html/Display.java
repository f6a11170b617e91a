package io.github.tweetcitation.internal.html;

import java.util.HashMap;
import java.util.Map;

/** How a page shows the text of an element. */
enum Display {
  /** Its text is never shown. */
  HIDDEN("title script style svg math iframe noembed noframes object"),
  /** A blank line separates it from the text around it. */
  PARAGRAPH("p blockquote figure ul ol dl table h1 h2 h3 h4 h5 h6"),
  /** A paragraph whose white space is shown. */
  PREFORMATTED("pre"),
  /** Its white space is shown. */
  TEXT_FIELD("textarea"),
  CELL("td th"),
  OTHER("");

  private static final Map<String, Display> BY_NAME = new HashMap<>();

  static {
    for (Display display : values()) {
      for (String name : display.names.split(" ", -1)) {
        BY_NAME.put(name, display);
      }
    }
  }

  private final String names;

  Display(String names) {
    this.names = names;
  }

  /** How an element with a name in lower case is shown. */
  static Display ofName(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  boolean isParagraph() {
    return this == PARAGRAPH || this == PREFORMATTED;
  }

  boolean isVerbatim() {
    return this == PREFORMATTED || this == TEXT_FIELD;
  }
}
