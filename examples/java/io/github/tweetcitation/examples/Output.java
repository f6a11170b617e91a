package io.github.tweetcitation.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and error in UTF-8: Java takes the locale's charset, which may lack Arabic. */
final class Output {

  /** The status of a program whose output could not be written. */
  static final int NOT_WRITTEN = 3;

  private Output() {}

  /** What a program prints. */
  interface Program {
    void run(PrintStream out) throws IOException;
  }

  static PrintStream standard() {
    return utf8(FileDescriptor.out);
  }

  static PrintStream error() {
    return utf8(FileDescriptor.err);
  }

  /** Runs a program on standard output, and ends it with a status if its output is lost. */
  static void print(Program program) throws IOException {
    PrintStream out = standard();
    program.run(out);
    exit(status(out, error()));
  }

  /**
   * The status that output leaves: 0, or {@link #NOT_WRITTEN} and a message if some of it could not
   * be written, to a full disk or to a reader that is gone. A PrintStream throws no exception.
   */
  static int status(PrintStream out, PrintStream err) {
    if (!out.checkError()) {
      return 0;
    }
    err.println("standard output: cannot be written");
    return NOT_WRITTEN;
  }

  /** Ends the program, unless all went well: then Maven, which may run it, goes on. */
  static void exit(int status) {
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(FileDescriptor file) {
    BufferedOutputStream stream = new BufferedOutputStream(new FileOutputStream(file));
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
