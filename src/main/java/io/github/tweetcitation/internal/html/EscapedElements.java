package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements that may hold an embed in markup that a page shows as text. */
final class EscapedElements {

  private static final Pattern START =
      Pattern.compile("<(blockquote|iframe|div|script|amp-[a-z]{2,12})(?=[\\s>])");

  /** The end tags that follow in a row: those of the elements around it. */
  private static final Pattern END_TAGS =
      Pattern.compile("(?:\\s{0,9}+<\\\\?/[a-z0-9-]{1,20}+>)++");

  private EscapedElements() {}

  /** The elements in a text, in order and disjoint. */
  static List<Span> in(String words) {
    List<Span> elements = new ArrayList<>();
    Matcher start = START.matcher(words);
    Matcher ends = END_TAGS.matcher(words);
    int from = 0;
    while (words.indexOf('<', from) >= 0 && start.find(from)) {
      int end = words.indexOf("/" + start.group(1) + ">", start.end());
      if (end < 0) {
        return elements;
      }
      int close = words.lastIndexOf('<', end);
      from =
          ends.region(close, words.length()).lookingAt() ? ends.end() : words.indexOf('>', end) + 1;
      elements.add(new Span(start.start(), from));
    }
    return elements;
  }
}
