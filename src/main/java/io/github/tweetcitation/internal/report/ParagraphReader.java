package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.ReportRule;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.Quotations.Quotation;
import io.github.tweetcitation.internal.report.ReportReading.Marking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reports of a paragraph, sentence by sentence and quotation by quotation. */
final class ParagraphReader {

  /** A further piece of a tweet follows after so many words at most. */
  private static final int FEW_WORDS = 4;

  /** A sentence that quotes more pieces of a tweet is made to be slow. */
  private static final int MAX_PIECES = 20;

  /** The longest tweet, as a premium account may write it. */
  private static final int MAX_TWEET = 25_000;

  private final String text;
  private final Paragraph paragraph;
  private final Context context;
  private final List<ReportReading> found;

  /** The first token of the words that are read next. */
  private int lead;

  /** Whether the last report of the paragraph is in the sentence that is read. */
  private boolean inSentence;

  /** Whether the words of the paragraph are a tweet that is quoted without marks. */
  private boolean unmarked;

  ParagraphReader(String text, Span span, Context context, List<ReportReading> found) {
    this.text = text;
    this.paragraph = new Paragraph(text, span);
    this.context = context;
    this.found = found;
  }

  /** Reads the paragraph. */
  void read() {
    int next = 0;
    int i = 0;
    while (i < paragraph.size()) {
      boolean some = next < paragraph.quotations.size();
      int open = some ? paragraph.quotations.get(next).open() : Integer.MAX_VALUE;
      if (open == i) {
        Quotation quotation = paragraph.quotations.get(next++);
        i = paragraph.isName(quotation, lead) ? i + 1 : readQuotation(quotation);
        continue;
      }
      if (paragraph.is(TokenType.FULL_STOP, i)) {
        endSentence(i);
      } else if (paragraph.is(TokenType.COLON, i) && !unmarked) {
        readUnmarked(i);
      }
      i++;
    }
    endSentence(paragraph.size());
    ReportReading headline = UnmarkedQuotation.headline(paragraph);
    if (headline != null) {
      found.add(headline);
    }
  }

  private void endSentence(int end) {
    Clause clause = paragraph.clause(lead, end);
    if (!unmarked && !clause.isEmpty()) {
      if (!inSentence) {
        readSentence(clause);
      } else if (clause.elsewhere && clause.says()) {
        context.end(); // the rest of a sentence in which a tweet was quoted
      }
    }
    lead = end + 1;
    inSentence = false;
  }

  /** A sentence that quotes nothing. */
  private void readSentence(Clause clause) {
    Span speaker = SpeakerReader.speakerIn(text, clause);
    if (clause.elsewhere) {
      context.end();
    } else if (clause.anchor >= 0 && clause.says()) {
      paraphrase(clause, speaker);
      context.announce(speaker, clause.has(Meaning.CROWD));
    } else {
      if (clause.has(Meaning.TURN) || isBySomebodyElse(clause, speaker)) {
        context.end();
      }
      context.pass(speaker);
    }
  }

  /** {@code وقال الوزير في تغريدة إن المؤامرة دبرت}: a report without words. */
  private void paraphrase(Clause clause, @Nullable Span speaker) {
    if (clause.hasAnchor()
        && clause.last(Meaning.THAT) > clause.firstVerb()
        && !paragraph.is(TokenType.HANDLE, clause.anchor)) {
      found.add(
          ReportReading.of(
              paragraph,
              new Announcement(ReportRule.CLAUSE, Leniency.LENIENT, clause, speaker),
              paragraph.spanOf(clause),
              List.of(),
              Marking.BOTH));
    }
  }

  /** {@code وكتب في تغريدة: …} without marks. */
  private void readUnmarked(int colon) {
    Clause before = paragraph.clause(lead, colon + 1);
    if (before.isEmpty() || !before.says() || !UnmarkedQuotation.mayFollow(paragraph, colon)) {
      return;
    }
    Clause nothing = paragraph.clause(colon + 1, colon + 1);
    Announcement announcement = Announcement.of(text, before, nothing, context, inSentence);
    if (announcement != null) {
      found.add(UnmarkedQuotation.afterColon(paragraph, colon, announcement));
      context.report(announcement.speaker(), before.has(Meaning.CROWD));
      unmarked = true;
    }
  }

  /** Reads a quotation; returns the token after it. */
  private int readQuotation(Quotation quotation) {
    Clause before = paragraph.clause(lead, quotation.open());
    Clause after = paragraph.after(quotation);
    Announcement announcement = announcementOf(quotation, before, after);
    int next = quotation.close() + 1;
    if (announcement != null) {
      found.add(
          ReportReading.of(
              paragraph,
              announcement,
              wholeOf(quotation, announcement.cue()),
              List.of(paragraph.wordsOf(quotation)),
              Marking.BOTH));
      context.report(announcement.speaker(), before.has(Meaning.CROWD));
      Clause cue = announcement.cue();
      next = cue == null ? next : Math.max(next, cue.end);
      inSentence = next > quotation.close() + 1 || !paragraph.beginsAfter(quotation);
    } else if (isFurtherPiece(before)) {
      ReportReading last = found.remove(found.size() - 1);
      found.add(last.with(paragraph.wordsOf(quotation), paragraph.marked(quotation).end()));
      inSentence = !paragraph.beginsAfter(quotation);
    } else {
      foreign(before, after);
    }
    lead = next;
    return next;
  }

  private @Nullable Announcement announcementOf(Quotation quotation, Clause before, Clause after) {
    if (paragraph.wordsOf(quotation).length() > MAX_TWEET) {
      return null;
    }
    Announcement announcement =
        before.isEmpty()
            ? bare(quotation, after)
            : Announcement.of(text, before, after, context, inSentence);
    // In the words of a tweet, only what names another tweet counts.
    boolean counts = !unmarked || (announcement != null && announcement.namesTweet());
    return counts ? announcement : null;
  }

  /** A quotation with the cue before or after it. */
  private Span wholeOf(Quotation quotation, @Nullable Clause clause) {
    Span marked = paragraph.marked(quotation);
    Span cue = clause == null ? marked : paragraph.spanOf(clause);
    return new Span(Math.min(marked.start(), cue.start()), Math.max(marked.end(), cue.end()));
  }

  /** Somebody says something, and not in a tweet. */
  private void foreign(Clause before, Clause after) {
    inSentence = false;
    Span speaker = SpeakerReader.speakerIn(text, before);
    if (before.elsewhere
        || before.has(Meaning.TURN)
        || after.elsewhere
        || isBySomebodyElse(before, speaker)) {
      context.end();
    }
    context.pass(speaker);
  }

  /** After a tweet was quoted, somebody else says something. */
  private boolean isBySomebodyElse(Clause clause, @Nullable Span speaker) {
    return context.isReported()
        && speaker != null
        && clause.says()
        && !clause.goesOn()
        && !context.isSpeaker(text, speaker);
  }

  /** {@code قال إن الجنرال "…"، وإنه "…"}: the same sentence quotes more. */
  private boolean isFurtherPiece(Clause before) {
    return inSentence
        && !unmarked
        && found.get(found.size() - 1).quotations().size() < MAX_PIECES
        && !before.elsewhere
        && !before.says()
        && before.words() <= FEW_WORDS
        && (before.has(Meaning.THAT) || before.words() <= 1);
  }

  /**
   * The announcement of a quotation that begins its sentence: the cue is after it, or it goes on
   * with a tweet whose cue was after its words, or it is all of the next paragraph.
   */
  private @Nullable Announcement bare(Quotation quotation, Clause after) {
    Announcement announcement = Announcement.after(text, after, context);
    if (announcement != null || after.says() || !context.isJustReported()) {
      return announcement;
    }
    boolean first = quotation.open() == 0;
    boolean goesOn =
        first
            ? quotation.close() >= paragraph.size() - 2
            : !found.isEmpty() && found.get(found.size() - 1).rule() == ReportRule.CUE_AFTER;
    return goesOn
        ? new Announcement(ReportRule.CONTINUATION, Leniency.STANDARD, null, context.speaker())
        : null;
  }
}
