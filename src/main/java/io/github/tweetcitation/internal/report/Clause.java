package io.github.tweetcitation.internal.report;

import java.util.List;

/** The words before a quotation, or after it: what they say about who is quoted from where. */
final class Clause {

  /** So many tokens of a long sentence are looked at. */
  private static final int MAX_TOKENS = 60;

  /** The network may be named so many tokens before the words that it is the place of. */
  private static final int PLACE_REACH = 7;

  /** A name or a day may be between a verb and the words: {@code كتب خالد العلم اليوم "…"}. */
  private static final int NAME_REACH = 7;

  /** A possessive and a day may follow the network: {@code في تغريدة له أمس "…"}. */
  private static final int ANCHOR_REACH = 8;

  /** What a part of a sentence begins with may be before a quotation inside it. */
  private static final int THAT_REACH = 16;

  /** What introduces a quotation, from the surest to the least sure. */
  enum Introducer {
    /** {@code قال: "…"}. */
    COLON,
    /** {@code قائلا "…"}. */
    QUOTING,
    /** {@code إن "…"}. */
    THAT,
    /** {@code في تغريدة له "…"}. */
    ANCHOR,
    /** {@code قال محمد الجميل "…"}. */
    VERB,
    /** {@code إن الجنرال "…"}: the quotation is a part of a sentence. */
    PART,
    NONE
  }

  final List<Token> tokens;
  final int start;
  final int end;

  /** The last token that names a tweet or the network; -1 if none does. */
  final int anchor;

  /** Whether what is said was said somewhere else. */
  final boolean elsewhere;

  Clause(List<Token> tokens, int start, int end) {
    this.tokens = tokens;
    this.start = Math.max(start, end - MAX_TOKENS);
    this.end = end;
    this.anchor = lastAnchor();
    this.elsewhere = isElsewhere();
  }

  private int lastAnchor() {
    int place = -1;
    int verb = -1;
    int found = -1;
    boolean relative = false; // الرجل الذي اشتهر على تويتر
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      if (token.means(Meaning.PLACE)) {
        place = i;
      }
      if (isVerb(token)) {
        verb = i;
      }
      if (token.means(Meaning.ELSEWHERE) || token.means(Meaning.THAT)) {
        place = -1;
      }
      boolean placed = (place >= 0 && i - place <= PLACE_REACH) || isPlacedAfter(i);
      relative = (relative || token.means(Meaning.RELATIVE)) && !token.is(TokenType.COMMA);
      boolean network = token.means(Meaning.PLACED) || (token.means(Meaning.PLATFORM) && placed);
      boolean account = token.is(TokenType.HANDLE) && verb >= 0 && i - verb <= NAME_REACH;
      if (account
          || token.means(Meaning.TWEET)
          || token.means(Meaning.TWEETS)
          || token.means(Meaning.CROWD)
          || (network && !relative)) {
        found = i;
      }
    }
    return found;
  }

  /** {@code ٹوئٹر پر}: languages with the verb last have the place after the name. */
  private boolean isPlacedAfter(int name) {
    return name + 1 < end
        && has(Meaning.PLACE, name + 1)
        && tokens.get(name + 1).word().order() == WordOrder.VERB_LAST;
  }

  /**
   * Whether another network or a way of speaking is named after the last tweet. It does not count
   * after what the tweet is about: {@code כתב בתגובה למסיבת העיתונאים}.
   */
  private boolean isElsewhere() {
    if (isSpoken()) {
      return true;
    }
    boolean regarding = false;
    int from = anchor < 0 || isAnchorRegarded() ? start : anchor;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      regarding |= (token.means(Meaning.REGARDING) || token.means(Meaning.SOURCE)) && i > anchor;
      if (token.means(Meaning.ELSEWHERE) && !regarding && !isBeside(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code في تسجيل مصور بثه على تويتر}: the tweet shows what was said, nobody wrote it. */
  private boolean isSpoken() {
    int spoken = last(Meaning.SPOKEN);
    return spoken >= 0 && spoken > last(Meaning.WRITE) && spoken > last(Meaning.TWEETS);
  }

  /** Whether a network is named together with this one: {@code على تويتر وإنستغرام}. */
  private boolean isBeside(int other) {
    return anchor >= 0 && other > anchor && other - anchor <= 2 && has(Meaning.PLATFORM, anchor);
  }

  /** {@code That tweet said}; not {@code That tweet was fake, the minister said}. */
  private boolean isSubject() {
    for (int i = lastVerb(); i > anchor; i--) {
      if (tokens.get(i).is(TokenType.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Meaning meaning, int at) {
    return tokens.get(at).means(meaning);
  }

  /**
   * Whether a tweet is only what is spoken about: {@code علق على تغريدة الوزير}, {@code قال إن
   * تغريدة الوزير}, {@code said the tweet was}.
   */
  boolean isAnchorRegarded() {
    int before = anchor - 1;
    if (has(Meaning.REGARDING, anchor)) {
      return true;
    }
    if (before >= start && has(Meaning.THAT, before) && (before > start || !isSubject())) {
      return true;
    }
    boolean saidOf =
        before > start
            && has(Meaning.TWEET, anchor)
            && has(Meaning.OF, before)
            && !has(Meaning.PLACE, before)
            && has(Meaning.SAY, before - 1)
            && tokens.get(before - 1).word().order() == WordOrder.VERB_SECOND;
    return saidOf
        || (before >= start && has(Meaning.REGARDING, before))
        || (before > start && has(Meaning.REGARDING, before - 1));
  }

  /** Whether the words name a tweet or the network as the place of what is said. */
  boolean hasAnchor() {
    return anchor >= 0
        && !elsewhere
        && (!isAnchorRegarded() || has(Meaning.WRITE) || has(Meaning.TWEETS));
  }

  /** Whether more than the name of the network is named: a tweet, or many who tweet. */
  boolean namesTweet() {
    return anchor >= 0 && !has(Meaning.PLATFORM, anchor) && !has(Meaning.PLACED, anchor);
  }

  /** The last token that has a meaning; -1 if none has. */
  int last(Meaning meaning) {
    int i = end - 1;
    while (i >= start && !has(meaning, i)) {
      i--;
    }
    return i >= start ? i : -1;
  }

  /** The first verb of saying; the end if there is none. */
  int firstVerb() {
    int i = start;
    while (i < end && !isVerb(tokens.get(i))) {
      i++;
    }
    return i;
  }

  boolean has(Meaning meaning) {
    return last(meaning) >= 0;
  }

  /** Whether somebody who spoke before goes on. */
  boolean goesOn() {
    return has(Meaning.CONTINUE) || has(Meaning.PARTICIPLE);
  }

  boolean says() {
    return firstVerb() < end;
  }

  static boolean isVerb(Token token) {
    return token.means(Meaning.SAY)
        || token.means(Meaning.WRITE)
        || token.means(Meaning.TWEETS)
        || token.means(Meaning.CONTINUE)
        || token.means(Meaning.PARTICIPLE);
  }

  /** The last verb of saying; -1 if there is none. */
  int lastVerb() {
    int i = end - 1;
    while (i >= start && !isVerb(tokens.get(i))) {
      i--;
    }
    return i >= start ? i : -1;
  }

  boolean isEmpty() {
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is(TokenType.WORD) || tokens.get(i).is(TokenType.HANDLE)) {
        return false;
      }
    }
    return true;
  }

  int words() {
    int words = 0;
    for (int i = start; i < end; i++) {
      words += tokens.get(i).is(TokenType.WORD) ? 1 : 0;
    }
    return words;
  }

  /** How the words introduce a quotation that follows them; there is a word. */
  Introducer introducer() {
    int last = end - 1;
    while (tokens.get(last).is(TokenType.OTHER) || tokens.get(last).is(TokenType.COMMA)) {
      last--;
    }
    if (tokens.get(last).is(TokenType.COLON)) {
      return Introducer.COLON;
    }
    if (has(Meaning.QUOTING, last)) {
      return Introducer.QUOTING;
    }
    if (has(Meaning.THAT, last)) {
      return Introducer.THAT;
    }
    return has(Meaning.TITLE, last) ? Introducer.NONE : looserIntroducer(last);
  }

  private Introducer looserIntroducer(int last) {
    boolean complete = !has(Meaning.OF, last);
    boolean name = complete;
    for (int i = last; i >= start && last - i <= THAT_REACH; i--) {
      Token token = tokens.get(i);
      int words = last - i;
      if (complete && words <= ANCHOR_REACH && i == anchor) {
        return Introducer.ANCHOR;
      }
      if (name && words <= NAME_REACH && isVerb(token)) {
        return Introducer.VERB;
      }
      if (token.means(Meaning.THAT)) {
        return Introducer.PART;
      }
      name &= !token.means(Meaning.STOP) && !token.means(Meaning.TITLE);
    }
    return Introducer.NONE;
  }
}
