package io.github.tweetcitation.examples;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Citations as maps, lists, strings and numbers, which every JSON library writes. Ids are strings,
 * days and times ISO 8601; absent values are left out.
 *
 * <pre>{@code
 * new ObjectMapper().writeValueAsString(CitationValues.of(document));   // Jackson 2 and 3, Gson, …
 * }</pre>
 *
 * <p>{@link CitationReader} reads them again.
 *
 * @param offsets converts the offsets of spans
 */
record CitationValues(UnaryOperator<Span> offsets) {

  /** The citations of a document, with offsets in UTF-16 code units. */
  static Map<String, Object> of(CitedDocument document) {
    CitationValues values = new CitationValues(span -> span);
    return Map.of("citations", document.citations().stream().map(values::citation).toList());
  }

  Map<String, Object> citation(Citation citation) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("network", citation.network().code());
    values.put("span", span(citation.span()));
    values.put("attribution", span(citation.attribution().span()));
    values.put("leniency", citation.requiredLeniency().name());
    values.put("author", author(citation.attribution()));
    put(values, "date", citation.date());
    citation.day().ifPresent(day -> values.put("day", day(day)));
    citation.attribution().date().ifPresent(date -> values.put("printedDate", printed(date)));
    values.put("body", body(citation.body()));
    if (citation instanceof PostCitation post) {
      put(values, "title", post.title());
    }
    values.put("media", citation.media().stream().map(CitationValues::media).toList());
    values.put("entities", citation.entities().stream().map(this::entity).toList());
    if (citation instanceof TweetCitation tweet) {
      tweet.status().ifPresent(status -> values.put("status", status(status)));
      put(values, "inReplyTo", tweet.inReplyTo().map(Status::id));
    } else if (citation instanceof PostCitation post) {
      post.post().ifPresent(id -> values.put("status", status(id)));
    }
    values.put("findings", citation.findings().stream().map(this::finding).toList());
    return values;
  }

  static Map<String, Object> media(MediaLink link) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", link.code());
    values.put("url", link.url());
    return values;
  }

  private Map<String, Object> author(Attribution attribution) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "name", attribution.author().name());
    put(values, "handle", attribution.author().handle());
    attribution.name().ifPresent(name -> values.put("nameSpan", span(name)));
    attribution.handle().ifPresent(handle -> values.put("handleSpan", span(handle)));
    return values;
  }

  private static Map<String, Object> day(Citation.Day day) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", day.date().toString());
    values.put("from", lower(day.origin()));
    return values;
  }

  private Map<String, Object> printed(PrintedDate date) {
    Map<String, Object> values = words(date.text(), date.span());
    values.put("languages", date.languages());
    values.put("days", date.days().stream().map(Object::toString).toList());
    put(values, "time", date.time());
    put(values, "zone", date.zone());
    return values;
  }

  private Map<String, Object> body(Body body) {
    Map<String, Object> values = words(body.text(), body.span());
    values.put("boundary", body.boundary().name());
    values.put("direction", body.direction().name());
    put(values, "language", body.language());
    body.tail().ifPresent(tail -> values.put("tail", words(tail.text(), tail.span())));
    List<Map<String, Object>> alternatives =
        body.alternatives().stream().map(other -> words(other.text(), other.span())).toList();
    values.put("alternatives", alternatives);
    return values;
  }

  private Map<String, Object> entity(Entity entity) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", type(entity));
    values.put("text", entity.text());
    if (entity instanceof Link link) {
      values.put("url", link.url());
      put(values, "expandedUrl", link.expandedUrl());
    }
    values.put("span", span(entity.span()));
    return values;
  }

  /** The kind of an entity, such as {@code mention} or {@code medialink}. */
  static String type(Entity entity) {
    return entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> status(Status status) {
    return identity(Long.toString(status.id()), status.address(), status.createdAt());
  }

  private static Map<String, Object> status(PostId post) {
    return identity(post.id(), post.address(), post.createdAt());
  }

  /** The id is a string: it does not fit the numbers of JavaScript. */
  private static Map<String, Object> identity(String id, String url, Optional<Instant> createdAt) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", id);
    values.put("url", url);
    put(values, "createdAt", createdAt);
    return values;
  }

  Map<String, Object> finding(Finding finding) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", finding.type().name());
    values.put("severity", lower(finding.severity()));
    values.put("part", lower(finding.part()));
    values.put("message", finding.message());
    values.put("evidence", finding.evidence());
    values.put("span", span(finding.span()));
    return values;
  }

  Map<String, Object> words(String text, Span span) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", text);
    values.put("span", span(span));
    return values;
  }

  Map<String, Object> span(Span span) {
    Span converted = offsets.apply(span);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("start", converted.start());
    values.put("end", converted.end());
    return values;
  }

  private static void put(Map<String, Object> values, String name, Optional<?> value) {
    value.ifPresent(it -> values.put(name, it.toString()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
