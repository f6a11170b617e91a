package io.github.tweetcitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the case files: adding a case takes no Java. */
final class CaseFiles {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/tweetcitation/cases");

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CaseFiles() {}

  /** The files of a folder of cases, sorted by name. */
  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of one file. */
  static <T> List<T> read(Path file, Class<T> type) {
    return YAML.readValue(
        file.toFile(), YAML.getTypeFactory().constructCollectionType(List.class, type));
  }

  /** A readable form of any record, for messages. */
  static String show(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
