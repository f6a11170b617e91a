package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.ReportRule;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.ReportReading.Marking;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads words that are quoted without quotation marks, or with one of the two. */
final class UnmarkedQuotation {

  /** Fewer words than these and two more are a label: {@code Twitter: @jane}. */
  private static final int MIN_TOKENS = 3;

  /** So many words after a colon may belong to the announcement. */
  private static final int SOON = 3;

  /** So many words may say whose tweet the words of a headline are. */
  private static final int MAX_OWNER = 7;

  private UnmarkedQuotation() {}

  /** Whether words follow a colon that can be quoted without marks. */
  static boolean mayFollow(Paragraph paragraph, int colon) {
    int first = colon + 1;
    if (paragraph.size() - 1 - first < MIN_TOKENS
        || paragraph.text.startsWith("http", paragraph.tokens.get(first).start())) {
      return false;
    }
    // قائلا: إن "…"
    int next = paragraph.quotationFrom(first);
    return next == paragraph.quotations.size()
        || paragraph.quotations.get(next).open() - first > SOON;
  }

  /**
   * {@code وكتب في تغريدة: …}: the words after a colon, to the end of the paragraph or to a mark
   * that closes what no mark opened.
   */
  static ReportReading afterColon(Paragraph paragraph, int colon, Announcement announcement) {
    List<Token> tokens = paragraph.tokens;
    int stray = paragraph.strayFrom(colon + 1);
    boolean opened = stray == colon + 1;
    boolean closed = stray > colon + 1;
    int first = opened ? colon + 2 : colon + 1;
    int last = closed ? stray - 1 : tokens.size() - 1;
    Span words = new Span(tokens.get(first).start(), tokens.get(last).end());
    Span cue = paragraph.spanOf(Objects.requireNonNull(announcement.cue()));
    return ReportReading.of(
        paragraph,
        announcement.as(Leniency.LENIENT),
        new Span(cue.start(), tokens.get(closed ? stray : last).end()),
        List.of(words),
        stray < 0 ? Marking.NONE : Marking.ONE);
  }

  /**
   * {@code … . عمر خان کا ٹویٹ}: the words, then whose tweet they are, as in Urdu headlines; null
   * for all other paragraphs.
   */
  static @Nullable ReportReading headline(Paragraph paragraph) {
    List<Token> tokens = paragraph.tokens;
    int last = tokens.size() - 1;
    while (last > 0 && !paragraph.is(TokenType.WORD, last)) {
      last--;
    }
    int first = last - 1;
    while (first > 0 && last - first <= MAX_OWNER && paragraph.is(TokenType.WORD, first - 1)) {
      first--;
    }
    boolean owned =
        first > MIN_TOKENS
            && first < last - 1
            && tokens.get(last).means(Meaning.TWEET)
            && tokens.get(last).word().order() == WordOrder.VERB_LAST
            && tokens.get(last - 1).means(Meaning.OF)
            && (paragraph.is(TokenType.FULL_STOP, first - 1)
                || paragraph.is(TokenType.COMMA, first - 1));
    if (!owned || !paragraph.quotations.isEmpty()) {
      return null;
    }
    Span owner = new Span(tokens.get(first).start(), tokens.get(last - 2).end());
    Span words = new Span(tokens.get(0).start(), paragraph.wordsEnd(first));
    return ReportReading.of(
        paragraph,
        new Announcement(
            ReportRule.CUE_AFTER, Leniency.LENIENT, paragraph.clause(first, last + 1), owner),
        new Span(words.start(), tokens.get(last).end()),
        List.of(words),
        Marking.NONE);
  }
}
