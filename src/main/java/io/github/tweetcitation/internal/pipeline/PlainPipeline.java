package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.plain.PlainText;
import io.github.tweetcitation.internal.text.CandidateLimit;
import java.util.List;

/**
 * Takes a plain text through the stages: what is left of markup in it is undone, and the spans of
 * what is found are moved to the text as it was given.
 */
public final class PlainPipeline {

  private final PlainText plain;
  private final TextPipeline pipeline;

  PlainPipeline(String text, Leniency leniency, int maxCandidates) {
    plain = PlainText.read(text);
    pipeline = new TextPipeline(plain.text(), leniency, new CandidateLimit(maxCandidates));
  }

  /** The citations in a text. */
  public static List<TweetCitation> read(String text, Leniency leniency, int maxCandidates) {
    Span whole = new Span(0, text.length());
    return AttributionReader.mayCite(text)
        ? new PlainPipeline(text, leniency, maxCandidates).citationsIn(whole, whole)
        : List.of();
  }

  /** The citations in a part of the text whose handles are in a part of it. */
  List<TweetCitation> citationsIn(Span part, Span handles) {
    List<TweetCitation> found = pipeline.citationsIn(read(part), read(handles));
    return plain.isSource() ? found : found.stream().map(this::toSource).toList();
  }

  private Span read(Span part) {
    return new Span(plain.at(part.start()), plain.at(part.end()));
  }

  private TweetCitation toSource(TweetCitation citation) {
    return SpanMover.moved(citation, plain::source, plain.sourceOfCitation(citation.span()));
  }

  /** Where the last attribution that was found ends: a later citation begins there or after it. */
  int end() {
    return plain.sourceEnd(pipeline.end());
  }
}
