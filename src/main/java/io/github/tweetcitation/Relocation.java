package io.github.tweetcitation;

import java.util.List;
import java.util.function.UnaryOperator;

/** Moves a citation from the text that a page shows into the source of the page. */
final class Relocation {

  private final UnaryOperator<Span> way;
  private final Span whole;

  private Relocation(UnaryOperator<Span> way, Span whole) {
    this.way = way;
    this.whole = whole;
  }

  /**
   * A citation with other spans.
   *
   * @param citation the citation
   * @param way where a part of the text came from
   * @param whole the span of the moved citation; what the text does not show moves there
   */
  static TweetCitation of(TweetCitation citation, UnaryOperator<Span> way, Span whole) {
    return new Relocation(way, whole).citation(citation);
  }

  private TweetCitation citation(TweetCitation citation) {
    return new TweetCitation(
        whole,
        move(citation.attribution()),
        citation.requiredLeniency(),
        citation.author(),
        citation.date(),
        citation
            .printedDate()
            .map(date -> new PrintedDate(date.text(), move(date.span()), date.languages())),
        body(citation.body()),
        citation.status(),
        citation.findings().stream()
            .map(each -> new Finding(each.type(), each.message(), move(each.span())))
            .toList());
  }

  private Body body(Body body) {
    int start = whole.start();
    return new Body(
        body.text(),
        body.text().isEmpty() ? new Span(start, start) : move(body.span()),
        body.boundary(),
        body.direction(),
        body.entities().stream().map(this::entity).toList(),
        alternatives(body.alternatives()));
  }

  private List<Body.Alternative> alternatives(List<Body.Alternative> alternatives) {
    return alternatives.stream()
        .map(each -> new Body.Alternative(each.text(), move(each.span())))
        .toList();
  }

  private Entity entity(Entity entity) {
    Span span = move(entity.span());
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

  private Span move(Span span) {
    if (span.isEmpty()) {
      return whole;
    }
    Span moved = way.apply(span);
    return new Span(
        Math.min(Math.max(moved.start(), whole.start()), whole.end()),
        Math.min(Math.max(moved.end(), whole.start()), whole.end()));
  }
}
