package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.body.BodyReader;
import io.github.tweetcitation.internal.check.PostDateAgainstId;
import io.github.tweetcitation.internal.html.form.PostEmbed;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostDate;
import io.github.tweetcitation.internal.post.PostLine;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the citations of posts of other networks than X, out of what was read of them. */
final class PostCiter {

  /** The number of an item in a list of posts, on a line of its own. */
  private static final Pattern NUMBER = Pattern.compile("#?[0-9]{1,3}[.)]?\\s*?\n\\s*");

  /** A text that an embed cuts at its limit is not shorter than that, in parts of the limit. */
  private static final double LEAST_CUT = 0.75;

  private final SourceText text;
  private final BodyReader bodies;

  PostCiter(SourceText text, BodyReader bodies) {
    this.text = text;
    this.bodies = bodies;
  }

  /**
   * The citation of a line in a text.
   *
   * @param floor where its body may begin at the earliest
   */
  PostCitation cite(PostLine line, int floor) {
    Span known = line.body();
    Body body = known == null ? judged(line, floor) : enclosed(line, known);
    int start = WhiteSpace.dropLeadingMarks(text.text(), body.span().start(), floor);
    int end = WhiteSpace.skipTrailingMarks(text.text(), line.span().end());
    Span span = DistinctEmbeds.hull(line.span(), new Span(Math.max(start, floor), end));
    PostCitation.Builder citation =
        PostCitation.builder()
            .network(line.network())
            .span(span)
            .requiredLeniency(Leniency.STANDARD)
            .attribution(attribution(line, line.post()))
            .post(Optional.ofNullable(line.post()));
    if (line.isTitle()) {
      String title = body.text().replace('\n', ' ');
      Body none = empty(line.span().start());
      return citation
          .title(title.isEmpty() ? Optional.empty() : Optional.of(title))
          .body(none)
          .build();
    }
    return PostDateAgainstId.checked(
        citation.body(withHandles(body, Networks.rulesOf(line.network()))).build());
  }

  /** A body whose mentions are those of its network: a dot may be in a handle. */
  private Body withHandles(Body body, SocialNetwork network) {
    Pattern handle = network.handle();
    return handle == null
        ? body
        : body.toBuilder()
            .entities(body.entities().stream().map(each -> mention(each, handle)).toList())
            .build();
  }

  private Entity mention(Entity entity, Pattern handle) {
    int start = entity.span().start() + 1;
    Matcher whole = handle.matcher(text.text()).region(start, text.text().length());
    boolean longer =
        entity instanceof Mention && whole.lookingAt() && whole.end() > entity.span().end();
    return longer ? new Mention("@" + whole.group(), new Span(start - 1, whole.end())) : entity;
  }

  private Body judged(PostLine line, int floor) {
    int length = Networks.rulesOf(line.network()).maxLength();
    AttributionReading reading =
        AttributionReading.ofPost(text, line.span(), line.handle(), length);
    Body body = bodies.bodyBefore(reading, floor);
    Matcher number = NUMBER.matcher(text.text());
    number.region(body.span().start(), line.span().start());
    if (number.lookingAt()) {
      body = bodies.bodyBefore(reading, number.end());
    }
    return isCut(body.text()) ? ofLength(body, length) : body;
  }

  private static boolean isCut(String body) {
    return body.endsWith("...") || body.endsWith("\u2026");
  }

  /**
   * Of the places where a body may begin, the one that makes it as long as the embeds of its
   * network cut it; the likeliest one if none does.
   */
  private Body ofLength(Body body, int length) {
    for (Body.Alternative each : body.alternatives()) {
      int start = each.span().start();
      boolean before = start < body.span().start();
      if (before && isWhole(each.text(), length) && !isWhole(body.text(), length)) {
        AttributionReading reading = AttributionReading.ofPost(text, each.span(), "", 0);
        return BodyReader.enclosed(text, each.span(), reading, "").toBuilder()
            .boundary(Boundary.GUESS)
            .alternatives(body.alternatives().stream().filter(it -> !it.equals(each)).toList())
            .build();
      }
    }
    return body;
  }

  private static boolean isWhole(String text, int length) {
    return text.length() <= length && text.length() >= length * LEAST_CUT;
  }

  private Body enclosed(PostLine line, Span known) {
    AttributionReading reading = AttributionReading.ofPost(text, line.span(), line.handle(), 0);
    Boundary boundary =
        Lines.isStart(text.text(), line.span().start()) ? Boundary.LINE : Boundary.INLINE;
    return BodyReader.enclosed(text, known, reading, "").toBuilder().boundary(boundary).build();
  }

  private static Body empty(int at) {
    return Body.builder().span(new Span(at, at)).boundary(Boundary.MARKUP).build();
  }

  /** The citation of an embed, with spans in the text of its page. */
  PostCitation cite(PostEmbed embed) {
    PostLine line = embed.line();
    Span printed = line == null ? embed.span() : line.span();
    Body body = bodyOf(embed, printed);
    PostId post = embed.post();
    Network network = embed.network().network();
    PostCitation.Builder citation = PostCitation.builder();
    citation
        .network(network)
        .span(DistinctEmbeds.hull(DistinctEmbeds.hull(embed.span(), printed), body.span()))
        .requiredLeniency(post == null ? Leniency.STANDARD : Leniency.STRICT)
        .attribution(line == null ? unprinted(embed.span(), post) : attribution(line, post))
        .body(body)
        .post(Optional.ofNullable(post))
        .title(embed.title().isEmpty() ? Optional.empty() : Optional.of(embed.title()));
    return PostDateAgainstId.checked(citation.build());
  }

  private Body bodyOf(PostEmbed embed, Span printed) {
    AttributionReading reading = AttributionReading.ofPost(text, printed, "", 0);
    Body body = BodyReader.enclosed(text, embed.body(), reading, embed.language());
    return withHandles(body, embed.network());
  }

  /** The attribution of an embed that prints none. */
  private static Attribution unprinted(Span span, @Nullable PostId post) {
    Optional<String> handle = post == null ? Optional.empty() : post.handle();
    Author author = new Author(Optional.empty(), handle);
    return new Attribution(span, author, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Attribution attribution(PostLine line, @Nullable PostId post) {
    String linked = post == null ? "" : post.handle().orElse("");
    String handle = line.handle().isEmpty() ? linked : line.handle();
    return new Attribution(
        line.attribution(),
        Author.of(line.name(), handle),
        present(line.nameSpan()),
        present(line.handleSpan()),
        Optional.ofNullable(line.date()).map(this::date));
  }

  private static Optional<Span> present(Span span) {
    return span.isEmpty() ? Optional.empty() : Optional.of(span);
  }

  private PrintedDate date(PostDate date) {
    String printed = NormalizedView.of(text.text(), date.span(), text.markup()).text();
    return new PrintedDate(
        printed.replace('\n', ' '),
        date.span(),
        date.languages(),
        date.days(),
        date.time(),
        date.zone());
  }
}
