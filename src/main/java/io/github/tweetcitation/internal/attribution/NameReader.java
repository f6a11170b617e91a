package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks back from a handle for the dash and the name between them.
 *
 * <p>Names have dashes in them ({@code Al Ahly TV – Al Ahly}) and so do bodies, so neither the
 * first dash nor the last is always right. An em dash is preferred to an en dash, one that begins
 * the line to one inside it, and the nearest to the others. Weaker marks count only where no dash
 * is.
 *
 * @param source the text
 * @param open offset of the parenthesis before the handle
 * @param markup what is left of markup in the text
 * @param windowStart where the search begins
 * @param line where the line of the parenthesis begins, or the window
 */
record NameReader(String source, int open, Markup markup, int windowStart, int line) {

  /** Twitter's limit since November 2017, in code points. */
  private static final int MAX_NAME = 50;

  /** Older names are longer, and so are those that markup prints. */
  private static final int MAX_CERTAIN_NAME = 100;

  /** A name, and room for the dash and for escapes. */
  private static final int WINDOW_VISIBLE = 2 * MAX_NAME;

  /** Room for {@link #WINDOW_VISIBLE} numeric entities of seven characters. */
  static final int WINDOW = 7 * WINDOW_VISIBLE;

  private static final int MAX_ENTITY = 10;

  /** Compiled where they are needed: a cold JVM waits for them. */
  private static final class Expressions {

    /** A line break inside a name, with the quote markers after it. */
    static final Pattern QUOTED_BREAK = Pattern.compile("\\n(?:> ?)*+");
  }

  /**
   * A name and what is before it.
   *
   * @param start where the attribution begins: its dash, or the name if there is none
   * @param dash what is before the name
   * @param name the name, normalised
   * @param span the name in the source
   */
  record NameAndDash(int start, DashState dash, String name, Span span) {

    /** Whether a line ends between the dash and the name. */
    boolean endsLine(String source) {
      return Lines.breaks(source, start, span.start()) > 0;
    }

    /** No name, at a place where one could be. */
    static NameAndDash nameless(int at, DashState dash) {
      return new NameAndDash(at, dash, "", new Span(at, at));
    }

    /** Whether the name is too long to be one, however certain its place is. */
    boolean isTooLong() {
      return name.codePointCount(0, name.length()) > MAX_CERTAIN_NAME;
    }
  }

  /** The dash and the name before the parenthesis at {@code open}, or null. */
  static @Nullable NameAndDash findBefore(String source, int open, int floor, Markup markup) {
    int windowStart = windowStart(source, open, floor);
    int line = Lines.start(source, open, windowStart);
    NameReader reader = new NameReader(source, open, markup, windowStart, line);
    NameAndDash name = reader.afterDash();
    return name == null ? reader.afterWeakMark() : name;
  }

  /**
   * The name between a dash and a parenthesis, however long and whatever it holds: where the markup
   * or the account's own status leaves no doubt about the two.
   */
  static NameAndDash between(String source, Dash dash, int open, Markup markup) {
    NormalizedView view = NormalizedView.of(source, new Span(dash.end(), open), markup);
    String name = view.text();
    Span span =
        name.isEmpty() ? new Span(dash.end(), dash.end()) : view.sourceSpan(0, name.length());
    return new NameAndDash(dash.start(), dash.trust().state(), name, span);
  }

  /** Where the search begins: at the last blank line. A name has one line break at most. */
  private static int windowStart(String source, int open, int floor) {
    int limit = Math.max(floor, open - WINDOW);
    int visible = 0;
    int breaks = 0;
    int i = open;
    while (i > limit && visible < WINDOW_VISIBLE) {
      int cp = source.codePointBefore(i);
      if (Characters.isLineBreak(cp)) {
        boolean pair = cp == '\n' && i - 2 >= limit && source.charAt(i - 2) == '\r';
        int before = i - (pair ? 2 : 1);
        if (++breaks == 2 || Lines.isBlankBefore(source, before)) {
          return i;
        }
        i = before;
      } else {
        visible += Characters.isInvisible(cp) ? 0 : 1;
        i = cp == ';' ? entityStart(source, i, limit) : i - Character.charCount(cp);
      }
    }
    return Math.max(i, limit);
  }

  /** The start of the entity that ends at a place; a reader sees it as one character. */
  private static int entityStart(String source, int end, int limit) {
    int i = end - 1;
    while (i > limit && end - i < MAX_ENTITY && Characters.isEntityPart(source.charAt(i - 1))) {
      i--;
    }
    return i > limit && source.charAt(i - 1) == '&' ? i - 1 : end - 1;
  }

  /** The name after a dash on the line of the handle, or else on the line before; or null. */
  private @Nullable NameAndDash afterDash() {
    NameAndDash name = afterDash(line, open);
    return name == null && line > windowStart ? afterDash(windowStart, line) : name;
  }

  /** The name after the best dash that has one, the nearest of those that are equally good. */
  private @Nullable NameAndDash afterDash(int start, int end) {
    NameAndDash best = null;
    Dash bestDash = null;
    int at = start;
    while (at < end) {
      Dash dash = Dash.parseAt(source, at, open);
      at = dash == null ? at + 1 : dash.end();
      if (dash != null && (bestDash == null || isAsGood(dash, bestDash))) {
        NameAndDash name = after(dash);
        best = name == null ? best : name;
        bestDash = name == null ? bestDash : dash;
      }
    }
    return best;
  }

  /** Whether a dash is no worse than another: trust comes first, and then the place. */
  private boolean isAsGood(Dash dash, Dash other) {
    int trust = dash.trust().compareTo(other.trust());
    return trust == 0 ? place(dash) <= place(other) : trust < 0;
  }

  /** The place of a dash, 0 for the best: it begins a line, or is no part of a word, or is one. */
  private int place(Dash dash) {
    if (Lines.isStart(source, dash.start())) {
      return 0;
    }
    return isParted(dash) ? 1 : 2;
  }

  private @Nullable NameAndDash after(Dash dash) {
    boolean beginsLine = Lines.isStart(source, dash.start());
    // Inside a line a hyphen is a weak mark among others.
    boolean may = beginsLine || (dash.trust() != Dash.Trust.HYPHEN && mayBeInside(dash));
    return may ? name(dash.start(), dash.end(), dash.trust().state(), beginsLine) : null;
  }

  /**
   * Whether a dash inside a line may begin an attribution. It belongs to the body if a sentence
   * ends after it with two spaces, where another dash was deleted ({@code jobs -- jobs!}, two
   * spaces, the name); or if it is in the line before, unless the name ends there, or it ends its
   * line, or a link or a sentence is before it.
   */
  private boolean mayBeInside(Dash dash) {
    if (LostDash.isIn(source, dash.end(), open)) {
      return false;
    }
    boolean nameEndsBefore = WhiteSpace.skipQuoteMarkers(source, line, open) == open;
    return dash.start() >= line
        || nameEndsBefore
        || Lines.isEnd(source, dash.end())
        || LostDash.followsLink(source, dash.start())
        || isWrapped(dash);
  }

  /**
   * Whether a dash in the line above follows a sentence, and a name that the end of the line breaks
   * may follow it: {@code turn the wheel once. — Marlowe⏎Quince}.
   */
  private boolean isWrapped(Dash dash) {
    int name = WhiteSpace.skipOnLine(source, dash.end(), open);
    int before = WhiteSpace.dropOnLine(source, dash.start(), windowStart);
    return name < open
        && before > windowStart
        && LostDash.endsSentence(source.charAt(before - 1))
        && !Character.isLowerCase(source.codePointAt(name));
  }

  private boolean isParted(Dash dash) {
    int before = WhiteSpace.dropInvisible(source, dash.start());
    int after = WhiteSpace.skipInvisible(source, dash.end(), open);
    return before == 0
        || Characters.isWhite(source.charAt(before - 1))
        || Characters.isWhite(source.charAt(after));
  }

  /**
   * The name after what is left where the dash was lost: the nearest of a spaced hyphen, two spaces
   * (what deleting a dash leaves), the end of a short link, the end of a sentence, and the start of
   * a line.
   */
  private @Nullable NameAndDash afterWeakMark() {
    for (int i = open; i >= windowStart; i--) {
      NameAndDash name = weaklyMarked(i);
      if (name != null && !name.name().isEmpty()) {
        return name;
      }
    }
    return null;
  }

  private @Nullable NameAndDash weaklyMarked(int at) {
    char c = source.charAt(at);
    Dash hyphen = c == '-' ? Dash.parseAt(source, at, open) : null;
    NameAndDash name =
        hyphen == null ? null : name(at, hyphen.end(), hyphen.trust().state(), false);
    if (name == null && c == ';' && isRestOfEntity(at)) {
      name = name(at, at + 1, DashState.DAMAGED, false); // what is left of an entity
    }
    boolean beginsLine = Lines.begins(source, at) && !source.startsWith("\r\n", at - 1);
    if (name == null && beginsLine && at > windowStart) {
      int above = LostDash.lastInLineAbove(source, at, windowStart);
      name = above < 0 ? null : name(above, above, DashState.MISSING, false);
    }
    boolean marked =
        beginsLine
            || LostDash.isBefore(source, at, windowStart)
            || (at < open && LostDash.isAfterSentence(source, at, line));
    if (name == null && marked) {
      int start = WhiteSpace.skipQuoteMarkers(source, at, open);
      name = name(start, start, DashState.MISSING, beginsLine);
    }
    return name;
  }

  /** Whether a semicolon is what is left of a dash's entity: after a link, or at a line's start. */
  private boolean isRestOfEntity(int at) {
    return source.startsWith(" ", at + 1)
        && (LostDash.followsLink(source, at) || Lines.begins(source, at));
  }

  /** The name from {@code from} to the parenthesis, or null if it can't be a name. */
  private @Nullable NameAndDash name(int start, int from, DashState dash, boolean beginsLine) {
    NormalizedView view = NormalizedView.of(source, new Span(from, open), markup);
    String name = unbroken(view.text()).strip();
    boolean tooLong = name.codePointCount(0, name.length()) > MAX_NAME;
    if (tooLong
        || NameRules.holdsAttribution(source, from, open)
        || (dash == DashState.MISSING && NameRules.beginsWithDash(name))
        || (!beginsLine && (NameRules.holdsLink(name) || NameRules.beginsWithCloser(name)))) {
      return null;
    }
    int first = WhiteSpace.skipOnLine(source, from, open);
    Span span = name.isEmpty() ? new Span(first, first) : view.sourceSpan(0, view.text().length());
    return new NameAndDash(start, dash, name, span);
  }

  private static String unbroken(String text) {
    return text.indexOf('\n') >= 0 ? Expressions.QUOTED_BREAK.matcher(text).replaceAll(" ") : text;
  }
}
