package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.Quotations.Quotation;
import io.github.tweetcitation.internal.text.Search;
import java.util.ArrayList;
import java.util.List;

/** A paragraph as data: its tokens, its quotations, and the marks that have no partner. */
final class Paragraph {

  /** What follows a quotation is looked at so far. */
  private static final int MAX_TAIL = 16;

  /** A quotation of fewer words that nothing introduces is a name or an expression. */
  private static final int MIN_WORDS = 4;

  /** What ends a sentence and nothing else, in Latin, Urdu and Hindi. */
  private static final String FULL_STOPS = ".\u06D4\u0964";

  private static final byte OPENER = Character.START_PUNCTUATION;

  private static final byte CLOSER = Character.END_PUNCTUATION;

  private static final char AND_IN_ARABIC = '\u0648';

  final String text;
  final List<Token> tokens;
  final List<Quotation> quotations;

  /** The tokens that are marks without a partner, in order. */
  private final List<Integer> strays = new ArrayList<>();

  Paragraph(String text, Span span) {
    this.text = text;
    this.tokens = Tokenizer.tokensOf(text, span);
    this.quotations = Quotations.in(text, tokens, strays);
  }

  int size() {
    return tokens.size();
  }

  boolean is(TokenType type, int at) {
    return tokens.get(at).is(type);
  }

  Clause clause(int start, int end) {
    return new Clause(tokens, start, end);
  }

  /** The words after a quotation, if they can belong to it. */
  Clause after(Quotation quotation) {
    int start = afterStops(quotation.close() + 1);
    int end = start;
    int limit = Math.min(tokens.size(), start + MAX_TAIL);
    while (end < limit && !is(TokenType.FULL_STOP, end) && !is(TokenType.QUOTATION_MARK, end)) {
      end++;
    }
    boolean announces = end > start && is(TokenType.COLON, end - 1);
    return clause(start, announces || endsBefore(quotation, start) ? start : end);
  }

  /**
   * {@code “Doors open at nine.” She added on X}: the words end with a full stop, and what follows
   * is a sentence of its own.
   */
  private boolean endsBefore(Quotation quotation, int next) {
    int last = lastWordOf(quotation);
    return next < size()
        && is(TokenType.FULL_STOP, last)
        && FULL_STOPS.indexOf(text.charAt(tokens.get(last).start())) >= 0
        && !is(TokenType.FULL_STOP, last - 1)
        && !isAbbreviation(last)
        && (opensSentence(next) || introduces(next, markFrom(next)));
  }

  /** The last token of a quotation that closes nothing: {@code “He said ‘yes.’”}. */
  private int lastWordOf(Quotation quotation) {
    int last = quotation.close() - 1;
    while (last > quotation.open()
        && (is(TokenType.QUOTATION_MARK, last) || isOther(last, CLOSER))) {
      last--;
    }
    return last;
  }

  /** {@code U.S.}: a letter between two full stops. */
  private boolean isAbbreviation(int stop) {
    Token letter = tokens.get(stop - 1);
    return letter.is(TokenType.WORD)
        && letter.end() - letter.start() == 1
        && text.charAt(letter.start() - 1) == '.';
  }

  /** A capital letter, or {@code وكتب}: the verb of another sentence. */
  private boolean opensSentence(int next) {
    char first = text.charAt(tokens.get(next).start());
    return Character.isUpperCase(first)
        || (first == AND_IN_ARABIC && Clause.isVerb(tokens.get(next)));
  }

  /**
   * Whether the next sentence begins right after a quotation, with no full stop between: {@code
   * “Doors open at nine!” Bob said: “…”}, but not {@code “Doors open at nine.” And: “…”}.
   */
  boolean beginsAfter(Quotation quotation) {
    int next = quotation.close() + 1;
    while (next < size() && is(TokenType.OTHER, next)) {
      next++;
    }
    return next < size()
        && is(TokenType.FULL_STOP, lastWordOf(quotation))
        && (is(TokenType.WORD, next) || is(TokenType.HANDLE, next))
        && !tokens.get(next).means(Meaning.THAT)
        && !tokens.get(next).means(Meaning.QUOTING)
        && !Character.isLowerCase(text.charAt(tokens.get(next).start()))
        && isSentence(next);
  }

  private boolean isSentence(int first) {
    int mark = markFrom(first);
    return mark == size() || is(TokenType.FULL_STOP, mark) || introduces(first, mark);
  }

  /** The next colon, quotation mark or full stop. */
  private int markFrom(int first) {
    int mark = first;
    while (mark < size()
        && !is(TokenType.COLON, mark)
        && !is(TokenType.QUOTATION_MARK, mark)
        && !is(TokenType.FULL_STOP, mark)) {
      mark++;
    }
    return mark;
  }

  /** Whether words introduce a quotation with a verb, or with a name and a colon. */
  private boolean introduces(int first, int mark) {
    boolean opens = mark < size() && !is(TokenType.FULL_STOP, mark);
    boolean colon = opens && is(TokenType.COLON, mark);
    return opens
        && tokens.subList(first, mark).stream()
            .anyMatch(each -> Clause.isVerb(each) || (colon && !each.means(Meaning.STOP)));
  }

  /** {@code “…”.. بهذه الكلمات غرد}: full stops before what goes back to the words. */
  private int afterStops(int from) {
    int next = from;
    while (next < tokens.size() && is(TokenType.FULL_STOP, next) && next - from < MAX_TAIL) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).means(Meaning.QUOTING) ? next : from;
  }

  /**
   * Whether marks are around a name or an expression, {@code موقع "تويتر"}, not around words that
   * somebody said.
   *
   * @param lead the first token of the words that may introduce it
   */
  boolean isName(Quotation quotation, int lead) {
    int words = 0;
    boolean network = false;
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      Token token = tokens.get(i);
      words += token.is(TokenType.WORD) ? 1 : 0;
      network |= token.means(Meaning.PLATFORM) || token.means(Meaning.ELSEWHERE);
    }
    boolean goesOn = goesOn(quotation.close() + 1);
    int least = network ? MIN_WORDS : 1;
    Clause before = clause(lead, quotation.open());
    if (before.isEmpty()) {
      return words < (goesOn && !endsSentence(quotation.close() - 1) ? MIN_WORDS : least);
    }
    return switch (before.introducer()) {
      case COLON -> words < least;
      case QUOTING -> words < Math.max(2, least);
      case THAT -> words < (goesOn ? MIN_WORDS + 1 : MIN_WORDS - 1);
      case PART -> words < (goesOn ? MIN_WORDS + 1 : MIN_WORDS);
      case ANCHOR, VERB -> words < MIN_WORDS;
      case NONE -> words < (before.goesOn() ? MIN_WORDS : MIN_WORDS + 1);
    };
  }

  /** Whether a word of the same sentence follows that announces nothing. */
  private boolean goesOn(int next) {
    return next < tokens.size()
        && is(TokenType.WORD, next)
        && !tokens.get(next).means(Meaning.THAT)
        && !tokens.get(next).means(Meaning.QUOTING)
        && !Clause.isVerb(tokens.get(next));
  }

  /** {@code “We are closed,” the bakery tweeted}: what ends so is no name. */
  private boolean endsSentence(int last) {
    return is(TokenType.FULL_STOP, last) || is(TokenType.COMMA, last);
  }

  /** The first quotation that opens at a token or later; the number of quotations if none does. */
  int quotationFrom(int token) {
    return Search.first(0, quotations.size(), i -> quotations.get(i).open() >= token);
  }

  /** The first mark without a partner from a token on; -1 if there is none. */
  int strayFrom(int token) {
    int next = Search.first(0, strays.size(), i -> strays.get(i) >= token);
    return next < strays.size() ? strays.get(next) : -1;
  }

  /** Where a clause with a word is, without the punctuation around it. */
  Span spanOf(Clause clause) {
    int first = clause.start;
    int end = clause.end;
    while (isPunctuation(clause, first, 1)) {
      first++;
    }
    while (isPunctuation(clause, end - 1, -1)) {
      end--;
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** {@code she wrote (in May)} and {@code (she wrote in May)} keep their parentheses. */
  private boolean isPunctuation(Clause clause, int at, int step) {
    return is(TokenType.COMMA, at)
        || is(TokenType.COLON, at)
        || (is(TokenType.OTHER, at) && !isPair(clause, at, step));
  }

  /** Whether a parenthesis has its partner in the clause: {@code (she wrote: “…”)} has not. */
  private boolean isPair(Clause clause, int from, int step) {
    int depth = 0;
    for (int i = from; i >= clause.start && i < clause.end; i += step) {
      depth += isOther(i, OPENER) ? step : isOther(i, CLOSER) ? -step : 0;
      if (depth <= 0) {
        return i != from;
      }
    }
    return false;
  }

  private boolean isOther(int at, byte type) {
    return is(TokenType.OTHER, at)
        && Character.getType(text.codePointAt(tokens.get(at).start())) == type;
  }

  /** Where a quotation is, with its marks. */
  Span marked(Quotation quotation) {
    return new Span(tokens.get(quotation.open()).start(), tokens.get(quotation.close()).end());
  }

  /** Where the words of a quotation are. */
  Span wordsOf(Quotation quotation) {
    int start = tokens.get(quotation.open() + 1).start();
    return new Span(start, Math.max(start, wordsEnd(quotation.close())));
  }

  /** Where words end before a token: a full stop is part of them, a comma is not. */
  int wordsEnd(int before) {
    return tokens.get(is(TokenType.COMMA, before - 1) ? before - 2 : before - 1).end();
  }
}
