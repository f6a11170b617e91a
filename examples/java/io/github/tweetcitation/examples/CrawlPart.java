package io.github.tweetcitation.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file with what was found in one archive. Each piece of the archive has a file of its own;
 * when the last one is written, they become this file. So it is there only if it is complete.
 */
final class CrawlPart {

  private final Path target;
  private final List<Path> pieces = new ArrayList<>();
  private int left;

  CrawlPart(Path target, int pieces) {
    this.target = target;
    this.left = pieces;
    for (int i = 0; i < pieces; i++) {
      this.pieces.add(target.resolveSibling(target.getFileName() + "." + i + ".part"));
    }
  }

  /** Opens the file of a piece. */
  BufferedWriter open(int piece) throws IOException {
    return Files.newBufferedWriter(pieces.get(piece));
  }

  /** Says that one more piece is written. Returns whether it was the last one. */
  synchronized boolean pieceIsWritten() throws IOException {
    left--;
    if (left > 0) {
      return false;
    }
    Path first = pieces.get(0);
    try (OutputStream all = Files.newOutputStream(first, StandardOpenOption.APPEND)) {
      for (Path piece : pieces.subList(1, pieces.size())) {
        Files.copy(piece, all);
      }
    }
    Files.move(first, target, StandardCopyOption.ATOMIC_MOVE);
    for (Path piece : pieces.subList(1, pieces.size())) {
      Files.delete(piece);
    }
    return true;
  }
}
