package io.github.tweetcitation.internal.unicode;

/**
 * A table of words and of what kind each is, which finds a word of a text without making a string
 * of it. Hamza on an alef does not count: {@code واضاف} is {@code وأضاف}.
 */
public final class WordTable {

  /** Slots for each word: half of them would do, more make two words in a row of slots rare. */
  private static final int SPARE = 4;

  private final String[] words;
  private final byte[] kinds;

  /**
   * Makes a table.
   *
   * @param lines for each kind, counted from 1, its words with spaces between them; the two words
   *     of a phrase have a {@code _} between them
   */
  public WordTable(String... lines) {
    String[][] all = new String[lines.length][];
    int count = 0;
    for (int i = 0; i < lines.length; i++) {
      all[i] = folded(lines[i]).split(" ", -1);
      count += all[i].length;
    }
    words = new String[Integer.highestOneBit(SPARE * count)];
    kinds = new byte[words.length];
    for (int i = 0; i < all.length; i++) {
      for (String word : all[i]) {
        add(word.replace('_', ' '), i + 1);
      }
    }
  }

  private void add(String word, int kind) {
    int slot = slot(word.hashCode());
    while (words[slot] != null) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = word;
    kinds[slot] = (byte) kind;
  }

  private static String folded(String line) {
    char[] chars = line.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  private static char fold(char c) {
    return c == '\u0622' || c == '\u0623' || c == '\u0625' ? '\u0627' : c;
  }

  /** The slot of a part of a text: that of the string, whose hash code it works out. */
  private int slot(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(chars[i]);
    }
    return slot(hash);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & words.length - 1;
  }

  /** The kind of the word or phrase that a part of a text is, counted from 1; 0 for any other. */
  public int kindOf(char[] chars, int start, int end) {
    int slot = slot(chars, start, end);
    while (words[slot] != null) {
      if (equal(words[slot], chars, start, end)) {
        return kinds[slot];
      }
      slot = slot + 1 & words.length - 1;
    }
    return 0;
  }

  private static boolean equal(String word, char[] chars, int start, int end) {
    int i = 0;
    while (i < word.length() && i < end - start && word.charAt(i) == fold(chars[start + i])) {
      i++;
    }
    return i == word.length() && i == end - start;
  }
}
