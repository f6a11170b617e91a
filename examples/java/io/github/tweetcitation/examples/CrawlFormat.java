package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The formats in which the citations of archives are written. */
enum CrawlFormat {
  JSONL,
  CSV;

  /** What follows the columns, or is beside the fields, of CiteTweets. */
  private static final String CRAWLED = "crawled";

  private static final String FILE = "file";
  private static final String OFFSET = "offset";

  /** The ending of a file's name. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is written before the first document. */
  String header() {
    return this == CSV ? CitationCsv.header(CRAWLED, FILE, OFFSET) : "";
  }

  /** Writes the citations of a document, with the line breaks that end them. */
  String write(ArchiveEntry.Good record, CitedDocument cited) {
    String address = record.document().address();
    String crawled = record.document().date().toString();
    if (this == CSV) {
      Result result = new Result(address, "", cited, null, List.of());
      return CitationCsv.of(
          result, Offsets.UTF16, crawled, record.file(), Long.toString(record.offset()));
    }
    ObjectNode json = CitationJson.of(address, cited, Offsets.UTF16);
    json.put(CRAWLED, crawled).put(FILE, record.file()).put(OFFSET, record.offset());
    return Visible.of(json.toString()) + "\n";
  }
}
