package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.text.Occurrences;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The at signs of a text, and the handles after them. */
final class AtSigns {

  /** The longest domain name, with some marks. */
  private static final int MAX_DOMAIN = 300;

  private final Occurrences plain;
  private final Occurrences fullwidth;

  AtSigns(String source) {
    this.plain = new Occurrences(source, '@');
    this.fullwidth = new Occurrences(source, '\uFF20');
  }

  /** The first at sign from a place on. */
  int next(int from) {
    return Math.min(plain.next(from), fullwidth.next(from));
  }

  /** Whether a parenthesis is before an at sign, white space and marks between them aside. */
  static boolean isOpened(String source, int at, int floor) {
    int before = before(source, at, floor);
    return before > floor && "(\uFF08".indexOf(source.charAt(before - 1)) >= 0;
  }

  /** Whether the handle after an at sign has a dot in it: a quick test. */
  static boolean isDomain(String source, int at, int limit) {
    int far = Math.min(limit, at + MAX_DOMAIN);
    int i = at + 1;
    while (i < far && ")\uFF09\n@".indexOf(source.charAt(i)) < 0) {
      if (source.charAt(i) == '.') {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Where what is before an at sign ends, without white space, marks and escapes. */
  static int before(String source, int at, int floor) {
    int far = Math.max(floor, at - WhiteSpace.MAX_RUN);
    int i = at;
    while (i > far
        && (source.charAt(i - 1) == '\\'
            || Characters.isWhite(source.charAt(i - 1))
            || Characters.isInvisible(source.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  /** The text around an at sign, within a part of the source. */
  static TextWindow window(SourceText text, int at, Span part, int before, int after) {
    int start = Math.max(part.start(), at - before);
    return TextWindow.around(text, at, new Span(start, Math.min(part.end(), at + after)));
  }

  /** The handle of a network after the at sign that a window is around, or null. */
  static @Nullable Matcher handleAt(TextWindow window, SocialNetwork network) {
    String words = window.text();
    int at = window.at();
    if (at >= words.length() || "@\uFF20".indexOf(words.charAt(at)) < 0) {
      return null;
    }
    Matcher handle = Objects.requireNonNull(network.handle()).matcher(words);
    int start = window.skipSpaces(at + 1);
    return handle.region(start, words.length()).lookingAt() ? handle : null;
  }
}
