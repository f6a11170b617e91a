package io.github.tweetcitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A half-open range {@code [start, end)} of a source text, measured in UTF-16 code units, as {@link
 * String#substring(int, int)} takes it.
 *
 * <p>Users of other languages count otherwise: {@link #inCodePoints} and {@link #inUtf8Bytes}
 * convert many spans in one pass over the source. An offset inside a surrogate pair counts as the
 * one after it.
 *
 * @param start offset of the first code unit, zero or more
 * @param end offset after the last code unit, {@code start} or more
 */
public record Span(int start, int end) {

  /**
   * Creates a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "start and end must be 0 <= start <= end: " + start + ", " + end);
    }
  }

  /**
   * The number of UTF-16 code units that this span covers.
   *
   * @return {@code end - start}, zero or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether this span covers no code unit.
   *
   * @return true if {@code start == end}
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Tells whether another span lies wholly inside this one.
   *
   * @param other the span to look for
   * @return true if this span covers every code unit of the other
   */
  public boolean contains(Span other) {
    Objects.requireNonNull(other, "other");
    return start <= other.start && other.end <= end;
  }

  /**
   * The part of the source that this span covers.
   *
   * @param source the text that the span was measured in
   * @return {@code source.substring(start, end)}
   * @throws StringIndexOutOfBoundsException if the span ends after the source
   */
  public String in(String source) {
    return Objects.requireNonNull(source, "source").substring(start, end);
  }

  /**
   * Converts spans to code points, as Python and Rust's {@code chars()} count them.
   *
   * <p>An unpaired surrogate counts as one code point.
   *
   * @param source the text that the spans were measured in
   * @param spans spans in UTF-16 code units, in any order
   * @return the same ranges in code points, in the order given
   * @throws IndexOutOfBoundsException if a span ends after the source
   */
  public static List<Span> inCodePoints(String source, List<Span> spans) {
    return convert(source, spans, codePoint -> 1);
  }

  /**
   * Converts spans to bytes of the source's UTF-8 form, as Go and Rust slice it.
   *
   * <p>An unpaired surrogate counts as one byte, as {@link
   * String#getBytes(java.nio.charset.Charset)} writes it.
   *
   * @param source the text that the spans were measured in
   * @param spans spans in UTF-16 code units, in any order
   * @return the same ranges in UTF-8 bytes, in the order given
   * @throws IndexOutOfBoundsException if a span ends after the source
   */
  public static List<Span> inUtf8Bytes(String source, List<Span> spans) {
    return convert(source, spans, Span::utf8Length);
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static List<Span> convert(String source, List<Span> spans, Width width) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(spans, "spans");
    int[] offsets =
        spans.stream()
            .flatMapToInt(s -> Arrays.stream(new int[] {s.start, s.end}))
            .sorted()
            .distinct()
            .toArray();
    int[] converted = new int[offsets.length];
    int position = 0;
    int count = 0;
    for (int i = 0; i < offsets.length; i++) {
      Objects.checkFromToIndex(0, offsets[i], source.length());
      while (position < offsets[i]) {
        int codePoint = source.codePointAt(position);
        count += width.of(codePoint);
        position += Character.charCount(codePoint);
      }
      converted[i] = count;
    }
    List<Span> result = new ArrayList<>(spans.size());
    for (Span span : spans) {
      result.add(
          new Span(
              converted[Arrays.binarySearch(offsets, span.start)],
              converted[Arrays.binarySearch(offsets, span.end)]));
    }
    return List.copyOf(result);
  }

  private interface Width {
    int of(int codePoint);
  }
}
