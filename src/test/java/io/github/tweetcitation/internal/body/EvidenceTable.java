package io.github.tweetcitation.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The table of evidence, on which the weights of {@link Feature} are fitted: every {@link Example}
 * in numbers, without its words.
 *
 * <p>The first line has the names of the features; elsewhere they are numbers, from 0 on. Every
 * other line is an example: its set, its group, its weight, the index of the right place from 0 on
 * or -1, and its places, with a tab between them. A place is its boundary (0 for a line, 1 for a
 * paragraph, 2 inside a line, 3 after a citation) and the features that apply to it, {@code 12:3}
 * if one applies three times.
 */
public final class EvidenceTable {

  static final Path FILE =
      Path.of("src/test/resources/io/github/tweetcitation/bodies/evidence.tsv.gz");

  private static final Path CORPORA = Path.of("../shared/data");

  private EvidenceTable() {}

  /**
   * Makes the table again. The rows of a corpus that is absent stay as they are.
   *
   * @param args the directory of the corpora, if it is another one than usual
   */
  public static void main(String[] args) throws IOException {
    Path directory = args.length == 0 ? CORPORA : Path.of(args[0]);
    List<Example> examples = new ArrayList<>(make(directory));
    if (Files.exists(FILE)) {
      List<String> absent =
          Stream.of(Corpus.values())
              .filter(corpus -> !corpus.isIn(directory))
              .map(Corpus::title)
              .toList();
      read().stream().filter(row -> absent.contains(row.corpus())).forEach(examples::add);
    }
    write(examples);
    System.out.println(examples.size() + " examples");
  }

  /** The examples of all corpora that are in a directory, and of the project's articles. */
  static List<Example> make(Path directory) {
    List<LabelledDocument> documents =
        Stream.of(Corpus.values()).flatMap(corpus -> corpus.read(directory).stream()).toList();
    Groups groups = new Groups(documents);
    Prose prose = new Prose(Corpus.PROJECT.read(directory));
    return documents.stream()
        .flatMap(document -> Examples.of(document, groups.of(document), prose).stream())
        .toList();
  }

  /** The examples in the table. */
  static List<Example> read() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(FILE))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> names = Stream.of(Feature.values()).map(Feature::name).toList();
      int[] numbers = Arrays.stream(lines.get(0).split(" ", -1)).mapToInt(names::indexOf).toArray();
      return lines.stream().skip(1).map(line -> Example.parse(line, numbers)).toList();
    }
  }

  private static void write(List<Example> examples) throws IOException {
    String names = Stream.of(Feature.values()).map(Feature::name).collect(Collectors.joining(" "));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(FILE));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      writer.write(names + "\n");
      for (Example example : examples) {
        writer.write(example.line() + "\n");
      }
    }
  }
}
