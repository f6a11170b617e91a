package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The names of the months, as a trie over folded characters.
 *
 * <p>Folding takes away case, the hamza on an alef, vowel signs and tatweel, so that {@code أبريل}
 * and {@code ابريل} are one name.
 */
final class MonthLexicon {

  private static final String RESOURCE = "months.tsv";
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private char[] labels = new char[1024];
  private int[] firstChild = new int[1024];
  private int[] nextSibling = new int[1024];
  private byte[] months = new byte[1024];
  private int size = 1;

  private MonthLexicon() {
    firstChild[ROOT] = NONE;
    nextSibling[ROOT] = NONE;
  }

  private static final class Holder {
    static final MonthLexicon INSTANCE = load();
  }

  /** The lexicon of the resource, read at the first call. */
  static MonthLexicon get() {
    return Holder.INSTANCE;
  }

  private static MonthLexicon load() {
    MonthLexicon lexicon = new MonthLexicon();
    InputStream resource = MonthLexicon.class.getResourceAsStream(RESOURCE);
    Objects.requireNonNull(resource, RESOURCE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  /** A line is {@code language TAB month TAB name TAB name ...}. */
  private void addLine(String line) {
    String[] fields = line.split("\t", -1);
    byte month = Byte.parseByte(fields[1]);
    for (int i = 2; i < fields.length; i++) {
      add(fields[i], month);
    }
  }

  private void add(String name, byte month) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!CharClass.isArabicOrnament(c)) {
        int child = child(node, fold(c));
        node = child == NONE ? newChild(node, fold(c)) : child;
      }
    }
    months[node] = month;
  }

  private int newChild(int parent, char label) {
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, size * 2);
      firstChild = Arrays.copyOf(firstChild, size * 2);
      nextSibling = Arrays.copyOf(nextSibling, size * 2);
      months = Arrays.copyOf(months, size * 2);
    }
    labels[size] = label;
    firstChild[size] = NONE;
    nextSibling[size] = firstChild[parent];
    firstChild[parent] = size;
    return size++;
  }

  private int child(int node, char label) {
    int child = firstChild[node];
    while (child != NONE && labels[child] != label) {
      child = nextSibling[child];
    }
    return child;
  }

  /**
   * The longest month name that begins at {@code at}.
   *
   * @return the offset behind it times 16 plus the month, or 0 if there is none
   */
  long match(String source, int at, int limit) {
    long found = 0;
    int node = ROOT;
    int i = at;
    while (i < limit) {
      char c = source.charAt(i);
      int next = i + 1;
      if (CharClass.isInvisible(c) || CharClass.isArabicOrnament(c)) {
        i = next;
        continue;
      }
      if (CharClass.isSpace(c) || CharClass.isLineBreak(c)) {
        next = Gap.skip(source, i, limit);
        c = ' ';
      }
      node = child(node, fold(c));
      if (node == NONE || next == i) {
        break;
      }
      i = next;
      if (months[node] != 0) {
        found = ((long) i << 4) | months[node];
      }
    }
    return found;
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0649', '\u06CC' -> '\u064A'; // alef maksura, Farsi yeh: yeh
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u0629' -> '\u0647'; // teh marbuta: heh
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
