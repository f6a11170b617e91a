package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
      "(?:https?://t\\.co|(?:(?<![A-Za-z0-9.-])|\\G)t\\.co"
          + "|(?<media>(?:https?://)?pic\\.(?:twitter|x)\\.com))/(?<code>[A-Za-z0-9]++)";

  /**
   * twitter-text's path characters: ASCII, accented Latin, Cyrillic; an ellipsis where it was cut.
   */
  private static final String PATH =
      "(?:"
          + NO_LINK
          + "[A-Za-z0-9!*';:=+,.$/%#\\[\\]()?_~@&\\-\u2013\u2026\u00C0-\u024F\u0400-\u04FF])*+";

  /** A link with a scheme, or a host with a path, as embeds of 2011 to 2014 display links. */
  private static final String LINK =
      "(?<link>https?://(?:(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+|[\\p{L}\\p{Nd}.-]++)"
          + "(?::[0-9]{1,5}+)?(?:[/?#]"
          + PATH
          + ")?"
          + "|(?:(?<![A-Za-z0-9.@_/-])|\\G)(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,12}+/"
          + PATH
          + ")";

  private static final String MENTION =
      "(?<mention>(?:(?<![A-Za-z0-9_!#$%&*@\uFF20])|\\G)[@\uFF20]"
          + "(?:"
          + NO_LINK
          + "[A-Za-z0-9_]){1,20}+(?!"
          + NO_LINK
          + "[A-Za-z0-9_]|[@\uFF20\u00C0-\u024F]|://))";

  /** What twitter-text lets stand in a hashtag beside letters and marks; ZWNJ is one. */
  private static final String TAG_DIGITS =
      "\\p{Nd}_\u200C\u200D\u00B7\u30FB\u05BE\u05F3\u05F4\uA67E";

  private static final String HASHTAG =
      "(?<hashtag>(?:(?<![\\p{L}\\p{M}&"
          + TAG_DIGITS
          + "])|(?<=[\uFE0E\uFE0F])|\\G)[#\uFF03]"
          + "(?=["
          + TAG_DIGITS
          + "]*+[\\p{L}\\p{M}])"
          + "(?:"
          + NO_LINK
          + "[\\p{L}\\p{M}"
          + TAG_DIGITS
          + "])++(?![#\uFF03]|://))";

  private static final String CASHTAG =
      "(?<cashtag>(?:(?<!\\S)|\\G)\\$[A-Za-z]{1,6}+(?:[._][A-Za-z]{1,2}+)?(?=$|\\s|\\p{P}))";

  private static final Pattern ENTITY =
      Pattern.compile(String.join("|", SHORT_LINK, LINK, MENTION, HASHTAG, CASHTAG));

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
    Matcher matcher = ENTITY.matcher(text);
    int from = 0;
    // find(int) makes \G stand for the end of the entity before.
    while (from < text.length() && matcher.find(from)) {
      int start = matcher.start();
      int end = end(matcher, text, oldCodes);
      if (end > start) {
        entities.add(entity(matcher, text.substring(start, end), view.sourceSpan(start, end)));
      }
      from = end > start ? end : matcher.end();
    }
    return entities;
  }

  private static Entity entity(Matcher matcher, String printed, Span span) {
    if (matcher.group("media") != null) {
      return new MediaLink(printed, span);
    }
    if (matcher.group("mention") != null) {
      return new Mention(printed, span);
    }
    if (matcher.group("hashtag") != null) {
      return new Hashtag(printed, span);
    }
    return matcher.group("cashtag") != null
        ? new Cashtag(printed, span)
        : new Link(printed, printed.contains("://") ? printed : "https://" + printed, span);
  }

  /** Where the entity really ends, or its start if it is none. */
  private static int end(Matcher matcher, String text, boolean oldCodes) {
    if (matcher.group("code") != null) {
      int code = matcher.start("code");
      int length = codeLength(text, code, matcher.end() - code, oldCodes);
      int least = matcher.group("media") == null ? ShortLink.OLDEST_CODE : ShortLink.OLD_CODE;
      return length < least ? matcher.start() : code + length;
    }
    return matcher.group("link") != null
        ? linkEnd(text, matcher.start(), matcher.end())
        : matcher.end();
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
