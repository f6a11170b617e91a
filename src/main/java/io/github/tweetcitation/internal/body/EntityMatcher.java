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
 * <p>Ours differ where a flattened tweet differs from a typed one: a short link ends behind its
 * code even if something is glued on, what is glued to an entity may begin another, invisible marks
 * are gone before anything is matched, and an over-long handle is no handle, not its first letters.
 */
final class EntityMatcher {

  /** What twitter-text lets stand in a hashtag beside letters, marks and digits; ZWNJ is one. */
  private static final String TAG_SIGNS = "_\u200C\u200D\u00B7\u30FB\u05BE\u05F3\u05F4\uA67E";

  /** Punctuation that ends a sentence rather than a link. */
  private static final String SENTENCE_END = ".,:;!?'*_";

  /** The characters of ASCII that an entity may begin with, if links are in the text and if not. */
  private static final boolean[] MAY_BEGIN = mayBegin("@#$-", true);

  private static final boolean[] MAY_BEGIN_TAG = mayBegin("@#$", false);

  /** What only some texts need: a cold JVM waits for an expression to be compiled. */
  private static final class Expressions {

    /** {@code $TSLA}, {@code $BRK.B}. */
    static final Pattern CASHTAG =
        Pattern.compile("\\$[A-Za-z]{1,6}+(?:[._][A-Za-z]{1,2}+)?(?=$|\\s|\\p{P})");

    /**
     * twitter-text's path characters: ASCII, accented Latin, Cyrillic; an ellipsis where it was
     * cut. It ends where lost line breaks glued another link on.
     */
    private static final String PATH =
        "(?:(?!pic\\.(?:twitter|x)\\.com/|https?://)"
            + "[A-Za-z0-9!*';:=+,.$/%#\\[\\]()?_~@&\\-\u2013\u2026\u00C0-\u024F\u0400-\u04FF])*+";

    private static final String WITH_SCHEME =
        "https?://(?:(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+|[\\p{L}\\p{Nd}.-]++)"
            + "(?::[0-9]{1,5}+)?(?:[/?#]"
            + PATH
            + ")?";

    /** A host with a path, as embeds of 2011 to 2014 display links. */
    private static final String BARE = "(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,12}+/" + PATH;

    static final Pattern GLUED_LINK = Pattern.compile(WITH_SCHEME);
    static final Pattern LINK = Pattern.compile(WITH_SCHEME + "|" + BARE);
  }

  private final String text;
  private final char[] chars;
  private final boolean oldCodes;
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
    this.oldCodes = oldCodes;
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

  private static Match match(Kind kind, int at, int end, int shapeEnd) {
    return new Match(kind, end, end > at ? end : shapeEnd);
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
          first || CharClass.isWhite(chars[at - 1])
              ? match(Kind.CASHTAG, end(Expressions.CASHTAG, at))
              : null;
      default -> link(at, first ? ' ' : chars[at - 1]);
    };
  }

  private int end(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
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

  private @Nullable Match link(int at, char before) {
    boolean word = !isHostPart(before) && "@_/".indexOf(before) < 0 && isHostWithPath(at);
    boolean begins =
        word
            || ShortLink.begins(chars, at)
            // A link behind a letter: its first characters are unmistakable.
            || (ShortLink.startsWith(chars, at, ShortLink.HOST) && !isHostPart(before));
    if (!begins) {
      return null;
    }
    Match shortLink = shortLink(at);
    if (shortLink != null) {
      return shortLink;
    }
    int end = end(word ? Expressions.LINK : Expressions.GLUED_LINK, at);
    return end < 0 ? null : match(Kind.LINK, at, linkEnd(at, end), end);
  }

  private boolean isHostWithPath(int at) {
    int end = at;
    while (end < chars.length && isHostPart(chars[end])) {
      end++;
    }
    return end < chars.length && chars[end] == '/';
  }

  private static boolean isHostPart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** {@code pic.twitter.com/Rikoq31Xnq}, {@code https://t.co/H4O2NANKaq}. */
  private @Nullable Match shortLink(int at) {
    int host = ShortLink.behindScheme(chars, at);
    int code = ShortLink.behindHost(chars, host);
    int end = code;
    while (code >= 0 && end < chars.length && CharClass.isAsciiLetterOrDigit(chars[end])) {
      end++;
    }
    if (end == code) {
      return null;
    }
    boolean media = chars[host] == 'p';
    int length = codeLength(code, end - code);
    boolean whole = length >= (media ? ShortLink.OLD_CODE : ShortLink.OLDEST_CODE);
    return match(media ? Kind.MEDIA_LINK : Kind.LINK, at, whole ? code + length : at, end);
  }

  /** How much of a run of letters and digits is the code of a short link. */
  private int codeLength(int start, int run) {
    for (int length = ShortLink.OLDEST_CODE; length <= ShortLink.OLD_CODE; length++) {
      if (ShortLink.startsWith(chars, start + length, "pic.")
          || ShortLink.startsWith(chars, start + length, "http")) {
        return length;
      }
    }
    if (run == ShortLink.CODE || (run > ShortLink.CODE && !oldCodes)) {
      return ShortLink.CODE;
    }
    return run >= ShortLink.OLD_CODE ? ShortLink.OLD_CODE : run;
  }

  /** A closing bracket belongs to the link if it closes one in it: {@code …/wiki/X_(Y)}. */
  private int linkEnd(int start, int end) {
    int round = depth(start, end, '(', ')');
    int square = depth(start, end, '[', ']');
    int last = end;
    while (last > start) {
      char c = chars[last - 1];
      if (c == ')' && round < 0) {
        round++;
      } else if (c == ']' && square < 0) {
        square++;
      } else if (SENTENCE_END.indexOf(c) < 0) {
        break;
      }
      last--;
    }
    return last;
  }

  private int depth(int start, int end, char open, char close) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += chars[i] == open ? 1 : chars[i] == close ? -1 : 0;
    }
    return depth;
  }
}
