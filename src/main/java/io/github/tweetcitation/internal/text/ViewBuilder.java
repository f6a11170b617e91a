package io.github.tweetcitation.internal.text;

import com.ibm.icu.text.Normalizer2;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.BrokenLink;
import io.github.tweetcitation.internal.unicode.ArabicForms;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;
import org.jsoup.parser.Parser;

/** Makes the {@link NormalizedView} of a part of the source. */
final class ViewBuilder {

  /** UAX #15, Stream-Safe Text Format: a longer run of combining marks is composed in parts. */
  private static final int MAX_RUN = 32;

  /** The length of the longest reference, that of the counter clockwise contour integral. */
  private static final int MAX_ENTITY = 33;

  /** The first character that NFC may change, or that may change the one before it. */
  private static final int FIRST_COMBINING = 0x300;

  /** The upper bits of most emoji; NFC changes none of them. */
  private static final int EMOJI = 0x1F;

  /** The number of breaks where no white space is pending. */
  private static final int NO_WHITE = -1;

  private final String source;
  private final Span span;

  /** The end of the part without the white space at its end. */
  private final int end;

  /**
   * The text so far, and after it the source that is still to be read. Both fit, because no text is
   * longer than the source that it replaces.
   */
  private char[] chars;

  private int length;
  private OffsetMap offsets = new OffsetMap();

  /** The number of line breaks in the white space after the last visible character. */
  private int pendingBreaks = NO_WHITE;

  private int pendingStart;
  private int pendingEnd;

  /** A ZWNJ or ZWJ after the last visible character; it stays between two letters or two emoji. */
  private int pendingJoiner;

  private int joinerStart;
  private int joinerEnd;

  private boolean mayCompose;
  private boolean hasForms;
  private boolean mayPartLink;

  ViewBuilder(String source, Span span) {
    this.source = source;
    this.span = span;
    int last = span.end();
    while (last > span.start() && Characters.isWhite(source.charAt(last - 1))) {
      last--;
    }
    end = last;
    chars = new char[end - span.start()];
    source.getChars(span.start(), end, chars, 0);
  }

  NormalizedView build(Markup markup) {
    read(markup);
    // Only a text with characters that NFC may change needs ICU.
    String text = mayCompose ? new String(chars, 0, length) : "";
    if (!text.isEmpty() && (hasForms || !Normalizer2.getNFCInstance().isNormalized(text))) {
      compose(text);
    }
    if (mayPartLink) {
      joinLinks();
    }
    char[] seen = length == chars.length ? chars : Arrays.copyOf(chars, length);
    return new NormalizedView(span, seen, 0, offsets);
  }

  private void read(Markup markup) {
    boolean markdown = markup == Markup.MARKDOWN;
    boolean lineStart = markdown && Lines.begins(source, span.start());
    int i = span.start();
    while (i < end) {
      if (!lineStart && Characters.isPlain(chars[i - span.start()])) {
        i = plain(i);
        continue;
      }
      int cp = source.codePointAt(i);
      int lineBreak = WhiteSpace.lineBreak(source, i, end);
      int next = lineBreak < 0 ? Math.min(i + Character.charCount(cp), end) : lineBreak;
      boolean quoteMarker = lineStart && (cp == '>' || Characters.isSpace(cp));
      if (quoteMarker) {
        white(' ', i, next);
      } else if (cp == '&' && markup != Markup.RENDERED) {
        next = entity(i);
      } else if (cp == '\\' && markdown && isEscapable(next)) {
        visible(source.charAt(next), i, next + 1);
        next++;
      } else {
        add(cp, i, next);
      }
      boolean stillStart = quoteMarker || (lineStart && Characters.isInvisible(cp));
      lineStart = markdown && (stillStart || Characters.isLineBreak(cp));
      i = next;
    }
  }

  /** Copies a run of plain characters and single spaces between them. */
  private int plain(int start) {
    int from = start - span.start();
    flush(chars[from]);
    int to = from + 1;
    char before = chars[from];
    int last = end - span.start();
    // The bitwise or is a space only if both are; a branch for each space would be mispredicted.
    while (to < last && Characters.isPlainOrSpace(chars[to]) && (before | chars[to]) != ' ') {
      before = chars[to++];
    }
    to -= before == ' ' ? 1 : 0;
    if (length < from) {
      System.arraycopy(chars, from, chars, length, to - from);
    }
    length += to - from;
    offsets.copy(to - from, start);
    return span.start() + to;
  }

  private boolean isEscapable(int at) {
    char c = at < end ? source.charAt(at) : ' ';
    return c > ' ' && c < 0x7F && !Characters.isAsciiLetterOrDigit(c);
  }

  private int entity(int at) {
    int close = at + 1;
    while (close < end
        && close - at < MAX_ENTITY
        && Characters.isEntityPart(source.charAt(close))) {
      close++;
    }
    boolean closed = close > at + 1 && close < end && source.charAt(close) == ';';
    String entity = closed ? source.substring(at, close + 1) : "&";
    String decoded = closed ? Parser.unescapeEntities(entity, true) : entity;
    if (decoded.equals(entity)) {
      visible('&', at, at + 1);
      return at + 1;
    }
    decoded.codePoints().forEach(cp -> add(cp, at, at + entity.length()));
    return close + 1;
  }

  private void add(int cp, int start, int end) {
    if (Characters.isWhite(cp)) {
      white(cp, start, end);
    } else if (cp == Characters.ZERO_WIDTH_NON_JOINER || cp == Characters.ZERO_WIDTH_JOINER) {
      pendingJoiner = cp;
      joinerStart = start;
      joinerEnd = end;
    } else if (Characters.isVariationSelector(cp)) {
      if (length > 0 && pendingBreaks == NO_WHITE) {
        emit(cp, start, end);
      }
    } else if (!Characters.isMeaningless(cp) && !Character.isISOControl(cp)) {
      mayCompose |= cp >= FIRST_COMBINING && !isInert(cp);
      hasForms |= ArabicForms.isForm(cp);
      boolean surrogate = cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE;
      visible(surrogate ? Characters.REPLACEMENT : cp, start, end);
    }
  }

  private void white(int cp, int start, int end) {
    if (pendingBreaks == NO_WHITE) {
      pendingStart = start;
      pendingBreaks = 0;
    }
    pendingEnd = end;
    pendingBreaks += Characters.isLineBreak(cp) ? 1 : 0;
  }

  private void visible(int cp, int start, int end) {
    flush(cp);
    emit(cp, start, end);
  }

  /** Writes the white space or joiner that is pending before the next visible character. */
  private void flush(int next) {
    if (pendingBreaks != NO_WHITE) {
      flushWhite();
    } else if (pendingJoiner != 0
        && length > 0
        && joins(Character.codePointBefore(chars, length), next)) {
      emit(pendingJoiner, joinerStart, joinerEnd);
    }
    pendingJoiner = 0;
  }

  private boolean joins(int before, int after) {
    // After a #, the joiner keeps digits from being a tag.
    return ((Characters.isWordPart(before) || before == '#') && Characters.isWordPart(after))
        || (pendingJoiner == Characters.ZERO_WIDTH_JOINER
            && Characters.isEmoji(after)
            && (Characters.isEmoji(before) || Characters.isVariationSelector(before)));
  }

  private void flushWhite() {
    if (length > 0) {
      mayPartLink |= pendingBreaks > 0 && BrokenLink.mayBeginBefore(chars, length);
      emit(pendingBreaks > 0 ? '\n' : ' ', pendingStart, pendingEnd);
      if (pendingBreaks > 1) {
        emit('\n', pendingStart, pendingEnd);
      }
    }
    pendingBreaks = NO_WHITE;
  }

  private void emit(int cp, int start, int end) {
    int count = Character.charCount(cp);
    if (length + count > chars.length) {
      // The end of the part may cut a surrogate pair, and NFC may make several characters of one.
      chars = Arrays.copyOf(chars, 2 * length + count);
    }
    Character.toChars(cp, chars, length);
    length += count;
    offsets.replace(count, start, end);
  }

  /** Whether NFC leaves a character alone: general punctuation and emoji. */
  private static boolean isInert(int cp) {
    return (cp >= 0x2002 && cp < 0x2126)
        || cp == Characters.VARIATION_SELECTOR_16
        || cp >> 12 == EMOJI;
  }

  /** Starts a new text. Returns the map of the old one. */
  private OffsetMap restart() {
    OffsetMap old = offsets;
    offsets = new OffsetMap();
    length = 0;
    return old;
  }

  /** Removes the line breaks inside short links. */
  private void joinLinks() {
    char[] all = Arrays.copyOf(chars, length);
    OffsetMap old = restart();
    for (int i = 0; i < all.length; i++) {
      int next = i;
      while (next < all.length && all[next] == '\n') {
        next++;
      }
      if (next > i && BrokenLink.goesOn(chars, length, all, next)) {
        i = next;
      }
      emit(all[i], old.start(i), old.end(i));
    }
  }

  /**
   * Composes the text run by run, the presentation forms in it as the letters that they show; no
   * composition goes beyond the end of a run.
   */
  private void compose(String text) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    OffsetMap old = restart();
    int run = 0;
    while (run < text.length()) {
      int end = run + Character.charCount(text.codePointAt(run));
      while (end < text.length()
          && end - run < MAX_RUN
          && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String read = text.substring(run, end);
      String composed = nfc.normalize(hasForms ? ArabicForms.letters(read) : read);
      int start = old.start(run);
      int stop = old.end(end - 1);
      composed.codePoints().forEach(cp -> emit(cp, start, stop));
      run = end;
    }
  }
}
