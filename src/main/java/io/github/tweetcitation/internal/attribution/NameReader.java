package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution.DashState;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks back from a handle for the dash and the name between them.
 *
 * <p>Names hold dashes ({@code Al Ahly TV – Al Ahly}) and so do bodies, so neither the first nor
 * the last is safe by itself. An em dash is preferred to an en dash, one that begins the line to
 * one inside it, and the nearest to the others; only where there is no dash at all does something
 * weaker count.
 */
final class NameReader {

  /** Twitter's limit since November 2017, in code points. */
  private static final int MAX_NAME = 50;

  /** The code of a t.co or pic.twitter.com link. */
  private static final int SHORT_CODE = 10;

  /** The name, a dash spelled as an entity, and the entities and escapes of the name. */
  private static final int WINDOW_VISIBLE = MAX_NAME + 50;

  /** With as many invisible marks as visible characters, most of them surrogate pairs. */
  private static final int WINDOW = 4 * WINDOW_VISIBLE;

  /**
   * What was found.
   *
   * @param start where the attribution begins: its dash, or the name if there is none
   * @param dash what stands before the name
   * @param name the name, normalised
   * @param span the name in the source
   */
  record Named(int start, DashState dash, String name, Span span) {}

  private final String source;
  private final int open;
  private final Markup markup;
  private final int windowStart;

  private NameReader(String source, int open, int floor, Markup markup) {
    this.source = source;
    this.open = open;
    this.markup = markup;
    this.windowStart = windowStart(source, open, floor);
  }

  /** The dash and the name before the parenthesis at {@code open}, or null. */
  static @Nullable Named before(String source, int open, int floor, Markup markup) {
    NameReader reader = new NameReader(source, open, floor, markup);
    Named named = reader.behindDash();
    return named == null ? reader.behindWeakMark() : named;
  }

  /** The window ends at a blank line: a name may break once, where a line was split or wrapped. */
  private static int windowStart(String source, int open, int floor) {
    int limit = Math.max(floor, open - WINDOW);
    int visible = 0;
    int breaks = 0;
    int i = open;
    while (i > limit && visible < WINDOW_VISIBLE) {
      int cp = source.codePointBefore(i);
      if (CharClass.isLineBreak(cp)) {
        boolean pair = cp == '\n' && i - 2 >= limit && source.charAt(i - 2) == '\r';
        int before = i - (pair ? 2 : 1);
        if (++breaks == 2 || isLineStart(source, before)) {
          return i;
        }
        i = before;
      } else {
        visible += CharClass.isInvisible(cp) ? 0 : 1;
        i -= Character.charCount(cp);
      }
    }
    return Math.max(i, limit);
  }

  /**
   * Whether only indentation and quote markers stand between the start of a line and {@code at}.
   */
  static boolean isLineStart(String source, int at) {
    int i = at;
    while (i > 0) {
      int cp = source.codePointBefore(i);
      if (CharClass.isLineBreak(cp)) {
        return true;
      }
      if (cp != '>' && !CharClass.isSpace(cp) && !CharClass.isInvisible(cp)) {
        return false;
      }
      i -= Character.charCount(cp);
    }
    return true;
  }

  private @Nullable Named behindDash() {
    List<Dash> dashes = new ArrayList<>();
    int i = windowStart;
    while (i < open) {
      Dash dash = Dash.at(source, i, open);
      if (dash != null) {
        dashes.add(dash);
      }
      i = dash == null ? i + 1 : dash.end();
    }
    for (Dash.Kind kind : Dash.Kind.values()) {
      Named named = best(dashes.stream().filter(dash -> dash.kind() == kind).toList());
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /**
   * Of dashes of one kind: the one that begins a line, then the nearest that is no part of a word.
   */
  private @Nullable Named best(List<Dash> dashes) {
    Named parted = null;
    Named glued = null;
    for (int i = dashes.size() - 1; i >= 0; i--) {
      Dash dash = dashes.get(i);
      boolean beginsLine = isLineStart(source, dash.start());
      if (dash.kind() == Dash.Kind.HYPHEN && !beginsLine) {
        continue; // a weak mark among others
      }
      Named named = named(dash.start(), dash.end(), state(dash.kind()));
      if (named == null) {
        continue;
      }
      if (beginsLine) {
        return named;
      }
      if (parted == null && isParted(dash)) {
        parted = named;
      }
      if (glued == null) {
        glued = named;
      }
    }
    return parted == null ? glued : parted;
  }

  private static DashState state(Dash.Kind kind) {
    return switch (kind) {
      case EM, EN -> DashState.WHOLE;
      case DAMAGED, HYPHEN -> DashState.DAMAGED;
    };
  }

  private boolean isParted(Dash dash) {
    int before = Gap.dropInvisible(source, dash.start(), 0);
    int after = Gap.skipInvisible(source, dash.end(), open);
    return before == 0 || isWhite(source.charAt(before - 1)) || isWhite(source.charAt(after));
  }

  private static boolean isWhite(char c) {
    return CharClass.isSpace(c) || CharClass.isLineBreak(c);
  }

  /**
   * Where the dash was lost: the nearest of a spaced hyphen, two spaces ({@code text Jane (@jane)},
   * what deleting a dash leaves), the end of a short link, and the start of a line.
   */
  private @Nullable Named behindWeakMark() {
    for (int i = open; i >= windowStart; i--) {
      Dash hyphen = source.charAt(i) == '-' ? Dash.at(source, i, open) : null;
      Named named = null;
      if (hyphen != null) {
        named = named(i, hyphen.end(), DashState.DAMAGED);
      } else if (beginsLine(i) || isBehindTwoSpaces(i) || isBehindShortLink(source, i)) {
        named = named(Gap.skipQuoteMarkers(source, i, open), i, DashState.MISSING);
      }
      if (named != null && !named.name().isEmpty()) {
        return named;
      }
    }
    return null;
  }

  private boolean beginsLine(int at) {
    return at == 0 || CharClass.isLineBreak(source.charAt(at - 1));
  }

  private boolean isBehindTwoSpaces(int at) {
    return at >= windowStart + 2 && source.charAt(at - 1) == ' ' && source.charAt(at - 2) == ' ';
  }

  /** Behind {@code t.co/H4O2NANKaq} or {@code pic.twitter.com/Rikoq31Xnq}, parted or not. */
  static boolean isBehindShortLink(String source, int at) {
    int end = at > 0 && CharClass.isSpace(source.charAt(at - 1)) ? at - 1 : at;
    int code = end - SHORT_CODE;
    return code > 0
        && source.substring(code, end).chars().allMatch(CharClass::isAsciiLetterOrDigit)
        && (source.startsWith("t.co/", code - "t.co/".length())
            || source.startsWith("pic.twitter.com/", code - "pic.twitter.com/".length())
            || source.startsWith("pic.x.com/", code - "pic.x.com/".length()));
  }

  /** The name from {@code from} to the parenthesis, or null if it can't be a name. */
  private @Nullable Named named(int start, int from, DashState dash) {
    NormalizedView view = NormalizedView.of(source, new Span(from, open), markup);
    String name = view.text().replace('\n', ' ');
    boolean tooLong = name.codePointCount(0, name.length()) > MAX_NAME;
    if (tooLong || holdsLink(name) || startsWithCloser(name)) {
      return null;
    }
    int first = Gap.skipOnLine(source, from, open);
    Span span = name.isEmpty() ? new Span(first, first) : view.sourceSpan(0, name.length());
    return new Named(start, dash, name, span);
  }

  /** A link in it shows that the name took in the end of a body: {@code pic.twitter.com/… Jane}. */
  private static boolean holdsLink(String name) {
    return name.contains("://") || name.contains("pic.twitter.com/") || name.contains("pic.x.com/");
  }

  /** {@code hom(—, matteo)}: such a dash stands inside a name, not before one. */
  private static boolean startsWithCloser(String name) {
    return !name.isEmpty() && ",;)]}\u060C".indexOf(name.charAt(0)) >= 0;
  }
}
