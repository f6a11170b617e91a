package io.github.tweetcitation;

import io.github.tweetcitation.internal.source.CandidateLimit;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.ReadableText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a long text passage by passage, in constant memory.
 *
 * <p>What a citation is depends on nothing further than {@link #REACH} from its handle, and on
 * where the attribution before it ends. So a handle is looked at when the buffer holds so much
 * behind it, once, and the buffer keeps so much before the next one. A passage ends where no later
 * citation can begin: behind the last attribution, or that far before the next handle to be looked
 * at.
 */
final class PassageReader implements Spliterator<Passage> {

  /**
   * How far a citation looks, in either direction from its handle: back over name and body to the
   * first line of a quote, about 31,000; ahead over date and link to the line behind it, as far;
   * and spaces and marks in between.
   */
  static final int REACH = 40_000;

  private static final int CAPACITY = 1 << 20;

  private final Reader reader;
  private final Leniency leniency;
  private final int maxCandidates;
  private final char[] buffer;
  private int length;
  private boolean ended;

  /**
   * Why the text cannot be read any further: what comes after a failure is not the next passage.
   */
  private @Nullable IOException failure;

  /** Where the buffer begins in the text. */
  private long offset;

  /**
   * Where in the buffer the next passage begins; before it stands what a citation looks back to.
   */
  private int start;

  /** Where in the buffer the handles begin that nobody has looked at. */
  private int handles;

  PassageReader(Reader reader, Leniency leniency, int maxCandidates) {
    this(reader, leniency, maxCandidates, CAPACITY);
  }

  /** With a buffer of so many characters, more than three times {@link #REACH}. */
  PassageReader(Reader reader, Leniency leniency, int maxCandidates, int capacity) {
    this.reader = reader;
    this.leniency = leniency;
    this.maxCandidates = maxCandidates;
    this.buffer = new char[capacity];
  }

  @Override
  public boolean tryAdvance(Consumer<? super Passage> action) {
    try {
      while (!ended) {
        Passage passage = next();
        if (passage != null) {
          action.accept(passage);
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next passage, or null if it would be empty. */
  private @Nullable Passage next() throws IOException {
    fill();
    String text = new String(buffer, 0, length);
    int last = ended ? length : length - REACH;
    TextCitations citations =
        new TextCitations(ReadableText.plain(text), leniency, new CandidateLimit(maxCandidates));
    List<TweetCitation> found = citations.in(new Span(start, length), new Span(handles, last));
    int cut = ended ? length : cut(text, citations.end(), last - REACH);
    Passage passage = cut == start ? null : passage(text, new Span(start, cut), found);
    start = cut;
    handles = last;
    if (!ended) {
      drop(Math.min(cut, last - REACH));
    }
    return passage;
  }

  private void fill() throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      while (!ended && length < buffer.length) {
        int read = reader.read(buffer, length, buffer.length - length);
        ended = read < 0;
        length += Math.max(read, 0);
      }
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Where the passage ends: not before {@code floor}, and where no citation can begin before. */
  private static int cut(String text, int floor, int reach) {
    if (floor >= reach) {
      return floor;
    }
    int at = isPair(text.charAt(reach - 1), text.charAt(reach)) ? reach - 1 : reach;
    int far = Math.max(floor, at - REACH);
    int line = Lines.start(text, at, far);
    return line > far ? line : at;
  }

  private static boolean isPair(char first, char second) {
    return Character.isSurrogatePair(first, second) || (first == '\r' && second == '\n');
  }

  private Passage passage(String text, Span span, List<TweetCitation> found) {
    List<TweetCitation> citations =
        found.stream().map(citation -> Relocation.by(citation, -span.start())).toList();
    return new Passage(offset + span.start(), new CitedDocument(span.in(text), citations));
  }

  /** Forgets the beginning of the buffer. */
  private void drop(int count) {
    System.arraycopy(buffer, count, buffer, 0, length - count);
    length -= count;
    start -= count;
    handles -= count;
    offset += count;
  }

  @Override
  public @Nullable Spliterator<Passage> trySplit() {
    // Where a passage begins is known only when the one before is read.
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }
}
