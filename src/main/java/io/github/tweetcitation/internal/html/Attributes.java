package io.github.tweetcitation.internal.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads attributes, with the damage that authors and editors do to them. */
public final class Attributes {

  /** Quotation marks that word processors put there: {@code class=“twitter-tweet”}. */
  private static final String QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB\\";

  private Attributes() {}

  /** The value of an attribute without quotation marks at its ends, which are there by mistake. */
  public static String value(Element element, String name) {
    String value = element.attr(name);
    int start = 0;
    int end = value.length();
    while (start < end && isFringe(value.charAt(start))) {
      start++;
    }
    while (end > start && isFringe(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }

  /** The value of the first of some attributes that an element has, or null. */
  public static @Nullable String first(Element element, String... names) {
    for (String name : names) {
      if (element.hasAttr(name)) {
        return value(element, name);
      }
    }
    return null;
  }

  private static boolean isFringe(char c) {
    return c <= ' ' || QUOTES.indexOf(c) >= 0;
  }

  /** The classes of an element; JSX calls them {@code className}. */
  public static String classes(Element element) {
    return value(element, element.hasAttr("class") ? "class" : "classname");
  }

  /** Whether one of the classes is one of some names. */
  public static boolean hasClass(Element element, String... names) {
    String classes = classes(element);
    for (String name : names) {
      int at = classes.indexOf(name);
      while (at >= 0) {
        if (separates(classes, at - 1) && separates(classes, at + name.length())) {
          return true;
        }
        at = classes.indexOf(name, at + 1);
      }
    }
    return false;
  }

  /**
   * Whether a character separates classes: white space, or a rest of quotation marks and escapes.
   */
  private static boolean separates(String classes, int at) {
    return at < 0
        || at == classes.length()
        || " \t\n\u000B\f\r\"\u201D\\".indexOf(classes.charAt(at)) >= 0;
  }
}
