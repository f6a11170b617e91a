package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.EntityMatcher.Kind;
import io.github.tweetcitation.internal.body.EntityMatcher.Match;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what link begins at a place of a text. What lost white space glued on is no part of it. */
final class LinkMatcher {

  /** Punctuation that ends a sentence rather than a link. */
  private static final String SENTENCE_END = ".,:;!?'*_";

  /** What only some texts need: a cold JVM waits for an expression to be compiled. */
  private static final class Expressions {

    /**
     * twitter-text's path characters: ASCII, accented Latin, Cyrillic; an ellipsis where it was
     * cut. It ends where lost line breaks glued another link on.
     */
    private static final String PATH =
        "(?:(?!(?i:pic\\.(?:twitter|x)\\.com/|https?://))"
            + "[A-Za-z0-9!*';:=+,.$/%#\\[\\]()?_~@&\\-\u2013\u2026\u00C0-\u024F\u0400-\u04FF])*+";

    private static final String WITH_SCHEME =
        "(?i:https?)://(?:(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+|[\\p{L}\\p{Nd}.-]++)"
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
  private final int usualCode;

  /** A matcher of a text; its arguments are those of {@link EntityMatcher}. */
  LinkMatcher(String text, char[] chars, boolean oldCodes) {
    this.text = text;
    this.chars = chars;
    this.usualCode = oldCodes ? ShortLink.OLD_CODE : ShortLink.CODE;
  }

  /**
   * The link that begins at a place, or null.
   *
   * @param before the character before it, a space if what is there does not matter
   */
  @Nullable Match at(int at, char before) {
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
    int host = ShortLink.behindScheme(chars, at);
    int limit = gluedPicture(host);
    if (limit < chars.length && text.indexOf('.', host) > limit) {
      limit = chars.length; // What stands before is no host: https://topic.x.com/AbCdEf1234.
    }
    Matcher link = (word ? Expressions.LINK : Expressions.GLUED_LINK).matcher(text);
    return link.region(at, limit).lookingAt()
        ? match(Kind.LINK, at, linkEnd(at, link.end()), link.end())
        : null;
  }

  private boolean isHostWithPath(int at) {
    int end = hostEnd(at);
    return end < chars.length && chars[end] == '/';
  }

  /**
   * The end of a host; but a picture link that lost white space glued on is no part of it: {@code
   * hurt.pic.twitter.com/AbCdEf1234}.
   */
  private int hostEnd(int at) {
    int end = at;
    while (end < chars.length && isHostPart(chars[end])) {
      end++;
    }
    int picture = ShortLink.mediaHostStart(chars, end);
    return picture > at ? picture : end;
  }

  /** Where a picture link begins that is glued to the host at a place; or the end of the text. */
  int gluedPicture(int at) {
    int end = hostEnd(at);
    return end > at && end < chars.length && ShortLink.begins(chars, end) ? end : chars.length;
  }

  private static boolean isHostPart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** {@code pic.twitter.com/Rikoq31Xnq}, {@code https://t.co/H4O2NANKaq}. */
  private @Nullable Match shortLink(int at) {
    int host = ShortLink.behindScheme(chars, at);
    int code = ShortLink.behindHost(chars, host);
    if (code < 0) {
      return null;
    }
    int run = code;
    while (run < chars.length
        && CharClass.isAsciiLetterOrDigit(chars[run])
        && !ShortLink.begins(chars, run)) {
      run++;
    }
    boolean media = code - host > ShortLink.HOST.length();
    int end = codeEnd(code, run, media);
    boolean cut = end - code < usualCode && end < chars.length && chars[end] == '\u2026';
    if (media) {
      boolean whole = end - code >= ShortLink.OLDEST_CODE && !cut;
      return match(Kind.MEDIA_LINK, at, whole ? end : at, Math.max(run, at + 1));
    }
    end += cut ? 1 : 0;
    return run == code ? null : new Match(Kind.LINK, end, end);
  }

  /**
   * Where in a run of letters and digits the code of a short link ends. A picture link ends its
   * tweet, so what follows a code of the usual length is the next word, whatever it is. Another
   * link is cut only where a capital word follows ({@code t.co/H4O2NANKaqMore}): what else is too
   * long stays as it is printed, for its first characters would be another code.
   */
  private int codeEnd(int code, int run, boolean media) {
    int usual = code + usualCode;
    boolean glued =
        run > usual && run - code != ShortLink.CODE && (media || isCapitalWord(usual, run));
    return glued ? usual : run;
  }

  /** A capital and two small letters or more: of three letters and digits of a code, 7 % are so. */
  private boolean isCapitalWord(int start, int end) {
    boolean word = end - start > 2 && chars[start] >= 'A' && chars[start] <= 'Z';
    for (int i = start + 1; word && i < end; i++) {
      word = chars[i] >= 'a' && chars[i] <= 'z';
    }
    return word;
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

  private static Match match(Kind kind, int at, int end, int shapeEnd) {
    return new Match(kind, end, end > at ? end : shapeEnd);
  }
}
