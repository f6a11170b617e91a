package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Occurrences;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the escapes of strings around attributions: {@code \n}, {@code \"}, {@code \u0627}. Crawls
 * are often read as the JSON or SQL that they are stored in; what was escaped twice has more than
 * one backslash before each sign.
 *
 * <p>A path of Windows ({@code C:\news\tea.txt}) and a command of LaTeX ({@code \textbf}) are none.
 * So a line is escaped only where the text beside a handle has something that neither has.
 */
final class Escapes {

  /** Before a handle, the longest name and the end of the body show whether they are escaped. */
  private static final int BEFORE = 700;

  /** After a handle, so does the date, each letter of it escaped. */
  private static final int AFTER = 300;

  /** A body of 280 characters, each of them escaped twice, and the tags of its links. */
  private static final int REACH = 6_000;

  private final String text;
  private final Occurrences backslashes;
  private final List<Edit> edits = new ArrayList<>();

  private Escapes(String text) {
    this.text = text;
    this.backslashes = new Occurrences(text, '\\');
  }

  /** A text without the escapes around its attributions. */
  static EditedText undone(EditedText source) {
    String text = source.text();
    return text.indexOf('\\') < 0 ? source : source.with(new Escapes(text).edits());
  }

  private List<Edit> edits() {
    Handles handles = new Handles(text);
    int done = 0;
    for (int at = handles.next(0); at < text.length(); at = handles.next(Math.max(done, at + 1))) {
      int from = Math.max(done, at - BEFORE);
      if (backslashes.next(from) < at + AFTER
          && isEscaped(Lines.start(text, at, from), at, lineEnd(at, AFTER))) {
        int start = Lines.start(text, at, Math.max(done, at - REACH));
        done = lineEnd(at, REACH);
        undo(start, done);
      }
    }
    return edits;
  }

  private int lineEnd(int at, int reach) {
    int limit = Math.min(text.length(), at + reach);
    int end = at;
    while (end < limit && !Characters.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isEscaped(int start, int handle, int end) {
    EscapeEvidence evidence = new EscapeEvidence(dashBefore(handle, start));
    Escape escape = Escape.next(text, start, end);
    while (escape != null && evidence.add(escape)) {
      escape = Escape.next(text, escape.end(), end);
    }
    return evidence.isEnough();
  }

  /** The last dash before a handle; the handle if there is none. */
  private int dashBefore(int handle, int floor) {
    int i = handle;
    while (i > floor && text.charAt(i) != '\u2014' && !text.startsWith("&mdash;", i)) {
      i--;
    }
    return i > floor || text.startsWith("\u2014", i) ? i : handle;
  }

  private void undo(int start, int end) {
    Escape escape = Escape.next(text, start, end);
    while (escape != null) {
      String meaning = escape.meaning();
      if (!meaning.isEmpty()) {
        edits.add(Edit.replace(escape.start(), escape.end(), meaning));
      }
      escape = Escape.next(text, escape.end(), end);
    }
  }
}
