package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.report.Vocabulary.Phrase;
import io.github.tweetcitation.internal.report.Vocabulary.Word;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into words and marks, and looks the words up. */
final class Tokenizer {

  /** Ends of sentences in the scripts of the vocabulary. */
  private static final String FULL_STOPS = ".!?\u061F\u06D4\u0964\u2026";

  private static final String COLONS = ":\uFF1A\uFE55";
  private static final String COMMAS = ",;\u060C\u061B";

  /** A longer word is none. */
  private static final int MAX_WORD = 60;

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  private Tokenizer(String text, Span part) {
    this.text = text;
    this.end = part.end();
  }

  /** The tokens of a part of a text. */
  static List<Token> tokensOf(String text, Span part) {
    Tokenizer tokenizer = new Tokenizer(text, part);
    tokenizer.cut(part.start());
    tokenizer.lookUp();
    return tokenizer.tokens;
  }

  private void cut(int from) {
    int i = from;
    while (i < end) {
      int cp = text.codePointAt(i);
      int next = i + Character.charCount(cp);
      if (Characters.isWhite(cp) || Characters.isInvisible(cp)) {
        i = next;
        continue;
      }
      TokenType type = typeOf(cp, i, next);
      if (type == TokenType.WORD || type == TokenType.HANDLE || type == TokenType.HASHTAG) {
        next = wordEnd(next);
      } else if (type == TokenType.QUOTATION_MARK) {
        next = QuotationMark.endAt(text, i, end);
      }
      add(type, i, next);
      i = next;
    }
  }

  private void add(TokenType type, int start, int stop) {
    boolean word = type == TokenType.WORD && stop - start <= MAX_WORD;
    folded.add(word ? Vocabulary.fold(text.substring(start, stop)) : "");
    tokens.add(new Token(start, stop, type, Word.UNKNOWN));
  }

  private TokenType typeOf(int cp, int at, int next) {
    if (QuotationMark.isMark(text, at)) {
      return TokenType.QUOTATION_MARK;
    }
    if (Characters.isWordPart(cp)) {
      return TokenType.WORD;
    }
    if (cp == '@' || cp == '\uFF20') {
      boolean handle =
          next < end
              && Handle.isPart(text.charAt(next))
              && (at == 0 || !Characters.isAsciiLetterOrDigit(text.charAt(at - 1)));
      return handle ? TokenType.HANDLE : TokenType.OTHER;
    }
    if (cp == '#' || cp == '\uFF03') {
      return next < end && Characters.isWordPart(text.codePointAt(next))
          ? TokenType.HASHTAG
          : TokenType.OTHER;
    }
    if (COLONS.indexOf(cp) >= 0) {
      return isInNumber(at, next) ? TokenType.OTHER : TokenType.COLON;
    }
    if (COMMAS.indexOf(cp) >= 0) {
      return TokenType.COMMA;
    }
    return FULL_STOPS.indexOf(cp) >= 0 && endsSentence(next)
        ? TokenType.FULL_STOP
        : TokenType.OTHER;
  }

  /** {@code 16:57}, or the scheme of an address. */
  private boolean isInNumber(int at, int next) {
    return next < end
        && (text.charAt(next) == '/'
            || (at > 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(next))));
  }

  /** A full stop that another character follows is of an abbreviation, a number or an address. */
  private boolean endsSentence(int next) {
    if (next >= end || Characters.isWhite(text.codePointAt(next))) {
      return true;
    }
    int cp = text.codePointAt(next);
    return !Characters.isWordPart(cp) || Character.getType(cp) == Character.OTHER_LETTER;
  }

  /** Letters, digits, marks on letters; apostrophes and hyphens inside: {@code Al-Osman}. */
  private int wordEnd(int from) {
    int i = from;
    int last = from;
    while (i < end) {
      int cp = text.codePointAt(i);
      int next = i + Character.charCount(cp);
      boolean invisible = Characters.isInvisible(cp);
      boolean joins = "'\u2019-\u2011\"\u05F4\u05F3".indexOf(cp) >= 0 && isInWord(i, next, cp);
      if (!Characters.isWordPart(cp) && !invisible && !joins) {
        return last;
      }
      i = next;
      last = invisible ? last : next;
    }
    return last;
  }

  private boolean isInWord(int at, int next, int cp) {
    return next < end
        && Characters.isWordPart(text.codePointAt(next))
        && (cp != '"' || QuotationMark.isGershayim(text, at));
  }

  /** Gives words their meanings; a phrase counts before its words. */
  private void lookUp() {
    Vocabulary vocabulary = Vocabulary.all();
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!folded.get(i).isEmpty()) {
        words.add(i);
      }
    }
    int w = 0;
    while (w < words.size()) {
      int length = 1;
      Word word = null;
      for (Phrase phrase : vocabulary.phrasesOf(folded.get(words.get(w)))) {
        if (word == null && follows(phrase, words, w)) {
          word = phrase.word();
          length += phrase.rest().size();
        }
      }
      for (int i = w; i < w + length; i++) {
        Token token = tokens.get(words.get(i));
        Word meaning = word == null ? vocabulary.wordOf(folded.get(words.get(i))) : word;
        tokens.set(words.get(i), new Token(token.start(), token.end(), TokenType.WORD, meaning));
      }
      w += length;
    }
  }

  /** Whether the rest of a phrase follows; quotation marks may be between: {@code منصة "إكس"}. */
  private boolean follows(Phrase phrase, List<Integer> words, int first) {
    for (int k = 0; k < phrase.rest().size(); k++) {
      int at = first + 1 + k;
      if (at >= words.size()
          || words.get(at) - words.get(at - 1) > 2
          || (words.get(at) - words.get(at - 1) == 2
              && !tokens.get(words.get(at) - 1).is(TokenType.QUOTATION_MARK))
          || !folded.get(words.get(at)).equals(phrase.rest().get(k))) {
        return false;
      }
    }
    return true;
  }
}
