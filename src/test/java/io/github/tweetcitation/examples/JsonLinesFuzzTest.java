package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code --jsonl} over fuzzed files: every line has an answer, and none ends the program. */
final class JsonLinesFuzzTest {

  static Stream<byte[]> files() {
    return Stream.of(
            "{\"id\": \"a\", \"text\": \"Hello.\\n\u2014 Jane (@jane) December 25, 2020\"}\n\n",
            "{\"id\": \"\\ud83d\", \"html\": \"<p>\u2014 Jane (@jane) December 25, 2020</p>\"}\r\n{}",
            "\uFEFF{\"id\": 1, \"markdown\": \"> Hello.\\n> -- Jane (@jane) [May 1, 2018](x)\"}\n[]")
        .map(file -> file.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("files")
  @DictionaryFile(resourcePath = "/io/github/tweetcitation/fuzz.dict")
  @FuzzTest
  void jsonLines(byte[] file) {
    Cli run = Cli.runWith(file, "--jsonl", "-");
    List<JsonNode> answers = run.jsonLines();
    assertThat(answers)
        .allMatch(answer -> answer.has("id") && answer.has("citations") != answer.has("error"));
    boolean bad = answers.stream().anyMatch(answer -> answer.has("error"));
    assertThat(run.status()).isEqualTo(bad ? 1 : 0);
    // A stack trace has lines of its own, which no message has.
    assertThat(run.err()).doesNotContain("\n\tat ");
    List<String> lines = List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1));
    assertThat((long) answers.size())
        .isBetween(lines.stream().filter(line -> !line.isBlank()).count(), (long) lines.size());
  }
}
