package io.github.tweetcitation.examples;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A line on standard error that counts what is done, where that is a terminal. */
final class Progress implements AutoCloseable {

  private static final int UNKNOWN = -1;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress start(String task) {
    return new Progress(
        isTerminal()
            ? new ProgressBarBuilder().setTaskName(task).setInitialMax(UNKNOWN).hideEta().build()
            : null);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** Whether standard error is a terminal: Java itself can't tell, the shell's test can. */
  private static boolean isTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
