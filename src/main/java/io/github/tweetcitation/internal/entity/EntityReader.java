package io.github.tweetcitation.internal.entity;

import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.network.WebAddress;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of the entities of a body: those that are printed in it, and the links that markup made.
 *
 * <p>The rules are those of twitter-text, but a flattened tweet differs from a typed one. A short
 * link may end after its code even if a word is glued on. Text that is glued to an entity may begin
 * another. Invisible marks are removed before the search. A handle that is too long is no handle;
 * its first letters are none either.
 */
public final class EntityReader {

  /**
   * The characters of hashtags in twitter-text besides letters, marks and digits: joiners, signs of
   * Catalan, Hebrew, Tibetan and old Cyrillic, and those of Japanese ({@code #ニュー・ヨーク}, {@code
   * #海〜風}).
   */
  private static final String TAG_MARKS =
      "_\u200C\u200D\u00B7\u05BE\u05F3\u05F4\u0F0B\u0F0C\u3003\u301C\u309B\u309C\u30A0\u30FB\uA67E\uFF5E";

  private static final String AT_SIGNS = "@\uFF20";

  /** Compiled on first use, which costs time on a cold JVM. */
  private static final class Expression {

    /** {@code $TSLA}, {@code $BRK.B}. */
    static final Pattern CASHTAG =
        Pattern.compile("\\$[A-Za-z]{1,6}+(?:[._][A-Za-z]{1,2}+)?(?=$|\\s|\\p{P}|\\p{Punct})");
  }

  private final NormalizedView view;
  private final char[] chars;
  private final LinkReader links;
  private final boolean hasSlash;
  private final List<Entity> entities = new ArrayList<>();

  private EntityReader(NormalizedView view, boolean oldCodes) {
    this.view = view;
    this.chars = view.chars();
    this.links = new LinkReader(view, chars, oldCodes, entities);
    this.hasSlash = view.text().indexOf('/') >= 0;
  }

  /**
   * The entities of a body, in order.
   *
   * @param view the body
   * @param links the links that markup made in it
   * @param oldCodes whether the tweet is so old that its short links have codes of eight characters
   */
  public static List<Entity> read(NormalizedView view, List<Anchor> links, boolean oldCodes) {
    List<Entity> printed = new EntityReader(view, oldCodes).printed();
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

  /** The link of the markup; or what is printed in it, if that has a tag or a mention. */
  private static List<Entity> linked(Anchor link, NormalizedView view, List<Entity> printed) {
    String text = view.textOf(link.span()).strip();
    String address = WebAddress.of(link.address());
    return address != null
            && !text.isEmpty()
            && text.indexOf('\n') < 0
            && printed.stream().allMatch(Link.class::isInstance)
        ? List.of(new Link(text, address, expanded(link), view.trim(link.span())))
        : printed;
  }

  /** {@code title="http://quay.example/timetable"} of a link to t.co. */
  private static Optional<String> expanded(Anchor link) {
    String title = link.title();
    boolean isAddress = title.startsWith("http") && title.chars().noneMatch(c -> c <= ' ');
    return isAddress ? Optional.ofNullable(WebAddress.of(title)) : Optional.empty();
  }

  private List<Entity> printed() {
    int last = 0;
    int i = 0;
    while (i < chars.length) {
      // Of the characters beyond ASCII, only the fullwidth number and at sign begin an entity.
      if (chars[i] >= 0x80 && chars[i] < '\uFF03') {
        i++;
        continue;
      }
      int end = readAt(i, i == last);
      last = end < 0 ? last : end;
      i = end < 0 ? i + 1 : end;
    }
    return entities;
  }

  /**
   * Reads the entity that begins at a place. Returns where the next one may begin, or -1 if there
   * is none.
   *
   * @param glued whether an entity ends there; another one may begin right after it
   */
  private int readAt(int at, boolean glued) {
    int before = glued || at == 0 ? ' ' : chars[at - 1];
    char c = chars[at];
    return switch (c) {
      case '@', '\uFF20' -> bindsMention(before) && !isRetweet(at) ? -1 : readMention(at);
      case '#', '\uFF03' -> glued || !bindsTag(at) ? add(at, hashtagEnd(at)) : -1;
      case '$' -> Characters.isWhite(before) ? add(at, cashtagEnd(at)) : -1;
      default -> hasSlash && LinkReader.isHostPart(c) ? links.readAt(at, before) : -1;
    };
  }

  private int add(int start, int end) {
    if (end >= 0) {
      String printed = view.text().substring(start, end);
      Span span = view.sourceSpan(start, end);
      entities.add(
          switch (chars[start]) {
            case '#', '\uFF03' -> new Hashtag(printed, span);
            case '$' -> new Cashtag(printed, span);
            default -> new Mention(printed, span);
          });
    }
    return end;
  }

  private int cashtagEnd(int at) {
    Matcher tag = Expression.CASHTAG.matcher(view.text()).region(at, links.gluedPicture(at + 1));
    return tag.lookingAt() ? tag.end() : -1;
  }

  /** Of several signs, {@code @@jane}, the last one begins the mention. */
  private int readMention(int at) {
    int sign = at;
    while (sign + 1 < chars.length && AT_SIGNS.indexOf(chars[sign + 1]) >= 0) {
      sign++;
    }
    return add(sign, mentionEnd(sign));
  }

  /** Whether the word before an at sign is {@code RT}, in any case: {@code RT@jane}. */
  private boolean isRetweet(int at) {
    int before = at < 3 ? ' ' : chars[at - 3];
    return ShortLink.startsWith(chars, at - 2, "rt")
        && !Characters.isAsciiLetterOrDigit(before)
        && "_+~.-".indexOf(before) < 0;
  }

  /** Whether an at sign after a character is no mention: it is in an e-mail address or a word. */
  private static boolean bindsMention(int before) {
    return Characters.isAsciiLetterOrDigit(before) || "_!#$%&*@\uFF20".indexOf(before) >= 0;
  }

  private int mentionEnd(int at) {
    int end = at + 1;
    while (end < chars.length
        && end - at <= Handle.MAX_LENGTH
        && Handle.isPart(chars[end])
        && !ShortLink.begins(chars, end)) {
      end++;
    }
    return end > at + 1 && !goesOn(end) ? end : -1;
  }

  /** Whether a mention is a part of something longer: a word, an address or a link. */
  private boolean goesOn(int end) {
    char c = end < chars.length ? chars[end] : ' ';
    return (Handle.isPart(c) && !ShortLink.begins(chars, end))
        || AT_SIGNS.indexOf(c) >= 0
        || (c >= '\u00C0' && c <= '\u024F')
        || ShortLink.startsWith(chars, end, "://");
  }

  /** Whether a word or a tag before a place goes on there. After an emoji, none does. */
  private boolean bindsTag(int at) {
    int before = at == 0 ? ' ' : Character.codePointBefore(chars, at);
    return before != '\uFE0E' && before != '\uFE0F' && (before == '&' || isTagPart(before));
  }

  private static boolean isTagPart(int cp) {
    return Characters.isLetterOrMark(cp) || Character.isDigit(cp) || TAG_MARKS.indexOf(cp) >= 0;
  }

  /** A tag has a letter in it: {@code #1} is a number. A sign with a frame is an emoji. */
  private int hashtagEnd(int at) {
    int end = at + 1;
    if (end < chars.length && "\uFE0F\u20E3".indexOf(chars[end]) >= 0) {
      return -1;
    }
    boolean letter = false;
    // Lost line breaks glue links on: #tagpic.twitter.com/…
    while (end < chars.length
        && !ShortLink.begins(chars, end)
        && isTagPart(Character.codePointAt(chars, end))) {
      int cp = Character.codePointAt(chars, end);
      letter |= Characters.isLetterOrMark(cp);
      end += Character.charCount(cp);
    }
    boolean goesOn =
        end < chars.length
            && ("#\uFF03".indexOf(chars[end]) >= 0 || ShortLink.startsWith(chars, end, "://"));
    return letter && !goesOn ? end : -1;
  }
}
