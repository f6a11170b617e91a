package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who speaks out of the words that announce a quotation. */
final class SpeakerReader {

  /** An adverb or an auxiliary may be between name and verb: {@code Al-Osman later tweeted}. */
  private static final int MAX_ADVERBS = 3;

  /** A subject without a capital letter is as long: {@code the president}. */
  private static final int MAX_NOUN = 5;

  private static final char OF_IN_ARABIC = '\u0644';

  private static final String ARTICLE = "\u0627\u0644";

  private final String text;
  private final List<Token> tokens;
  private final Clause clause;
  private final NameTokens names;

  private SpeakerReader(String text, Clause clause) {
    this.text = text;
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = new NameTokens(text, clause);
  }

  /** Where a clause names who speaks; null if it does not. */
  static @Nullable Span speakerIn(String text, Clause clause) {
    SpeakerReader reader = new SpeakerReader(text, clause);
    Span found = null;
    for (int i = clause.end - 1; i >= clause.start && found == null; i--) {
      Token token = clause.tokens.get(i);
      if (Clause.isVerb(token) && !token.means(Meaning.PARTICIPLE)) {
        found = reader.subjectOf(i);
      }
    }
    return found == null ? reader.withoutVerb() : found;
  }

  private @Nullable Span subjectOf(int verb) {
    Span name = nameAt(verb);
    return name == null ? accountAt(verb) : name;
  }

  /**
   * {@code @bob said}, {@code said @bob}: an account beside a verb; not {@code she thanked @bob}.
   */
  private @Nullable Span accountAt(int verb) {
    int before = skipAuxiliaries(verb) - 1;
    if (before >= clause.start && tokens.get(before).is(TokenType.HANDLE)) {
      return names.span(before, before + 1);
    }
    boolean pronoun = before >= clause.start && tokens.get(before).means(Meaning.PRONOUN);
    return !pronoun && verb + 1 < clause.end && tokens.get(verb + 1).is(TokenType.HANDLE)
        ? names.span(verb + 1, verb + 2)
        : null;
  }

  private @Nullable Span nameAt(int verb) {
    WordOrder order = tokens.get(verb).word().order();
    if (order == WordOrder.VERB_LAST) {
      return atStartOfPart(verb);
    }
    if (order == WordOrder.VERB_FIRST) {
      Span before = beforeInArabic(verb);
      return before == null ? names.after(skipTimes(verb + 1)) : before;
    }
    Span after = names.after(verb + 1);
    Span before = after != null && names.isName(after) ? null : before(verb);
    if (before == null && after == null) {
      return named(opening(), verb);
    }
    return before == null ? after : before;
  }

  /** {@code Ann Ray, head of the union, posted on X}: the name that begins the clause. */
  private @Nullable Span opening() {
    int end = clause.start;
    while (end < clause.end && names.isPartOfName(end) && names.hasCase(end)) {
      end++;
    }
    return end < clause.end && tokens.get(end).is(TokenType.COMMA)
        ? names.span(clause.start, end)
        : null;
  }

  /**
   * {@code The mayor, Ana Lopez, tweeted}: the name between commas before the verb, if no other.
   */
  private @Nullable Span named(@Nullable Span other, int verb) {
    int end = skipAuxiliaries(verb) - 1;
    if (other != null || end <= clause.start || !tokens.get(end).is(TokenType.COMMA)) {
      return other;
    }
    int start = end;
    while (start > clause.start && names.isPartOfName(start - 1) && names.hasCase(start - 1)) {
      start--;
    }
    return start > clause.start && tokens.get(start - 1).is(TokenType.COMMA)
        ? names.span(start, end)
        : null;
  }

  /** The subject of a clause that has no verb of saying. */
  private @Nullable Span withoutVerb() {
    if (clause.anchor >= 0 && tokens.get(clause.anchor).word().order() == WordOrder.VERB_LAST) {
      return atStartOfPart(clause.anchor);
    }
    Span owner = owner();
    return owner == null ? firstSubject() : owner;
  }

  /** {@code تغريدة للرئيس}: the tweet of the president. */
  private @Nullable Span owner() {
    for (int i = clause.start; i + 1 < clause.end; i++) {
      if (tokens.get(i).means(Meaning.TWEET)
          && text.charAt(tokens.get(i + 1).start()) == OF_IN_ARABIC
          && names.isPlain(i + 1)) {
        Span owner = names.after(i + 1);
        return owner == null || text.charAt(owner.start() + 1) == OF_IN_ARABIC
            ? owner
            : new Span(owner.start() + 1, owner.end());
      }
    }
    return null;
  }

  /** The words after the first one, which is the verb of most Arabic sentences. */
  private @Nullable Span firstSubject() {
    int first = clause.start;
    while (first < clause.end && tokens.get(first).means(Meaning.STOP)) {
      first++;
    }
    boolean verb = first < clause.end && names.isPlain(first) && names.isArabic(first);
    return verb ? names.after(first + 1) : null;
  }

  /** {@code كتب مساء أمس وزير النقل}: where the subject begins after a verb. */
  private int skipTimes(int from) {
    int first = from;
    while (first < clause.end && tokens.get(first).means(Meaning.TIME)) {
      first++;
    }
    return first;
  }

  /** {@code أن وزير الخارجية كان قد كتب}: the subject is before the verb. */
  private @Nullable Span beforeInArabic(int verb) {
    int end = skipAuxiliaries(verb);
    while (end > clause.start && tokens.get(end - 1).means(Meaning.TIME)) {
      end--;
    }
    int start = end;
    while (start > clause.start
        && end - start < NameTokens.MAX_TOKENS
        && names.isPlain(start - 1)) {
      start--;
    }
    boolean follows =
        start > clause.start
            && (tokens.get(start - 1).means(Meaning.THAT)
                || tokens.get(start - 1).means(Meaning.AUXILIARY));
    boolean begins = start == clause.start && start < end && startsWithArticle(tokens.get(start));
    return follows || begins ? names.span(start, end) : null;
  }

  /** A sentence that begins with {@code الفنانة} has its subject first. */
  private boolean startsWithArticle(Token token) {
    return text.startsWith(ARTICLE, token.start()) || text.startsWith(ARTICLE, token.start() + 1);
  }

  /** {@code محمد ظافر در توییتی نوشت}: the first words of the part of the sentence. */
  private @Nullable Span atStartOfPart(int verb) {
    Span found = null;
    int end = Math.min(verb, clause.anchor < 0 ? verb : clause.anchor);
    while (found == null && end >= clause.start) {
      int start = end;
      while (start > clause.start && !isBreak(tokens.get(start - 1))) {
        start--;
      }
      boolean account = start < end && tokens.get(start).is(TokenType.HANDLE);
      found = account ? names.span(start, start + 1) : names.after(start);
      end = start - 1;
    }
    return found;
  }

  private static boolean isBreak(Token token) {
    return token.is(TokenType.COMMA) || token.is(TokenType.COLON) || token.means(Meaning.THAT);
  }

  /** {@code Sheikh Salem later said}; where there is no name, the noun. */
  private @Nullable Span before(int verb) {
    int end = skipAuxiliaries(verb);
    int last = end;
    while (last > clause.start && end - last < MAX_ADVERBS && names.isSmall(last - 1)) {
      last--;
    }
    int start = last;
    while (start > clause.start
        && last - start < NameTokens.MAX_TOKENS
        && names.isPartOfName(start - 1)) {
      start--;
    }
    Span name = names.span(start, last);
    return name != null && names.hasName(start, last) ? name : names.span(nounStart(end), end);
  }

  /** Where the auxiliaries begin that are before a verb. */
  private int skipAuxiliaries(int verb) {
    int end = verb;
    while (end > clause.start && tokens.get(end - 1).means(Meaning.AUXILIARY)) {
      end--;
    }
    return end;
  }

  /** {@code the president}: up to four small words and an article. */
  private int nounStart(int end) {
    int start = end;
    while (start > clause.start && end - start < MAX_NOUN && names.isPlain(start - 1)) {
      start--;
    }
    return start;
  }
}
