package io.github.tweetcitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the case files: adding a case takes no Java. */
final class CaseFiles {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/tweetcitation/cases");

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * So many cases are one test. Mutation testing starts a test alone, which costs as much as 5
   * cases.
   */
  private static final int TOGETHER = Integer.getInteger("cases.together", 1);

  /** The cases of a file, read once. */
  private static final Map<Path, List<?>> READ = new ConcurrentHashMap<>();

  private CaseFiles() {}

  /** The files of a folder of cases, sorted by name. */
  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test for every case in every file of a folder. */
  static <T> Stream<DynamicContainer> tests(
      String folder, Class<T> type, Function<T, String> id, Consumer<T> check) {
    return in(folder).stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(), tests(read(file, type), id, check)));
  }

  private static <T> Stream<DynamicTest> tests(
      List<T> cases, Function<T, String> id, Consumer<T> check) {
    return IntStream.iterate(0, start -> start < cases.size(), start -> start + TOGETHER)
        .mapToObj(start -> cases.subList(start, Math.min(start + TOGETHER, cases.size())))
        .map(some -> DynamicTest.dynamicTest(id.apply(some.get(0)), () -> some.forEach(check)));
  }

  /** The cases of one file. */
  static <T> List<T> read(Path file, Class<T> type) {
    return READ.computeIfAbsent(file, each -> parse(each, type)).stream().map(type::cast).toList();
  }

  private static <T> List<T> parse(Path file, Class<T> type) {
    return YAML.readValue(
        file.toFile(), YAML.getTypeFactory().constructCollectionType(List.class, type));
  }

  /** A readable form of any record, for messages. */
  static String show(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
