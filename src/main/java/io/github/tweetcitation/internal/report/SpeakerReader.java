package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.report.Token.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who speaks out of the words that announce a quotation. */
final class SpeakerReader {

  /** A name with its title: {@code المتحدث باسم “العصائب” جواد الطليباوي}. */
  private static final int MAX_TOKENS = 10;

  /** No name is longer; words without spaces between them may be. */
  private static final int MAX_LENGTH = 200;

  /** An adverb or an auxiliary may be between name and verb: {@code Al-Osman later tweeted}. */
  private static final int MAX_ADVERBS = 3;

  /** A subject without a capital letter is as long: {@code the president}. */
  private static final int MAX_NOUN = 5;

  private static final char OF_IN_ARABIC = '\u0644';

  private static final String ARTICLE = "\u0627\u0644";

  private static final String IN_ARABIC = "\u0641\u064A";

  /** {@code بال}: a word that is no part of a name, {@code أدلى الرئيس بالتصريحات}. */
  private static final String WITH_IN_ARABIC = "\u0628\u0627\u0644";

  private final String text;
  private final List<Token> tokens;
  private final Clause clause;

  private SpeakerReader(String text, Clause clause) {
    this.text = text;
    this.tokens = clause.tokens;
    this.clause = clause;
  }

  /** Where a clause names who speaks; null if it does not. */
  static @Nullable Span speakerIn(String text, Clause clause) {
    SpeakerReader reader = new SpeakerReader(text, clause);
    Span found = null;
    for (int i = clause.end - 1; i >= clause.start && found == null; i--) {
      if (Clause.isVerb(clause.tokens.get(i))) {
        found = reader.subjectOf(i);
      }
    }
    return found == null ? reader.withoutVerb() : found;
  }

  private @Nullable Span subjectOf(int verb) {
    WordOrder order = tokens.get(verb).word().order();
    if (order == WordOrder.VERB_LAST) {
      return atStartOfPart(verb);
    }
    if (order == WordOrder.VERB_FIRST) {
      Span before = beforeInArabic(verb);
      return before == null ? after(verb + 1) : before;
    }
    Span after = after(verb + 1);
    Span before = after != null && isName(after) ? null : before(verb);
    if (before == null && after == null) {
      return verb + 1 < clause.end && tokens.get(verb + 1).is(Type.HANDLE)
          ? span(verb + 1, verb + 2)
          : opening();
    }
    return before == null ? after : before;
  }

  /** {@code Ann Ray, head of the union, posted on X}: the name that begins the clause. */
  private @Nullable Span opening() {
    int end = clause.start;
    while (end < clause.end && isPartOfName(end) && hasCase(end)) {
      end++;
    }
    return end < clause.end && tokens.get(end).is(Type.COMMA) ? span(clause.start, end) : null;
  }

  /** The subject of a clause that has no verb of saying. */
  private @Nullable Span withoutVerb() {
    if (clause.anchor >= 0
        && tokens.get(clause.anchor).word().order() == WordOrder.VERB_LAST) {
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
          && isPlainWord(i + 1)) {
        Span owner = after(i + 1);
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
    boolean verb =
        first < clause.end
            && isPlainWord(first)
            && isArabic(text.charAt(tokens.get(first).start()));
    return verb ? after(first + 1) : null;
  }

  private static boolean isArabic(char c) {
    return c >= 0x600 && c <= 0x6FF;
  }

  /** A word that may be part of a name. */
  private boolean isPlainWord(int at) {
    Token token = tokens.get(at);
    return token.is(Type.WORD)
        && !Clause.isVerb(token)
        && !text.startsWith(WITH_IN_ARABIC, token.start())
        && !token.means(Meaning.STOP)
        && !token.means(Meaning.AUXILIARY)
        && !token.means(Meaning.THAT)
        && !token.means(Meaning.QUOTING)
        && !token.means(Meaning.TWEET)
        && !token.means(Meaning.PLATFORM)
        && !token.means(Meaning.PLACED)
        && !token.means(Meaning.TURN)
        && !token.means(Meaning.REGARDING)
        && !token.means(Meaning.PLACE)
        && !token.means(Meaning.PRONOUN);
  }

  /** The name that begins at a token. */
  private @Nullable Span after(int first) {
    int i = plainEnd(first);
    if (i == first) {
      return null;
    }
    if (isPlaceInName(i)) {
      i = plainEnd(i + 1);
    }
    int apposition = i + 1 < clause.end && tokens.get(i).is(Type.COMMA) ? plainEnd(i + 1) : i;
    if (apposition > i + 1 && apposition < clause.end && tokens.get(apposition).is(Type.COMMA)) {
      i = apposition;
    }
    while (i > first && tokens.get(i - 1).is(Type.QUOTATION_MARK) && isOdd(first, i)) {
      i--;
    }
    return span(first, i);
  }

  private int plainEnd(int first) {
    int i = first;
    while (i < clause.end && i - first < MAX_TOKENS && (isPlainWord(i) || isMarkOfName(i))) {
      i++;
    }
    return i;
  }

  /** {@code زعيم التيار في العراق مقتدى الصدر}: a place between a title and a name. */
  private boolean isPlaceInName(int at) {
    return at + 2 < clause.end
        && text.startsWith(IN_ARABIC, tokens.get(at).start())
        && tokens.get(at).end() - tokens.get(at).start() == IN_ARABIC.length()
        && isPlainWord(at + 1)
        && isPlainWord(at + 2);
  }

  /** A name may be in quotation marks, or a part of it. */
  private boolean isMarkOfName(int at) {
    return tokens.get(at).is(Type.QUOTATION_MARK);
  }

  private boolean isOdd(int first, int end) {
    int marks = 0;
    for (int i = first; i < end; i++) {
      marks += tokens.get(i).is(Type.QUOTATION_MARK) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** {@code أن وزير الخارجية كان قد كتب}: the subject is before the verb. */
  private @Nullable Span beforeInArabic(int verb) {
    int end = verb;
    while (end > clause.start && tokens.get(end - 1).means(Meaning.AUXILIARY)) {
      end--;
    }
    int start = end;
    while (start > clause.start && end - start < MAX_TOKENS && isPlainWord(start - 1)) {
      start--;
    }
    boolean follows =
        start > clause.start
            && (tokens.get(start - 1).means(Meaning.THAT)
                || tokens.get(start - 1).means(Meaning.AUXILIARY));
    boolean begins =
        start == clause.start && start < end && startsWithArticle(tokens.get(start));
    return follows || begins ? span(start, end) : null;
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
      found = after(start);
      end = start - 1;
    }
    return found;
  }

  private static boolean isBreak(Token token) {
    return token.is(Type.COMMA) || token.is(Type.COLON) || token.means(Meaning.THAT);
  }

  /** {@code Sheikh Salem later said}; where there is no name, the noun. */
  private @Nullable Span before(int verb) {
    int end = verb;
    while (end > clause.start && tokens.get(end - 1).means(Meaning.AUXILIARY)) {
      end--;
    }
    int last = end;
    while (last > clause.start && end - last < MAX_ADVERBS && isSmall(last - 1)) {
      last--;
    }
    int start = last;
    while (start > clause.start && last - start < MAX_TOKENS && isPartOfName(start - 1)) {
      start--;
    }
    Span name = span(start, last);
    return name != null && hasName(start, last) ? name : span(nounStart(end), end);
  }

  private boolean isSmall(int at) {
    return isPlainWord(at) && hasCase(at) && !isCapital(at);
  }

  /** In scripts with capital letters a name has them, or small words between them. */
  private boolean isPartOfName(int at) {
    boolean joiner =
        hasCase(at)
            && tokens.get(at).means(Meaning.OF)
            && at > clause.start
            && isCapital(at - 1);
    return joiner || (isPlainWord(at) && (!hasCase(at) || isCapital(at)));
  }

  private boolean hasName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!tokens.get(i).means(Meaning.OF)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the president}: up to four small words and an article. */
  private int nounStart(int end) {
    int start = end;
    while (start > clause.start && end - start < MAX_NOUN && isPlainWord(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean hasCase(int at) {
    int cp = text.codePointAt(tokens.get(at).start());
    return Character.isUpperCase(cp) || Character.isLowerCase(cp);
  }

  private boolean isCapital(int at) {
    return tokens.get(at).is(Type.WORD)
        && !hasStop(at)
        && Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
  }

  private boolean hasStop(int at) {
    return tokens.get(at).means(Meaning.STOP) || tokens.get(at).means(Meaning.PRONOUN);
  }

  /** Whether a name is a name: where there are capital letters, it has one. */
  private boolean isName(Span span) {
    return span.in(text).codePoints().anyMatch(Character::isUpperCase)
        || span.in(text).codePoints().noneMatch(Character::isLowerCase);
  }

  private @Nullable Span span(int first, int end) {
    if (first >= end) {
      return null;
    }
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return span.length() > MAX_LENGTH ? null : span;
  }
}
