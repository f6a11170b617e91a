package io.github.tweetcitation.internal.format;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) that may also be put into a {@code script} element of a page: no string
 * has a {@code <}, so that none can end the element or begin a comment in it.
 */
final class Json {

  /** What is not longer than this is on one line. */
  private static final int LINE = 60;

  private Json() {}

  /**
   * Writes a value: a string, a number, a list, or a map with strings as its keys. What is unknown
   * is left out: members of a map whose value is an empty string, list or map.
   */
  static String write(Object value) {
    if (value instanceof Map<?, ?> map) {
      return enclosed(
          "{",
          map.entrySet().stream()
              .filter(member -> !isEmpty(member.getValue()))
              .map(member -> quoted((String) member.getKey()) + ": " + write(member.getValue()))
              .toList(),
          "}");
    } else if (value instanceof List<?> list) {
      return enclosed("[", list.stream().map(Json::write).toList(), "]");
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static boolean isEmpty(Object value) {
    return value.equals("") || value.equals(List.of()) || value.equals(Map.of());
  }

  private static String enclosed(String open, List<String> parts, String close) {
    String line = String.join(", ", parts);
    // The only line breaks are those of this method: in strings they are escapes.
    return line.length() <= LINE && line.indexOf('\n') < 0
        ? open + line + close
        : open + "\n  " + String.join(",\n", parts).replace("\n", "\n  ") + "\n" + close;
  }

  private static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    string.codePoints().forEach(codePoint -> append(quoted, codePoint));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    if (codePoint == '\n') {
      quoted.append("\\n");
    } else if (codePoint == '"' || codePoint == '\\') {
      quoted.append('\\').append((char) codePoint);
    } else if (codePoint < ' ' || codePoint == '<' || isLineEndOrSurrogate(codePoint)) {
      quoted.append("\\u").append(String.format("%04x", codePoint));
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }

  /** What ends a line in older scripts, and what UTF-8 cannot write: half of a surrogate pair. */
  private static boolean isLineEndOrSurrogate(int codePoint) {
    return codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
