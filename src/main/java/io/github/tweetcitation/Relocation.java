package io.github.tweetcitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves a citation: from the text that a page shows into its source, or along a text. */
final class Relocation {

  private final UnaryOperator<Span> way;
  private final Span whole;
  private final Span body;

  private Relocation(UnaryOperator<Span> way, Span whole, Span body) {
    this.way = way;
    this.whole = whole;
    this.body = body;
  }

  /**
   * A citation with all spans so much further on.
   *
   * @param citation the citation
   * @param distance in UTF-16 code units; negative if it moves towards the beginning of the text
   */
  static TweetCitation by(TweetCitation citation, int distance) {
    UnaryOperator<Span> way = span -> new Span(span.start() + distance, span.end() + distance);
    return new Relocation(way, way.apply(citation.span()), way.apply(citation.body().span()))
        .citation(citation);
  }

  /**
   * A citation with other spans.
   *
   * @param citation the citation
   * @param way where a part of the text came from
   * @param whole the span of the moved citation; what the text does not show moves there
   */
  static TweetCitation of(TweetCitation citation, UnaryOperator<Span> way, Span whole) {
    UnaryOperator<Span> inside = span -> span.isEmpty() ? whole : within(whole, way.apply(span));
    Span body =
        citation.body().text().isEmpty()
            ? new Span(whole.start(), whole.start())
            : inside.apply(citation.body().span());
    return new Relocation(inside, whole, body).citation(citation);
  }

  private static Span within(Span whole, Span span) {
    return new Span(
        Math.min(Math.max(span.start(), whole.start()), whole.end()),
        Math.min(Math.max(span.end(), whole.start()), whole.end()));
  }

  private TweetCitation citation(TweetCitation citation) {
    PrintedDate printed = citation.printedDate().orElse(null);
    return new TweetCitation(
        whole,
        way.apply(citation.attribution()),
        citation.requiredLeniency(),
        citation.author(),
        citation.date(),
        printed == null
            ? citation.printedDate()
            : Optional.of(
                new PrintedDate(printed.text(), way.apply(printed.span()), printed.languages())),
        body(citation.body()),
        citation.status(),
        each(citation.findings(), this::finding));
  }

  private Body body(Body moved) {
    return new Body(
        moved.text(),
        body,
        moved.boundary(),
        moved.direction(),
        each(moved.entities(), this::entity),
        each(moved.alternatives(), this::alternative));
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> move) {
    List<T> moved = new ArrayList<>(all.size());
    for (T each : all) {
      moved.add(move.apply(each));
    }
    return moved;
  }

  private Finding finding(Finding finding) {
    return new Finding(finding.type(), finding.message(), way.apply(finding.span()));
  }

  private Body.Alternative alternative(Body.Alternative alternative) {
    return new Body.Alternative(alternative.text(), way.apply(alternative.span()));
  }

  private Entity entity(Entity entity) {
    Span span = way.apply(entity.span());
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
