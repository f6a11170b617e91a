package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.NormalizedView.Markup;
import io.github.tweetcitation.internal.source.ShortLink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /** A name, and room for the dash and for escapes. */
  private static final int WINDOW_VISIBLE = 2 * MAX_NAME;

  /** Each of them a numeric entity of seven characters, or with a mark on either side. */
  static final int WINDOW = 7 * WINDOW_VISIBLE;

  private static final int MAX_ENTITY = 10;

  private static final Dash.Kind[] KINDS = Dash.Kind.values();

  /** What ends a sentence, before the two spaces that a deleted dash leaves. */
  private static final String SENTENCE_ENDS = ".!?\u2026\u061F\u00BB\u201D\"";

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** A line break inside a name, with the quote markers behind it. */
    static final Pattern QUOTED_BREAK = Pattern.compile("\\n(?:> ?)*+");
  }

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

  /**
   * The name between a dash and a parenthesis, however long and whatever it holds: where the markup
   * or the account's own status leaves no doubt about the two.
   */
  static Named between(String source, Dash dash, int open, Markup markup) {
    NormalizedView view = NormalizedView.of(source, new Span(dash.end(), open), markup);
    String name = view.text();
    Span span =
        name.isEmpty() ? new Span(dash.end(), dash.end()) : view.sourceSpan(0, name.length());
    return new Named(dash.start(), dash.kind().state(), name, span);
  }

  /** The window ends at a blank line: a name may break once, where a line was split or wrapped. */
  private static int windowStart(String source, int open, int floor) {
    int limit = Math.max(floor, open - WINDOW);
    int visible = 0;
    int breaks = 0;
    int i = open;
    while (i > limit && visible < WINDOW_VISIBLE) {
      char c = source.charAt(i - 1);
      if (c != ';' && CharClass.isPlain(c)) {
        visible++;
        i--;
        continue;
      }
      int cp = source.codePointBefore(i);
      if (CharClass.isLineBreak(cp)) {
        boolean pair = cp == '\n' && i - 2 >= limit && source.charAt(i - 2) == '\r';
        int before = i - (pair ? 2 : 1);
        if (++breaks == 2 || Lines.isBlankBefore(source, before)) {
          return i;
        }
        i = before;
      } else {
        visible += CharClass.isInvisible(cp) ? 0 : 1;
        i = cp == ';' ? entityStart(source, i, limit) : i - Character.charCount(cp);
      }
    }
    return Math.max(i, limit);
  }

  /** An entity is one character to the reader. */
  private static int entityStart(String source, int end, int limit) {
    int i = end - 1;
    while (i > limit && end - i < MAX_ENTITY && CharClass.isEntityPart(source.charAt(i - 1))) {
      i--;
    }
    return i > limit && source.charAt(i - 1) == '&' ? i - 1 : end - 1;
  }

  /** The dashes of the handle's own line go before those of the line before. */
  private @Nullable Named behindDash() {
    int line = Lines.start(source, open, windowStart);
    Named named = behindDash(line, open);
    return named == null && line > windowStart ? behindDash(windowStart, line) : named;
  }

  private @Nullable Named behindDash(int start, int end) {
    List<Dash> dashes = new ArrayList<>();
    int at = start;
    while (at < end) {
      Dash dash = Dash.mayBeginWith(source.charAt(at)) ? Dash.at(source, at, open) : null;
      if (dash != null) {
        dashes.add(dash);
      }
      at = dash == null ? at + 1 : dash.end();
    }
    for (int i = 0; i < KINDS.length && !dashes.isEmpty(); i++) {
      Named named = best(dashes, KINDS[i]);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /**
   * Of dashes of one kind: the one that begins a line, then the nearest that is no part of a word.
   */
  private @Nullable Named best(List<Dash> dashes, Dash.Kind kind) {
    Named parted = null;
    Named glued = null;
    for (int i = dashes.size() - 1; i >= 0; i--) {
      Dash dash = dashes.get(i);
      if (dash.kind() != kind) {
        continue;
      }
      boolean beginsLine = Lines.isStart(source, dash.start());
      // Inside a line a hyphen is a weak mark among others.
      if (!beginsLine && (dash.kind() == Dash.Kind.HYPHEN || !mayStandInside(dash))) {
        continue;
      }
      Named named = named(dash.start(), dash.end(), kind.state(), beginsLine);
      if (named == null) {
        continue;
      }
      if (beginsLine) {
        return named;
      }
      parted = parted == null && isParted(dash) ? named : parted;
      glued = glued == null ? named : glued;
    }
    return parted == null ? glued : parted;
  }

  /**
   * A dash inside a line is the body's if a sentence ends behind it with two spaces, where another
   * dash was deleted ({@code jobs -- jobs!}, two spaces, the name), or if it stands in the line
   * before, the name does not end there, and no link goes before it.
   */
  private boolean mayStandInside(Dash dash) {
    if (holdsLostDash(dash.end())) {
      return false;
    }
    int line = Lines.start(source, open, windowStart);
    boolean nameEndsBefore = Gap.skipQuoteMarkers(source, line, open) == open;
    return dash.start() >= line || nameEndsBefore || ShortLink.isBefore(source, dash.start());
  }

  /** Whether a sentence ends behind an offset, and two spaces with or without marks follow. */
  private boolean holdsLostDash(int from) {
    int spaces = 0;
    boolean ended = false;
    for (int i = from; i < open; i++) {
      char c = source.charAt(i);
      if (c == ' ' && ended) {
        spaces++;
      } else if (c != '\u00A0' && Character.getType(c) != Character.FORMAT) {
        ended = SENTENCE_ENDS.indexOf(c) >= 0;
        spaces = 0;
      }
      if (spaces == 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isParted(Dash dash) {
    int before = Gap.dropInvisible(source, dash.start());
    int after = Gap.skipInvisible(source, dash.end(), open);
    return before == 0
        || CharClass.isWhite(source.charAt(before - 1))
        || CharClass.isWhite(source.charAt(after));
  }

  /**
   * Where the dash was lost: the nearest of a spaced hyphen, two spaces (what deleting a dash
   * leaves), the end of a short link, and the start of a line.
   */
  private @Nullable Named behindWeakMark() {
    for (int i = open; i >= windowStart; i--) {
      Dash hyphen = source.charAt(i) == '-' ? Dash.at(source, i, open) : null;
      boolean inBreak = i > 0 && source.startsWith("\r\n", i - 1);
      boolean beginsLine = i == 0 || (CharClass.isLineBreak(source.charAt(i - 1)) && !inBreak);
      Named named = null;
      if (hyphen != null) {
        named = named(i, hyphen.end(), hyphen.kind().state(), false);
      }
      if (named == null && beginsLine) {
        int start = Gap.skipQuoteMarkers(source, i, open);
        named = named(start, start, DashState.MISSING, true);
      } else if (named == null
          // All places of one gap lead to the same name.
          && !isGap(source.charAt(i))
          && (isBehindTwoSpaces(i) || ShortLink.isBefore(source, i))) {
        int start = Gap.skipQuoteMarkers(source, i, open);
        named = named(start, start, DashState.MISSING, false);
      }
      if (named != null && !named.name().isEmpty()) {
        return named;
      }
    }
    return null;
  }

  private static boolean isGap(int cp) {
    return CharClass.isSpace(cp) || CharClass.isInvisible(cp);
  }

  /** Behind two spaces, with or without tabs and invisible marks around them. */
  private boolean isBehindTwoSpaces(int at) {
    int spaces = 0;
    int i = at;
    while (i > windowStart && spaces < 2) {
      int cp = source.codePointBefore(i);
      if (!isGap(cp)) {
        return false;
      }
      spaces += cp == ' ' ? 1 : 0;
      i -= Character.charCount(cp);
    }
    return spaces == 2;
  }

  /** The name from {@code from} to the parenthesis, or null if it can't be a name. */
  private @Nullable Named named(int start, int from, DashState dash, boolean beginsLine) {
    NormalizedView view = NormalizedView.of(source, new Span(from, open), markup);
    String name = unbroken(view.text()).strip();
    boolean tooLong = name.codePointCount(0, name.length()) > MAX_NAME;
    if (tooLong
        || NoName.holdsAttribution(source, from, open)
        || (dash == DashState.MISSING && NoName.beginsWithDash(name))
        || (!beginsLine && (NoName.holdsLink(name) || NoName.beginsWithCloser(name)))) {
      return null;
    }
    int first = Gap.skipOnLine(source, from, open);
    Span span = name.isEmpty() ? new Span(first, first) : view.sourceSpan(0, view.text().length());
    return new Named(start, dash, name, span);
  }

  private static String unbroken(String text) {
    return text.indexOf('\n') >= 0 ? Expressions.QUOTED_BREAK.matcher(text).replaceAll(" ") : text;
  }
}
