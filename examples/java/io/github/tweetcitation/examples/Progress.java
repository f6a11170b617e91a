package io.github.tweetcitation.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** A line on standard error that counts what is done, where it writes over nothing. */
final class Progress implements AutoCloseable {

  /**
   * The line needs a terminal, and no result on it: a pipe may lead to the terminal, too, through
   * another program. Java itself can't tell, the shell's test can.
   */
  private static final String IS_FREE = "test -t 2 && test -f /dev/stdout";

  private static final String CLEAR = "\r\u001B[K";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintStream err;
  private final boolean free;
  private final long start = System.nanoTime();
  private long pauses;
  private long done;

  Progress(PrintStream err, boolean free) {
    this.err = err;
    this.free = free;
  }

  static Progress on(PrintStream err) {
    return new Progress(err, isFree());
  }

  /** Counts one more; the line is written ten times a second at most. */
  void step() {
    done++;
    long now = (System.nanoTime() - start) / PAUSE;
    if (free && now >= pauses) {
      pauses = now + 1;
      err.print(CLEAR + done + " done");
      err.flush();
    }
  }

  /** Writes a message in the place of the line, which comes back below it. */
  void say(String message) {
    close();
    err.println(message);
  }

  @Override
  public void close() {
    if (free) {
      err.print(CLEAR);
      err.flush();
    }
  }

  private static boolean isFree() {
    try {
      return new ProcessBuilder("sh", "-c", IS_FREE).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
