package io.github.tweetcitation.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Measures how much faster Spark is on two cores than on one: some runs each, in turn. */
public final class SparkSpeed {

  private SparkSpeed() {}

  /**
   * Prints the seconds of each run, and how much faster the best one on two cores is.
   *
   * @param args an archive, and how many runs there are
   */
  public static void main(String[] args) throws IOException {
    Path tables = Files.createTempDirectory("tables");
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    // One more, which warms up, and is the slowest.
    for (int i = 0; i <= Integer.parseInt(args[1]); i++) {
      one.add(seconds("local[1]", tables, args[0]));
      two.add(seconds("local[2]", tables, args[0]));
      System.out.printf(Locale.ROOT, "%d: %.1f s, %.1f s%n", i, one.get(i), two.get(i));
    }
    System.out.printf(Locale.ROOT, "%.2f times as fast%n", best(one) / best(two));
  }

  private static double seconds(String master, Path tables, String archive) throws IOException {
    System.setProperty("spark.master", master);
    try (SparkSession spark = SparkCrawl.session()) {
      return new SparkCrawl(spark).read(tables.toString(), "1", List.of(archive)).seconds();
    }
  }

  private static double best(List<Double> seconds) {
    return seconds.stream().mapToDouble(each -> each).min().orElseThrow();
  }
}
