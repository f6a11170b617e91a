package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Takes a text through the stages: attribution, body, checks, citation. */
public final class TextPipeline {

  private final SourceText text;
  private final String source;
  private final Leniency leniency;
  private final AttributionReader attributions;
  private final BodyReader bodies;
  private int end;

  TextPipeline(SourceText text, Leniency leniency, CandidateLimit limit) {
    this.text = text;
    this.source = text.text();
    this.leniency = leniency;
    this.attributions = new AttributionReader(text, limit);
    this.bodies = new BodyReader(text);
  }

  /** The citations in a plain text. */
  public static List<TweetCitation> read(String text, Leniency leniency, int maxCandidates) {
    return AttributionReader.mayCite(text)
        ? plain(text, leniency, maxCandidates).citationsIn(0, text.length())
        : List.of();
  }

  /** The pipeline of a plain text. */
  static TextPipeline plain(String text, Leniency leniency, int maxCandidates) {
    return new TextPipeline(SourceText.plain(text), leniency, new CandidateLimit(maxCandidates));
  }

  /** The citations in a part of the text. Parts must be asked for from left to right. */
  List<TweetCitation> citationsIn(int from, int to) {
    Span part = new Span(from, to);
    return citationsIn(part, part);
  }

  /** The citations in a part of the text whose handles are in a smaller part of it. */
  List<TweetCitation> citationsIn(Span part, Span handles) {
    List<TweetCitation> citations = new ArrayList<>();
    int first = Math.max(part.start(), handles.start());
    end = part.start();
    for (AttributionReading attribution = attributions.next(end, first, handles.end());
        attribution != null;
        attribution = attributions.next(end, handles.end())) {
      // An attribution bounds the next body even where this parser does not report it.
      int floor = end;
      Body body = bodies.around(attribution, new Span(floor, part.end()));
      end = Math.min(WhiteSpace.skipTrailingMarks(source, end(attribution, body)), part.end());
      boolean inside = attribution.span().end() <= part.end();
      if (inside && leniency.accepts(attribution.requiredLeniency())) {
        citations.add(cite(new Span(start(attribution, body, floor), end), attribution, body));
      }
    }
    return citations;
  }

  /** Where the last attribution that was found ends: a later citation begins there or after it. */
  int end() {
    return end;
  }

  /** The citation of an attribution and a body. */
  TweetCitation cite(Span span, AttributionReading attribution, Body body) {
    return CitationMaker.cite(text, span, attribution, body, bodies.rest(attribution, body));
  }

  /** The end of the attribution, or of the link after it that belongs to the body. */
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
        : WhiteSpace.dropLeadingMarks(source, start, floor);
  }
}
