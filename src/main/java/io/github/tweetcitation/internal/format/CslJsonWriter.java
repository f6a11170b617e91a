package io.github.tweetcitation.internal.format;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes CSL-JSON, items of the type {@code post} of the Citation Style Language 1.0.2. */
public final class CslJsonWriter extends BibliographyWriter {

  @Override
  String write(BibliographyEntry entry) {
    return Json.write(item(entry));
  }

  @Override
  String writeList(List<BibliographyEntry> entries, Optional<URI> address) {
    return Json.write(entries.stream().map(CslJsonWriter::item).toList());
  }

  private static Map<String, Object> item(BibliographyEntry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.key());
    item.put("type", "post");
    // Nobody can tell which words of a display name are the family name.
    item.put(
        "author",
        entry.author().isEmpty() ? List.of() : List.of(Map.of("literal", entry.author())));
    item.put("title", entry.title());
    item.put("abstract", entry.summary());
    item.put("container-title", entry.site());
    item.put("genre", entry.genre());
    item.put(
        "issued",
        entry
            .day()
            .map(it -> List.of(it.getYear(), it.getMonthValue(), it.getDayOfMonth()))
            .map(parts -> Map.of("date-parts", List.of(parts)))
            .orElse(Map.of()));
    item.put("language", entry.language());
    item.put("URL", entry.address());
    return item;
  }
}
