package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Archives in, files with their citations out. */
final class CiteCrawlTest {

  private static final String ADDRESS = "https://news.example/a";

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Path out() {
    return folder.resolve("out");
  }

  private int run(long pieceSize, Path archive, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.add(out().toString());
    args.add(archive.toString());
    return CiteCrawl.run(Cli.utf8(err), pieceSize, args.toArray(String[]::new));
  }

  private List<JsonNode> lines(Path archive) throws IOException {
    return Files.readAllLines(out().resolve(archive.getFileName() + ".jsonl")).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static List<String> handles(List<JsonNode> lines) {
    return lines.stream()
        .flatMap(line -> line.get("citations").valueStream())
        .map(citation -> citation.get("author").get("handle").asString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.wet", "a.wet.gz"})
  void texts(String name) throws IOException {
    Path archive = folder.resolve(name);
    List<Long> offsets =
        Archives.write(
            archive,
            List.of(
                Archives.text(ADDRESS, "No tweet."),
                Archives.text(ADDRESS, Archives.text("jane"))));

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();

    assertThat(lines(archive)).hasSize(1);
    JsonNode line = lines(archive).get(0);
    assertThat(line.get("id").asString()).isEqualTo(ADDRESS);
    assertThat(line.get("crawled").asString()).isEqualTo(Archives.CRAWLED.toString());
    assertThat(line.get("file").asString()).isEqualTo(archive.toString());
    assertThat(line.get("offset").asLong()).isEqualTo(offsets.get(1));
    assertThat(line.at("/citations/0/body/span/start").asInt()).isEqualTo(19);
    assertThat(Cli.text(err)).contains("documents: 2, bad records: 0, citations: 1;");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=windows-1256, windows-1256",
    "text/html, windows-1256",
    "text/html; charset=none-of-these, windows-1256",
    "Text/HTML;charset=\"UTF-8\", UTF-8",
    "application/xhtml+xml; charset=UTF-16BE, UTF-16BE"
  })
  void pages(String type, String charset) throws IOException {
    Path archive = folder.resolve("a.warc.gz");
    String meta = "<meta charset=windows-1256>";
    WarcRecord page =
        Archives.response(
            ADDRESS, type, meta + Archives.page("سلمى", "salma"), Charset.forName(charset));
    Archives.write(archive, List.of(page));

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();

    JsonNode author = lines(archive).get(0).at("/citations/0/author");
    assertThat(author.get("name").asString()).isEqualTo("سلمى");
    assertThat(author.get("handle").asString()).isEqualTo("salma");
  }

  @Test
  void otherRecordsAreNoDocuments() throws IOException {
    Path archive = folder.resolve("a.warc.gz");
    String text = Archives.text("jane");
    Archives.write(
        archive,
        List.of(
            Archives.response(ADDRESS, "application/json", text, StandardCharsets.UTF_8),
            Archives.resource(ADDRESS, "image/png", text),
            Archives.resource(ADDRESS, "text/plain", Archives.text("joan")),
            Archives.response(
                ADDRESS, "text/plain", Archives.text("june"), StandardCharsets.UTF_8)));

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();

    assertThat(handles(lines(archive))).containsExactly("joan", "june");
    assertThat(Cli.text(err)).contains("documents: 2, bad records: 0, citations: 2;");
  }

  /** Wherever pieces begin and end, each record is in one of them. */
  @ParameterizedTest
  @ValueSource(strings = {"a.wet", "a.wet.gz"})
  void pieces(String name) throws IOException {
    Path archive = folder.resolve(name);
    List<String> handles = IntStream.range(0, 60).mapToObj(i -> "jane" + i).toList();
    // Some records are longer than a piece.
    Archives.write(
        archive,
        handles.stream()
            .map(each -> Archives.text(ADDRESS, each.repeat(each.length() * 9) + text(each)))
            .toList());
    long length = Files.size(archive);

    for (long size : new long[] {97, 1_000, length / 2, length - 1, length}) {
      assertThat(run(size, archive)).isZero();
      assertThat(handles(lines(archive))).containsExactlyElementsOf(handles);
      try (Stream<Path> files = Files.list(out())) {
        assertThat(files).hasSize(1);
      }
      Files.delete(out().resolve(name + ".jsonl"));
    }
  }

  private static String text(String handle) {
    return "\n" + Archives.text(handle);
  }

  /** Bytes inside a record are lost, or all after them. */
  @ParameterizedTest
  @CsvSource({"a.wet, false", "a.wet.gz, false", "a.wet, true", "a.wet.gz, true"})
  void badRecords(String name, boolean cut) throws IOException {
    Path archive = folder.resolve(name);
    List<Long> offsets =
        Archives.write(
            archive,
            Stream.of("jane", "joan", "june")
                .map(handle -> Archives.text(ADDRESS, Archives.text(handle)))
                .toList());
    byte[] bytes = Files.readAllBytes(archive);
    int second = offsets.get(1).intValue();
    Arrays.fill(bytes, second + 12, second + 90, (byte) 0xFF);
    Files.write(archive, cut ? Arrays.copyOf(bytes, second + 20) : bytes);

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();

    assertThat(handles(lines(archive)))
        .containsExactlyElementsOf(cut ? List.of("jane") : List.of("jane", "june"));
    assertThat(Cli.text(err))
        .contains(archive + ": record at " + second + ": ")
        .contains("bad records: 1,");
  }

  @Test
  void recordsWithoutWhatIsNeeded() throws IOException {
    Path archive = folder.resolve("a.wet");
    String record = "WARC/1.0\r\nWARC-Type: conversion\r\n%sContent-Type: text/plain\r\n%s\r\n";
    String date = "WARC-Date: 2024-05-14T08:00:00Z\r\n";
    String address = "WARC-Target-URI: https://news.example/\r\n";
    String good = record.formatted(date + address, "Content-Length: 0\r\n") + "\r\n\r\n";
    Files.writeString(
        archive,
        Stream.of(
                record.formatted(date, "Content-Length: 0\r\n"),
                record.formatted(address, "Content-Length: 0\r\n"),
                record.formatted(date + address, "Content-Length: many\r\n"))
            .map(bad -> bad + "\r\n\r\n" + good)
            .collect(Collectors.joining()));

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();

    assertThat(Cli.text(err))
        .contains("documents: 3, bad records: 3,", "it has no address or no date");
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws IOException {
    Path first = folder.resolve("a.wet");
    Path second = folder.resolve("b.wet");
    Archives.write(first, List.of(Archives.text(ADDRESS, Archives.text("jane"))));
    Archives.write(second, List.of(Archives.text(ADDRESS, Archives.text("joan"))));
    assertThat(run(ArchivePiece.SIZE, first)).isZero();
    Path done = Files.writeString(out().resolve("a.wet.jsonl"), "done before\n");
    // What a run left that was stopped.
    Files.writeString(out().resolve("b.wet.jsonl.0.part"), "half of a line");

    String[] args = {out().toString(), first.toString(), second.toString()};
    assertThat(CiteCrawl.run(Cli.utf8(err), ArchivePiece.SIZE, args)).isZero();

    assertThat(done).hasContent("done before");
    assertThat(handles(lines(second))).containsExactly("joan");
    assertThat(Cli.text(err)).contains("archives: 1, done before: 1; documents: 1,");
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void csv() throws IOException {
    Path archive = folder.resolve("a.wet.gz");
    List<WarcRecord> records =
        Stream.of("jane", "joan")
            .map(handle -> Archives.text(ADDRESS, Archives.text(handle)))
            .toList();
    List<Long> offsets = Archives.write(archive, records);

    assertThat(run(50, archive, "--format", "csv")).isZero();

    var rows =
        CsvReader.builder().ofNamedCsvRecord(out().resolve("a.wet.gz.csv")).stream().toList();
    assertThat(rows).extracting(row -> row.getField("handle")).containsExactly("jane", "joan");
    assertThat(rows.get(1).getField("id")).isEqualTo(ADDRESS);
    assertThat(rows.get(1).getField("crawled")).isEqualTo(Archives.CRAWLED.toString());
    assertThat(rows.get(1).getField("file")).isEqualTo(archive.toString());
    assertThat(rows.get(1).getField("offset")).isEqualTo(offsets.get(1).toString());
  }

  @Test
  void anEmptyArchive() throws IOException {
    Path archive = Files.createFile(folder.resolve("a.wet"));

    assertThat(run(ArchivePiece.SIZE, archive)).isZero();
    assertThat(lines(archive)).isEmpty();
  }

  @Test
  void readOnly() throws IOException {
    Path archive = folder.resolve("a.wet");
    Archives.write(archive, List.of(Archives.text(ADDRESS, Archives.text("jane"))));

    assertThat(run(ArchivePiece.SIZE, archive, "--read-only")).isZero();
    assertThat(Cli.text(err)).contains("documents: 1, bad records: 0, citations: 0;");
  }

  @Test
  void noArchive() {
    assertThat(run(ArchivePiece.SIZE, folder.resolve("none.wet"))).isEqualTo(2);
    assertThat(Cli.text(err)).contains("none.wet: not cited: no such file");
  }

  @Test
  void twoArchivesOfOneName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("a.wet");

    String[] args = {out().toString(), folder.resolve("a.wet").toString(), other.toString()};
    assertThat(CiteCrawl.run(Cli.utf8(err), ArchivePiece.SIZE, args)).isEqualTo(2);
    assertThat(out()).doesNotExist();
  }
}
