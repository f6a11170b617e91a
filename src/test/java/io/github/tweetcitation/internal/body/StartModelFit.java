package io.github.tweetcitation.internal.body;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fits the weights of {@link Feature} on the table of evidence alone, writes them, and reports how
 * well they do. {@link EvidenceTable} makes the table.
 */
public final class StartModelFit {

  static final Path WEIGHTS =
      Path.of("src/main/java/io/github/tweetcitation/internal/body/FeatureWeights.java");

  /**
   * What every reader knows and few documents show: a colon after a cue announces, a note or a
   * caption is no tweet, no line of a tweet ends in a comma, a copy begins where the tweet does.
   * The weights of the others are pulled to 0.
   */
  private static final Map<Feature, Double> PRIORS =
      Map.ofEntries(
          entry(Feature.SCRIPT_CHANGE, 8.0),
          entry(Feature.ANNOUNCED, 3.0),
          entry(Feature.HOLDS_NOTE, -5.0),
          entry(Feature.OTHER_SCRIPT_LINE, 4.0),
          entry(Feature.LEAVES_OWN_SCRIPT, -3.0),
          entry(Feature.LEAVES_ISLAND, -3.0),
          entry(Feature.QUOTE_GOES_ON, -3.0),
          entry(Feature.CAPTION_FIRST, -3.0),
          entry(Feature.HOLDS_COMMA_LINE, -3.0),
          entry(Feature.HOLDS_QUOTED_SENTENCE, -2.0),
          entry(Feature.QUOTE_BLOCK, 3.0),
          entry(Feature.LINK_ON_LINE, -3.0),
          entry(Feature.CUT_AT_LIMIT, 3.0));

  private StartModelFit() {}

  /** Writes the weights and prints the report. */
  public static void main(String[] args) throws IOException {
    List<Example> examples = EvidenceTable.read();
    Files.writeString(WEIGHTS, source(examples));
    System.out.print(FitReport.of(examples));
  }

  /** The weights of all features, in their order. */
  static double[] fit(List<Example> examples) {
    double[] priors =
        Stream.of(Feature.values()).mapToDouble(each -> PRIORS.getOrDefault(each, 0.0)).toArray();
    return Softmax.fit(examples, priors);
  }

  /** The class of the weights. */
  static String source(List<Example> examples) {
    double[] weights = fit(examples);
    StringBuilder lines = new StringBuilder();
    for (Feature feature : Feature.values()) {
      double weight = weights[List.of(Feature.values()).indexOf(feature)];
      lines.append("    %d, // %s\n".formatted(Math.round(100 * weight), feature));
    }
    return """
        package io.github.tweetcitation.internal.body;

        /** How much each feature weighs. A program in the tests fits it on labelled documents. */
        final class FeatureWeights {

          /** In the order of {@link Feature}, times 100. */
          static final int[] HUNDREDTHS = {
        %s  };

          private FeatureWeights() {}
        }
        """
        .formatted(lines);
  }
}
