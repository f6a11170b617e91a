package io.github.tweetcitation.examples;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.DocumentMedia;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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

  private final CitationValues values;

  private CitationJson(Map<Span, Span> offsets) {
    this.values = new CitationValues(span -> Objects.requireNonNull(offsets.get(span)));
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
      citations.add(JSON.<JsonNode>valueToTree(json.values.citation(citation)));
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

  private ObjectNode media(DocumentMedia media, IdentityHashMap<Citation, Integer> indexes) {
    ObjectNode object = JSON.valueToTree(CitationValues.media(media.link()));
    object.set("span", span(media.link().span()));
    media.citation().map(indexes::get).ifPresent(index -> object.put("citation", index));
    return object;
  }

  ObjectNode finding(Finding finding) {
    return JSON.valueToTree(values.finding(finding));
  }

  ObjectNode span(Span span) {
    return JSON.valueToTree(values.span(span));
  }
}
