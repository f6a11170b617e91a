package io.github.tweetcitation.internal.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Attributes as authors and editors leave them. */
final class Attributes {

  /** What word processors make of a quote: {@code class=“twitter-tweet”}. */
  private static final String QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB\\";

  /** White space, and what is left of quotes and escapes. */
  private static final Pattern PARTS = Pattern.compile("[\\s\"\u201D\\\\]+");

  private Attributes() {}

  /** The value of an attribute, without quotes that are part of it by mistake. */
  static String value(Element element, String name) {
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

  private static boolean isFringe(char c) {
    return c <= ' ' || QUOTES.indexOf(c) >= 0;
  }

  /** The classes of an element; JSX calls them {@code className}. */
  static String classes(Element element) {
    String name = element.hasAttr("class") ? "class" : "classname";
    return element.hasAttr(name) ? value(element, name) : "";
  }

  /** Whether one of the classes is one of some names. */
  static boolean hasClass(Element element, Set<String> names) {
    String classes = classes(element);
    for (String name : names) {
      if (classes.contains(name) && PARTS.splitAsStream(classes).anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }
}
