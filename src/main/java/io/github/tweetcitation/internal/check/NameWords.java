package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/** The words of a name: letters, marks and digits in a row. */
final class NameWords {

  private NameWords() {}

  static List<String> in(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0, next; at < name.length(); at = next) {
      int c = name.codePointAt(at);
      next = at + Character.charCount(c);
      boolean part = Character.isDigit(c) || Characters.isLetterOrMark(c);
      if (part && start < 0) {
        start = at;
      }
      if (start >= 0 && (!part || next == name.length())) {
        words.add(name.substring(start, part ? next : at));
        start = -1;
      }
    }
    return words;
  }
}
