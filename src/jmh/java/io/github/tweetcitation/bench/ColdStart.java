package io.github.tweetcitation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs {@link FirstParse} in fresh JVMs: what a command-line tool has to wait for. */
final class ColdStart {

  /** What the JVM does first; each adds a stage to the one that it names. */
  enum Scenario {
    CREATE("a parser is made", null, 0),
    NO_TRIGGER("text without `@`", CREATE, 0),
    EMAIL_ADDRESS("text with an e-mail address", NO_TRIGGER, 0),
    HANDLE("text with a handle in parentheses, no citation", EMAIL_ADDRESS, 0),
    ENGLISH_DATE("an attribution alone, its date in English", HANDLE, 1),
    ARABIC_DATE("an attribution alone, its date in Arabic", HANDLE, 1),
    ENGLISH_CITATION("text with one citation, in English", ENGLISH_DATE, 1),
    ARABIC_CITATION("text with one citation, in Arabic", ARABIC_DATE, 1),
    BODY_WITHIN_A_LINE("text with one citation whose body begins within a line", ENGLISH_DATE, 1),
    PAGE_WITHOUT_EMBED("HTML without an embed", CREATE, 0),
    JSOUP("`Jsoup.parse` alone, HTML with one embed", null, 0),
    PAGE("HTML with one embed", JSOUP, 1);

    private final String title;
    private final @Nullable Scenario before;
    private final int citations;

    Scenario(String title, @Nullable Scenario before, int citations) {
      this.title = title;
      this.before = before;
      this.citations = citations;
    }

    String title() {
      return title;
    }

    /** The scenario that lacks one stage. */
    @Nullable Scenario before() {
      return before;
    }

    private boolean isPage() {
      return this == PAGE_WITHOUT_EMBED || this == JSOUP || this == PAGE;
    }
  }

  /**
   * The times of one scenario.
   *
   * @param millis sorted
   */
  record Times(List<Double> millis) {

    double min() {
      return millis.get(0);
    }

    double median() {
      return millis.get(millis.size() / 2);
    }

    double max() {
      return millis.get(millis.size() - 1);
    }
  }

  private ColdStart() {}

  /** The times of all scenarios, in turn, so that a noisy moment strikes all of them alike. */
  static Map<Scenario, Times> measure(int runs) throws IOException, InterruptedException {
    Map<Scenario, List<Double>> millis = new EnumMap<>(Scenario.class);
    Path plain = page(0);
    Path embed = page(1);
    for (int i = 0; i < runs; i++) {
      for (Scenario scenario : Scenario.values()) {
        Path page = scenario == Scenario.PAGE_WITHOUT_EMBED ? plain : embed;
        millis.computeIfAbsent(scenario, s -> new ArrayList<>()).add(run(scenario, page));
      }
    }
    Files.delete(plain);
    Files.delete(embed);
    Map<Scenario, Times> times = new EnumMap<>(Scenario.class);
    millis.forEach(
        (scenario, list) -> {
          Collections.sort(list);
          times.put(scenario, new Times(list));
        });
    return times;
  }

  private static Path page(int embeds) throws IOException {
    return Files.writeString(Files.createTempFile("page", ".html"), NewsPage.with(embeds));
  }

  private static double run(Scenario scenario, Path page) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstParse.class.getName(), scenario.name()));
    if (scenario.isPage()) {
      command.add(page.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> output = process.inputReader().lines().toList();
    if (process.waitFor() != 0 || Integer.parseInt(output.get(1)) != scenario.citations) {
      throw new IllegalStateException(scenario + " failed: " + output);
    }
    return Long.parseLong(output.get(0)) / 1e6;
  }
}
