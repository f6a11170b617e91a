package io.github.tweetcitation.internal.text;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of the source as a reader sees it. Every offset of its text leads back to the source.
 *
 * <ul>
 *   <li>Bidi controls, zero-width marks and control characters are removed. ZWNJ inside words, ZWJ
 *       and variation selectors in emoji, Arabic diacritics and tatweel have a meaning and stay.
 *   <li>White space of any sort becomes one space, or one or two line breaks; or nothing, if the
 *       end of a line broke a short link.
 *   <li>Character references are decoded. In Markdown, escapes and quote markers are removed.
 *   <li>The text is in NFC.
 * </ul>
 */
public final class NormalizedView {

  private final Span source;

  /** The text from {@link #first} on. Views that begin later in it share the array. */
  private final char[] chars;

  private final int first;
  private final OffsetMap offsets;

  /** The text as a string; made on demand, because most windows do not need it. */
  private @Nullable String text;

  NormalizedView(Span source, char[] chars, int first, OffsetMap offsets) {
    this.source = source;
    this.chars = chars;
    this.first = first;
    this.offsets = offsets;
  }

  /** The view of a part of the source. */
  public static NormalizedView of(String source, Span span, Markup markup) {
    return new ViewBuilder(source, span).build(markup);
  }

  /** The rest of the view from a character of {@link #text()} on. */
  public NormalizedView from(int at) {
    Span rest = new Span(sourceSpan(at, at).start(), source.end());
    return new NormalizedView(rest, chars, first + at, offsets);
  }

  /** The part of the source that is viewed. */
  public Span source() {
    return source;
  }

  /** The text that the reader sees. */
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
    return start == length()
        ? new Span(source.end(), source.end())
        : offsets.source(new Span(first + start, first + end));
  }

  /** The part of {@link #text()} that came from a part of the source. */
  public String textOf(Span part) {
    return text().substring(indexOf(part.start()), indexOf(part.end()));
  }

  /** A part of the source without the white space at its ends. */
  public Span trim(Span part) {
    int start = indexOf(part.start());
    int end = indexOf(part.end());
    while (start < end && Characters.isWhite(chars[first + start])) {
      start++;
    }
    while (end > start && Characters.isWhite(chars[first + end - 1])) {
      end--;
    }
    return sourceSpan(start, end);
  }

  /** The first character that came from an offset of the source or from a later one. */
  public int indexOf(int at) {
    return Math.max(0, Math.min(offsets.indexOf(at) - first, length()));
  }
}
