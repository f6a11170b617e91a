package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.attribution.RejectionListener;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.body.TrailingPart;
import io.github.tweetcitation.internal.check.CheckedCitation;
import io.github.tweetcitation.internal.check.Checks;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.html.form.PostEmbed;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.post.PostLine;
import io.github.tweetcitation.internal.post.PostLineReader;
import io.github.tweetcitation.internal.post.PostWordTable;
import io.github.tweetcitation.internal.reference.Reference;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a text through the stages: attribution, body, checks, citation. */
final class TextPipeline {

  /** The longest handle, each character of it with marks, escaped or lost. */
  private static final int MAX_PRINTED = 10 * Handle.MAX_LENGTH;

  private final SourceText text;
  private final String source;
  private final Leniency leniency;
  private final AttributionReader attributions;
  private final BodyReader bodies;

  /** The lines of other networks, or null if they are not asked for. */
  private final @Nullable PostLineReader lines;

  private int end;

  TextPipeline(SourceText text, Leniency leniency, CandidateLimit limit, Scope scope) {
    this.text = text;
    this.source = text.text();
    this.leniency = leniency;
    this.attributions = new AttributionReader(text, limit);
    this.bodies = new BodyReader(text);
    PostWordTable words = scope.words();
    this.lines = words == null ? null : new PostLineReader(text, words, limit);
  }

  /** Tells a listener from now on which candidates are no attributions. */
  void listen(RejectionListener listener) {
    attributions.listen(listener);
  }

  /** The citations in a part of the text. Parts must be asked for from left to right. */
  List<Citation> citationsIn(int from, int to) {
    Span part = new Span(from, to);
    return citationsIn(part, part);
  }

  /**
   * The citations in a part of the text whose handles, or whose words of a network, are in a
   * smaller part of it: the posts whose lines are there, and the tweets between those.
   */
  List<Citation> citationsIn(Span part, Span handles) {
    List<Citation> citations = new ArrayList<>();
    int position = part.start();
    int from = handles.start();
    for (PostLine line = nextLine(part, position, from, handles.end());
        line != null;
        line = nextLine(part, position, from, handles.end())) {
      int start = line.span().start();
      citations.addAll(tweetsIn(new Span(position, start), new Span(Math.min(from, start), start)));
      PostCitation post = new PostCiter(text, bodies).cite(line, Math.max(position, end));
      if (leniency.accepts(post.requiredLeniency())) {
        citations.add(post);
      }
      end = Math.min(post.span().end(), part.end());
      position = end;
      from = Math.min(Math.max(from, end), handles.end());
    }
    citations.addAll(tweetsIn(new Span(position, part.end()), new Span(from, handles.end())));
    return citations;
  }

  private @Nullable PostLine nextLine(Span part, int position, int from, int to) {
    Span rest = new Span(Math.min(position, part.end()), part.end());
    return lines == null ? null : lines.next(rest, Math.max(position, from), to);
  }

  private List<TweetCitation> tweetsIn(Span part, Span handles) {
    List<TweetCitation> citations = new ArrayList<>();
    int first = Math.max(part.start(), handles.start());
    end = part.start();
    for (AttributionReading attribution = attributions.next(end, first, handles.end());
        attribution != null;
        attribution = attributions.next(end, handles.end())) {
      // An attribution bounds the next body even where this parser does not report it.
      int floor = bound(attribution);
      Body body = bodies.bodyOf(attribution, new Span(floor, part.end()));
      end = Math.min(WhiteSpace.skipTrailingMarks(source, end(attribution, body)), part.end());
      boolean inside = attribution.span().end() <= part.end();
      if (inside && leniency.accepts(attribution.requiredLeniency())) {
        citations.add(cite(new Span(start(attribution, body, floor), end), attribution, body));
      }
    }
    end = Math.max(end, Math.min(attributions.bound(), part.end()));
    return citations;
  }

  /** Where a body may begin at the earliest: after what ends another post. */
  private int bound(AttributionReading attribution) {
    int bound = Math.max(end, attributions.bound());
    return bound <= attribution.span().start() ? bound : end;
  }

  /** Where the last attribution that was found ends: a later citation begins there or after it. */
  int end() {
    return end;
  }

  /** The citation of an embed of another network than X. */
  PostCitation cite(PostEmbed embed) {
    return new PostCiter(text, bodies).cite(embed);
  }

  /** The citation of a reference, if its leniency is accepted. */
  List<TweetCitation> cited(Reference reference) {
    AttributionReading attribution = reference.attribution();
    Body body = BodyReader.enclosed(text, reference.body(), attribution, "");
    return leniency.accepts(attribution.requiredLeniency())
        ? List.of(cite(reference.span(), attribution, body))
        : List.of();
  }

  /** The citation of an attribution and a body. */
  TweetCitation cite(Span span, AttributionReading attribution, Body body) {
    DateReading date = attribution.date();
    Permalink permalink = attribution.permalink();
    TrailingPart trailing = bodies.trailingPart(attribution, body);
    return TweetCitation.builder()
        .span(span)
        .requiredLeniency(attribution.requiredLeniency())
        .attribution(attribution(attribution))
        .date(date == null ? Optional.empty() : Optional.ofNullable(date.day()))
        .body(body)
        .status(permalink == null ? Optional.empty() : Optional.of(permalink.status()))
        .findings(Checks.findings(new CheckedCitation(text, span, attribution, body, trailing)))
        .build();
  }

  /** The end of the attribution, or of the link or tail after it that belongs to the tweet. */
  private static int end(AttributionReading attribution, Body body) {
    int end = attribution.span().end();
    if (body.tail().isPresent()) {
      end = body.tail().get().span().end();
    }
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

  private Attribution attribution(AttributionReading read) {
    Span name = read.nameSpan();
    return new Attribution(
        read.span(),
        Author.of(read.name(), read.handle()),
        read.name().isEmpty() || name.isEmpty() ? Optional.empty() : Optional.of(name),
        handle(read),
        date(read));
  }

  /**
   * Where the handle is printed, without its {@code @}. Where the handle comes from the permalink,
   * the reading has the place of that, which prints something else.
   */
  private Optional<Span> handle(AttributionReading read) {
    Span span = read.handleSpan();
    if (isAt(span.start()) && !span.isEmpty()) {
      span = new Span(span.start() + 1, span.end());
    }
    if (span.isEmpty() || span.length() > MAX_PRINTED) {
      return Optional.empty();
    }
    boolean printed =
        isAt(WhiteSpace.dropInvisible(source, span.start()) - 1)
            || NormalizedView.of(source, span, read.markup())
                .text()
                .equalsIgnoreCase(read.handle());
    return printed ? Optional.of(span) : Optional.empty();
  }

  private boolean isAt(int at) {
    return at >= 0 && at < source.length() && "@\uFF20".indexOf(source.charAt(at)) >= 0;
  }

  private Optional<PrintedDate> date(AttributionReading read) {
    DateReading date = read.date();
    if (date == null || date.span().isEmpty()) {
      return Optional.empty();
    }
    String printed = NormalizedView.of(source, date.span(), read.markup()).text();
    return Optional.of(
        new PrintedDate(printed.replace('\n', ' '), date.span(), date.languages(), date.days()));
  }
}
