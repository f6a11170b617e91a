package io.github.tweetcitation.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and error in UTF-8: Java takes the locale's charset, which may lack Arabic. */
final class Output {

  private Output() {}

  static PrintStream standard() {
    return utf8(FileDescriptor.out);
  }

  static PrintStream error() {
    return utf8(FileDescriptor.err);
  }

  private static PrintStream utf8(FileDescriptor file) {
    BufferedOutputStream stream = new BufferedOutputStream(new FileOutputStream(file));
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
