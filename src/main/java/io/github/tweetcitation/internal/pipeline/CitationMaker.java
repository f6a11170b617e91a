package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.TrailingPart;
import io.github.tweetcitation.internal.check.Checks;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a citation of what the stages found. */
final class CitationMaker {

  /** The longest handle, each character of it with marks, escaped or lost. */
  private static final int MAX_PRINTED = 10 * Handle.MAX_LENGTH;

  private CitationMaker() {}

  /**
   * The citation of an attribution and a body.
   *
   * @param rest what seems to be of the tweet after its attribution, or null
   */
  static TweetCitation cite(
      SourceText text,
      Span span,
      AttributionReading attribution,
      Body body,
      @Nullable TrailingPart rest) {
    DateReading date = attribution.date();
    Permalink permalink = attribution.permalink();
    return TweetCitation.builder()
        .span(span)
        .requiredLeniency(attribution.requiredLeniency())
        .attribution(attribution(text.text(), attribution))
        .date(date == null ? Optional.empty() : Optional.ofNullable(date.day()))
        .body(body)
        .status(permalink == null ? Optional.empty() : Optional.of(permalink.status()))
        .findings(Checks.findings(text.text(), attribution, body, rest))
        .build();
  }

  private static Attribution attribution(String source, AttributionReading read) {
    Span name = read.nameSpan();
    DateReading date = read.date();
    return new Attribution(
        read.span(),
        Author.of(read.name(), read.handle()),
        read.name().isEmpty() || name.isEmpty() ? Optional.empty() : Optional.of(name),
        handle(source, read),
        date == null || date.span().isEmpty()
            ? Optional.empty()
            : Optional.of(date(source, read, date)));
  }

  /**
   * Where the handle is printed, without its {@code @}. Where the handle comes from the permalink,
   * the reading has the place of that, which prints something else.
   */
  private static Optional<Span> handle(String source, AttributionReading read) {
    Span span = read.handleSpan();
    if (isAt(source, span.start()) && !span.isEmpty()) {
      span = new Span(span.start() + 1, span.end());
    }
    boolean printed =
        !span.isEmpty()
            && span.length() <= MAX_PRINTED
            && (isAt(source, WhiteSpace.dropInvisible(source, span.start()) - 1)
                || NormalizedView.of(source, span, read.markup())
                    .text()
                    .equalsIgnoreCase(read.handle()));
    return printed ? Optional.of(span) : Optional.empty();
  }

  private static boolean isAt(String source, int at) {
    return at >= 0 && at < source.length() && "@\uFF20".indexOf(source.charAt(at)) >= 0;
  }

  private static PrintedDate date(String source, AttributionReading read, DateReading date) {
    NormalizedView view = NormalizedView.of(source, date.span(), read.markup());
    return new PrintedDate(
        view.text().replace('\n', ' '), date.span(), date.languages(), date.days());
  }
}
