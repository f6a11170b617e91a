package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a clause can be a name, with its title. */
final class NameTokens {

  /** A name with its title: {@code المتحدث باسم “العصائب” جواد الطليباوي}. */
  static final int MAX_TOKENS = 10;

  /** No name is longer; words without spaces between them may be. */
  private static final int MAX_LENGTH = 200;

  private static final String IN_ARABIC = "\u0641\u064A";

  /** {@code بال}: a word that is no part of a name, {@code أدلى الرئيس بالتصريحات}. */
  private static final String WITH_IN_ARABIC = "\u0628\u0627\u0644";

  /** What no word of a name means. */
  private static final Set<Meaning> NO_NAME =
      EnumSet.of(
          Meaning.STOP,
          Meaning.AUXILIARY,
          Meaning.THAT,
          Meaning.QUOTING,
          Meaning.TWEET,
          Meaning.PLATFORM,
          Meaning.PLACED,
          Meaning.TURN,
          Meaning.REGARDING,
          Meaning.PLACE,
          Meaning.PRONOUN);

  /** What is in names of people and offices: {@code bin Rashid}, {@code van den Berg}. */
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "de", "del", "della", "di", "da", "do", "dos", "du", "des", "von", "van", "zu",
          "und", "ter", "bin", "ibn", "bint", "al", "el");

  private final String text;
  private final List<Token> tokens;
  private final Clause clause;

  NameTokens(String text, Clause clause) {
    this.text = text;
    this.tokens = clause.tokens;
    this.clause = clause;
  }

  boolean isArabic(int at) {
    char c = text.charAt(tokens.get(at).start());
    return c >= 0x600 && c <= 0x6FF;
  }

  /** A word that may be part of a name. */
  boolean isPlain(int at) {
    Token token = tokens.get(at);
    return token.is(TokenType.WORD)
        && !Clause.isVerb(token)
        && !text.startsWith(WITH_IN_ARABIC, token.start())
        && !isIn(at)
        && token.word().meanings().stream().noneMatch(NO_NAME::contains);
  }

  /** The name that begins at a token. */
  @Nullable Span after(int first) {
    int i = plainEnd(first);
    if (!hasName(first, i)) {
      return null;
    }
    if (isPlaceInName(i)) {
      i = plainEnd(i + 1);
    }
    int apposition = i + 1 < clause.end && tokens.get(i).is(TokenType.COMMA) ? plainEnd(i + 1) : i;
    if (apposition > i + 1
        && apposition < clause.end
        && tokens.get(apposition).is(TokenType.COMMA)) {
      i = apposition;
    }
    while (i > first && tokens.get(i - 1).is(TokenType.QUOTATION_MARK) && isOdd(first, i)) {
      i--;
    }
    return span(first, i);
  }

  private int plainEnd(int first) {
    int i = first;
    while (i < clause.end && i - first < MAX_TOKENS && (isPlain(i) || isMarkOfName(i))) {
      i++;
    }
    return i;
  }

  private boolean isIn(int at) {
    Token token = tokens.get(at);
    return token.end() - token.start() == IN_ARABIC.length()
        && text.startsWith(IN_ARABIC, token.start());
  }

  /** {@code زعيم التيار في العراق مقتدى الصدر}: a place between a title and a name. */
  private boolean isPlaceInName(int at) {
    return at + 2 < clause.end
        && isIn(at)
        && !tokens.get(at).means(Meaning.ELSEWHERE)
        && isPlain(at + 1)
        && isPlain(at + 2);
  }

  /** A name may be in quotation marks, or a part of it. */
  private boolean isMarkOfName(int at) {
    return tokens.get(at).is(TokenType.QUOTATION_MARK);
  }

  private boolean isOdd(int first, int end) {
    int marks = 0;
    for (int i = first; i < end; i++) {
      marks += tokens.get(i).is(TokenType.QUOTATION_MARK) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  boolean isSmall(int at) {
    return isPlain(at) && hasCase(at) && !isCapital(at);
  }

  /** In scripts with capital letters a name has them, or small words between them. */
  boolean isPartOfName(int at) {
    return isJoiner(at) || (isPlain(at) && (!hasCase(at) || isCapital(at)));
  }

  /**
   * {@code Bank of England}, {@code Otto von der Linde}: small words after a capital word of a
   * name. More than one are of it only after a particle, unlike {@code Biden in the White House}.
   */
  private boolean isJoiner(int at) {
    int before = at;
    while (before > clause.start && joins(before)) {
      before--;
    }
    return before < at
        && isCapital(before)
        && isPlain(before)
        && (before == at - 1 || isParticle(before + 1));
  }

  private boolean joins(int at) {
    return hasCase(at) && !isCapital(at) && (tokens.get(at).means(Meaning.OF) || isParticle(at));
  }

  private boolean isParticle(int at) {
    return PARTICLES.contains(text.substring(tokens.get(at).start(), tokens.get(at).end()));
  }

  boolean hasCase(int at) {
    int cp = text.codePointAt(tokens.get(at).start());
    return Character.isUpperCase(cp) || Character.isLowerCase(cp);
  }

  private boolean isCapital(int at) {
    return tokens.get(at).is(TokenType.WORD)
        && !hasStop(at)
        && Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
  }

  private boolean hasStop(int at) {
    return tokens.get(at).means(Meaning.STOP) || tokens.get(at).means(Meaning.PRONOUN);
  }

  /** Whether more than small words is there, such as {@code The}. */
  boolean hasName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!tokens.get(i).means(Meaning.OF)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a name: where there are capital letters, it has one. */
  boolean isName(Span span) {
    return span.in(text).codePoints().anyMatch(Character::isUpperCase)
        || span.in(text).codePoints().noneMatch(Character::isLowerCase);
  }

  /** The span of tokens; null if there is none or it is too long for a name. */
  @Nullable Span span(int first, int end) {
    if (first >= end) {
      return null;
    }
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return span.length() > MAX_LENGTH ? null : span;
  }
}
