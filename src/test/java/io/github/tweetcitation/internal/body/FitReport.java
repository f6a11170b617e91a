package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often fitted weights are right on documents that they were not fitted on. */
final class FitReport {

  private static final int FOLDS = 8;

  /** The reader offers the likeliest place and three others. */
  private static final int OFFERED = 4;

  private static final Set<String> NATURAL =
      Stream.of(Corpus.values())
          .filter(Corpus::isNatural)
          .map(Corpus::title)
          .collect(Collectors.toSet());

  /**
   * How an example was answered.
   *
   * @param likely how likely the likeliest place was
   * @param inside whether it was inside a line
   * @param better how many places were likelier than the right one, or {@link #OFFERED}
   */
  private record Answer(Example example, double likely, boolean inside, int better) {

    boolean isRight() {
      return better == 0;
    }
  }

  private FitReport() {}

  /** The report on weights that are fitted in turn on all groups but an eighth, and asked there. */
  static String of(List<Example> examples) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      double[] weights =
          StartModelFit.fit(
              examples.stream().filter(example -> example.group() % FOLDS != fold).toList());
      examples.stream()
          .filter(example -> example.group() % FOLDS == fold)
          .forEach(example -> answers.add(answer(example, example.probabilities(weights))));
    }
    return sets(answers) + "\n" + thresholds(answers);
  }

  private static Answer answer(Example example, double[] likely) {
    int best = 0;
    int better = 0;
    for (int i = 0; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
      double right = example.right() < 0 ? -1 : likely[example.right()];
      better += likely[i] > right || (likely[i] == right && i < example.right()) ? 1 : 0;
    }
    boolean inside = example.places().get(best).boundary == Boundary.INLINE;
    return new Answer(example, likely[best], inside, example.right() < 0 ? OFFERED : better);
  }

  private static String sets(List<Answer> answers) {
    Map<String, List<Answer>> sets =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    answer -> answer.example().set(), TreeMap::new, Collectors.toList()));
    StringBuilder report = new StringBuilder("set: bodies, right, among the four likeliest\n");
    sets.forEach(
        (set, its) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "%-28s %5d %.3f %.3f%n",
                    set,
                    its.size(),
                    share(its.stream().filter(Answer::isRight).count(), its.size()),
                    share(
                        its.stream().filter(answer -> answer.better() < OFFERED).count(),
                        its.size()))));
    return report.toString();
  }

  private static double share(long part, int whole) {
    return (double) part / whole;
  }

  private static String thresholds(List<Answer> answers) {
    StringBuilder report =
        new StringBuilder("likeliest place, least share right: from probability, bodies\n");
    for (boolean inside : new boolean[] {false, true}) {
      List<Answer> natural =
          answers.stream()
              .filter(answer -> NATURAL.contains(answer.example().corpus()))
              .filter(answer -> !answer.example().isVariant() && answer.inside() == inside)
              .sorted(Comparator.comparingDouble(Answer::likely).reversed())
              .toList();
      for (double least : new double[] {0.97, 0.9}) {
        int sure = sure(natural, least);
        report.append(
            String.format(
                Locale.ROOT,
                "%-10s %.2f: %.3f, %d of %d%n",
                inside ? "inside" : "line",
                least,
                sure == 0 ? 1 : natural.get(sure - 1).likely(),
                sure,
                natural.size()));
      }
    }
    return report.toString();
  }

  /** How many of the surest answers are so often right. */
  private static int sure(List<Answer> surest, double least) {
    int sure = 0;
    int right = 0;
    for (int i = 0; i < surest.size(); i++) {
      right += surest.get(i).isRight() ? 1 : 0;
      sure = share(right, i + 1) >= least ? i + 1 : sure;
    }
    return sure;
  }
}
