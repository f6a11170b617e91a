package io.github.tweetcitation.examples;

import java.time.Duration;
import java.util.Locale;

/** Counts what a crawl of archives found, on all threads, and shows its progress. */
final class CrawlSummary {

  private final long start = System.nanoTime();
  private final Progress progress;
  private int archives;
  private int doneBefore;
  private long documents;
  private long bad;
  private long citations;

  CrawlSummary(Progress progress) {
    this.progress = progress;
  }

  synchronized void addArchive() {
    archives++;
  }

  synchronized void addDoneBefore() {
    doneBefore++;
  }

  synchronized void add(int found) {
    documents++;
    citations += found;
    progress.step();
  }

  synchronized void add(ArchiveEntry.Bad record) {
    bad++;
    say("%s: record at %d: %s".formatted(record.file(), record.offset(), record.reason()));
  }

  synchronized void say(String message) {
    progress.say(Visible.of(message));
  }

  /**
   * Such as {@code archives: 2, done before: 1; documents: 900, bad records: 3, citations: 57}, and
   * what it took. The time of the processor counts on a machine with other work, too.
   */
  @Override
  public synchronized String toString() {
    double seconds = seconds(Duration.ofNanos(System.nanoTime() - start));
    double processor =
        seconds(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    return String.format(
        Locale.ROOT,
        "archives: %d, done before: %d; documents: %d, bad records: %d, citations: %d;"
            + " seconds: %.1f, of the processor: %.1f; documents/s: %.0f, of the processor: %.0f",
        archives,
        doneBefore,
        documents,
        bad,
        citations,
        seconds,
        processor,
        documents / seconds,
        documents / processor);
  }

  private static double seconds(Duration time) {
    return Math.max(1, time.toMillis()) / 1e3;
  }
}
