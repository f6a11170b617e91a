package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.internal.text.Occurrences;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a quote that have no quote marker, and adds one.
 *
 * <ul>
 *   <li>CommonMark, 5.1: a line of words right after a quoted line continues its paragraph.
 *   <li>Converters and people end the quote before the attribution, or begin another one for it:
 *       <pre>{@code
 * > Doors open at nine.
 *
 * — Jane (@jane) [December 26, 2020](https://…)
 * }</pre>
 * </ul>
 *
 * <p>An attribution ends the quote. Many converters leave no blank line after a quote, so the words
 * after it are those of the article, whatever CommonMark says.
 */
final class MarkdownQuotes {

  /** What begins a block of its own: a heading, a list, a fence, a table, a rule, a definition. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s{0,3}+(?:#{1,6}\\s|[-*+]\\s|[0-9]{1,9}+[.)]\\s|```|~~~|\\||<|---|\\*\\*\\*|___"
              + "|\\[[^\\]\\n]{1,200}+\\]:)");

  private static final String DASH = "(?:[\u2012-\u2015]|-{2,3}+|&mdash;|&#8212;)";

  /** The marker of a list item that is a quote: {@code 1. > Doors open at nine.} */
  private static final Pattern LIST_ITEM =
      Pattern.compile("[ \\t]{0,20}+(?:[-*+]|[0-9]{1,9}+[.)])[ \\t]{1,4}+(?=>)");

  /** A line that an attribution begins: {@code **— Jane (@jane)}. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[\\s>*_\\p{Cf}]{0,20}+(?:<[^<>\\n]{0,200}+>){0,4}+[*_\\[]{0,4}+"
              + DASH
              + "[^\\n]{0,300}?(?:[@\uFF20]|/status)");

  /** An attribution inside a line, after words of the tweet. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(DASH + "[^\\n]{0,120}?[(\uFF08][\\\\*_\\[]{0,6}+[@\uFF20]");

  /** More blank lines part a quote and what follows it; more lines without a marker are prose. */
  private static final int MAX_BLANK = 2;

  private static final int MAX_LAZY = 20;

  private final String source;
  private final Occurrences at;
  private final Occurrences fullwidthAt;
  private final Matcher listItem;
  private final Matcher signed;
  private final Matcher attribution;
  private final List<MarkdownCut> added = new ArrayList<>();

  /** The lines since the last quoted one that are of the quote if another one follows. */
  private final List<Integer> lazy = new ArrayList<>();

  private final List<Integer> blank = new ArrayList<>();

  /** Whether a quote is before the line that no attribution has ended. */
  private boolean open;

  private MarkdownQuotes(String source) {
    this.source = source;
    this.at = new Occurrences(source, '@');
    this.fullwidthAt = new Occurrences(source, '\uFF20');
    this.listItem = LIST_ITEM.matcher(source);
    this.signed = SIGNED.matcher(source);
    this.attribution = ATTRIBUTION.matcher(source);
  }

  /** The quote markers that are to be added. */
  static List<MarkdownCut> cutsOf(String source, MarkdownCode code) {
    MarkdownQuotes quotes = new MarkdownQuotes(source);
    boolean quoted = source.indexOf('>') >= 0;
    int start = 0;
    while (quoted && start < source.length()) {
      int end = start;
      while (end < source.length() && !Characters.isLineBreak(source.charAt(end))) {
        end++;
      }
      if (code.holds(start)) {
        quotes.end();
      } else {
        quotes.read(start, end);
      }
      int next = WhiteSpace.lineBreak(source, end, source.length());
      start = next < 0 ? source.length() : next;
    }
    return quotes.added;
  }

  private void read(int start, int end) {
    int words = WhiteSpace.skipOnLine(source, start, end);
    if (listItem.region(start, end).lookingAt()) {
      added.add(MarkdownCut.replacing(start, listItem.end(), "\n"));
      words = listItem.end();
      end();
    }
    boolean inLink = source.startsWith("[>", words);
    if (inLink || source.startsWith(">", words)) {
      quoted(start, end);
    } else if (words == end) {
      blank.add(start);
      open &= blank.size() <= MAX_BLANK;
    } else {
      plain(start, end);
    }
  }

  private void quoted(int start, int end) {
    boolean isSigned = open && !blank.isEmpty() && isSigned(start, end);
    if (open && (blank.isEmpty() || isSigned)) {
      mark();
    }
    boolean empty = WhiteSpace.skipQuoteMarkers(source, start, end) == end;
    open = empty ? open && blank.isEmpty() : !ends(start, end);
    forget();
  }

  private void plain(int start, int end) {
    if (open && isSigned(start, end)) {
      lazy.add(start);
      mark();
      open = false;
    } else if (open && blank.isEmpty() && lazy.size() < MAX_LAZY && !isBlock(start, end)) {
      lazy.add(start);
      return;
    } else {
      open = false;
    }
    forget();
  }

  private void end() {
    open = false;
    forget();
  }

  /** Adds quote markers to the lines that had none. */
  private void mark() {
    for (int start : lazy) {
      added.add(MarkdownCut.replacing(start, start, "> "));
    }
    for (int start : blank) {
      added.add(MarkdownCut.replacing(start, start, ">"));
    }
  }

  private void forget() {
    lazy.clear();
    blank.clear();
  }

  /** Whether an attribution begins a line. */
  static boolean isSigned(String source, int line) {
    return SIGNED.matcher(source).region(line, source.length()).lookingAt();
  }

  private boolean isSigned(int start, int end) {
    return signed.region(start, end).lookingAt();
  }

  private boolean ends(int start, int end) {
    return isSigned(start, end)
        || (Math.min(at.next(start), fullwidthAt.next(start)) < end
            && attribution.region(start, end).find());
  }

  private boolean isBlock(int start, int end) {
    return BLOCK.matcher(source).region(start, end).lookingAt();
  }
}
