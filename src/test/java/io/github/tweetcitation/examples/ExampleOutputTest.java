package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the examples print without arguments is what stands in the files beside this test. */
class ExampleOutputTest {

  private interface Example {
    void run(PrintStream out) throws IOException;
  }

  @Test
  void citeTweets() throws IOException {
    assertPrints("CiteTweets.txt", out -> CiteTweets.run(InputStream.nullInputStream(), out, out));
  }

  @Test
  void takeCitationsOut() throws IOException {
    assertPrints("TakeCitationsOut.txt", TakeCitationsOut::run);
  }

  @Test
  void readPage() throws IOException {
    assertPrints("ReadPage.txt", ReadPage::run);
  }

  @Test
  void streamCorpus() throws IOException {
    assertPrints("StreamCorpus.txt", StreamCorpus::run);
  }

  @Test
  void longText() throws IOException {
    assertPrints("LongText.txt", out -> LongText.run(LongText.bundled(), out));
  }

  @Test
  void chooseLeniency() throws IOException {
    assertPrints("ChooseLeniency.txt", ChooseLeniency::run);
  }

  @Test
  void countPosts() throws IOException {
    assertPrints("CountPosts.txt", out -> CountPosts.run(out, out));
  }

  @Test
  void auditArticles() throws IOException {
    assertPrints("AuditArticles.txt", out -> AuditArticles.run(Optional.empty(), out));
  }

  @Test
  void auditOfAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.md"), "> Fog.\n>\n> — J\u0430ne (@jane) May 1, 2018\n");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AuditArticles.run(Optional.of(folder), Cli.utf8(printed));
    assertThat(Cli.text(printed))
        .contains("a.md: 1 tweet", "suspicious @jane, 2018-05-01, at 13", "1  NAME_MIXED_SCRIPTS");
  }

  private static void assertPrints(String expected, Example example) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example.run(Cli.utf8(printed));
    assertThat(Cli.text(printed)).isEqualTo(Input.bundledText(expected));
  }
}
