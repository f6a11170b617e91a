package io.github.tweetcitation;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.check.Checks;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.CandidateLimit;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.ReadableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a text through the stages: attribution, body, checks, citation. */
final class TextCitations {

  private final String source;
  private final Leniency leniency;
  private final AttributionReader attributions;
  private final BodyReader bodies;
  private int end;

  TextCitations(ReadableText text, Leniency leniency, CandidateLimit limit) {
    this.source = text.text();
    this.leniency = leniency;
    this.attributions = new AttributionReader(text, limit);
    this.bodies = new BodyReader(text);
  }

  /** The citations in a part of the text, to be asked for from left to right. */
  List<TweetCitation> in(int from, int to) {
    return in(new Span(from, to), new Span(from, to));
  }

  /** The same; only those whose handles stand in a part of that part. */
  List<TweetCitation> in(Span part, Span handles) {
    List<TweetCitation> citations = new ArrayList<>();
    int first = Math.max(part.start(), handles.start());
    end = part.start();
    for (AttributionReading attribution = attributions.next(end, first, handles.end());
        attribution != null;
        attribution = attributions.next(end, handles.end())) {
      // An attribution bounds the next body even where this parser does not report it.
      int floor = end;
      Body body = bodies.around(attribution, new Span(floor, part.end()));
      end = Math.min(Gap.skipTrailingMarks(source, end(attribution, body)), part.end());
      boolean inside = attribution.span().end() <= part.end();
      if (inside && leniency.accepts(attribution.requiredLeniency())) {
        citations.add(cite(new Span(start(attribution, body, floor), end), attribution, body));
      }
    }
    return citations;
  }

  /** Where the last attribution that was found ends: a later citation begins there or behind. */
  int end() {
    return end;
  }

  /** The citation of an attribution and a body. */
  TweetCitation cite(Span span, AttributionReading attribution, Body body) {
    DateReading date = attribution.date();
    Permalink permalink = attribution.permalink();
    return new TweetCitation(
        span,
        attribution.span(),
        attribution.requiredLeniency(),
        new Author(attribution.name(), attribution.handle()),
        date == null ? Optional.empty() : Optional.ofNullable(date.day()),
        date == null || date.span().isEmpty()
            ? Optional.empty()
            : Optional.of(printed(attribution, date)),
        body,
        permalink == null ? Optional.empty() : Optional.of(permalink.status()),
        Checks.of(source, attribution, body, bodies.rest(attribution, body)));
  }

  private PrintedDate printed(AttributionReading attribution, DateReading date) {
    NormalizedView view = NormalizedView.of(source, date.span(), attribution.markup());
    return new PrintedDate(view.text().replace('\n', ' '), date.span(), date.languages());
  }

  /** The end of the attribution, or of the link behind it that belongs to the body. */
  private static int end(AttributionReading attribution, Body body) {
    int end = attribution.span().end();
    for (Entity entity : body.entities()) {
      end = Math.max(end, entity.span().end());
    }
    return end;
  }

  /** The start of the body, with the marks before it and the quote marker of its line. */
  private int start(AttributionReading attribution, Body body, int floor) {
    int start = body.span().start();
    boolean quoted = attribution.ownLine() && Lines.isStart(source, start);
    return quoted && Lines.isQuoted(source, start, floor)
        ? Lines.start(source, start, floor)
        : Gap.dropLeadingMarks(source, start, floor);
  }
}
