package io.github.tweetcitation.internal.body;

import com.ibm.icu.text.Bidi;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.NormalizedView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body of a tweet before its attribution. */
public final class BodyReader {

  /** Until then short links had codes of eight characters. */
  private static final int LAST_YEAR_OF_OLD_CODES = 2012;

  private BodyReader() {}

  /** The body before an attribution. It begins no earlier than {@code floor}. */
  public static Body before(String source, Attribution attribution, int floor) {
    int end = BodyStart.end(source, attribution, floor);
    BodyStart start = BodyStart.find(source, attribution, floor);
    NormalizedView view =
        NormalizedView.of(source, new Span(start.at(), end), BodyStart.markup(source, attribution));
    String text = view.text();
    List<Entity> entities = EntityReader.read(view, hasOldCodes(attribution.date()));
    int none = attribution.span().start();
    Span span = text.isEmpty() ? new Span(none, none) : view.sourceSpan(0, text.length());
    Direction direction = direction(view, entities);
    return new Body(text, span, start.boundary(), direction, entities, List.of());
  }

  private static boolean hasOldCodes(@Nullable DateReading date) {
    return date != null && date.day() != null && date.day().getYear() <= LAST_YEAR_OF_OLD_CODES;
  }

  /** As Twitter does: mentions and links say nothing of the direction of the words around them. */
  private static Direction direction(NormalizedView view, List<Entity> entities) {
    StringBuilder words = new StringBuilder(view.text());
    int i = 0;
    for (Entity entity : entities) {
      boolean silent =
          entity instanceof Mention || entity instanceof Link || entity instanceof MediaLink;
      while (silent && i < words.length() && view.sourceStart(i) < entity.span().end()) {
        if (view.sourceStart(i) >= entity.span().start()) {
          words.setCharAt(i, ' ');
        }
        i++;
      }
    }
    Direction direction = direction(words);
    return direction == Direction.NEUTRAL ? direction(view.text()) : direction;
  }

  private static Direction direction(CharSequence text) {
    return switch (Bidi.getBaseDirection(text)) {
      case Bidi.LTR -> Direction.LTR;
      case Bidi.RTL -> Direction.RTL;
      default -> Direction.NEUTRAL;
    };
  }
}
