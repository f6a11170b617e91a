package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs whose input is larger than their memory say so in a line, and go on. */
class SmallMemoryTest {

  private static final String MESSAGE = "it needs more memory than there is";
  private static final String LINE = "{\"id\": \"%s\", \"text\": \"t\"}\n";

  private static final int ARTICLES = 1000;

  @TempDir private Path folder = Path.of("");

  @Test
  void hugeFile() throws IOException, InterruptedException {
    Path huge = folder.resolve("huge.txt");
    write(huge, "", "");

    assertThat(run(CiteTweets.class, huge))
        .isEqualTo(new Cli(2, "", huge + ": cannot be read: " + MESSAGE + "\n"));
    assertThat(run(LongText.class, huge)).isEqualTo(new Cli(0, "      OFFSET  HANDLE\n", ""));
  }

  @Test
  void hugeLine() throws IOException, InterruptedException {
    Path lines = folder.resolve("huge.jsonl");
    write(
        lines, LINE.formatted("a") + "{\"id\": \"b\", \"text\": \"", "\"}\n" + LINE.formatted("c"));

    Cli run = run(CiteTweets.class, Path.of("--jsonl"), lines);

    assertThat(run.out())
        .isEqualTo(
            "{\"id\":\"a\",\"citations\":[],\"media\":[]}\n{\"id\":\"b\",\"error\":\"%s\"}\n"
                    .formatted(MESSAGE)
                + "{\"id\":\"c\",\"citations\":[],\"media\":[]}\n");
    assertThat(run.err()).isEqualTo("line 2: " + MESSAGE + "\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void hugeRecord() throws IOException, InterruptedException {
    Path archive = folder.resolve("huge.wet");
    String record =
        """
        WARC/1.0
        WARC-Type: conversion
        WARC-Date: 2024-05-14T08:00:00Z
        WARC-Target-URI: https://news.example/
        Content-Type: text/plain
        Content-Length: %d

        """
            .replace("\n", "\r\n");
    String end = "\r\n\r\n";
    write(archive, record.formatted(100 << 20), end + record.formatted(0) + end);
    Path crawl = folder.resolve("crawl");

    Cli run = run(CiteCrawl.class, crawl, archive);

    assertThat(run.err())
        .startsWith(archive + ": record at 0: it has more than ")
        .contains("documents: 1, bad records: 1,");
    assertThat(run.status()).isZero();
    assertThat(crawl.resolve("huge.wet.jsonl")).isEmptyFile();
  }

  /** The pages are larger than the memory, and so are the articles. */
  @Test
  void manyArticlesInAReport() throws IOException, InterruptedException {
    String tweet = "Doors open at nine.\\n\u2014 Jane (@jane) December 25, 2020\\n";
    String text = ("The reading room is warm. ".repeat(80) + "\\n" + tweet).repeat(30);
    Path lines = folder.resolve("many.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(lines)) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.write("{\"id\": " + i + ", \"text\": \"" + text + "\"}\n");
      }
    }
    Path report = folder.resolve("report.html");

    assertThat(run(CiteTweets.class, Path.of("--html-report"), report, Path.of("--jsonl"), lines))
        .isEqualTo(
            new Cli(
                0,
                report + ": %d articles, %d citations\n".formatted(ARTICLES, 30 * ARTICLES),
                ""));
    assertThat(folder.resolve("report-pages").resolve("01000.html")).isNotEmptyFile();
  }

  /** A file with a hole of 100 MB, which takes no room on the disk. */
  private static void write(Path file, String start, String end) throws IOException {
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.write(start.getBytes(StandardCharsets.UTF_8));
      hole.seek(start.length() + (100L << 20));
      hole.write(end.getBytes(StandardCharsets.UTF_8));
      hole.setLength(Math.max(hole.length(), 100L << 20));
    }
  }

  private Cli run(Class<?> program, Path... args) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx32m", "-cp", classPath(), program.getName()));
    Stream.of(args).map(Path::toString).forEach(command::add);
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Cli(status, Files.readString(out), Files.readString(err));
  }

  /** The classes of the tests, wherever the test's own virtual machine has them from. */
  private static String classPath() {
    return Stream.of("java.class.path", "surefire.test.class.path", "jdk.module.path")
        .map(property -> System.getProperty(property, ""))
        .reduce(
            "target/classes" + File.pathSeparator + "target/test-classes",
            (paths, more) -> paths + File.pathSeparator + more);
  }
}
