package io.github.tweetcitation.internal.entity;

import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.network.WebAddress;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of the links that are printed in a body, without words that lost white space glued on.
 */
final class LinkReader {

  /** Punctuation that ends a sentence rather than a link. */
  private static final String SENTENCE_END = ".,:;!?'*_";

  /** Compiled on first use, which costs time on a cold JVM. */
  private static final class Expressions {

    /**
     * A path of the characters that twitter-text allows: ASCII, accented Latin, Cyrillic; and an
     * ellipsis where it was cut. It ends where lost line breaks glued another link on.
     */
    private static final String PATH =
        "(?:(?!(?i:pic\\.(?:twitter|x)\\.com/|https?://))"
            + "[A-Za-z0-9!*';:=+,.$/%#\\[\\]()?_~@&\\-\u2013\u2026\u00C0-\u024F\u0400-\u04FF])*+";

    private static final String WITH_SCHEME =
        "(?i:https?)://(?:(?:[A-Za-z0-9_-]++\\.)++[A-Za-z]{2,}+"
            + "|[\\p{L}\\p{Nd}_-]++\\.[\\p{L}\\p{Nd}_-][\\p{L}\\p{Nd}._-]*+)"
            + "(?::[0-9]{1,5}+)?(?:[/?#]"
            + PATH
            + ")?";

    /** A host with a path, as embeds of 2011 to 2014 display links. */
    private static final String BARE = "(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,12}+/" + PATH;

    /** {@code ?amp=1} of a short link; after a question, a word is glued on. */
    static final Pattern QUERY = Pattern.compile("\\?[A-Za-z_]++=" + PATH);

    /** Of three random letters and digits, 7 % are so. */
    static final Pattern CAPITAL_WORD = Pattern.compile("[A-Z][a-z]{2,}+");

    static final Pattern GLUED_LINK = Pattern.compile(WITH_SCHEME);
    static final Pattern LINK = Pattern.compile(WITH_SCHEME + "|" + BARE);
  }

  private final NormalizedView view;
  private final String text;
  private final char[] chars;
  private final int usualCode;
  private final List<Entity> entities;

  /**
   * A reader of a body.
   *
   * @param chars the characters of the body
   * @param oldCodes whether the tweet is so old that its short links have codes of eight characters
   * @param entities what the links are added to
   */
  LinkReader(NormalizedView view, char[] chars, boolean oldCodes, List<Entity> entities) {
    this.view = view;
    this.text = view.text();
    this.chars = chars;
    this.usualCode = oldCodes ? ShortLink.OLD_CODE : ShortLink.CODE;
    this.entities = entities;
  }

  /**
   * Reads the link that begins at a place. Returns where the next entity may begin, or -1 if no
   * link begins there.
   *
   * @param before the character before it, a space if what is there does not matter
   */
  int readAt(int at, int before) {
    boolean glued = isHostPart(before);
    boolean word = !glued && "@_/".indexOf(before) < 0 && isHostWithPath(at);
    // After a letter, only a scheme or the host of a short link begins a link.
    boolean begins =
        word
            || ShortLink.begins(chars, at)
            || (!glued && ShortLink.startsWith(chars, at, ShortLink.HOST));
    int end = begins ? readShortLink(at) : -1;
    return begins && end < 0 ? readLongLink(at, word) : end;
  }

  private int readLongLink(int at, boolean word) {
    int host = ShortLink.skipScheme(chars, at);
    int limit = gluedPicture(host);
    if (limit < chars.length && text.indexOf('.', host) > limit) {
      limit = chars.length; // What is before it is no host: https://topic.x.com/AbCdEf1234.
    }
    Pattern pattern = word ? Expressions.LINK : Expressions.GLUED_LINK;
    Matcher link = pattern.matcher(text).region(at, limit);
    if (!link.lookingAt()) {
      return -1;
    }
    int end = linkEnd(at, link.end());
    if (end == at) {
      return link.end();
    }
    add(at, end);
    return end;
  }

  private boolean isHostWithPath(int at) {
    int end = hostEnd(at);
    return end < chars.length && chars[end] == '/';
  }

  /**
   * The end of a host. A picture link that lost white space glued on is no part of it: {@code
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

  /** Whether a host may hold a character. */
  static boolean isHostPart(int c) {
    return Characters.isAsciiLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** {@code pic.twitter.com/Rikoq31Xnq}, {@code https://t.co/H4O2NANKaq}. */
  private int readShortLink(int at) {
    int host = ShortLink.skipScheme(chars, at);
    int code = ShortLink.hostEnd(chars, host);
    if (code < 0) {
      return -1;
    }
    int run = code;
    while (run < chars.length
        && Characters.isAsciiLetterOrDigit(chars[run])
        && !ShortLink.begins(chars, run)) {
      run++;
    }
    boolean media = code - host > ShortLink.HOST.length();
    int end = codeEnd(code, run, media);
    boolean cut = end - code < usualCode && end < chars.length && chars[end] == '\u2026';
    if (!media && run > code) {
      end = cut ? end + 1 : queryEnd(at, end);
      add(at, end);
      return end;
    }
    if (media && end - code >= ShortLink.OLDEST_CODE && !cut) {
      entities.add(new MediaLink(text.substring(at, end), view.sourceSpan(at, end)));
      return end;
    }
    return media ? run : -1;
  }

  private int queryEnd(int start, int code) {
    Matcher query = Expressions.QUERY.matcher(text).region(code, text.length());
    return query.lookingAt() ? linkEnd(start, query.end()) : code;
  }

  /**
   * The end of the code of a short link in a run of letters and digits. A picture link ends its
   * tweet, so any letters after a code of the usual length are the next word. Another link is cut
   * only before a capital word ({@code t.co/H4O2NANKaqMore}). Any other code that is too long stays
   * as it is printed: its first characters would be another code.
   */
  private int codeEnd(int code, int run, boolean media) {
    int usual = code + usualCode;
    boolean glued =
        run > usual
            && run - code != ShortLink.CODE
            && (media || Expressions.CAPITAL_WORD.matcher(text).region(usual, run).matches());
    return glued ? usual : run;
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

  private void add(int start, int end) {
    String printed = text.substring(start, end);
    String address = WebAddress.of(printed);
    String url = address == null ? "https://" + printed : address;
    entities.add(new Link(printed, url, view.sourceSpan(start, end)));
  }
}
