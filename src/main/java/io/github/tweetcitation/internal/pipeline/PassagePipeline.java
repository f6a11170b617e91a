package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.entity.MediaLinkFinder;
import io.github.tweetcitation.internal.pipeline.PassagePipeline.ReadPassage;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a long text through the stages passage by passage, in constant memory.
 *
 * <p>What a citation is depends on nothing farther than {@link #REACH} from its handle, and on
 * where the attribution before it ends. So a handle is looked at once, when the buffer has that
 * much text after it, and the buffer keeps that much text before the next handle. A passage ends
 * where no later citation can begin: after the last attribution, or {@link #REACH} before the next
 * handle to be looked at.
 */
public final class PassagePipeline extends AbstractSpliterator<ReadPassage> {

  /**
   * How far a citation looks in either direction from its handle: back over the name and the body
   * to the first line of a quote, ahead over the date and the link to the line after it.
   */
  static final int REACH = BodyReader.REACH + AttributionReader.REACH;

  private static final int CAPACITY = 1 << 20;

  /** The longest media link, with line breaks and invisible marks in it. */
  private static final int MAX_LINK = 200;

  private final Reader reader;
  private final Leniency leniency;
  private final int maxCandidates;
  private final Scope scope;
  private final char[] buffer;
  private int length;
  private boolean ended;

  /** Why the text cannot be read any further: what follows a failure is not the next passage. */
  private @Nullable IOException failure;

  /** Where the buffer begins in the text. */
  private long offset;

  /**
   * Where in the buffer the next passage begins. Before it is the text that a citation looks back
   * to.
   */
  private int start;

  /** Where in the buffer the handles begin that were not looked at. */
  private int handles;

  /**
   * A part of the text that was read.
   *
   * @param start where it begins in the text
   * @param text its text
   * @param citations its citations, with spans in its text
   */
  public record ReadPassage(long start, String text, List<Citation> citations) {}

  /** Reads a text; {@code maxCandidates} is the limit of one passage. */
  public PassagePipeline(Reader reader, Leniency leniency, int maxCandidates, Scope scope) {
    this(reader, leniency, maxCandidates, scope, CAPACITY);
  }

  /** Reads a text with a buffer of {@code capacity}, more than three times {@link #REACH}. */
  PassagePipeline(Reader reader, Leniency leniency, int maxCandidates, Scope scope, int capacity) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.reader = reader;
    this.leniency = leniency;
    this.maxCandidates = maxCandidates;
    this.scope = scope;
    this.buffer = new char[capacity];
  }

  @Override
  public boolean tryAdvance(Consumer<? super ReadPassage> action) {
    try {
      while (!ended) {
        ReadPassage passage = next();
        if (!passage.text().isEmpty()) {
          action.accept(passage);
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadPassage next() throws IOException {
    fill();
    String text = new String(buffer, 0, length);
    int last = ended ? length : length - REACH;
    PlainPipeline pipeline = new PlainPipeline(text, leniency, maxCandidates, scope);
    List<Citation> found = pipeline.citationsIn(new Span(start, length), new Span(handles, last));
    int cut = ended ? length : cut(text, pipeline.end(), last - REACH);
    List<Citation> citations =
        found.stream().map(citation -> SpanMover.shift(citation, -start)).toList();
    ReadPassage passage = new ReadPassage(offset + start, text.substring(start, cut), citations);
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
    char before = text.charAt(reach - 1);
    char after = text.charAt(reach);
    boolean pair = Character.isSurrogatePair(before, after) || (before == '\r' && after == '\n');
    int at = pair ? reach - 1 : reach;
    int far = Math.max(floor, at - REACH);
    int line = Lines.start(text, at, far);
    return beforeLink(text, floor, line > far ? line : at);
  }

  /** A place, or where the media link begins that goes on there, on the next line too. */
  private static int beforeLink(String text, int floor, int at) {
    int start = Math.max(floor, at - MAX_LINK);
    String around = text.substring(start, Math.min(text.length(), at + MAX_LINK));
    for (MediaLink link : MediaLinkFinder.find(SourceText.plain(around))) {
      int first = start + link.span().start();
      if (first > floor && first < at && start + link.span().end() > at) {
        return first;
      }
    }
    return at;
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
  public @Nullable Spliterator<ReadPassage> trySplit() {
    // Where a passage begins is known only when the one before it has been read.
    return null;
  }
}
