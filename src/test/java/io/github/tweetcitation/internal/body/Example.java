package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A citation whose body has to be found, in numbers.
 *
 * @param set what it is counted as: its corpus, a comma, and a form
 * @param group its number in {@link Groups}
 * @param weight how much it counts
 * @param right the index of the place where the body begins, or -1 if it is not among the places
 * @param places where the body may begin
 */
record Example(String set, int group, double weight, int right, List<Place> places) {

  /** A place and the features that apply to it. */
  static final class Place {

    /** In the table they are numbers. */
    private static final List<Boundary> BOUNDARIES =
        List.of(Boundary.LINE, Boundary.PARAGRAPH, Boundary.INLINE, Boundary.PREVIOUS_CITATION);

    /** What the place rests on if it is right. */
    final Boundary boundary;

    /** The numbers of the features, in ascending order, and how often each of them applies. */
    final int[] features;

    final int[] counts;

    private Place(Boundary boundary, int[] features, int[] counts) {
      this.boundary = boundary;
      this.features = features;
      this.counts = counts;
    }

    static Place of(Boundary boundary, int[] evidence) {
      int[] features = IntStream.range(0, evidence.length).filter(i -> evidence[i] != 0).toArray();
      int[] counts = Arrays.stream(features).map(i -> evidence[i]).toArray();
      return new Place(boundary, features, counts);
    }

    double score(double[] weights) {
      double score = 0;
      for (int i = 0; i < features.length; i++) {
        score += weights[features[i]] * counts[i];
      }
      return score;
    }

    @Override
    public String toString() {
      return BOUNDARIES.indexOf(boundary)
          + IntStream.range(0, features.length)
              .mapToObj(i -> " " + features[i] + (counts[i] == 1 ? "" : ":" + counts[i]))
              .collect(Collectors.joining());
    }

    /** Reads a place whose features have other numbers today, or -1 if they are gone. */
    static Place parse(String written, int[] numbers) {
      String[] parts = written.split(" ", -1);
      int[] evidence = new int[Feature.values().length];
      for (int i = 1; i < parts.length; i++) {
        String[] pair = parts[i].split(":", -1);
        int number = numbers[Integer.parseInt(pair[0])];
        if (number >= 0) {
          evidence[number] = pair.length == 1 ? 1 : Integer.parseInt(pair[1]);
        }
      }
      return of(BOUNDARIES.get(Integer.parseInt(parts[0])), evidence);
    }
  }

  /** The title of its corpus. */
  String corpus() {
    return set.split(",", -1)[0];
  }

  /** Whether it is not what its corpus has, but was made of it. */
  boolean isVariant() {
    return Examples.VARIANTS.contains(set.substring(set.lastIndexOf(',') + 1).strip());
  }

  /** Its line in the table. */
  String line() {
    String all = places.stream().map(Place::toString).collect(Collectors.joining("\t"));
    return set + "\t" + group + "\t" + weight + "\t" + right + "\t" + all;
  }

  /** Reads a line whose features have other numbers today, or -1 if they are gone. */
  static Example parse(String line, int[] numbers) {
    String[] cells = line.split("\t", -1);
    return new Example(
        cells[0],
        Integer.parseInt(cells[1]),
        Double.parseDouble(cells[2]),
        Integer.parseInt(cells[3]),
        Arrays.stream(cells).skip(4).map(cell -> Place.parse(cell, numbers)).toList());
  }

  /** How likely each place is. */
  double[] probabilities(double[] weights) {
    double[] likely = places.stream().mapToDouble(place -> place.score(weights)).toArray();
    double most = Arrays.stream(likely).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = StrictMath.exp(likely[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
