package io.github.tweetcitation.internal.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON-LD with the types of schema.org: a {@code SocialMediaPosting}; for a document, a
 * {@code CreativeWork} that has them as its {@code citation}.
 */
public final class SchemaOrgWriter extends BibliographyWriter {

  private static final String TYPE = "@type";

  @Override
  String write(BibliographyEntry entry) {
    Map<String, Object> posting = inContext();
    posting.putAll(posting(entry));
    return Json.write(posting);
  }

  @Override
  String writeList(List<BibliographyEntry> entries, Optional<URI> address) {
    Map<String, Object> work = inContext();
    work.put(TYPE, "CreativeWork");
    work.put("url", address.map(URI::toString).orElse(""));
    work.put("citation", entries.stream().map(SchemaOrgWriter::posting).toList());
    return Json.write(work);
  }

  private static Map<String, Object> inContext() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@context", "https://schema.org");
    return object;
  }

  private static Map<String, Object> posting(BibliographyEntry entry) {
    Map<String, Object> posting = typed("SocialMediaPosting");
    posting.put("url", entry.address());
    posting.put("identifier", entry.id());
    posting.put("author", author(entry));
    posting.put("datePublished", entry.day().map(LocalDate::toString).orElse(""));
    posting.put("headline", entry.heading());
    posting.put("articleBody", entry.text());
    posting.put("inLanguage", entry.language());
    Map<String, Object> site = typed("WebSite");
    site.put("name", entry.site());
    posting.put("isPartOf", site);
    return posting;
  }

  private static Map<String, Object> author(BibliographyEntry entry) {
    if (entry.author().isEmpty()) {
      return Map.of();
    }
    Map<String, Object> author = typed("Person");
    author.put("name", entry.name());
    author.put("alternateName", entry.handle().isEmpty() ? "" : "@" + entry.handle());
    return author;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(TYPE, type);
    return object;
  }
}
