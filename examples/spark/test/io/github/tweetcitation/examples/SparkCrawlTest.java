package io.github.tweetcitation.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Crawls in, tables out, in one virtual machine: {@code mvn test -Pspark -Dtest=SparkCrawlTest}.
 */
final class SparkCrawlTest {

  private static final SparkSession SPARK = SparkCrawl.session();

  @TempDir private Path folder = Path.of("");

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  private String tables() {
    return folder.resolve("tables").toString();
  }

  private SparkCrawl.Metrics read(String crawl, Path archives) throws IOException {
    return new SparkCrawl(SPARK).read(tables(), crawl, List.of(archives.toString()));
  }

  /** Rows of a table, as strings. */
  private List<String> rows(String table, String... columns) {
    return SPARK.read().parquet(tables() + "/" + table).selectExpr(columns).collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  private List<String> ask(CrawlQuery query) {
    return new SparkCrawl(SPARK)
        .ask(tables(), query).collectAsList().stream().map(Row::toString).toList();
  }

  /** A page that embeds a tweet, whose id and printed date may be of different days. */
  private static WarcRecord page(String address, String handle, String printed, Instant sent) {
    String embed =
        "<blockquote class=\"twitter-tweet\"><p>Fog on the quay.</p>&mdash; Jane (@%1$s)"
            + " <a href=\"https://twitter.com/%1$s/status/%2$d\">%3$s</a></blockquote>";
    String html = embed.formatted(handle, Status.firstIdAt(sent), printed);
    return Archives.response(address, "text/html; charset=UTF-8", html, UTF_8);
  }

  @Test
  void textsAndPages() throws IOException {
    Path archives = Files.createDirectory(folder.resolve("archives"));
    List<String> handles = IntStream.range(0, 50).mapToObj(i -> "jane" + i).toList();
    Archives.write(
        archives.resolve("a.wet.gz"),
        handles.stream()
            .map(each -> Archives.text("https://www.News.example/" + each, Archives.text(each)))
            .toList());
    Archives.write(
        archives.resolve("b.warc"),
        List.of(
            page(
                "https://b.example/",
                "joan",
                "May 1, 2024",
                Instant.parse("2024-05-01T06:00:00Z"))));

    SparkCrawl.Metrics metrics = read("CC-1", archives);

    assertThat(metrics.toString())
        .startsWith("archives: 2; documents: 51, bad records: 0, citations: 51;");
    assertThat(rows("citations", "handle"))
        .hasSize(51)
        .contains("[joan]")
        .containsAll(handles.stream().map(each -> "[" + each + "]").toList());
    assertThat(rows("citations", "crawl", "site"))
        .contains("[CC-1,news.example]", "[CC-1,b.example]");
    Instant sent = Instant.parse("2024-05-01T06:00:00Z");
    assertThat(rows("citations", "body", "string(posted)", "status_id"))
        .contains("[Doors open at nine.,null,null]")
        .contains("[Fog on the quay.,2024-05-01 06:00:00,%d]".formatted(Status.firstIdAt(sent)));
  }

  /** A crawl that is read again replaces its own rows, and those of no other crawl. */
  @Test
  void again() throws IOException {
    Path first = folder.resolve("a.wet");
    Archives.write(first, List.of(Archives.text("https://a.example/", Archives.text("jane"))));
    Path second = folder.resolve("b.wet");
    Archives.write(second, List.of(Archives.text("https://b.example/", Archives.text("joan"))));
    read("1", first);
    read("2", first);
    read("1", first);
    assertThat(rows("citations", "crawl", "handle"))
        .containsExactlyInAnyOrder("[1,jane]", "[2,jane]");

    read("2", second);
    assertThat(rows("citations", "crawl", "handle"))
        .containsExactlyInAnyOrder("[1,jane]", "[2,joan]");
  }

  @Test
  void badRecordsAreKept() throws IOException {
    Path archive = folder.resolve("a.wet.gz");
    List<Long> offsets =
        Archives.write(
            archive,
            List.of("jane", "joan", "june").stream()
                .map(each -> Archives.text("https://a.example/", Archives.text(each)))
                .toList());
    byte[] bytes = Files.readAllBytes(archive);
    int bad = offsets.get(1).intValue();
    Arrays.fill(bytes, bad + 12, bad + 90, (byte) 0xFF);
    Files.write(archive, bytes);

    SparkCrawl.Metrics metrics = read("1", archive);

    assertThat(metrics.badRecords()).isEqualTo(1);
    assertThat(metrics.citations()).isEqualTo(2);
    assertThat(rows("bad_records", "crawl", "regexp_extract(file, '[^/]*$', 0)", "offset"))
        .containsExactly("[1,a.wet.gz,%d]".formatted(bad));
    assertThat(rows("bad_records", "reason")).doesNotContain("[null]");
  }

  @Test
  void questions() throws IOException {
    Path archive = folder.resolve("a.warc.gz");
    Instant sent = Archives.CRAWLED.minusSeconds(7 * 3_600);
    Instant other = Instant.parse("2020-03-05T06:00:00Z");
    Archives.write(
        archive,
        List.of(
            page("https://a.example/1", "jane", "May 14, 2024", sent),
            page("https://a.example/2", "Jane", "May 14, 2024", sent),
            page("https://a.example/3", "joan", "May 14, 2024", sent),
            page("https://b.example/1", "joan", "March 1, 2019", other)));
    read("1", archive);

    assertThat(ask(CrawlQuery.MOST_CITED))
        .containsExactly("[a.example,jane,2,2]", "[a.example,joan,1,1]", "[b.example,joan,1,1]");
    assertThat(ask(CrawlQuery.HOURS_TO_ARTICLE))
        .containsExactly("[a.example,3,7,7]", "[b.example,1,36746,36746]");
    List<String> contradictions = ask(CrawlQuery.CONTRADICTIONS);
    assertThat(contradictions).hasSize(1);
    assertThat(contradictions.get(0))
        .startsWith("[b.example,https://b.example/1,joan,2019-03-01,")
        .contains("DATE_CONTRADICTS_STATUS");
  }

  @Test
  void nothingToCite() throws IOException {
    Path archive = folder.resolve("a.wet");
    Archives.write(archive, List.of(Archives.text("https://a.example/", "No tweet.")));

    assertThat(read("1", archive).citations()).isZero();
    assertThat(rows("citations", "crawl", "handle")).isEmpty();
  }

  @Test
  void misuse() {
    assertThatThrownBy(() -> read("1", folder.resolve("none*")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such file: ");
    assertThatThrownBy(() -> read("../1", folder)).isInstanceOf(IllegalArgumentException.class);
  }
}
