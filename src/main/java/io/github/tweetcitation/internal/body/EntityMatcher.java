package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Handle;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what entity begins at a place of a text, by the rules of twitter-text where they hold.
 *
 * <p>Ours differ where a flattened tweet differs from a typed one: a short link may end behind its
 * code even if a word is glued on, what is glued to an entity may begin another, invisible marks
 * are gone before anything is matched, and an over-long handle is no handle, not its first letters.
 */
final class EntityMatcher {

  /** What twitter-text lets stand in a hashtag beside letters, marks and digits; ZWNJ is one. */
  private static final String TAG_SIGNS = "_\u200C\u200D\u00B7\u30FB\u05BE\u05F3\u05F4\uA67E";

  /** The characters of ASCII that an entity may begin with, if links are in the text and if not. */
  private static final boolean[] MAY_BEGIN = mayBegin("@#$-", true);

  private static final boolean[] MAY_BEGIN_TAG = mayBegin("@#$", false);

  /** Compiled where it is needed: a cold JVM waits for it. */
  private static final class Expression {

    /** {@code $TSLA}, {@code $BRK.B}. */
    static final Pattern CASHTAG =
        Pattern.compile("\\$[A-Za-z]{1,6}+(?:[._][A-Za-z]{1,2}+)?(?=$|\\s|\\p{P})");
  }

  private final String text;
  private final char[] chars;
  private final LinkMatcher links;
  private final boolean[] mayBegin;

  /**
   * A matcher of a text.
   *
   * @param chars the characters of the text
   * @param oldCodes whether the tweet is so old that its short links have codes of eight characters
   */
  EntityMatcher(String text, char[] chars, boolean oldCodes) {
    this.text = text;
    this.chars = chars;
    this.links = new LinkMatcher(text, chars, oldCodes);
    this.mayBegin = text.indexOf('/') >= 0 ? MAY_BEGIN : MAY_BEGIN_TAG;
  }

  private static boolean[] mayBegin(String signs, boolean words) {
    boolean[] begins = new boolean[0x80];
    for (char c = 0; c < begins.length; c++) {
      begins[c] = signs.indexOf(c) >= 0 || (words && CharClass.isAsciiLetterOrDigit(c));
    }
    return begins;
  }

  /** What an entity is. */
  enum Kind {
    MENTION,
    HASHTAG,
    CASHTAG,
    LINK,
    MEDIA_LINK
  }

  /**
   * What has the shape of an entity.
   *
   * @param kind what it is
   * @param end where it ends; where it begins if it is none after all
   * @param next where the next entity may begin
   */
  record Match(Kind kind, int end, int next) {}

  private static @Nullable Match match(Kind kind, int end) {
    return end < 0 ? null : new Match(kind, end, end);
  }

  /** The first place at {@code from} or behind it where an entity may begin. */
  int next(int from) {
    int i = from;
    while (i < chars.length
        && (chars[i] < mayBegin.length
            ? !mayBegin[chars[i]]
            : chars[i] != '\uFF20' && chars[i] != '\uFF03')) {
      i++;
    }
    return i;
  }

  /**
   * The entity that begins at a place, or null.
   *
   * @param glued whether an entity ends there: what follows it may begin another
   */
  @Nullable Match at(int at, boolean glued) {
    boolean first = glued || at == 0;
    return switch (chars[at]) {
      case '@', '\uFF20' ->
          first || !bindsMention(chars[at - 1]) ? match(Kind.MENTION, mentionEnd(at)) : null;
      case '#', '\uFF03' ->
          first || !bindsTag(Character.codePointBefore(chars, at))
              ? match(Kind.HASHTAG, hashtagEnd(at))
              : null;
      case '$' ->
          first || CharClass.isWhite(chars[at - 1]) ? match(Kind.CASHTAG, cashtagEnd(at)) : null;
      default -> links.at(at, first ? ' ' : chars[at - 1]);
    };
  }

  private int cashtagEnd(int at) {
    Matcher tag = Expression.CASHTAG.matcher(text).region(at, links.gluedPicture(at + 1));
    return tag.lookingAt() ? tag.end() : -1;
  }

  /** An e-mail address, or a mention that goes on. */
  private static boolean bindsMention(char before) {
    return CharClass.isAsciiLetterOrDigit(before) || "_!#$%&*@\uFF20".indexOf(before) >= 0;
  }

  private int mentionEnd(int at) {
    int end = at + 1;
    while (end < chars.length
        && end - at <= Handle.MAX_LENGTH
        && Handle.isPart(chars[end])
        && !isLinkAt(end)) {
      end++;
    }
    return end > at + 1 && !goesOn(end) ? end : -1;
  }

  /** Whether a mention is a part of something else: of a longer word, an address, a link. */
  private boolean goesOn(int end) {
    if (end == chars.length) {
      return false;
    }
    char c = chars[end];
    return (Handle.isPart(c) && !isLinkAt(end))
        || c == '@'
        || c == '\uFF20'
        || (c >= '\u00C0' && c <= '\u024F')
        || ShortLink.startsWith(chars, end, "://");
  }

  /** A tag that goes on, or a word; but an emoji ends with a variation selector. */
  private static boolean bindsTag(int before) {
    return before != '\uFE0E'
        && before != '\uFE0F'
        && (before == '&' || CharClass.isLetterOrMark(before) || isTagPart(before));
  }

  private static boolean isTagPart(int cp) {
    return Character.isDigit(cp) || TAG_SIGNS.indexOf(cp) >= 0;
  }

  /** A tag has a letter in it: {@code #1} is a number. */
  private int hashtagEnd(int at) {
    int end = at + 1;
    boolean letter = false;
    while (end < chars.length) {
      int cp = Character.codePointAt(chars, end);
      letter |= CharClass.isLetterOrMark(cp);
      if (isLinkAt(end) || !(CharClass.isLetterOrMark(cp) || isTagPart(cp))) {
        break;
      }
      end += Character.charCount(cp);
    }
    boolean goesOn =
        end < chars.length
            && (chars[end] == '#'
                || chars[end] == '\uFF03'
                || ShortLink.startsWith(chars, end, "://"));
    return end > at + 1 && letter && !goesOn ? end : -1;
  }

  /** Whether lost line breaks glued a link on: {@code #tagpic.twitter.com/…}. */
  private boolean isLinkAt(int at) {
    return ShortLink.begins(chars, at);
  }
}
