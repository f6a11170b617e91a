package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entities of a body, by the rules of twitter-text where they hold.
 *
 * <p>Ours differ where a flattened tweet differs from a typed one: a short link ends behind its
 * code even if something is glued on, what is glued to an entity may begin another, invisible marks
 * are gone before anything is matched, and an over-long handle is no handle, not its first letters.
 */
final class EntityReader {

  /**
   * Ends a tag, a handle or a link where lost line breaks glued a link on: {@code
   * #tagpic.twitter…}.
   */
  private static final String NO_LINK = "(?!pic\\.(?:twitter|x)\\.com/|https?://)";

  /** {@code pic.twitter.com/Rikoq31Xnq}, {@code https://t.co/H4O2NANKaq}. */
  private static final String SHORT_LINK =
      "(?:(?:https?://)?t\\.co|(?<media>(?:https?://)?pic\\.(?:twitter|x)\\.com))"
          + "/(?<code>[A-Za-z0-9]++)";

  /**
   * twitter-text's path characters: ASCII, accented Latin, Cyrillic; an ellipsis where it was cut.
   */
  private static final String PATH =
      "(?:"
          + NO_LINK
          + "[A-Za-z0-9!*';:=+,.$/%#\\[\\]()?_~@&\\-\u2013\u2026\u00C0-\u024F\u0400-\u04FF])*+";

  /** A link with a scheme. */
  private static final String SCHEME_LINK =
      "https?://(?:(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+|[\\p{L}\\p{Nd}.-]++)"
          + "(?::[0-9]{1,5}+)?(?:[/?#]"
          + PATH
          + ")?";

  /** A host with a path, as embeds of 2011 to 2014 display links. */
  private static final String BARE_LINK = "(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,12}+/" + PATH;

  private static final String MENTION =
      "[@\uFF20](?:"
          + NO_LINK
          + "[A-Za-z0-9_]){1,20}+(?!"
          + NO_LINK
          + "[A-Za-z0-9_]|[@\uFF20\u00C0-\u024F]|://)";

  /** What twitter-text lets stand in a hashtag beside letters and marks; ZWNJ is one. */
  private static final String TAG_SIGNS = "_\u200C\u200D\u00B7\u30FB\u05BE\u05F3\u05F4\uA67E";

  private static final String TAG_PARTS = "\\p{Nd}" + TAG_SIGNS;

  private static final String HASHTAG =
      "[#\uFF03](?=["
          + TAG_PARTS
          + "]*+[\\p{L}\\p{M}])(?:"
          + NO_LINK
          + "[\\p{L}\\p{M}"
          + TAG_PARTS
          + "])++(?![#\uFF03]|://)";

  private static final String CASHTAG = "\\$[A-Za-z]{1,6}+(?:[._][A-Za-z]{1,2}+)?(?=$|\\s|\\p{P})";

  /** Punctuation that ends a sentence rather than a link. */
  private static final String SENTENCE_END = ".,:;!?'*_";

  private EntityReader() {}

  /**
   * The entities of a body, in order.
   *
   * @param view the body
   * @param links the links that markup made in it
   * @param oldCodes whether the tweet is so old that its short links have codes of eight characters
   */
  static List<Entity> read(NormalizedView view, List<Anchor> links, boolean oldCodes) {
    List<Entity> printed = printed(view, oldCodes);
    if (links.isEmpty()) {
      return printed;
    }
    List<Entity> entities = new ArrayList<>();
    int next = 0;
    for (Anchor link : links) {
      while (next < printed.size() && printed.get(next).span().end() <= link.span().start()) {
        entities.add(printed.get(next++));
      }
      int last = next;
      while (last < printed.size() && printed.get(last).span().start() < link.span().end()) {
        last++;
      }
      entities.addAll(linked(link, view, printed.subList(next, last)));
      next = last;
    }
    entities.addAll(printed.subList(next, printed.size()));
    return entities;
  }

  /** Markup tells where a link begins and ends and leads to; but a tag or a mention tells more. */
  private static List<Entity> linked(Anchor link, NormalizedView view, List<Entity> printed) {
    String text = view.textOf(link.span()).strip();
    boolean isLink = !text.isEmpty() && text.indexOf('\n') < 0;
    return isLink && printed.stream().allMatch(Link.class::isInstance)
        ? List.of(new Link(text, link.address(), view.trim(link.span())))
        : printed;
  }

  private static List<Entity> printed(NormalizedView view, boolean oldCodes) {
    List<Entity> entities = new ArrayList<>();
    String text = view.text();
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      Kind kind = kind(text, i, i == last);
      Matcher matcher = kind == null ? null : kind.at(text, i);
      if (kind == null || matcher == null || !matcher.lookingAt()) {
        i++;
        continue;
      }
      int end = kind.isLink() ? linkEnd(matcher, text, oldCodes) : matcher.end();
      if (end > i) {
        entities.add(entity(kind, matcher, text.substring(i, end), view.sourceSpan(i, end)));
      }
      i = end > i ? end : matcher.end();
      last = i;
    }
    return entities;
  }

  /** What an entity may be by its first character. */
  private enum Kind {
    /** A link that begins where no word could. */
    LINK(SHORT_LINK + "|" + SCHEME_LINK + "|" + BARE_LINK),
    /** A link behind a letter: its first characters are unmistakable. */
    GLUED_LINK(SHORT_LINK + "|" + SCHEME_LINK),
    MENTION(EntityReader.MENTION),
    HASHTAG(EntityReader.HASHTAG),
    CASHTAG(EntityReader.CASHTAG);

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    boolean isLink() {
      return this == LINK || this == GLUED_LINK;
    }

    Matcher at(String text, int at) {
      return pattern.matcher(text).region(at, text.length());
    }
  }

  /**
   * What may begin at a place, by its character and the one before it; null if nothing may.
   *
   * @param glued whether an entity ends there: what follows it may begin another
   */
  private static @Nullable Kind kind(String text, int at, boolean glued) {
    boolean first = glued || at == 0;
    return switch (text.charAt(at)) {
      case '@', '\uFF20' -> first || !bindsMention(text.charAt(at - 1)) ? Kind.MENTION : null;
      case '#', '\uFF03' -> first || !bindsTag(text.codePointBefore(at)) ? Kind.HASHTAG : null;
      case '$' -> first || CharClass.isWhite(text.charAt(at - 1)) ? Kind.CASHTAG : null;
      default -> link(text, at, first);
    };
  }

  /** An e-mail address, or a mention that goes on. */
  private static boolean bindsMention(char before) {
    return CharClass.isAsciiLetterOrDigit(before) || "_!#$%&*@\uFF20".indexOf(before) >= 0;
  }

  /** A tag that goes on, or a word; but an emoji ends with a variation selector. */
  private static boolean bindsTag(int before) {
    return before != '\uFE0E'
        && before != '\uFE0F'
        && (before == '&'
            || CharClass.isLetterOrMark(before)
            || Character.isDigit(before)
            || TAG_SIGNS.indexOf(before) >= 0);
  }

  private static @Nullable Kind link(String text, int at, boolean first) {
    char c = text.charAt(at);
    if (!CharClass.isAsciiLetterOrDigit(c) && c != '-') {
      return null;
    }
    char before = first ? ' ' : text.charAt(at - 1);
    if (!isHostPart(before) && "@_/".indexOf(before) < 0 && isHostWithPath(text, at)) {
      return Kind.LINK;
    }
    boolean link =
        ShortLink.begins(text, at) || (text.startsWith("t.co/", at) && !isHostPart(before));
    return link ? Kind.GLUED_LINK : null;
  }

  private static boolean isHostWithPath(String text, int at) {
    int end = at;
    while (end < text.length() && isHostPart(text.charAt(end))) {
      end++;
    }
    return text.startsWith("/", end);
  }

  private static boolean isHostPart(char c) {
    return CharClass.isAsciiLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static Entity entity(Kind kind, Matcher matcher, String printed, Span span) {
    return switch (kind) {
      case MENTION -> new Mention(printed, span);
      case HASHTAG -> new Hashtag(printed, span);
      case CASHTAG -> new Cashtag(printed, span);
      case LINK, GLUED_LINK ->
          matcher.group("media") != null
              ? new MediaLink(printed, span)
              : new Link(printed, printed.contains("://") ? printed : "https://" + printed, span);
    };
  }

  /** Where a link really ends, or its start if it is none. */
  private static int linkEnd(Matcher matcher, String text, boolean oldCodes) {
    if (matcher.group("code") == null) {
      return linkEnd(text, matcher.start(), matcher.end());
    }
    int code = matcher.start("code");
    int length = codeLength(text, code, matcher.end() - code, oldCodes);
    int least = matcher.group("media") == null ? ShortLink.OLDEST_CODE : ShortLink.OLD_CODE;
    return length < least ? matcher.start() : code + length;
  }

  /** How much of a run of letters and digits is the code of a short link. */
  private static int codeLength(String text, int start, int run, boolean oldCodes) {
    for (int length : new int[] {ShortLink.OLDEST_CODE, ShortLink.OLD_CODE}) {
      if (text.startsWith("pic.", start + length) || text.startsWith("http", start + length)) {
        return length;
      }
    }
    if (run == ShortLink.CODE || (run > ShortLink.CODE && !oldCodes)) {
      return ShortLink.CODE;
    }
    return run >= ShortLink.OLD_CODE ? ShortLink.OLD_CODE : run;
  }

  /** A closing bracket belongs to the link if it closes one in it: {@code …/wiki/X_(Y)}. */
  private static int linkEnd(String text, int start, int end) {
    int round = depth(text, start, end, '(', ')');
    int square = depth(text, start, end, '[', ']');
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
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

  private static int depth(String text, int start, int end, char open, char close) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
    }
    return depth;
  }
}
