package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cites the documents in pieces of archives, as they are asked for. A line of JSON stands for each
 * document that cites, as {@link CiteCrawl} writes it, and for each record that cannot be read.
 */
final class CitedLines implements Iterator<String> {

  private final TweetCitationParser parser = TweetCitationParser.create();
  private final Iterator<ArchivePiece> pieces;
  private final Configuration configuration;
  private final LongAccumulator documents;
  private @Nullable ArchiveReader reader;
  private @Nullable String next;

  /** Reads pieces, and counts their documents. */
  CitedLines(
      Iterator<ArchivePiece> pieces, Configuration configuration, LongAccumulator documents) {
    this.pieces = pieces;
    this.configuration = configuration;
    this.documents = documents;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && isOpen()) {
        advance();
      }
    } catch (IOException e) {
      // The file cannot be read now: Spark tries again, here or on another machine.
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public String next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String line = next;
    next = null;
    return line;
  }

  /** Whether there is a piece to read, which is the next one if none is open. */
  private boolean isOpen() throws IOException {
    if (reader == null && pieces.hasNext()) {
      ArchivePiece piece = pieces.next();
      reader = new ArchiveReader(piece, new HadoopChannel(piece.file(), configuration));
    }
    return reader != null;
  }

  private void advance() throws IOException {
    ArchiveReader records = reader;
    ArchiveEntry entry = records == null ? null : records.next();
    if (entry instanceof ArchiveEntry.Good good) {
      documents.add(1);
      next = cite(good);
    } else if (entry instanceof ArchiveEntry.Bad bad) {
      next = line(bad);
    } else if (records != null) {
      records.close();
      reader = null;
    }
  }

  private @Nullable String cite(ArchiveEntry.Good record) throws IOException {
    try {
      CitedDocument cited = record.document().cite(parser);
      return cited.citations().isEmpty() ? null : CrawlFormat.JSONL.write(record, cited);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return line(new ArchiveEntry.Bad(record.file(), record.offset(), Input.TOO_LARGE));
    }
  }

  private static String line(ArchiveEntry.Bad record) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("file", record.file()).put("offset", record.offset());
    return Visible.of(json.put("error", record.reason()).toString());
  }
}
