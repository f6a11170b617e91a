package io.github.tweetcitation.examples;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CitationValues} writes, as any JSON library returns it: maps, lists, strings
 * and numbers. Findings are not read; a parser finds them again.
 *
 * <pre>{@code
 * Map<?, ?> values = new ObjectMapper().readValue(json, Map.class);     // Jackson 2 and 3
 * CitedDocument document = CitationReader.read(source, values);
 * }</pre>
 *
 * @param values a map
 */
record CitationReader(Map<?, ?> values) {

  /** The address that a parser gives to an id without one. */
  private static final String BARE = "https://twitter.com/i/status/";

  /** A document that reads as it is written, and its tweets. */
  static CitedDocument read(String source, Map<?, ?> values) {
    List<TweetCitation> tweets =
        new CitationReader(values)
            .list("citations").stream()
                .filter(each -> each.string("network").equals("x"))
                .map(CitationReader::tweet)
                .toList();
    return new CitedDocument(source, tweets);
  }

  private TweetCitation tweet() {
    return TweetCitation.builder()
        .span(span("span"))
        .requiredLeniency(Leniency.valueOf(string("leniency")))
        .attribution(attribution())
        .date(text("date").map(LocalDate::parse))
        .body(map("body").orElseThrow().body(list("entities")))
        .status(map("status").map(status -> Status.parse(status.string("url")).orElseThrow()))
        .inReplyTo(text("inReplyTo").flatMap(id -> Status.parse(BARE + id)))
        .build();
  }

  private Attribution attribution() {
    CitationReader author = map("author").orElseThrow();
    return new Attribution(
        span("attribution"),
        new Author(author.text("name"), author.text("handle")),
        author.map("nameSpan").map(CitationReader::asSpan),
        author.map("handleSpan").map(CitationReader::asSpan),
        map("printedDate").map(CitationReader::printedDate));
  }

  private PrintedDate printedDate() {
    List<LocalDate> days = strings("days").stream().map(LocalDate::parse).toList();
    return new PrintedDate(string("text"), span("span"), strings("languages"), days);
  }

  private Body body(List<CitationReader> entities) {
    return Body.builder()
        .text(string("text"))
        .span(span("span"))
        .boundary(Boundary.valueOf(string("boundary")))
        .direction(Direction.valueOf(string("direction")))
        .language(text("language"))
        .tail(map("tail").map(tail -> new Body.Tail(tail.string("text"), tail.span("span"))))
        .entities(entities.stream().map(CitationReader::entity).toList())
        .alternatives(
            list("alternatives").stream()
                .map(each -> new Body.Alternative(each.string("text"), each.span("span")))
                .toList())
        .build();
  }

  private Entity entity() {
    String text = string("text");
    return switch (string("type")) {
      case "mention" -> new Mention(text, span("span"));
      case "hashtag" -> new Hashtag(text, span("span"));
      case "cashtag" -> new Cashtag(text, span("span"));
      case "medialink" -> new MediaLink(text, span("span"));
      case "link" -> new Link(text, string("url"), text("expandedUrl"), span("span"));
      default -> throw new IllegalArgumentException("type of an entity: " + string("type"));
    };
  }

  private Span span(String name) {
    return map(name).orElseThrow().asSpan();
  }

  private Span asSpan() {
    return new Span(number("start"), number("end"));
  }

  private int number(String name) {
    return values.get(name) instanceof Number number ? number.intValue() : -1;
  }

  private String string(String name) {
    return text(name).orElseThrow();
  }

  private Optional<String> text(String name) {
    @Nullable Object value = values.get(name);
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private Optional<CitationReader> map(String name) {
    @Nullable Object value = values.get(name);
    return value instanceof Map<?, ?> map ? Optional.of(new CitationReader(map)) : Optional.empty();
  }

  private List<CitationReader> list(String name) {
    return elements(name).stream().map(each -> new CitationReader((Map<?, ?>) each)).toList();
  }

  private List<String> strings(String name) {
    return elements(name).stream().map(String.class::cast).toList();
  }

  private List<?> elements(String name) {
    @Nullable Object value = values.get(name);
    return value instanceof List<?> list ? list : List.of();
  }
}
