package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Body.Alternative;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.entity.EntityReader;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of each tweet in a text, from left to right, when its attribution is known. */
public final class BodyReader {

  /** How far from its attribution a body may reach, in UTF-16 code units. */
  public static final int REACH = BodyStart.MAX_LONG_QUOTE + 1;

  /** The last year in which short links had codes of eight characters. */
  private static final int LAST_YEAR_OF_OLD_CODES = 2012;

  /** The languages of most tweets, for which no table of the JDK has to be asked. */
  private static final Set<String> CURRENT = Set.of("ar", "en", "es", "fr", "ja", "pt", "tr");

  private final SourceText text;
  private final TrailingPartReader trailingParts;

  /** A reader of a whole text. */
  public BodyReader(SourceText text) {
    this.text = text;
    this.trailingParts = new TrailingPartReader(text.text());
  }

  /**
   * The body before an attribution, with what some extractors put after the attribution: a link, or
   * all but the first line of the tweet.
   *
   * @param room where the body may be
   */
  public Body bodyOf(AttributionReading attribution, Span room) {
    Body body = before(attribution, room.start());
    TrailingPart trailing = trailingParts.after(attribution, body, room.end());
    if (trailing == null) {
      return body;
    }
    return trailing.isLink()
        ? joined(body, trailing, attribution)
        : withTail(body, trailing, attribution);
  }

  /** The body before an attribution, at {@code floor} or later; nothing follows it. */
  public Body bodyBefore(AttributionReading attribution, int floor) {
    return before(attribution, floor);
  }

  /** Words after an attribution that may be of the tweet and are not in its body, or null. */
  public @Nullable TrailingPart trailingPart(AttributionReading attribution, Body body) {
    TrailingPart trailing =
        body.tail().isPresent()
            ? null
            : trailingParts.after(attribution, body, text.text().length());
    return trailing == null || trailing.isLink() ? null : trailing;
  }

  private Body before(AttributionReading attribution, int floor) {
    BodyStart start = BodyStart.find(text, attribution, floor);
    int end = attribution.span().start();
    NormalizedView view = start.view();
    List<Alternative> others = new ArrayList<>();
    for (int at : start.others()) {
      NormalizedView other = view.from(at);
      others.add(new Alternative(other.text(), span(other, end)));
    }
    return read(text, view.from(start.at()), start.boundary(), attribution, end)
        .alternatives(others)
        .build();
  }

  /** The body with a tail, if both are no longer than a tweet and no line is the article's. */
  private Body withTail(Body body, TrailingPart trailing, AttributionReading attribution) {
    Body tail = enclosed(text, trailing.span(), attribution, "");
    NonLetterIndex words = new NonLetterIndex(tail.text().toCharArray());
    String whole = body.text() + '\n' + tail.text();
    NonLetterIndex all = new NonLetterIndex(whole.toCharArray());
    boolean fits = TweetLength.of(all, attribution.day()).nearlyFits(0);
    if (!fits || new Sentences(words).anyLineGoesOn()) {
      return body;
    }
    List<Entity> entities = new ArrayList<>(body.entities());
    entities.addAll(tail.entities());
    return body.toBuilder()
        .tail(Optional.of(new Body.Tail(tail.text(), tail.span())))
        .entities(entities)
        .build();
  }

  private Body joined(Body body, TrailingPart trailing, AttributionReading attribution) {
    Body link = enclosed(text, trailing.span(), attribution, "");
    List<Entity> entities = new ArrayList<>(body.entities());
    entities.addAll(link.entities());
    boolean alone = body.text().isEmpty();
    return body.toBuilder()
        .text(alone ? link.text() : body.text() + "\n" + link.text())
        .direction(alone ? link.direction() : body.direction())
        .entities(entities)
        .build();
  }

  /**
   * The body that markup encloses.
   *
   * @param language the language that the markup gives it, as HTML writes it, or an empty string
   */
  public static Body enclosed(
      SourceText text, Span span, AttributionReading attribution, String language) {
    NormalizedView view = NormalizedView.of(text.text(), span, text.markup());
    return read(text, view, Boundary.MARKUP, attribution, span.start())
        .language(view.length() == 0 ? Optional.empty() : tag(language))
        .build();
  }

  /**
   * The body that markup encloses, around a part that is not its own: the embed of a tweet that it
   * quotes. Its span covers that part.
   */
  public static Body enclosedAround(
      SourceText text, Span span, Span other, AttributionReading attribution, String language) {
    Body before = enclosed(text, new Span(span.start(), other.start()), attribution, language);
    Body after = enclosed(text, new Span(other.end(), span.end()), attribution, language);
    int end = after.text().isEmpty() ? other.end() : after.span().end();
    List<Entity> entities = new ArrayList<>(before.entities());
    entities.addAll(after.entities());
    return before.toBuilder()
        .text((before.text() + "\n" + after.text()).strip())
        .span(new Span(before.span().start(), end))
        .entities(entities)
        .build();
  }

  /** The BCP 47 tag of a language, with today's code for an old one ({@code he} for {@code iw}). */
  private static Optional<String> tag(String language) {
    if (CURRENT.contains(language)) {
      return Optional.of(language);
    }
    Locale locale = Locale.forLanguageTag(language.strip().replace('_', '-'));
    boolean known = !locale.getLanguage().isEmpty() && locale.getLanguage().length() <= 3;
    return known ? Optional.of(locale.toLanguageTag()) : Optional.empty(); // not: null, root
  }

  /** Starts the body that a view shows; {@code none} is its place if the view is empty. */
  private static Body.Builder read(
      SourceText text,
      NormalizedView view,
      Boundary boundary,
      AttributionReading attribution,
      int none) {
    List<Entity> entities =
        EntityReader.read(view, text.linksIn(view.source()), hasOldCodes(attribution.date()));
    return Body.builder()
        .text(view.text())
        .span(span(view, none))
        .boundary(boundary)
        .direction(direction(view, entities))
        .entities(entities);
  }

  private static Span span(NormalizedView view, int none) {
    int length = view.length();
    return length == 0 ? new Span(none, none) : view.sourceSpan(0, length);
  }

  private static boolean hasOldCodes(@Nullable DateReading date) {
    return date != null && date.day() != null && date.day().getYear() <= LAST_YEAR_OF_OLD_CODES;
  }

  /** The direction by the words: as on Twitter, mentions and links count only if they are alone. */
  private static Direction direction(NormalizedView view, List<Entity> entities) {
    char[] chars = view.chars();
    int at = 0;
    for (Entity entity : entities) {
      if (entity instanceof Mention || entity instanceof Link || entity instanceof MediaLink) {
        Direction direction = direction(chars, at, view.indexOf(entity.span().start()));
        if (direction != Direction.NEUTRAL) {
          return direction;
        }
        at = view.indexOf(entity.span().end());
      }
    }
    Direction last = direction(chars, at, chars.length);
    return last == Direction.NEUTRAL ? direction(chars, 0, chars.length) : last;
  }

  /** The direction of the first strong character (UAX #9, rule P2, isolates not skipped). */
  private static Direction direction(char[] chars, int start, int end) {
    int cp;
    for (int i = start; i < end; i += Character.charCount(cp)) {
      cp = Character.codePointAt(chars, i);
      byte direction = Character.getDirectionality(cp);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return Direction.LTR;
      } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return Direction.RTL;
      }
    }
    return Direction.NEUTRAL;
  }
}
