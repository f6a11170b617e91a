package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;

/**
 * Finds the targets that converters print after the text of a tweet's links: {@code #tea
 * (https://twitter.com/hashtag/tea)}, {@code pic.twitter.com/… [https://t.co/…]}, {@code @ada
 * </ada>}, and {@code [#tea](…)} as in Markdown.
 *
 * <p>A target is one only after the mention, tag or link that leads to it. An address in
 * parentheses after other words is a word of its author: {@code Read this (https://t.co/…)}.
 */
final class LinkTargets {

  private static final String OPENERS = "([<\u2039";
  private static final String CLOSERS = ")]>\u203A";

  /** The address of a tag in Arabic letters, each of them percent-encoded, has 700 characters. */
  private static final int MAX_TARGET = 1_500;

  private final String text;
  private final List<Edit> edits;

  private LinkTargets(String text, List<Edit> edits) {
    this.text = text;
    this.edits = edits;
  }

  /** Adds an edit for each target in a text. */
  static void find(String text, List<Edit> edits) {
    LinkTargets targets = new LinkTargets(text, edits);
    for (int kind = 0; kind < OPENERS.length(); kind++) {
      char opener = OPENERS.charAt(kind);
      for (int at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) {
        targets.find(at, CLOSERS.charAt(kind));
      }
    }
  }

  private void find(int opener, char closer) {
    int start = WhiteSpace.skipInvisible(text, opener + 1, text.length());
    if (!Address.mayBegin(text, start)) {
      return;
    }
    int end = end(start, text.charAt(opener), closer);
    if (end < 0) {
      return;
    }
    String address = text.substring(start, end);
    int bracket = opener > 0 && text.charAt(opener - 1) == ']' ? opener - 1 : -1;
    int wordEnd = bracket >= 0 ? bracket : WordBefore.skipGap(text, opener);
    WordBefore word = WordBefore.endingAt(text, wordEnd);
    int after = end + 1;
    if (word.leadsTo(address) || (bracket < 0 && isAuthor(address, after))) {
      if (bracket >= 0 && text.startsWith("[", word.start() - 1)) {
        edits.add(Edit.out(word.start() - 1, word.start(), Edit.Tie.NEXT));
        edits.add(Edit.out(bracket, after, Edit.Tie.PREVIOUS));
      } else if (bracket < 0 && wordEnd > 0) {
        edits.add(Edit.out(wordEnd, after, Edit.Tie.PREVIOUS));
      }
    }
  }

  /** The place of the closer, or -1. An address may have pairs of parentheses in it. */
  private int end(int start, char opener, char closer) {
    int limit = Math.min(text.length(), start + MAX_TARGET);
    int depth = 0;
    for (int i = start; i < limit && !Characters.isWhite(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (c == closer && depth == 0) {
        return i;
      }
      depth += c == opener ? 1 : c == closer ? -1 : 0;
    }
    return -1;
  }

  /** Whether an address is the account whose handle follows: {@code Ada [/ada] (@ada)}. */
  private boolean isAuthor(String address, int after) {
    int open = WhiteSpace.skip(text, after, text.length());
    return text.startsWith("(@", open) && Address.isProfile(address, text, open + 2);
  }
}
