package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The marks in place of lost characters in a text: replacement characters, lone surrogates, and
 * question marks that ask nothing.
 *
 * @param start where the words with the first of them begin
 * @param end where the words with the last one end
 * @param characters how many characters are likely lost, those in {@code bytes} aside
 * @param bytes how many bytes of emoji are likely lost
 */
record LostMarks(int start, int end, int characters, int bytes) {

  /** An emoji has four bytes in UTF-8, and so has each half of a flag. */
  private static final int EMOJI_BYTES = 4;

  /** Nobody asks with so many question marks and no word. */
  private static final int LONG_RUN = 8;

  /** The marks in a text, or null if it has none. */
  static @Nullable LostMarks in(String text, boolean name) {
    if (text.indexOf('?') < 0 && !holdsReplacement(text)) {
      return null;
    }
    Reader reader = new Reader(text, name);
    reader.read();
    if (name && reader.lettersLost) {
      reader.read(); // and those at the ends of words: Jos? ?lvarez
    }
    return reader.characters + reader.bytes == 0
        ? null
        : new LostMarks(reader.start, reader.end, reader.characters, reader.bytes);
  }

  private static boolean holdsReplacement(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isReplacement(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReplacement(String text, int at) {
    char c = text.charAt(at);
    // A lone surrogate is what a broken emoji leaves.
    return c == Characters.REPLACEMENT || (Character.isSurrogate(c) && !isPaired(text, at));
  }

  private static boolean isPaired(String text, int at) {
    int first = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    return first >= 0
        && first + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
  }

  /** Reads a text word by word. */
  private static final class Reader {

    private final String text;
    private final boolean name;

    /** Whether most words are question marks alone, as where a script was lost. */
    private final boolean lostScript;

    /** The word that was looked at last, and whether it is an address. */
    private int lookedAt = -1;

    private boolean address;

    /** Whether a letter inside a word was lost. */
    boolean lettersLost;

    int start;
    int end;
    int characters;
    int bytes;

    Reader(String text, boolean name) {
      this.text = text;
      this.name = name;
      this.lostScript = lostScript();
    }

    private boolean lostScript() {
      int marks = 0;
      int words = 0;
      int longest = 0;
      for (int at = nextWord(0); at < text.length(); at = nextWord(wordEnd(at))) {
        int length = wordEnd(at) - at;
        boolean run = length > 1 && isQuestion(at) && runEnd(at) == at + length;
        marks += run ? 1 : 0;
        longest = run ? Math.max(longest, length) : longest;
        words += text.startsWith("http", at) || text.startsWith("pic.", at) ? 0 : 1;
      }
      return (marks > 1 || longest >= LONG_RUN) && 2 * marks >= words;
    }

    void read() {
      start = -1;
      characters = 0;
      bytes = 0;
      for (int at = nextWord(0); at < text.length(); at = nextWord(wordEnd(at))) {
        int wordEnd = wordEnd(at);
        for (int i = at; i < wordEnd; ) {
          int run = runEnd(i);
          if (run > i && isLost(at, wordEnd, i, run)) {
            add(at, wordEnd, run - i, run - i == wordEnd - at);
          }
          i = Math.max(run, i + 1);
        }
      }
    }

    private void add(int from, int to, int marks, boolean alone) {
      start = start < 0 ? from : start;
      end = to;
      if (marks % EMOJI_BYTES == 0 && (alone || !isQuestion(from)) && !lostScript) {
        bytes += marks;
      } else {
        characters += marks;
      }
    }

    private boolean isLost(int word, int wordEnd, int from, int to) {
      if (!isQuestion(from)) {
        return true;
      }
      boolean alone = from == word && to == wordEnd;
      if (alone) {
        return lostScript || (name ? isLostInName(from, to) : isLostInBody(from, to));
      }
      return (name && to - from > 1) || isLostLetter(word, wordEnd, from, to);
    }

    /** {@code Library ????}, {@code ? Jane}; but {@code Who ?}, as it is written in French. */
    private boolean isLostInName(int from, int to) {
      return to - from > 1 || (from == 0 && nextWord(to) < text.length());
    }

    /** {@code ?? Doors open}, {@code Doors ?? open}; but {@code At nine ?? Who has the key?}. */
    private boolean isLostInBody(int from, int to) {
      int next = nextWord(to);
      boolean goesOn = next < text.length() && Character.isLetter(text.codePointAt(next));
      boolean first = from == 0 || Characters.isLineBreak(text.charAt(from - 1));
      return to - from > 1 && goesOn && (first || !Character.isUpperCase(text.codePointAt(next)));
    }

    /** {@code M?ller}, {@code ?mer}; but {@code Who?}, {@code ?id=1}, {@code Really?Yes}. */
    private boolean isLostLetter(int word, int wordEnd, int from, int to) {
      int before = from == word ? 0 : text.codePointBefore(from);
      int after = to == wordEnd ? 0 : text.codePointAt(to);
      boolean begins = from == word || Character.isLetter(before);
      boolean goesOn = name ? Character.isLetter(after) : Character.isLowerCase(after);
      boolean ends = lettersLost && to == wordEnd;
      boolean lost = begins && (goesOn || ends) && to - from <= 2 && !isAddress(word, wordEnd);
      lettersLost |= lost;
      return lost;
    }

    /** Whether a word has a sign of addresses; each word is looked at once. */
    private boolean isAddress(int word, int wordEnd) {
      if (word != lookedAt) {
        lookedAt = word;
        address = false;
        for (int i = word; i < wordEnd; i++) {
          address |= "/=.&".indexOf(text.charAt(i)) >= 0;
        }
      }
      return address;
    }

    private boolean isQuestion(int at) {
      return text.charAt(at) == '?';
    }

    /** The end of the marks of one kind that begin at a place, or the place. */
    private int runEnd(int at) {
      int end = at;
      boolean question = isQuestion(at);
      while (end < text.length() && (question ? isQuestion(end) : isReplacement(text, end))) {
        end++;
      }
      return end;
    }

    private int nextWord(int from) {
      int at = from;
      while (at < text.length() && isParting(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private int wordEnd(int from) {
      int at = from;
      while (at < text.length() && !isParting(text.charAt(at))) {
        at++;
      }
      return at;
    }

    /** White space, and the quote marker of Markdown. */
    private static boolean isParting(char c) {
      return Characters.isWhite(c) || c == '>';
    }
  }
}
