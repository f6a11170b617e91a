package io.github.tweetcitation.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text as markup that a browser reads as that text, whatever it holds. */
final class Html {

  private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
  private static final char POP_DIRECTIONAL_FORMATTING = '\u202C';
  private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private static final String WORD =
      "[\\p{L}\\p{M}\\p{Nd}_&&[^\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]]++";
  private static final String RUN = WORD + "(?:[./:@?&=%'\u2019+~-]{1,3}+" + WORD + ")*+";

  /**
   * Words from left to right that a sign begins or may end: {@code @jane and friends}, {@code
   * https://example.org/}. In a line from right to left the sign would go to the other end.
   */
  private static final Pattern PHRASE =
      Pattern.compile("[@#$]?+" + RUN + "(?:[,;:]?+ [@#$]?+" + RUN + ")*+[/+#%]*+");

  private Html() {}

  /** Text without line breaks, for an element or a quoted attribute. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(html, text, 0, text.length(), isBalanced(text));
    return html.toString();
  }

  /** A value of any direction in a line of its own: {@code <bdi>value</bdi>}. */
  static String isolate(String text) {
    return "<bdi>" + escape(text) + "</bdi>";
  }

  /** A part of a line; from right to left, its phrases from left to right are isolated. */
  static void line(StringBuilder html, String part, boolean rightToLeft) {
    boolean balanced = isBalanced(part);
    int at = 0;
    if (rightToLeft) {
      Matcher phrase = PHRASE.matcher(part);
      while (phrase.find()) {
        if (hasSign(part, phrase.start(), phrase.end())) {
          escape(html, part, at, phrase.start(), balanced);
          html.append("<bdi dir=\"ltr\">");
          escape(html, part, phrase.start(), phrase.end(), balanced);
          html.append("</bdi>");
          at = phrase.end();
        }
      }
    }
    escape(html, part, at, part.length(), balanced);
  }

  /** Whether a phrase has a sign at an end, and a letter. */
  private static boolean hasSign(String text, int start, int end) {
    return (isSign(text.charAt(start)) || isSign(text.charAt(end - 1)))
        && text.substring(start, end).codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isSign(char c) {
    return "@#$/+%".indexOf(c) >= 0;
  }

  private static void escape(StringBuilder html, String text, int start, int end, boolean keep) {
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> {
          if (isHidden(c)) {
            html.append(code(c));
          } else if (keep || !isFormatting(c)) {
            html.appendCodePoint(c);
          }
        }
      }
      at += Character.charCount(c);
    }
  }

  /** Whether a text shows nothing: a line may hold a mark of direction alone. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
  }

  /** The characters of a text by their numbers, such as {@code [U+202E]}. */
  static String codes(String text) {
    return text.codePoints().mapToObj(Html::code).collect(Collectors.joining());
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "[U+%04X]", c);
  }

  /** What a page must not hold, or a reader must see: control characters and bidi overrides. */
  private static boolean isHidden(int c) {
    return (Character.isISOControl(c) && c != '\t')
        || c == LEFT_TO_RIGHT_OVERRIDE
        || c == RIGHT_TO_LEFT_OVERRIDE
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  /**
   * Whether all embeddings and isolates in a text end in it. If not, none is kept: it would turn
   * around what follows.
   */
  private static boolean isBalanced(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == POP_DIRECTIONAL_FORMATTING || c == POP_DIRECTIONAL_ISOLATE) {
        Character opened = open.poll();
        boolean isolate = c == POP_DIRECTIONAL_ISOLATE;
        if (opened == null || isolate != (opened >= LEFT_TO_RIGHT_ISOLATE)) {
          return false;
        }
      } else if (isFormatting(c)) {
        open.push(c);
      }
    }
    return open.isEmpty();
  }

  /** Embeddings, overrides, isolates, and what ends them. */
  private static boolean isFormatting(int c) {
    return (c >= LEFT_TO_RIGHT_EMBEDDING && c <= RIGHT_TO_LEFT_OVERRIDE)
        || (c >= LEFT_TO_RIGHT_ISOLATE && c <= POP_DIRECTIONAL_ISOLATE);
  }
}
