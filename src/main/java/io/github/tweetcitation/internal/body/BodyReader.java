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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of tweets before their attributions, which it is asked from left to right. */
public final class BodyReader {

  /** How far from its attribution a body may reach, in UTF-16 code units. */
  public static final int REACH = BodyStart.REACH;

  /** Until then short links had codes of eight characters. */
  private static final int LAST_YEAR_OF_OLD_CODES = 2012;

  private final SourceText text;
  private final TrailingPartReader rests;

  /** A reader of a whole text. */
  public BodyReader(SourceText text) {
    this.text = text;
    this.rests = new TrailingPartReader(text.text());
  }

  /**
   * The body before an attribution, and the link behind it that some extractors put there.
   *
   * @param room where the body may stand
   */
  public Body around(AttributionReading attribution, Span room) {
    Body body = before(attribution, room.start());
    TrailingPart rest = rests.behind(attribution, body, room.end());
    return rest != null && rest.isLink() ? joined(body, rest, text, attribution) : body;
  }

  /** What seems to stand of a tweet behind its attribution and is not in its body; or null. */
  public @Nullable TrailingPart rest(AttributionReading attribution, Body body) {
    TrailingPart rest = rests.behind(attribution, body, text.text().length());
    return rest == null || rest.isLink() ? null : rest;
  }

  private Body before(AttributionReading attribution, int floor) {
    BodyStart start = BodyStart.find(text.text(), attribution, floor);
    int none = attribution.span().start();
    NormalizedView view = start.view();
    List<Alternative> others = new ArrayList<>();
    for (int at : start.others()) {
      others.add(alternative(view.from(at), none));
    }
    return read(view.from(start.at()), text, start.boundary(), others, attribution, none);
  }

  private static Body joined(
      Body body, TrailingPart rest, SourceText text, AttributionReading attribution) {
    Body link = read(text, rest.span(), body.boundary(), attribution, 0);
    List<Entity> entities =
        Stream.concat(body.entities().stream(), link.entities().stream()).toList();
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
    Body body = read(text, span, Boundary.MARKUP, attribution, span.start());
    return body.text().isEmpty() || language.isEmpty()
        ? body
        : body.toBuilder().language(tag(language)).build();
  }

  /** A language as a BCP 47 tag, its old codes mended ({@code iw} is {@code he}). */
  private static Optional<String> tag(String language) {
    String tag = Locale.forLanguageTag(language.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }

  private static Body read(
      SourceText text, Span part, Boundary boundary, AttributionReading attribution, int none) {
    NormalizedView view = NormalizedView.of(text.text(), part, text.markup());
    return read(view, text, boundary, List.of(), attribution, none);
  }

  private static Body read(
      NormalizedView view,
      SourceText text,
      Boundary boundary,
      List<Alternative> others,
      AttributionReading attribution,
      int none) {
    List<Entity> entities =
        EntityReader.read(view, text.linksIn(view.source()), hasOldCodes(attribution.date()));
    return Body.builder()
        .text(view.text())
        .span(span(view, none))
        .boundary(boundary)
        .direction(direction(view, entities))
        .entities(entities)
        .alternatives(others)
        .build();
  }

  private static Alternative alternative(NormalizedView view, int none) {
    return new Alternative(view.text(), span(view, none));
  }

  /** Where the text of a view stands; {@code none} if it has none. */
  private static Span span(NormalizedView view, int none) {
    int length = view.length();
    return length == 0 ? new Span(none, none) : view.sourceSpan(0, length);
  }

  private static boolean hasOldCodes(@Nullable DateReading date) {
    return date != null && date.day() != null && date.day().getYear() <= LAST_YEAR_OF_OLD_CODES;
  }

  /** As Twitter does: mentions and links say nothing of the direction of the words around them. */
  private static Direction direction(NormalizedView view, List<Entity> entities) {
    char[] chars = view.chars();
    int at = 0;
    Direction direction = Direction.NEUTRAL;
    for (int i = 0; i < entities.size() && direction == Direction.NEUTRAL; i++) {
      Entity entity = entities.get(i);
      if (entity instanceof Mention || entity instanceof Link || entity instanceof MediaLink) {
        direction = direction(chars, at, view.indexOf(entity.span().start()));
        at = view.indexOf(entity.span().end());
      }
    }
    direction = direction == Direction.NEUTRAL ? direction(chars, at, chars.length) : direction;
    return direction == Direction.NEUTRAL ? direction(chars, 0, chars.length) : direction;
  }

  /** The direction of the first strong character (UAX #9, rule P2, isolates not skipped). */
  private static Direction direction(char[] chars, int start, int end) {
    int cp;
    for (int i = start; i < end; i += Character.charCount(cp)) {
      cp = Character.codePointAt(chars, i);
      Direction direction =
          switch (Character.getDirectionality(cp)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Direction.LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Direction.RTL;
            default -> Direction.NEUTRAL;
          };
      if (direction != Direction.NEUTRAL) {
        return direction;
      }
    }
    return Direction.NEUTRAL;
  }
}
