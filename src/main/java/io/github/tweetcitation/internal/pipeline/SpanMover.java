package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves the spans of a citation: from the text that a page shows to its source, or in a text. */
final class SpanMover {

  private final UnaryOperator<Span> toSource;
  private final Span whole;
  private final Span body;

  private SpanMover(UnaryOperator<Span> toSource, Span whole, Span body) {
    this.toSource = toSource;
    this.whole = whole;
    this.body = body;
  }

  /**
   * A citation with all spans moved by one distance.
   *
   * @param distance in UTF-16 code units; negative if the spans move towards the start of the text
   */
  static TweetCitation shift(TweetCitation citation, int distance) {
    UnaryOperator<Span> toSource = span -> new Span(span.start() + distance, span.end() + distance);
    Span whole = toSource.apply(citation.span());
    return new SpanMover(toSource, whole, toSource.apply(citation.body().span())).move(citation);
  }

  /**
   * A citation with spans in the source.
   *
   * @param citation the citation, with spans in the text that a page shows
   * @param toSource where in the source a part of that text comes from
   * @param whole the span of the citation in the source; what the text does not show moves there
   */
  static TweetCitation toSource(TweetCitation citation, UnaryOperator<Span> toSource, Span whole) {
    UnaryOperator<Span> inside =
        span -> span.isEmpty() ? whole : within(whole, toSource.apply(span));
    Span body =
        citation.body().text().isEmpty()
            ? new Span(whole.start(), whole.start())
            : inside.apply(citation.body().span());
    return new SpanMover(inside, whole, body).move(citation);
  }

  private static Span within(Span whole, Span span) {
    return new Span(
        Math.min(Math.max(span.start(), whole.start()), whole.end()),
        Math.min(Math.max(span.end(), whole.start()), whole.end()));
  }

  private TweetCitation move(TweetCitation citation) {
    return citation.toBuilder()
        .span(whole)
        .attribution(attribution(citation.attribution()))
        .body(body(citation.body()))
        .findings(each(citation.findings(), it -> it.withSpan(toSource.apply(it.span()))))
        .build();
  }

  private Attribution attribution(Attribution moved) {
    PrintedDate date = moved.date().orElse(null);
    return new Attribution(
        toSource.apply(moved.span()),
        moved.author(),
        printed(moved.name()),
        printed(moved.handle()),
        date == null
            ? moved.date()
            : Optional.of(
                new PrintedDate(
                    date.text(), toSource.apply(date.span()), date.languages(), date.days())));
  }

  /**
   * Where in the source a name or a handle is printed. It is not, if it has no place of its own
   * there: all of a tweet that a script has in fields has the place of the script.
   */
  private Optional<Span> printed(Optional<Span> shown) {
    if (shown.isEmpty()) {
      return shown;
    }
    Span span = toSource.apply(shown.get());
    return span.isEmpty() || span.equals(whole) ? Optional.empty() : Optional.of(span);
  }

  private Body body(Body moved) {
    return moved.toBuilder()
        .span(body)
        .tail(moved.tail().map(it -> new Body.Tail(it.text(), toSource.apply(it.span()))))
        .entities(each(moved.entities(), this::entity))
        .alternatives(
            each(
                moved.alternatives(),
                it -> new Body.Alternative(it.text(), toSource.apply(it.span()))))
        .build();
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> move) {
    List<T> moved = new ArrayList<>(all.size());
    for (T each : all) {
      moved.add(move.apply(each));
    }
    return moved;
  }

  private Entity entity(Entity entity) {
    Span span = toSource.apply(entity.span());
    if (entity instanceof Mention mention) {
      return new Mention(mention.text(), span);
    } else if (entity instanceof Hashtag hashtag) {
      return new Hashtag(hashtag.text(), span);
    } else if (entity instanceof Cashtag cashtag) {
      return new Cashtag(cashtag.text(), span);
    } else if (entity instanceof Link link) {
      return new Link(link.text(), link.url(), span);
    } else {
      return new MediaLink(entity.text(), span);
    }
  }
}
