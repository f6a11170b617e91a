package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A message takes the place of the line, and nothing is written over it. */
  @Test
  void messagesStay() {
    try (Progress progress = new Progress(Cli.utf8(err), true)) {
      progress.step();
      progress.say("bad");
    }

    assertThat(Cli.text(err)).isEqualTo(CLEAR + "1 done" + CLEAR + "bad\n" + CLEAR);
  }

  @Test
  void withoutAFreeTerminalThereAreMessagesOnly() {
    try (Progress progress = new Progress(Cli.utf8(err), false)) {
      progress.step();
      progress.say("bad");
    }

    assertThat(Cli.text(err)).isEqualTo("bad\n");
  }
}
