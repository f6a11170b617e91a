package io.github.tweetcitation.internal.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weighs the evidence for the places where a body may begin: a log-linear model, so that the
 * probability of a place grows by the factor e to the power of a weight with each evidence for it.
 * The table is fitted on labelled documents by a program in the tests.
 */
final class Weights {

  /** The table: the name of an evidence, a tab, its weight. */
  static final String TABLE = "weights.tsv";

  private static final Evidence[] EVIDENCE;
  private static final double[] WEIGHTS;

  static {
    Map<Evidence, Double> table = load();
    EVIDENCE = table.keySet().toArray(new Evidence[0]);
    WEIGHTS = table.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Weights() {}

  /** How likely each of the places is where the body begins; together they are 1. */
  static double[] probabilities(Window window, List<Start> starts) {
    double[] likely = new double[starts.size()];
    for (int e = 0; e < WEIGHTS.length; e++) {
      for (int i = 0; i < likely.length; i++) {
        likely[i] += WEIGHTS[e] * EVIDENCE[e].of(window, starts.get(i));
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : likely) {
      most = Math.max(most, sum);
    }
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = Math.exp(likely[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }

  private static Map<Evidence, Double> load() {
    Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);
    InputStream table =
        Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), "the table of weights");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        weights.put(
            Evidence.valueOf(line.substring(0, tab)), Double.valueOf(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
