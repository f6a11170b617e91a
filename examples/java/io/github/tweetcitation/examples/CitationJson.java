package io.github.tweetcitation.examples;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.DocumentMedia;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.PrintedDate;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a cited document as one JSON object. Absent values are left out. */
final class CitationJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<Span, Span> offsets;

  private CitationJson(Map<Span, Span> offsets) {
    this.offsets = offsets;
  }

  static ObjectNode of(String id, CitedDocument document, Offsets unit) {
    return of(id(id), document, unit);
  }

  static ObjectNode of(Result result, Offsets unit) {
    return of(id(result.id()), result.document(), result.reports(), unit);
  }

  /** The id of a document that is a file. */
  static JsonNode id(String name) {
    return JSON.getNodeFactory().stringNode(name);
  }

  static ObjectNode of(JsonNode id, CitedDocument document, Offsets unit) {
    return of(id, document, null, unit);
  }

  /** A document and its reports; null leaves them out. */
  static ObjectNode of(
      JsonNode id, CitedDocument document, @Nullable List<Report> reports, Offsets unit) {
    List<Span> spans = spans(document);
    spans.addAll(ReportJson.spans(reports == null ? List.of() : reports));
    CitationJson json = new CitationJson(unit.convert(document.source(), spans));
    ObjectNode object = JSON.createObjectNode();
    object.set("id", id);
    ArrayNode citations = object.putArray("citations");
    IdentityHashMap<Citation, Integer> indexes = new IdentityHashMap<>();
    for (Citation citation : document.citations()) {
      indexes.put(citation, citations.size());
      citations.add(json.citation(citation));
    }
    ArrayNode media = object.putArray("media");
    document.mediaLinks().forEach(each -> media.add(json.media(each, indexes)));
    if (reports != null) {
      ReportJson writer = new ReportJson(json, indexes);
      ArrayNode array = object.putArray("reports");
      reports.forEach(each -> array.add(writer.report(each)));
    }
    return object;
  }

  /** The result in the place of a document that could not be read. */
  static ObjectNode error(JsonNode id, String message) {
    ObjectNode object = JSON.createObjectNode();
    object.set("id", id);
    return object.put("error", message);
  }

  /** The kind of an entity, such as {@code mention} or {@code medialink}. */
  static String type(Entity entity) {
    return entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static List<Span> spans(CitedDocument document) {
    List<Span> spans = new ArrayList<>();
    for (Citation citation : document.citations()) {
      Attribution attribution = citation.attribution();
      spans.add(citation.span());
      spans.add(attribution.span());
      attribution.name().ifPresent(spans::add);
      attribution.handle().ifPresent(spans::add);
      attribution.date().ifPresent(printed -> spans.add(printed.span()));
      spans.add(citation.body().span());
      citation.body().tail().ifPresent(tail -> spans.add(tail.span()));
      citation.body().alternatives().forEach(alternative -> spans.add(alternative.span()));
      citation.entities().forEach(entity -> spans.add(entity.span()));
      citation.findings().forEach(finding -> spans.add(finding.span()));
    }
    document.mediaLinks().forEach(media -> spans.add(media.link().span()));
    return spans;
  }

  private ObjectNode citation(Citation citation) {
    ObjectNode object = JSON.createObjectNode();
    object.put("network", citation.network().code());
    object.set("span", span(citation.span()));
    object.set("attribution", span(citation.attribution().span()));
    object.put("leniency", citation.requiredLeniency().name());
    object.set("author", author(citation.attribution()));
    citation.date().ifPresent(date -> object.put("date", date.toString()));
    citation
        .day()
        .ifPresent(
            day ->
                object
                    .putObject("day")
                    .put("date", day.date().toString())
                    .put("from", lowerCase(day.origin())));
    citation
        .attribution()
        .date()
        .ifPresent(printed -> object.set("printedDate", printedDate(printed)));
    object.set("body", body(citation.body()));
    if (citation instanceof PostCitation post) {
      post.title().ifPresent(title -> object.put("title", title));
    }
    ArrayNode media = object.putArray("media");
    citation.media().forEach(link -> media.add(media(link)));
    ArrayNode entities = object.putArray("entities");
    citation.entities().forEach(entity -> entities.add(entity(entity)));
    if (citation instanceof TweetCitation tweet) {
      tweet.status().ifPresent(status -> object.set("status", status(status)));
      tweet.inReplyTo().ifPresent(status -> object.put("inReplyTo", Long.toString(status.id())));
    } else if (citation instanceof PostCitation post) {
      post.post().ifPresent(id -> object.set("status", status(id)));
    }
    ArrayNode findings = object.putArray("findings");
    citation.findings().forEach(finding -> findings.add(finding(finding)));
    return object;
  }

  private ObjectNode media(DocumentMedia media, IdentityHashMap<Citation, Integer> indexes) {
    ObjectNode object = media(media.link());
    object.set("span", span(media.link().span()));
    media.citation().map(indexes::get).ifPresent(index -> object.put("citation", index));
    return object;
  }

  private static ObjectNode media(MediaLink link) {
    return JSON.createObjectNode().put("code", link.code()).put("url", link.url());
  }

  private ObjectNode author(Attribution attribution) {
    ObjectNode object = JSON.createObjectNode();
    attribution.author().name().ifPresent(name -> object.put("name", name));
    attribution.author().handle().ifPresent(handle -> object.put("handle", handle));
    attribution.name().ifPresent(name -> object.set("nameSpan", span(name)));
    attribution.handle().ifPresent(handle -> object.set("handleSpan", span(handle)));
    return object;
  }

  private ObjectNode printedDate(PrintedDate printed) {
    ObjectNode object = JSON.createObjectNode().put("text", printed.text());
    object.set("span", span(printed.span()));
    ArrayNode languages = object.putArray("languages");
    printed.languages().forEach(languages::add);
    ArrayNode days = object.putArray("days");
    printed.days().forEach(day -> days.add(day.toString()));
    printed.time().ifPresent(time -> object.put("time", time.toString()));
    printed.zone().ifPresent(zone -> object.put("zone", zone));
    return object;
  }

  private ObjectNode body(Body body) {
    ObjectNode object = JSON.createObjectNode().put("text", body.text());
    object.set("span", span(body.span()));
    object.put("boundary", body.boundary().name()).put("direction", body.direction().name());
    body.language().ifPresent(language -> object.put("language", language));
    body.tail()
        .ifPresent(
            tail ->
                object.putObject("tail").put("text", tail.text()).set("span", span(tail.span())));
    ArrayNode alternatives = object.putArray("alternatives");
    for (Body.Alternative alternative : body.alternatives()) {
      alternatives
          .addObject()
          .put("text", alternative.text())
          .set("span", span(alternative.span()));
    }
    return object;
  }

  private ObjectNode entity(Entity entity) {
    ObjectNode object = JSON.createObjectNode();
    object.put("type", type(entity)).put("text", entity.text());
    if (entity instanceof Link link) {
      object.put("url", link.url());
      link.expandedUrl().ifPresent(url -> object.put("expandedUrl", url));
    }
    object.set("span", span(entity.span()));
    return object;
  }

  /** The id is a string: it does not fit the numbers of JavaScript. */
  private static ObjectNode status(Status status) {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", Long.toString(status.id())).put("url", status.address());
    status.createdAt().ifPresent(time -> object.put("createdAt", time.toString()));
    return object;
  }

  private static ObjectNode status(PostId post) {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", post.id()).put("url", post.address());
    post.createdAt().ifPresent(time -> object.put("createdAt", time.toString()));
    return object;
  }

  ObjectNode finding(Finding finding) {
    ObjectNode object = JSON.createObjectNode();
    object.put("type", finding.type().name());
    object.put("severity", lowerCase(finding.severity())).put("part", lowerCase(finding.part()));
    object.put("message", finding.message());
    ObjectNode evidence = object.putObject("evidence");
    finding.evidence().forEach(evidence::put);
    object.set("span", span(finding.span()));
    return object;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  ObjectNode span(Span span) {
    Span converted = Objects.requireNonNull(offsets.get(span));
    return JSON.createObjectNode().put("start", converted.start()).put("end", converted.end());
  }
}
