package io.github.tweetcitation.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes an archive of articles that nobody published: WET with texts, or WARC with pages, by its
 * name; with {@code .gz}, each record is compressed. The same arguments give the same archive.
 *
 * <pre>CrawlMaker FILE MEGABYTES PERCENT</pre>
 *
 * <p>Megabytes are those of the texts or pages; so many percent of them cite tweets.
 */
public final class CrawlMaker {

  private static final Instant CRAWLED = Instant.parse("2024-05-14T08:00:00Z");
  private static final int SITES = 500;

  /** Sentences of an article: some 6 KB of text. */
  private static final int SENTENCES = 70;

  private static final int MEGABYTE = 1_000_000;

  private final Random random = new Random(20_240_514);
  private final List<Wording> languages;
  private final boolean pages;
  private int written;

  private CrawlMaker(boolean pages) throws IOException {
    this.languages = Wording.languages().stream().map(Wording::of).toList();
    this.pages = pages;
  }

  /** Writes an archive. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]) * MEGABYTE, Integer.parseInt(args[2]));
  }

  /** Writes an archive with so many bytes of documents, some percent of which cite. */
  static void write(Path file, int size, int citing) throws IOException {
    String name = file.getFileName().toString();
    WarcCompression compression =
        name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    CrawlMaker maker = new CrawlMaker(!name.contains(".wet"));
    Files.deleteIfExists(file);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        WarcWriter archive = new WarcWriter(channel, compression)) {
      for (int left = size; left > 0; ) {
        byte[] content = maker.content(citing).getBytes(StandardCharsets.UTF_8);
        archive.write(maker.record(content));
        left -= content.length;
      }
    }
  }

  private String content(int citing) {
    Wording wording = languages.get(random.nextInt(languages.size()));
    Layout layout = pages ? Layout.EMBED : Layout.LINES;
    ArticleWriter article = new ArticleWriter(random, wording, layout);
    article.longProse(SENTENCES);
    if (random.nextInt(100) < citing) {
      article.tweets(1 + random.nextInt(3));
    }
    article.lookalikes(1);
    return pages
        ? "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>News</title></head><body>\n"
            + article.source()
            + "\n</body></html>\n"
        : article.source();
  }

  private WarcRecord record(byte[] content) throws IOException {
    written++;
    // Of few sites there are many pages, as on the web.
    int site = (int) (SITES * Math.pow(random.nextDouble(), 3));
    URI address = URI.create("https://site%d.example/news/%d".formatted(site, written));
    UUID id = new UUID(CRAWLED.toEpochMilli(), written);
    Instant date = CRAWLED.plusSeconds(written);
    if (!pages) {
      return new WarcConversion.Builder()
          .setHeader("WARC-Target-URI", address.toString())
          .recordId(id)
          .date(date)
          .body(MediaType.PLAIN_TEXT, content)
          .build();
    }
    HttpResponse response =
        new HttpResponse.Builder(200, "OK").body(MediaType.HTML_UTF8, content).build();
    return new WarcResponse.Builder(address).recordId(id).date(date).body(response).build();
  }
}
