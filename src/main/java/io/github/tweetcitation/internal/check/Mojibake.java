package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read in a wrong encoding: UTF-8 as one of four charsets, once or twice.
 *
 * @param start where the first such word begins
 * @param end where the last one ends
 * @param repaired the text as it was
 * @param certain whether all of it led back without a rest
 * @param steps how it was misread, the last step first
 */
record Mojibake(int start, int end, String repaired, boolean certain, List<String> steps) {

  /** Twice is common, three times was seen, more is chance. */
  private static final int MAX_STEPS = 3;

  private static final int ASCII = 0x80;

  private static final char FIRST_ARABIC_LETTER = '\u0621';

  /** What a sentence or a part of it ends with, in Arabic. */
  private static final String END_MARKS = "\u060C\u061B\u061F\u2026\u201C\u201D\u2019";

  /** Made where they are needed. */
  private static final class Charsets {

    static final List<ByteCharset> ALL =
        Stream.of("windows-1252", "ISO-8859-1", "windows-1256", "ISO-8859-6")
            .map(ByteCharset::named)
            .filter(Objects::nonNull)
            .toList();
  }

  /** The way back from a text, or null if it was not misread. */
  static @Nullable Mojibake undo(String text) {
    Mojibake last = null;
    for (int i = 0; i < MAX_STEPS && (last == null || last.certain); i++) {
      Mojibake next = undoOnce(last == null ? text : last.repaired);
      if (next == null) {
        break;
      }
      last = last == null ? next : last.then(next);
    }
    return last == null || isText(last.repaired)
        ? last
        : new Mojibake(last.start, last.end, last.repaired, false, last.steps);
  }

  private static boolean isText(String text) {
    return text.chars()
        .noneMatch(c -> c == Characters.REPLACEMENT || (c >= ASCII && Character.isISOControl(c)));
  }

  private Mojibake then(Mojibake next) {
    List<String> all = new ArrayList<>(steps);
    all.addAll(next.steps);
    return new Mojibake(start, end, next.repaired, next.certain, List.copyOf(all));
  }

  private static @Nullable Mojibake undoOnce(String text) {
    if (!isOddText(text)) {
      return null;
    }
    Mojibake best = null;
    for (ByteCharset charset : Charsets.ALL) {
      Mojibake next = new Reader(text, charset).read();
      if (next != null && (best == null || (next.certain && !best.certain))) {
        best = next;
      }
    }
    return best;
  }

  /** Whether a letter that may be a first byte is before a sign that may be a second one. */
  private static boolean mayBeMisread(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (isPair(word, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text has such a pair that is more than the end of an Arabic word with a mark behind
   * it, as most Arabic texts have it: {@code نعم،}.
   */
  private static boolean isOddText(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isPair(text, i) && !isMarkAfterWord(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int at) {
    return mayFollow(text.charAt(at)) && mayBeLead(text.charAt(at - 1));
  }

  private static boolean isMarkAfterWord(String text, int at) {
    return END_MARKS.indexOf(text.charAt(at)) >= 0
        && text.charAt(at - 1) >= FIRST_ARABIC_LETTER
        && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
  }

  private static boolean mayBeLead(char c) {
    return (c >= 0xC2 && c <= 0xF4) || (c >= FIRST_ARABIC_LETTER && c <= 0x652);
  }

  /** The second half of the charsets up to 0xBF, and no common letter. */
  private static boolean mayFollow(char c) {
    return (c >= ASCII && c < 0xC0)
        || (c >= 0x152
            && c <= 0x2DC
            && "\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC".indexOf(c) >= 0)
        || (c >= 0x200C && c <= 0x2122)
        || "\u060C\u061B\u061F\u067E\u0679\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BA\u06BE"
                .indexOf(c)
            >= 0;
  }

  /** Reads a text word by word as the bytes of a charset. */
  private static final class Reader {

    private final String text;
    private final ByteCharset charset;
    private final StringBuilder repaired = new StringBuilder();
    private int start = -1;
    private int end;
    private boolean proven;
    private boolean clean = true;

    Reader(String text, ByteCharset charset) {
      this.text = text;
      this.charset = charset;
    }

    @Nullable Mojibake read() {
      int position = 0;
      while (position < text.length()) {
        int wordEnd = wordEnd(position);
        word(position, wordEnd);
        position = Math.min(wordEnd + 1, text.length());
        repaired.append(text, wordEnd, position);
      }
      return proven
          ? new Mojibake(
              start, end, repaired.toString(), clean, List.of("UTF-8 as " + charset.name()))
          : null;
    }

    private void word(int from, int to) {
      String word = text.substring(from, to);
      boolean may = mayBeMisread(word);
      MisreadWord misread = may ? MisreadWord.read(word, charset) : null;
      if (misread == null) {
        repaired.append(word);
        clean &= !may;
        return;
      }
      repaired.append(misread.decoded());
      start = start < 0 ? from : start;
      end = to;
      proven |= misread.certain();
      clean &= misread.isClean() || mayBeMisread(misread.decoded());
    }

    private int wordEnd(int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      return at;
    }
  }
}
