package io.github.tweetcitation;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The documents that fuzzing begins with: those of the case files. */
final class FuzzSeeds {

  /** A body is read in all forms of embeds, which takes time. */
  private static final int BODIES = 10;

  private FuzzSeeds() {}

  static Stream<byte[]> texts() {
    return bytes(
        cases("citations", CitationCaseTest.Case.class)
            .map(each -> MarkedText.parse(each.text()).text()));
  }

  static Stream<byte[]> markdowns() {
    return bytes(
        cases("markdown", MarkdownCaseTest.Case.class)
            .map(each -> MarkedText.parse(each.markdown()).text()));
  }

  static Stream<byte[]> pages() {
    return bytes(
        cases("pages", PageCaseTest.Case.class).map(each -> MarkedText.parse(each.html()).text()));
  }

  /** Names and bodies: a line, and a text of one or more lines. */
  static Stream<byte[]> bodies() {
    return bytes(
        cases("entities", EntityCaseTest.Case.class)
            .limit(BODIES)
            .map(each -> "Jane Doe\n" + MarkedText.parse(each.body()).text()));
  }

  private static <T> Stream<T> cases(String folder, Class<T> type) {
    return CaseFiles.in(folder).stream().flatMap(file -> CaseFiles.read(file, type).stream());
  }

  private static Stream<byte[]> bytes(Stream<String> documents) {
    return documents.map(document -> document.getBytes(StandardCharsets.UTF_8));
  }
}
