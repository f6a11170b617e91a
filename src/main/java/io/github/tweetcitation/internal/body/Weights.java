package io.github.tweetcitation.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Weighs the evidence for the places where a body may begin: a log-linear model, so that the
 * probability of a place grows by the factor e to the power of a weight with each evidence for it.
 * The table is fitted on labelled documents by a program in the tests.
 */
final class Weights {

  /** The table: the name of an evidence, a tab, its weight. */
  static final String TABLE = "weights.tsv";

  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final double[] WEIGHTS = load();

  private Weights() {}

  /** How likely each of the places is where the body begins; together they are 1. */
  static double[] probabilities(Window window, List<Start> starts) {
    double[] likely = new double[starts.size()];
    for (int i = 0; i < likely.length; i++) {
      Start start = starts.get(i);
      for (int set = Evidence.of(window, start); set != 0; set &= set - 1) {
        int e = Integer.numberOfTrailingZeros(set);
        likely[i] += WEIGHTS[e] * EVIDENCE[e].strength(window, start);
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

  /** The lines have the order of the constants. */
  private static double[] load() {
    String table = table();
    double[] weights = new double[EVIDENCE.length];
    int line = 0;
    for (int i = 0; i < weights.length; i++) {
      int end = table.indexOf('\n', line);
      weights[i] = Double.parseDouble(table.substring(table.indexOf('\t', line) + 1, end));
      line = end + 1;
    }
    return weights;
  }

  private static String table() {
    try (InputStream table =
        Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), "the table of weights")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
