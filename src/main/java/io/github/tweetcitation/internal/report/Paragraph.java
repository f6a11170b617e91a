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
    return clause(start, isClosed(quotation) || announces ? start : end);
  }

  /** {@code “Doors open at nine.” She added on X: “…”}: the words end with a full stop. */
  private boolean isClosed(Quotation quotation) {
    return text.charAt(tokens.get(quotation.close() - 1).end() - 1) == '.';
  }

  /** Whether the next sentence begins right after a quotation, with no full stop between. */
  boolean beginsAfter(Quotation quotation) {
    int next = quotation.close() + 1;
    return next < size()
        && isClosed(quotation)
        && is(TokenType.WORD, next)
        && !Character.isLowerCase(text.charAt(tokens.get(next).start()));
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
    while (isPunctuation(first, Character.START_PUNCTUATION)) {
      first++;
    }
    while (isPunctuation(end - 1, Character.END_PUNCTUATION)) {
      end--;
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** {@code she wrote (in May)} and {@code (she wrote in May)} keep their parentheses. */
  private boolean isPunctuation(int at, byte kept) {
    return is(TokenType.COMMA, at)
        || is(TokenType.COLON, at)
        || (is(TokenType.OTHER, at)
            && Character.getType(text.codePointAt(tokens.get(at).start())) != kept);
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
