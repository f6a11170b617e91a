package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code in a Markdown text, in whose words a tag is what the text writes about.
 *
 * <p>CommonMark, 6.1: a code span ends with as many backticks as it begins with, {@code ``a`b``}.
 * So does a block between fences of backticks, which alone may have blank lines.
 *
 * @param spans the code spans and blocks, in order and disjoint
 */
record MarkdownCode(List<Span> spans) {

  private static final Pattern BACKTICKS = Pattern.compile("\\\\.|(`++)");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*+\\r?\\n");

  /** The length of the shortest fence. */
  private static final int FENCE = 3;

  /** The code in a text. */
  static MarkdownCode in(String source) {
    if (source.indexOf('`') < 0) {
      return new MarkdownCode(List.of());
    }
    List<Span> runs = new ArrayList<>();
    Matcher backticks = BACKTICKS.matcher(source);
    while (backticks.find()) {
      if (backticks.group(1) != null) {
        runs.add(new Span(backticks.start(), backticks.end()));
      }
    }
    int[] next = nextOfSameLength(runs);
    List<Span> spans = new ArrayList<>();
    Matcher blankLine = BLANK_LINE.matcher(source);
    int paragraphEnd = 0;
    for (int i = 0; i < runs.size(); i++) {
      Span run = runs.get(i);
      if (paragraphEnd < run.end()) {
        paragraphEnd = blankLine.find(run.end()) ? blankLine.start() : source.length();
      }
      boolean closed =
          next[i] > i && (run.length() >= FENCE || runs.get(next[i]).end() <= paragraphEnd);
      if (closed) {
        i = next[i];
        spans.add(new Span(run.start(), runs.get(i).end()));
      }
    }
    return new MarkdownCode(spans);
  }

  /** For each run, the number of the next one that is as long; 0 if there is none. */
  private static int[] nextOfSameLength(List<Span> runs) {
    int[] next = new int[runs.size()];
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      Integer later = seen.put(runs.get(i).length(), i);
      next[i] = later == null ? 0 : later;
    }
    return next;
  }

  /** Whether a place is in code. */
  boolean holds(int at) {
    int i = Search.first(0, spans.size(), each -> spans.get(each).end() > at);
    return i < spans.size() && spans.get(i).start() <= at;
  }
}
