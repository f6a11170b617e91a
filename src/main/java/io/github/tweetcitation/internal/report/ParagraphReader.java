package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.Clause.Introducer;
import io.github.tweetcitation.internal.report.Quotations.Quotation;
import io.github.tweetcitation.internal.report.ReportReading.Marking;
import io.github.tweetcitation.internal.report.Token.Type;
import io.github.tweetcitation.internal.text.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reports of a paragraph, sentence by sentence and quotation by quotation. */
final class ParagraphReader {

  /** What follows a quotation is looked at so far. */
  private static final int MAX_TAIL = 16;

  /** Words that are quoted without a mark are more than these. */
  private static final int MIN_UNMARKED = 3;

  /** A quotation of fewer words that nothing introduces is a name or an expression. */
  private static final int MIN_WORDS = 4;

  /** A sentence that quotes more pieces of a tweet is made to be slow. */
  private static final int MAX_PIECES = 20;

  /** So many words after a colon may belong to the announcement. */
  private static final int SOON = 3;

  /** So many words may say whose tweet the words of a headline are. */
  private static final int MAX_OWNER = 7;

  /** The longest tweet, as a premium account may write it. */
  private static final int MAX_TWEET = 25_000;

  private final String text;
  private final List<Token> tokens;
  private final List<Quotation> quotations;
  private final List<Integer> strays = new ArrayList<>();
  private final Context context;
  private final List<ReportReading> found;

  /** The first token of the words that are read next. */
  private int lead;

  /** Whether the last report of the paragraph is in the sentence that is read. */
  private boolean inSentence;

  /** Whether the words of the paragraph are a tweet that is quoted without marks. */
  private boolean unmarked;

  ParagraphReader(String text, Span paragraph, Context context, List<ReportReading> found) {
    this.text = text;
    this.tokens = Tokenizer.tokensOf(text, paragraph);
    this.quotations = Quotations.in(text, tokens, strays);
    this.context = context;
    this.found = found;
  }

  /** Reads the paragraph. */
  void read() {
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Quotation quotation = next < quotations.size() ? quotations.get(next) : null;
      if (quotation != null && quotation.open() == i) {
        next++;
        i = isName(quotation) ? i + 1 : readQuotation(quotation);
      } else {
        if (tokens.get(i).is(Type.FULL_STOP)) {
          endSentence(i);
        } else if (tokens.get(i).is(Type.COLON) && !opens(quotation, i + 1)) {
          readUnmarked(i);
        }
        i++;
      }
    }
    endSentence(tokens.size());
    readHeadline();
  }

  /** {@code … . عمر خان کا ٹویٹ}: the words, then whose tweet they are, as in Urdu headlines. */
  private void readHeadline() {
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).is(Type.WORD)) {
      last--;
    }
    int first = last - 1;
    while (first > 0
        && last - first <= MAX_OWNER
        && tokens.get(first - 1).is(Type.WORD)
        && !isEndOfWords(first - 1)) {
      first--;
    }
    boolean owned =
        last > 2
            && tokens.get(last).means(Meaning.TWEET)
            && tokens.get(last).word().order() == WordOrder.VERB_LAST
            && tokens.get(last - 1).means(Meaning.OF)
            && first < last - 1
            && first > MIN_UNMARKED
            && isEndOfWords(first - 1);
    if (owned && !inSentence && !unmarked && quotations.isEmpty()) {
      Span owner = new Span(tokens.get(first).start(), tokens.get(last - 2).end());
      Span words = new Span(tokens.get(0).start(), wordsEnd(first));
      Clause cue = new Clause(tokens, first, last + 1);
      add(
          new Announcement(Report.Rule.CUE_AFTER, Leniency.LENIENT, cue, owner),
          new Span(words.start(), spanOf(cue).end()),
          List.of(words),
          Marking.NONE);
    }
  }

  /** Where words end before a token: a full stop is part of them, a comma is not. */
  private int wordsEnd(int before) {
    return tokens.get(tokens.get(before - 1).is(Type.COMMA) ? before - 2 : before - 1).end();
  }

  private boolean isEndOfWords(int at) {
    return tokens.get(at).is(Type.FULL_STOP) || tokens.get(at).is(Type.COMMA);
  }

  private static boolean opens(@Nullable Quotation quotation, int at) {
    return quotation != null && quotation.open() == at;
  }

  private void endSentence(int end) {
    Clause clause = new Clause(tokens, lead, end);
    if (!unmarked && !clause.isEmpty()) {
      if (inSentence) {
        // The rest of a sentence in which a tweet was quoted.
        if (clause.elsewhere && clause.says()) {
          context.end();
        }
      } else {
        readSentence(clause);
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
    } else if (clause.anchor >= 0) {
      paraphrase(clause, speaker);
      if (clause.says()) {
        context.announce(speaker, clause.has(Meaning.CROWD));
      } else {
        context.pass(speaker);
      }
    } else if (clause.has(Meaning.TURN) || isBySomebodyElse(clause, speaker)) {
      context.end();
      context.pass(speaker);
    } else {
      context.pass(speaker);
    }
  }

  /** {@code وقال الوزير في تغريدة إن المؤامرة دبرت}: a report without words. */
  private void paraphrase(Clause clause, @Nullable Span speaker) {
    if (clause.hasAnchor()
        && clause.says()
        && clause.last(Meaning.THAT) > clause.firstVerb()
        && !tokens.get(clause.anchor).is(Type.HANDLE)) {
      add(
          new Announcement(Report.Rule.CLAUSE, Leniency.LENIENT, clause, speaker),
          spanOf(clause),
          List.of(),
          Marking.BOTH);
    }
  }

  /** Whether marks are around a name or an expression, not around words that somebody said. */
  private boolean isName(Quotation quotation) {
    int words = 0;
    boolean platform = false;
    if (quotation.close() == quotation.open() + 1) {
      return true;
    }
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      words += tokens.get(i).is(Type.WORD) ? 1 : 0;
      platform |= tokens.get(i).means(Meaning.PLATFORM) || tokens.get(i).means(Meaning.ELSEWHERE);
    }
    int after = quotation.close() + 1;
    boolean goesOn =
        after < tokens.size()
            && tokens.get(after).is(Type.WORD)
            && !tokens.get(after).means(Meaning.THAT)
            && !tokens.get(after).means(Meaning.QUOTING)
            && !Clause.isVerb(tokens.get(after));
    Token last = tokens.get(quotation.close() - 1);
    boolean sentence = last.is(Type.FULL_STOP) || last.is(Type.COMMA);
    int least = platform ? MIN_WORDS : 1;
    Clause before = new Clause(tokens, lead, quotation.open());
    if (before.isEmpty()) {
      return words < (goesOn && !sentence ? MIN_WORDS : least);
    }
    return switch (before.introducer()) {
      case COLON -> words < least;
      case QUOTING -> words < Math.max(2, least);
      case THAT -> words < (goesOn ? MIN_WORDS + 1 : MIN_WORDS - 1);
      case PART -> words < (goesOn ? MIN_WORDS + 1 : MIN_WORDS);
      case ANCHOR, VERB -> words < MIN_WORDS;
      case NONE -> words <= MIN_WORDS;
    };
  }

  /** Reads a quotation; returns the token after it. */
  private int readQuotation(Quotation quotation) {
    Clause before = new Clause(tokens, lead, quotation.open());
    Clause after = tail(quotation);
    int next = quotation.close() + 1;
    Announcement announcement =
        before.isEmpty()
            ? bare(quotation, after)
            : Announcement.of(text, before, after, context, inSentence);
    boolean tooLong = wordsOf(quotation).length() > MAX_TWEET;
    if (unmarked && announcement != null && !announcement.namesTweet()) {
      announcement = null; // in the words of a tweet
    }
    if (announcement != null && !tooLong) {
      Clause cue = announcement.cue();
      boolean follows = cue == null || cue.start < quotation.open();
      Span whole =
          cue == null
              ? marked(quotation)
              : follows
                  ? new Span(spanOf(cue).start(), marked(quotation).end())
                  : new Span(marked(quotation).start(), spanOf(cue).end());
      add(announcement, whole, List.of(wordsOf(quotation)), Marking.BOTH);
      context.report(announcement.speaker(), before.has(Meaning.CROWD));
      next = follows ? next : cue.end;
      inSentence = true;
    } else if (isFurtherPiece(before)) {
      ReportReading last = found.remove(found.size() - 1);
      found.add(last.with(wordsOf(quotation), marked(quotation).end()));
    } else {
      foreign(before, after);
    }
    lead = next;
    return next;
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
        && !clause.has(Meaning.CONTINUE)
        && !context.isSpeaker(text, speaker);
  }

  /** {@code قال إن الجنرال "…"، وإنه "…"}: the same sentence quotes more. */
  private boolean isFurtherPiece(Clause before) {
    return inSentence
        && !unmarked
        && !found.isEmpty()
        && found.get(found.size() - 1).quotations().size() < MAX_PIECES
        && !before.elsewhere
        && !before.says()
        && before.words() <= MIN_WORDS
        && (before.has(Meaning.THAT) || before.words() <= 1);
  }

  /** The announcement of a quotation that begins its sentence. */
  private @Nullable Announcement bare(Quotation quotation, Clause after) {
    Announcement announcement = Announcement.after(text, after, context);
    boolean alone = quotation.open() == 0 && quotation.close() >= tokens.size() - 2;
    boolean behind =
        !found.isEmpty()
            && quotation.open() > 0
            && found.get(found.size() - 1).rule() == Report.Rule.CUE_AFTER
            && context.isJustReported();
    if (announcement == null && !after.says() && context.isJustReported() && (alone || behind)) {
      return new Announcement(
          Report.Rule.CONTINUATION, Leniency.STANDARD, null, context.speaker());
    }
    return announcement;
  }

  /** The words after a quotation, if they can belong to it. */
  private Clause tail(Quotation quotation) {
    int start = quotation.close() + 1;
    int end = start;
    int limit = Math.min(tokens.size(), start + MAX_TAIL);
    while (end < limit
        && !tokens.get(end).is(Type.FULL_STOP)
        && !tokens.get(end).is(Type.QUOTATION_MARK)) {
      end++;
    }
    boolean closed = text.charAt(tokens.get(quotation.close() - 1).end() - 1) == '.';
    boolean announces = end > start && tokens.get(end - 1).is(Type.COLON);
    return new Clause(tokens, start, closed || announces ? start : end);
  }

  /** {@code وكتب في تغريدة: …} without marks, to the end of the paragraph. */
  private void readUnmarked(int colon) {
    int first = colon + 1;
    int last = tokens.size() - 1;
    Clause before = new Clause(tokens, lead, colon + 1);
    if (unmarked
        || last - first < MIN_UNMARKED
        || opensSoon(first)
        || before.isEmpty()
        || text.startsWith("http", tokens.get(first).start())) {
      return;
    }
    Clause nothing = new Clause(tokens, first, first);
    Announcement announcement = Announcement.of(text, before, nothing, context, inSentence);
    if (announcement == null || !before.says()) {
      return;
    }
    int stray = firstStray(first);
    boolean opened = stray == first;
    first = opened ? first + 1 : first;
    last = stray > first ? stray - 1 : last;
    Span words = new Span(tokens.get(first).start(), tokens.get(last).end());
    add(
        new Announcement(
            announcement.rule(), Leniency.LENIENT, before, announcement.speaker()),
        new Span(spanOf(before).start(), tokens.get(stray > first ? stray : last).end()),
        List.of(words),
        stray < 0 ? Marking.NONE : Marking.ONE);
    context.report(announcement.speaker(), before.has(Meaning.CROWD));
    unmarked = true;
  }

  /** {@code قائلا: إن "…"}: a quotation begins a few words after the colon. */
  private boolean opensSoon(int from) {
    int next = Search.first(0, quotations.size(), i -> quotations.get(i).open() >= from);
    return next < quotations.size() && quotations.get(next).open() - from <= SOON;
  }

  /** The first mark without a partner from a token on; -1 if there is none. */
  private int firstStray(int from) {
    int next = Search.first(0, strays.size(), i -> strays.get(i) >= from);
    return next < strays.size() ? strays.get(next) : -1;
  }

  private void add(Announcement by, Span whole, List<Span> quoted, Marking marking) {
    Clause cue = by.cue();
    found.add(
        new ReportReading(
            by.rule(),
            by.leniency(),
            whole,
            cue == null ? null : spanOf(cue),
            by.speaker(),
            quoted,
            by.continues(),
            marking));
  }

  /** Where a clause is, without the punctuation around it. */
  private Span spanOf(Clause clause) {
    int first = clause.start;
    int end = clause.end;
    while (first < end - 1 && isPunctuation(first)) {
      first++;
    }
    while (end > first + 1 && isPunctuation(end - 1)) {
      end--;
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  private boolean isPunctuation(int at) {
    Token token = tokens.get(at);
    return token.is(Type.COMMA) || token.is(Type.COLON) || token.is(Type.OTHER);
  }

  private Span marked(Quotation quotation) {
    return new Span(tokens.get(quotation.open()).start(), tokens.get(quotation.close()).end());
  }

  private Span wordsOf(Quotation quotation) {
    int start = tokens.get(quotation.open() + 1).start();
    return new Span(start, Math.max(start, wordsEnd(quotation.close())));
  }
}
