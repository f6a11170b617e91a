package io.github.tweetcitation.internal.source;

import com.ibm.icu.text.Normalizer2;
import io.github.tweetcitation.Span;
import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A part of the source as a reader sees it, with the way back to the source for every offset.
 *
 * <p>Out go bidi controls, zero-width marks and control characters; exotic spaces and runs of white
 * space become one space, or one or two line breaks, or nothing where the end of a line broke a
 * short link; HTML entities and, if asked, Markdown escapes and quote markers are undone; the text
 * is in NFC. ZWNJ inside words, ZWJ and variation selectors in emoji, Arabic diacritics and tatweel
 * carry meaning and stay.
 */
public final class NormalizedView {

  /** UAX #15, Stream-Safe Text Format: a longer run of combining marks is composed in parts. */
  private static final int MAX_RUN = 32;

  /** The longest entity name, {@code CounterClockwiseContourIntegral}, with its marks. */
  private static final int MAX_ENTITY = 33;

  /** No character before it is changed by NFC, or changes the one before it. */
  private static final int FIRST_COMBINING = 0x300;

  /** The plane of emoji, none of which NFC changes. */
  private static final int EMOJI = 0x1F;

  private final Span source;

  /** What is seen, from {@link #first} on; views that begin further behind share it. */
  private final char[] chars;

  private final int first;
  private final OffsetMap offsets;

  /** The same as a string, made when it is asked for: of most windows nobody asks for all. */
  private @Nullable String text;

  private NormalizedView(Span source, char[] chars, int first, OffsetMap offsets) {
    this.source = source;
    this.chars = chars;
    this.first = first;
    this.offsets = offsets;
  }

  /** The view of a part of the source. */
  public static NormalizedView of(String source, Span span, Markup markup) {
    Builder builder = new Builder(source, span);
    builder.read(markup);
    return builder.build();
  }

  /** The view of what begins with a character of {@link #text()}. */
  public NormalizedView from(int at) {
    Span rest = new Span(sourceSpan(at, at).start(), source.end());
    return new NormalizedView(rest, chars, first + at, offsets);
  }

  /** The part of the source that is viewed. */
  public Span source() {
    return source;
  }

  /** What the reader sees. */
  public String text() {
    if (text == null) {
      text = new String(chars, first, length());
    }
    return text;
  }

  /** The length of {@link #text()}. */
  public int length() {
    return chars.length - first;
  }

  /** The characters of {@link #text()}, not to be written to. */
  public char[] chars() {
    return first == 0 ? chars : Arrays.copyOfRange(chars, first, chars.length);
  }

  /** The part of the source that a range of {@link #text()} came from. */
  public Span sourceSpan(int start, int end) {
    if (start == end) {
      int at = start < length() ? sourceStart(start) : source.end();
      return new Span(at, at);
    }
    return new Span(sourceStart(start), offsets.end(first + end - 1));
  }

  /** What of {@link #text()} came from a part of the source. */
  public String textOf(Span part) {
    return text().substring(indexOf(part.start()), indexOf(part.end()));
  }

  /** A part of the source without the white space at its ends. */
  public Span trim(Span part) {
    int start = indexOf(part.start());
    int end = indexOf(part.end());
    while (start < end && CharClass.isWhite(chars[first + start])) {
      start++;
    }
    while (end > start && CharClass.isWhite(chars[first + end - 1])) {
      end--;
    }
    return sourceSpan(start, end);
  }

  /** The first character that came from an offset of the source or from behind it. */
  public int indexOf(int at) {
    return Math.max(0, Math.min(offsets.indexOf(at) - first, length()));
  }

  /** Where in the source a character of {@link #text()} came from. */
  public int sourceStart(int at) {
    return offsets.start(first + at);
  }

  private static final class Builder {
    private final String source;
    private final Span span;

    /** Behind it is white space, of which nothing is seen. */
    private final int end;

    /**
     * What is seen so far, and behind it what is still to be read: nothing that is seen is longer
     * than what stands for it in the source.
     */
    private char[] chars;

    private int length;
    private OffsetMap.Builder offsets = new OffsetMap.Builder();

    /** Line breaks and spaces read since the last visible character, and where they stood. */
    private int pendingBreaks;

    private boolean pendingSpace;
    private int pendingStart;
    private int pendingEnd;

    /** A ZWNJ or ZWJ read since the last visible character: it stays only between two of a kind. */
    private int pendingJoiner;

    private boolean mayCompose;
    private boolean mayPartLink;

    private int joinerStart;
    private int joinerEnd;

    Builder(String source, Span span) {
      this.source = source;
      this.span = span;
      int last = span.end();
      while (last > span.start() && CharClass.isWhite(source.charAt(last - 1))) {
        last--;
      }
      end = last;
      chars = new char[end - span.start()];
      source.getChars(span.start(), end, chars, 0);
    }

    void read(Markup markup) {
      boolean lineStart = markup == Markup.MARKDOWN && startsLine(source, span.start());
      int i = span.start();
      while (i < end) {
        if (!lineStart && CharClass.isPlain(chars[i - span.start()])) {
          i = plain(i);
          continue;
        }
        int cp = source.codePointAt(i);
        int lineBreak = Gap.lineBreak(source, i, end);
        int next = lineBreak < 0 ? Math.min(i + Character.charCount(cp), end) : lineBreak;
        if (lineStart && (cp == '>' || CharClass.isSpace(cp))) {
          white(' ', i, next);
        } else if (cp == '&' && markup != Markup.RENDERED) {
          next = entity(source, i, end);
        } else if (cp == '\\' && markup == Markup.MARKDOWN && escapes(source, next, end)) {
          visible(source.charAt(next), i, next + 1);
          next++;
        } else {
          add(cp, i, next);
        }
        lineStart =
            markup == Markup.MARKDOWN
                && (CharClass.isLineBreak(cp)
                    || (lineStart
                        && (cp == '>' || CharClass.isSpace(cp) || CharClass.isInvisible(cp))));
        i = next;
      }
    }

    /** Takes a run of plain characters, and single spaces between them, as they are. */
    private int plain(int start) {
      int from = start - span.start();
      flush(chars[from]);
      int to = from + 1;
      char before = chars[from];
      int last = end - span.start();
      // No branch for a space, which nobody can foretell: of two characters, both are one.
      while (to < last && CharClass.isPlainOrSpace(chars[to]) && (before | chars[to]) != ' ') {
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

    private static boolean startsLine(String source, int at) {
      return at == 0 || CharClass.isLineBreak(source.charAt(at - 1));
    }

    private static boolean escapes(String source, int at, int end) {
      return at < end
          && source.charAt(at) > ' '
          && source.charAt(at) < 0x7F
          && !CharClass.isAsciiLetterOrDigit(source.charAt(at));
    }

    private int entity(String source, int at, int limit) {
      int end = at + 1;
      while (end < limit && end - at < MAX_ENTITY && CharClass.isEntityPart(source.charAt(end))) {
        end++;
      }
      if (end == at + 1 || end == limit || source.charAt(end) != ';') {
        visible('&', at, at + 1);
        return at + 1;
      }
      String entity = source.substring(at, end + 1);
      String decoded = Parser.unescapeEntities(entity, true);
      if (decoded.equals(entity)) {
        visible('&', at, at + 1);
        return at + 1;
      }
      decoded.codePoints().forEach(cp -> add(cp, at, at + entity.length()));
      return end + 1;
    }

    private void add(int cp, int start, int end) {
      if (CharClass.isWhite(cp)) {
        white(cp, start, end);
      } else if (cp == CharClass.ZERO_WIDTH_NON_JOINER || cp == CharClass.ZERO_WIDTH_JOINER) {
        pendingJoiner = cp;
        joinerStart = start;
        joinerEnd = end;
      } else if (CharClass.isVariationSelector(cp)) {
        if (length > 0 && !pendingWhite()) {
          emit(cp, start, end);
        }
      } else if (!CharClass.isMeaningless(cp) && !Character.isISOControl(cp)) {
        mayCompose |= cp >= FIRST_COMBINING && !isInert(cp);
        boolean surrogate = cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE;
        visible(surrogate ? CharClass.REPLACEMENT : cp, start, end);
      }
    }

    private boolean pendingWhite() {
      return pendingSpace || pendingBreaks > 0;
    }

    private void white(int cp, int start, int end) {
      if (!pendingWhite()) {
        pendingStart = start;
      }
      pendingEnd = end;
      pendingSpace = true;
      pendingBreaks += CharClass.isLineBreak(cp) ? 1 : 0;
    }

    private void visible(int cp, int start, int end) {
      flush(cp);
      emit(cp, start, end);
    }

    /** What was read since the last visible character comes before the next. */
    private void flush(int next) {
      if (pendingWhite()) {
        flushWhite();
      } else if (pendingJoiner != 0
          && length > 0
          && joins(Character.codePointBefore(chars, length), next)) {
        emit(pendingJoiner, joinerStart, joinerEnd);
      }
      pendingJoiner = 0;
    }

    private boolean joins(int before, int after) {
      // Behind a # it keeps the digits from being a tag.
      return ((CharClass.isWordPart(before) || before == '#') && CharClass.isWordPart(after))
          || (pendingJoiner == CharClass.ZERO_WIDTH_JOINER
              && CharClass.isEmoji(after)
              && (CharClass.isEmoji(before) || CharClass.isVariationSelector(before)));
    }

    private void flushWhite() {
      if (length > 0) {
        mayPartLink |= pendingBreaks > 0 && BrokenLink.mayBeginBefore(chars, length);
        if (pendingBreaks == 0) {
          emit(' ', pendingStart, pendingEnd);
        }
        for (int i = 0; i < Math.min(pendingBreaks, 2); i++) {
          emit('\n', pendingStart, pendingEnd);
        }
      }
      pendingSpace = false;
      pendingBreaks = 0;
    }

    private void emit(int cp, int start, int end) {
      int count = Character.charCount(cp);
      if (length + count > chars.length) {
        // The end of the part cuts a pair, or NFC makes several characters of one.
        chars = Arrays.copyOf(chars, 2 * length + count);
      }
      Character.toChars(cp, chars, length);
      length += count;
      offsets.replace(count, start, end);
    }

    /** General punctuation and emoji. */
    private static boolean isInert(int cp) {
      return (cp >= 0x2002 && cp < 0x2126)
          || cp == CharClass.VARIATION_SELECTOR_16
          || cp >> 12 == EMOJI;
    }

    NormalizedView build() {
      // What was taken in runs is composed; ICU is asked for the rest only.
      if (mayCompose) {
        String text = new String(chars, 0, length);
        if (!Normalizer2.getNFCInstance().isNormalized(text)) {
          compose(text);
        }
      }
      if (mayPartLink) {
        joinLinks();
      }
      char[] seen = length == chars.length ? chars : Arrays.copyOf(chars, length);
      return new NormalizedView(span, seen, 0, offsets.build());
    }

    /** Takes the line breaks out that part short links. */
    private void joinLinks() {
      char[] all = Arrays.copyOf(chars, length);
      OffsetMap old = offsets.build();
      offsets = new OffsetMap.Builder();
      length = 0;
      for (int i = 0; i < all.length; i++) {
        int next = i;
        while (next < all.length && all[next] == '\n') {
          next++;
        }
        if (next > i && BrokenLink.goesOn(chars, length, all, next)) {
          i = next;
        }
        chars[length++] = all[i];
        offsets.replace(1, old.start(i), old.end(i));
      }
    }

    /** Composes run by run, a run being what no composition reaches beyond. */
    private void compose(String text) {
      Normalizer2 nfc = Normalizer2.getNFCInstance();
      OffsetMap old = offsets.build();
      offsets = new OffsetMap.Builder();
      chars = new char[text.length()];
      length = 0;
      int run = 0;
      while (run < text.length()) {
        int end = run + Character.charCount(text.codePointAt(run));
        while (end < text.length()
            && end - run < MAX_RUN
            && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        String composed = nfc.normalize(text.substring(run, end));
        int start = old.start(run);
        int stop = old.end(end - 1);
        composed.codePoints().forEach(cp -> emit(cp, start, stop));
        run = end;
      }
    }
  }
}
