package io.github.tweetcitation.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A headless Chromium that opens pages of the file system.
 *
 * @param program the browser
 * @param folder a folder for its profile and what it says
 */
record Chromium(Path program, Path folder) {

  /** How a page is shown. */
  enum Theme {
    LIGHT,
    DARK
  }

  /**
   * What came of a page.
   *
   * @param dom the page after its scripts ran
   * @param console what it said on the console
   */
  record Shown(Document dom, List<String> console) {}

  /** The browser of this machine, if one is installed. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(
            path ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(path, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page, and waits until its scripts have run. */
  Shown open(Path page, Theme theme, int width, int height)
      throws IOException, InterruptedException {
    Path dom = run(page, theme, width, height, "--dump-dom");
    // [1:2:0101/1.3:INFO:CONSOLE:1] "message", source: file:///page.html (1)
    List<String> console =
        Files.readAllLines(folder.resolve("err")).stream()
            .filter(line -> line.contains(":CONSOLE"))
            .toList();
    return new Shown(Jsoup.parse(Files.readString(dom)), console);
  }

  /** Takes a picture of the first part of a page, of the size of the window. */
  void screenshot(Path page, Path png, Theme theme, int width, int height)
      throws IOException, InterruptedException {
    run(page, theme, width, height, "--screenshot=" + png.toAbsolutePath());
  }

  private Path run(Path page, Theme theme, int width, int height, String task)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", task));
    command.addAll(
        List.of(
            // The sandbox refuses to run as root; the pages are those of the test.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--hide-scrollbars",
            "--enable-logging=stderr",
            "--virtual-time-budget=2000",
            "--window-size=" + width + "," + height,
            "--user-data-dir=" + folder.resolve("profile")));
    if (theme == Theme.DARK) {
      command.add("--force-dark-mode");
    }
    command.add(page.toUri().toString());
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    // Only a browser that hangs is ended.
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException("no end: " + command);
    }
    return out;
  }
}
