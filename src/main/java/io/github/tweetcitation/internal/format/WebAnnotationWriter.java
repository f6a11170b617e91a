package io.github.tweetcitation.internal.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes annotations of the W3C Web Annotation Data Model, in an array. Each says of a place in the
 * document which post it is. The place is given twice: by its position, in code points as the model
 * asks for, and by its words and those around it.
 */
public final class WebAnnotationWriter implements FormatWriter {

  /** How much of the text before and after a quote goes with it, in UTF-16 code units. */
  private static final int CONTEXT = 32;

  @Override
  public String write(Citation citation) {
    throw new UnsupportedOperationException("an annotation needs a document and its address");
  }

  @Override
  public String writeAll(List<Citation> citations, String source, Optional<URI> address) {
    String document =
        address
            .orElseThrow(() -> new IllegalArgumentException("address must be present"))
            .toString();
    List<BibliographyEntry> entries = BibliographyEntry.all(citations);
    List<Span> places = citations.stream().map(Citation::span).toList();
    List<Span> positions = Span.inCodePoints(source, places);
    List<Object> annotations = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      BibliographyEntry entry = entries.get(i);
      Map<String, Object> annotation = new LinkedHashMap<>();
      annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
      annotation.put("id", id(document, entry));
      annotation.put("type", "Annotation");
      annotation.put("motivation", "identifying");
      annotation.put("body", bodies(entry, citations.get(i).body().direction()));
      annotation.put("target", target(document, source, places.get(i), positions.get(i)));
      annotations.add(annotation);
    }
    return Json.write(annotations);
  }

  /** An id that is the same when the document is read again. */
  private static String id(String document, BibliographyEntry entry) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((document + " " + entry.key()).getBytes(UTF_8));
  }

  /** The post itself, and its text, as far as they are known. */
  private static List<Object> bodies(BibliographyEntry entry, Direction direction) {
    List<Object> bodies = new ArrayList<>();
    if (!entry.address().isEmpty()) {
      Map<String, Object> post = typed("SpecificResource");
      post.put("source", entry.address());
      post.put("purpose", "identifying");
      bodies.add(post);
    }
    if (!entry.text().isEmpty()) {
      bodies.add(text(entry, direction));
    }
    return bodies;
  }

  private static Map<String, Object> text(BibliographyEntry entry, Direction direction) {
    Map<String, Object> text = typed("TextualBody");
    text.put("value", entry.text());
    text.put("format", "text/plain");
    text.put("language", entry.language());
    text.put(
        "textDirection",
        direction == Direction.NEUTRAL ? "" : direction.name().toLowerCase(Locale.ROOT));
    text.put("purpose", "describing");
    text.put("creator", creator(entry));
    return text;
  }

  private static Map<String, Object> creator(BibliographyEntry entry) {
    Map<String, Object> creator = new LinkedHashMap<>();
    creator.put("name", entry.name());
    creator.put("nickname", entry.handle());
    return entry.author().isEmpty() ? Map.of() : creator;
  }

  /** The place in the document; all of it if the citation has no place of its own. */
  private static Object target(String document, String source, Span place, Span position) {
    if (place.isEmpty()) {
      return document;
    }
    Map<String, Object> quote = typed("TextQuoteSelector");
    quote.put("exact", place.in(source));
    quote.put("prefix", source.substring(whole(source, place.start() - CONTEXT), place.start()));
    quote.put("suffix", source.substring(place.end(), whole(source, place.end() + CONTEXT)));
    Map<String, Object> selector = typed("TextPositionSelector");
    selector.put("start", position.start());
    selector.put("end", position.end());
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("source", document);
    target.put("selector", List.of(selector, quote));
    return target;
  }

  /** A place in the source that is not inside a surrogate pair. */
  private static int whole(String source, int at) {
    if (at <= 0 || at >= source.length()) {
      return at <= 0 ? 0 : source.length();
    }
    return Character.isSurrogatePair(source.charAt(at - 1), source.charAt(at)) ? at - 1 : at;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", type);
    return object;
  }
}
