package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements that may hold an embed in markup that a page shows as text. */
final class EscapedElements {

  private static final Pattern START =
      Pattern.compile(
          "<(blockquote|iframe|div|script|amp-[a-z]{2,12}|a(?=\\s[^<>]{0,300}data-pin-do))(?=[\\s>])");

  private static final Pattern TAG =
      Pattern.compile("<\\\\?(/?)([a-z]{1,12}(?:-[a-z]{2,12})?)(?=[\\s>])");

  private EscapedElements() {}

  /** The elements in a text, in order and disjoint; one without an end tag ends with the text. */
  static List<Span> in(String words) {
    List<Span> elements = new ArrayList<>();
    Matcher start = START.matcher(words);
    Matcher tag = TAG.matcher(words);
    int from = 0;
    while (words.indexOf('<', from) >= 0 && start.find(from)) {
      from = end(words, tag, start.start(), start.group(1));
      elements.add(new Span(start.start(), from));
    }
    return elements;
  }

  /** The end of an element, after its end tag. */
  private static int end(String words, Matcher tag, int start, String name) {
    int depth = 0;
    int from = start;
    while (tag.find(from)) {
      from = tag.end();
      boolean isEnd = !tag.group(1).isEmpty();
      if (tag.group(2).equals(name)) {
        depth += isEnd ? -1 : 1;
      }
      if (depth == 0) {
        int close = words.indexOf('>', from);
        return close < 0 ? words.length() : close + 1;
      }
    }
    return words.length();
  }
}
