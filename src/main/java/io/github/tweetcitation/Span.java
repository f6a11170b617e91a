package io.github.tweetcitation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A half-open range {@code [start, end)} of a source text. Offsets count UTF-16 code units, as in
 * {@link String#substring(int, int)}.
 *
 * <p>Other languages count code points or bytes: {@link #inCodePoints} and {@link #inUtf8Bytes}
 * convert many spans in one pass over the source. An offset inside a surrogate pair becomes the
 * offset after the pair.
 *
 * @param start the offset of the first code unit, zero or more
 * @param end the offset after the last code unit, {@code start} or more
 * @since 0.1.0
 */
public record Span(int start, int end) {

  /**
   * Creates a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative, or {@code end} is less than
   *     {@code start}
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
   * Whether this span covers no code unit.
   *
   * @return true if {@code start == end}
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Whether another span is inside this one.
   *
   * @param other the other span; it may be empty
   * @return true if {@code start <= other.start()} and {@code other.end() <= end}
   * @throws NullPointerException if the other span is null
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
   * @throws NullPointerException if the source is null
   * @throws StringIndexOutOfBoundsException if the span ends after the source
   */
  public String in(String source) {
    return Objects.requireNonNull(source, "source").substring(start, end);
  }

  /**
   * Converts spans to code points, as Python and Rust's {@code chars()} count them. An unpaired
   * surrogate counts as one code point.
   *
   * @param source the text that the spans were measured in
   * @param spans spans in UTF-16 code units, in any order
   * @return the same ranges in code points, in the order given
   * @throws NullPointerException if an argument or a span is null
   * @throws IndexOutOfBoundsException if a span ends after the source
   */
  public static List<Span> inCodePoints(String source, List<Span> spans) {
    return convert(source, spans, codePoint -> 1);
  }

  /**
   * Converts spans to bytes of the source in UTF-8, as Go and Rust slice it. An unpaired surrogate
   * counts as one byte, as {@link String#getBytes(java.nio.charset.Charset)} writes it.
   *
   * @param source the text that the spans were measured in
   * @param spans spans in UTF-16 code units, in any order
   * @return the same ranges in UTF-8 bytes, in the order given
   * @throws NullPointerException if an argument or a span is null
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

  private static List<Span> convert(String source, List<Span> spans, IntUnaryOperator width) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(spans, "spans");
    int[] offsets =
        spans.stream()
            .flatMapToInt(span -> IntStream.of(span.start, span.end))
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
        count += width.applyAsInt(codePoint);
        position += Character.charCount(codePoint);
      }
      converted[i] = count;
    }
    IntUnaryOperator offset = at -> converted[Arrays.binarySearch(offsets, at)];
    return spans.stream()
        .map(span -> new Span(offset.applyAsInt(span.start), offset.applyAsInt(span.end)))
        .toList();
  }
}
