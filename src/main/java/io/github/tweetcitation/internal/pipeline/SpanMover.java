package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Moves all spans of a citation.
 *
 * @param move where a span moves
 * @param whole the new span of the citation
 * @param body the new span of its body
 */
record SpanMover(UnaryOperator<Span> move, Span whole, Span body) {

  /**
   * A citation with all spans moved by one distance.
   *
   * @param distance in UTF-16 code units; negative if the spans move towards the start of the text
   */
  static Citation shift(Citation citation, int distance) {
    UnaryOperator<Span> move = span -> new Span(span.start() + distance, span.end() + distance);
    return moved(citation, move, move.apply(citation.span()));
  }

  /**
   * A citation with spans in the plain text that its text was made of.
   *
   * @param whole the span of the citation there
   */
  static Citation moved(Citation citation, UnaryOperator<Span> move, Span whole) {
    return new SpanMover(move, whole, move.apply(citation.body().span())).moved(citation);
  }

  /**
   * A citation with spans in the source.
   *
   * @param citation the citation, with spans in the text that a page shows
   * @param toSource where in the source a part of that text comes from
   * @param whole the span of the citation in the source; what the text does not show moves there
   */
  static Citation toSource(Citation citation, UnaryOperator<Span> toSource, Span whole) {
    UnaryOperator<Span> inside =
        span -> span.isEmpty() ? whole : within(whole, toSource.apply(span));
    Span body =
        citation.body().text().isEmpty()
            ? new Span(whole.start(), whole.start())
            : inside.apply(citation.body().span());
    return new SpanMover(inside, whole, body).moved(citation);
  }

  private static Span within(Span whole, Span span) {
    return new Span(
        Math.min(Math.max(span.start(), whole.start()), whole.end()),
        Math.min(Math.max(span.end(), whole.start()), whole.end()));
  }

  private Citation moved(Citation citation) {
    Attribution attribution = moved(citation.attribution());
    Body its = moved(citation.body());
    List<Finding> findings = each(citation.findings(), it -> it.withSpan(move.apply(it.span())));
    if (citation instanceof PostCitation post) {
      return post.toBuilder()
          .span(whole)
          .attribution(attribution)
          .body(its)
          .findings(findings)
          .build();
    }
    return ((TweetCitation) citation)
        .toBuilder().span(whole).attribution(attribution).body(its).findings(findings).build();
  }

  private Attribution moved(Attribution it) {
    return new Attribution(
        move.apply(it.span()),
        it.author(),
        printed(it.name()),
        printed(it.handle()),
        it.date().map(this::moved));
  }

  private PrintedDate moved(PrintedDate it) {
    return new PrintedDate(
        it.text(), move.apply(it.span()), it.languages(), it.days(), it.time(), it.zone());
  }

  /**
   * Where in the source a name or a handle is printed. Empty if it has no place of its own there:
   * all parts of a tweet that a script has in fields have the place of the script.
   */
  private Optional<Span> printed(Optional<Span> shown) {
    return shown.map(move).filter(span -> !span.isEmpty() && span.length() < whole.length());
  }

  private Body moved(Body it) {
    return it.toBuilder()
        .span(body)
        .tail(it.tail().map(tail -> new Body.Tail(tail.text(), move.apply(tail.span()))))
        .entities(each(it.entities(), this::moved))
        .alternatives(each(it.alternatives(), this::moved))
        .build();
  }

  private Body.Alternative moved(Body.Alternative it) {
    return new Body.Alternative(it.text(), move.apply(it.span()));
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> move) {
    return all.stream().map(move).toList();
  }

  private Entity moved(Entity it) {
    Span span = move.apply(it.span());
    if (it instanceof Mention) {
      return new Mention(it.text(), span);
    } else if (it instanceof Hashtag) {
      return new Hashtag(it.text(), span);
    } else if (it instanceof Cashtag) {
      return new Cashtag(it.text(), span);
    } else if (it instanceof Link link) {
      return new Link(link.text(), link.url(), link.expandedUrl(), span);
    } else {
      return new MediaLink(it.text(), span);
    }
  }
}
