package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Rejection;
import io.github.tweetcitation.Rejection.Reason;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.check.Checks;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.plain.PlainText;
import io.github.tweetcitation.internal.reference.Reference;
import io.github.tweetcitation.internal.reference.ReferenceReader;
import io.github.tweetcitation.internal.text.CandidateLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes a plain text through the stages: what is left of markup in it is undone, and the spans of
 * what is found are moved to the text as it was given.
 */
public final class PlainPipeline {

  private final String source;
  private final PlainText plain;
  private final TextPipeline pipeline;
  private final List<Reference> references;

  PlainPipeline(String text, Leniency leniency, int maxCandidates, Scope scope) {
    source = text;
    plain = PlainText.read(text);
    pipeline = new TextPipeline(plain.text(), leniency, new CandidateLimit(maxCandidates), scope);
    references = ReferenceReader.referencesIn(plain.text().text());
  }

  /** The citations in a text. */
  public static List<Citation> read(
      String text, Leniency leniency, int maxCandidates, Scope scope) {
    // No lambda and no regular expression on the way of most texts: a cold JVM waits for the first.
    Span whole = new Span(0, text.length());
    return AttributionReader.mayCite(text)
            || ReferenceReader.mayRefer(text)
            || scope.mayHaveWords(text)
        ? new PlainPipeline(text, leniency, maxCandidates, scope).citationsIn(whole, whole)
        : List.of();
  }

  /** The candidates of a text that are no citations for a leniency, in order. */
  public static List<Rejection> rejections(String text, Leniency leniency) {
    PlainPipeline lenient =
        new PlainPipeline(text, Leniency.LENIENT, Integer.MAX_VALUE, Scope.of(Networks.X_ALONE));
    NavigableMap<Integer, Rejection> rejected = new TreeMap<>();
    lenient.pipeline.listen(
        (start, end, reason) -> {
          Span place = lenient.plain.source(new Span(start, end));
          rejected.put(place.start(), new Rejection(place, reason, Optional.empty()));
        });
    Span whole = new Span(0, text.length());
    for (Citation citation : lenient.citationsIn(whole, whole)) {
      Span place = citation.attribution().span();
      // The name may hold another handle: — Sam (@conf) (@sam) May 3, 2021.
      rejected.subMap(place.start(), place.end()).clear();
      Leniency needed = citation.requiredLeniency();
      if (!leniency.accepts(needed)) {
        rejected.put(place.start(), new Rejection(place, Reason.LENIENCY, Optional.of(needed)));
      }
    }
    return List.copyOf(rejected.values());
  }

  /** The citations in a part of the text whose handles are in a part of it. */
  List<Citation> citationsIn(Span part, Span handles) {
    List<Citation> found = citations(read(part), read(handles));
    return plain.isSource() ? found : found.stream().map(this::toSource).toList();
  }

  /** The references that begin in a part, and the citations between them. */
  private List<Citation> citations(Span part, Span handles) {
    List<Citation> found = new ArrayList<>();
    int position = part.start();
    int from = handles.start();
    for (Reference reference : references) {
      Span place = reference.span();
      if (place.start() >= Math.max(position, from) && place.start() < handles.end()) {
        found.addAll(
            pipeline.citationsIn(new Span(position, place.start()), new Span(from, place.start())));
        found.addAll(pipeline.cited(reference));
        position = place.end();
        from = Math.min(position, handles.end());
      }
    }
    found.addAll(
        pipeline.citationsIn(new Span(position, part.end()), new Span(from, handles.end())));
    return found;
  }

  private Span read(Span part) {
    return new Span(plain.at(part.start()), plain.at(part.end()));
  }

  private Citation toSource(Citation citation) {
    Span whole = plain.sourceOfCitation(citation.span());
    Citation moved = SpanMover.moved(citation, plain::source, whole);
    return moved instanceof TweetCitation tweet ? Checks.withEscapes(tweet, source) : moved;
  }

  /** Where the last attribution that was found ends: a later citation begins there or after it. */
  int end() {
    return plain.sourceEnd(pipeline.end());
  }
}
