package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.OddCharacters;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Overrides, which make a text read in another order than it is stored, and embeddings and isolates
 * that are not closed, which may turn around what follows. Balanced ones are what Arabic text
 * needs. One that begins inside the name has to end before the handle; others with the citation.
 */
final class BidiMarks implements Check {

  private static final char FIRST_ISOLATE = '\u2066';

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    if (mayHold(citation)) {
      new Reader(citation, found).read();
    }
  }

  private static boolean mayHold(CheckedCitation citation) {
    String source = citation.source();
    boolean references = citation.text().markup() != Markup.RENDERED;
    for (int i = citation.span().start(); i < citation.span().end(); i++) {
      char c = source.charAt(i);
      if (c == '&' ? references : c >= '\u202A' && Characters.isBidiControl(c)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the marks of a citation. */
  private static final class Reader {

    private final CheckedCitation citation;
    private final Consumer<Finding> found;

    /** What is open, the last one first. */
    private final Deque<RawCharacter> open = new ArrayDeque<>();

    private int isolates;

    Reader(CheckedCitation citation, Consumer<Finding> found) {
      this.citation = citation;
      this.found = found;
    }

    void read() {
      int handle = citation.attribution().handleSpan().start();
      boolean passed = false;
      for (RawCharacter c : RawCharacter.in(citation, citation.span())) {
        if (!passed && c.start() >= handle) {
          passed = true;
          reportNames();
        }
        switch (c.codePoint()) {
          case Characters.LEFT_TO_RIGHT_OVERRIDE, Characters.RIGHT_TO_LEFT_OVERRIDE -> {
            report(Finding.Type.BIDI_OVERRIDE, c);
            open.push(c);
          }
          case Characters.POP_DIRECTIONAL_FORMATTING -> pop();
          case Characters.POP_DIRECTIONAL_ISOLATE -> popIsolate();
          default -> push(c);
        }
      }
      while (!open.isEmpty()) {
        reportOpen(open.removeLast());
      }
    }

    private void push(RawCharacter c) {
      if (Characters.isBidiControl(c.codePoint())) {
        open.push(c);
        isolates += isIsolate(c) ? 1 : 0;
      }
    }

    private void pop() {
      if (!open.isEmpty() && !isIsolate(open.peek())) {
        open.pop();
      }
    }

    /** The end of an isolate ends all that was opened in it. */
    private void popIsolate() {
      if (isolates > 0) {
        isolates--;
        while (!isIsolate(open.pop())) {
          // It is closed, too.
        }
      }
    }

    private static boolean isIsolate(RawCharacter c) {
      return c.codePoint() >= FIRST_ISOLATE;
    }

    /** Reports what the name opens and leaves open. */
    private void reportNames() {
      Span name = citation.attribution().nameSpan();
      open.removeIf(
          c -> {
            boolean inName = c.start() >= name.start() && c.start() < name.end();
            if (inName) {
              isolates -= isIsolate(c) ? 1 : 0;
              reportOpen(c);
            }
            return inName;
          });
    }

    private void reportOpen(RawCharacter c) {
      if (c.codePoint() != Characters.LEFT_TO_RIGHT_OVERRIDE
          && c.codePoint() != Characters.RIGHT_TO_LEFT_OVERRIDE) {
        report(Finding.Type.BIDI_UNBALANCED, c);
      }
    }

    private void report(Finding.Type type, RawCharacter c) {
      found.accept(
          new OddCharacters(type, citation.partAt(c.start()), c.span(), List.of(c.codePoint())));
    }
  }
}
