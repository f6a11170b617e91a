package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the weights of {@link Feature} and reports how well they do.
 *
 * <p>Read are files of one JSON object a line: {@code id}, {@code text}, {@code form} if it is a
 * flattened page, and {@code gold}, the citations in order, each with {@code handle}, {@code date}
 * and {@code body}. Documents fall into five parts by the CRC-32 of their id. Part 0 is never
 * fitted on. Every other part is scored with weights that were fitted on the remaining three; the
 * table holds the weights fitted on all four.
 *
 * <p>Fitted is a softmax over the places of each window by gradient ascent (Adam) with a penalty on
 * the squares of the weights. Hand-labelled text counts twice. Since photos without words and
 * documents that hold nothing but a tweet are not in the corpora, every body before an attribution
 * of its own line is also taken out once, and every citation stands alone once, with small weights.
 */
public final class StartModelFit {

  static final Path CORPORA = Path.of("../shared/data");
  static final List<String> FILES = List.of("texts.jsonl", "flattened.jsonl");
  static final Path TABLE =
      Path.of("src/main/java/io/github/tweetcitation/internal/body/FeatureWeights.java");

  private static final List<Feature> KINDS = List.of(Feature.values());

  private static final int PARTS = 5;
  private static final int ALTERNATIVES = 3;
  private static final double PENALTY = 0.5;
  private static final double WEIGHT_OF_TEXTS = 2;
  private static final double WEIGHT_OF_EMPTY = 0.03;
  private static final double WEIGHT_OF_ALONE = 0.15;

  /**
   * What the penalty pulls to; 0 for the others. Every reader knows a colon; few are in the
   * corpora.
   */
  private static final Map<Feature, Double> PRIOR =
      Map.of(Feature.COLON_BEFORE, 8.0, Feature.SCRIPT_CHANGE, 8.0);

  private static final int STEPS = 800;

  /** Forms that leave no markup. */
  private static final Set<String> FLAT = Set.of("lines", "blank-lines", "spaces", "glued");

  /**
   * A body to be found.
   *
   * @param group what it is counted as
   * @param part the part of its document
   * @param weight how much it counts
   * @param starts where it may begin
   * @param evidence what speaks for each of them
   * @param right the index of the right one, or -1 if it is not among them
   */
  private record Example(
      String group,
      int part,
      double weight,
      List<StartCandidate> starts,
      List<List<Integer>> evidence,
      int right) {}

  private StartModelFit() {}

  /** Writes the table and prints the report. */
  public static void main(String[] args) throws IOException {
    List<Example> examples = examples();
    Files.writeString(TABLE, table(examples));
    System.out.print(report(examples));
  }

  static String table() throws IOException {
    return table(examples());
  }

  private static String table(List<Example> examples) {
    double[] weights = fit(examples.stream().filter(example -> example.part() != 0).toList());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      lines.append(String.format(Locale.ROOT, "    %.2f, // %s\n", weights[i], KINDS.get(i)));
    }
    return """
        package io.github.tweetcitation.internal.body;

        /** How much each feature weighs. A program in the tests fits it on labelled documents. */
        final class FeatureWeights {

          /** In the order of {@link Feature}. */
          static final double[] WEIGHTS = {
        %s  };

          private FeatureWeights() {}
        }
        """
        .formatted(lines);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String file : FILES) {
      for (String line : Files.readAllLines(CORPORA.resolve(file))) {
        JsonNode document = JsonMapper.shared().readTree(line);
        boolean page = document.has("form");
        if (document.has("text") && (!page || FLAT.contains(document.path("form").asString()))) {
          addExamples(document, page, examples);
        }
      }
    }
    return examples;
  }

  private static void addExamples(JsonNode document, boolean page, List<Example> examples) {
    String source = document.path("text").asString();
    AttributionReader attributions =
        new AttributionReader(SourceText.plain(source), new CandidateLimit(Integer.MAX_VALUE));
    List<JsonNode> golds = new ArrayList<>();
    document.path("gold").forEach(golds::add);
    int floor = 0;
    for (AttributionReading attribution = attributions.next(floor, source.length());
        attribution != null;
        attribution = attributions.next(floor, source.length())) {
      JsonNode gold = take(golds, attribution);
      if (gold != null
          && gold.path("body").isString()
          && BodyStart.quoteStart(source, attribution, floor) < 0) {
        int end = BodyStart.end(source, attribution, floor);
        Window window = window(source, attribution, floor, end);
        if (Repetition.start(window, source, attribution, attribution.markup()) < 0) {
          addExamples(document, page, source, attribution, floor, gold, examples);
        }
      }
      floor = WhiteSpace.skipTrailingMarks(source, attribution.span().end());
    }
  }

  private static void addExamples(
      JsonNode document,
      boolean page,
      String source,
      AttributionReading attribution,
      int floor,
      JsonNode gold,
      List<Example> examples) {
    String form = page ? document.path("form").asString() : "texts";
    String group = form + (attribution.ownLine() ? ", own line" : ", inline");
    int part = part(document.path("id").asString());
    int end = BodyStart.end(source, attribution, floor);
    Window window = window(source, attribution, floor, end);
    String body = squeeze(gold.path("body").asString());
    Example example = example(window, body, group, part, page ? 1 : WEIGHT_OF_TEXTS);
    examples.add(example);
    if (example.right() < 0) {
      return;
    }
    int at = example.starts().get(example.right()).at();
    int start = window.view.sourceSpan(at, at).start();
    Window alone = alone(source.substring(start));
    examples.add(example(alone, body, "alone", part, WEIGHT_OF_ALONE));
    if (attribution.ownLine()) {
      Window without = window(source, attribution, floor, start);
      if (StartCandidates.in(without).size() > 1) {
        examples.add(example(without, "", "taken out", part, WEIGHT_OF_EMPTY));
      }
    }
  }

  /** The window of the first citation of a document. */
  private static Window alone(String source) {
    SourceText text = SourceText.plain(source);
    AttributionReading attribution =
        Objects.requireNonNull(
            new AttributionReader(text, new CandidateLimit(Integer.MAX_VALUE))
                .next(0, source.length()));
    return window(source, attribution, 0, BodyStart.end(source, attribution, 0));
  }

  private static Window window(String source, AttributionReading attribution, int floor, int end) {
    return Window.before(source, attribution, floor, end, BodyStart.markup(source, attribution));
  }

  private static Example example(
      Window window, String body, String group, int part, double weight) {
    List<StartCandidate> starts = StartCandidates.in(window);
    List<List<Integer>> evidence = new ArrayList<>();
    int right = -1;
    for (int i = 0; i < starts.size(); i++) {
      StartCandidate start = starts.get(i);
      List<Integer> row = new ArrayList<>();
      for (Feature kind : KINDS) {
        row.add(strength(kind, window, start));
      }
      evidence.add(row);
      right = squeeze(window.view.text().substring(start.at())).equals(body) ? i : right;
    }
    return new Example(group, part, weight, starts, evidence, right);
  }

  /** How strongly an evidence speaks for a place: 0 not at all, mostly 1. */
  static int strength(Feature kind, Window window, StartCandidate start) {
    boolean speaks = (Feature.of(window, start) & kind.ifTrue(true)) != 0;
    return speaks ? kind.strength(window, start) : 0;
  }

  private static @Nullable JsonNode take(List<JsonNode> golds, AttributionReading attribution) {
    for (JsonNode gold : golds) {
      boolean day =
          gold.path("date").isNull()
              || (attribution.date() != null
                  && String.valueOf(attribution.date().day()).equals(gold.path("date").asString()));
      if (day && gold.path("handle").asString().equals(attribution.handle())) {
        golds.remove(gold);
        return gold;
      }
    }
    return null;
  }

  private static int part(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % PARTS);
  }

  private static String squeeze(String text) {
    return Parser.unescapeEntities(text, false).replaceAll("[\\p{Z}\\s\\p{Cf}]+", "");
  }

  private static double[] probabilities(Example example, double[] weights) {
    double[] likely = new double[example.starts().size()];
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        likely[i] += weights[k] * example.evidence().get(i).get(k);
      }
      likely[i] = Math.exp(likely[i]);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }

  private static double[] fit(List<Example> examples) {
    int size = KINDS.size();
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(examples, weights);
      double rate = step < STEPS / 2 ? 0.05 : 0.01;
      for (int k = 0; k < size; k++) {
        mean[k] = 0.9 * mean[k] + 0.1 * gradient[k];
        square[k] = 0.99 * square[k] + 0.01 * gradient[k] * gradient[k];
        weights[k] +=
            rate
                * (mean[k] / (1 - Math.pow(0.9, step)))
                / (Math.sqrt(square[k] / (1 - Math.pow(0.99, step))) + 1e-6);
      }
    }
    return weights;
  }

  private static double[] gradient(List<Example> examples, double[] weights) {
    double[] gradient = new double[weights.length];
    for (Example example : examples) {
      double[] likely = probabilities(example, weights);
      for (int i = 0; i < likely.length && example.right() >= 0; i++) {
        double error = example.weight() * ((i == example.right() ? 1 : 0) - likely[i]);
        for (int k = 0; k < weights.length; k++) {
          gradient[k] += error * example.evidence().get(i).get(k);
        }
      }
    }
    for (int k = 0; k < weights.length; k++) {
      gradient[k] -= PENALTY * (weights[k] - PRIOR.getOrDefault(KINDS.get(k), 0.0));
    }
    return gradient;
  }

  private static String report(List<Example> examples) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      int scored = part;
      double[] weights =
          fit(
              examples.stream()
                  .filter(example -> example.part() != 0 && example.part() != scored)
                  .toList());
      for (Example example : examples) {
        if (example.part() == part) {
          count(
              part == 0 ? "kept out" : "scored", example, probabilities(example, weights), counts);
        }
      }
    }
    StringBuilder report = new StringBuilder("part, group: bodies, right, among four\n");
    counts.forEach(
        (group, count) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "%-32s %4d %.3f %.3f%n",
                    group,
                    count[0],
                    (double) count[1] / count[0],
                    (double) count[2] / count[0])));
    return report.toString();
  }

  private static void count(
      String part, Example example, double[] likely, Map<String, int[]> counts) {
    int[] count = counts.computeIfAbsent(part + ": " + example.group(), group -> new int[3]);
    count[0]++;
    if (example.right() < 0) {
      return;
    }
    int better = 0;
    for (double other : likely) {
      better += other > likely[example.right()] ? 1 : 0;
    }
    count[1] += better == 0 ? 1 : 0;
    count[2] += better <= ALTERNATIVES ? 1 : 0;
  }
}
