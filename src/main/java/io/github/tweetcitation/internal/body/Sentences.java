package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** The sentences and lines of a text, and the words in them that show whose they are. */
final class Sentences {

  /** What ends a sentence. */
  static final String ENDS = ".!?\u061F\u06D4\u2026\u3002\uFF01\uFF1F";

  /** What announces. */
  static final String COLONS = ":\uFF1A";

  /** What may be between the end of a sentence and the space. */
  static final String CLOSERS = "\"'\u201D\u2019\u00BB)]}\u300D\u300F\uFFFD";

  /** What ends a sentence in Chinese and Japanese, where no space follows. */
  static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";

  /** So many letters show in which script words are. */
  private static final int ENOUGH_LETTERS = 6;

  /** A character of Chinese or Japanese, which have Latin words between, counts so many letters. */
  private static final int WIDE = 3;

  /** So many characters of a line show its script. */
  private static final int ENOUGH = 80;

  private final char[] chars;

  /** Where the sentences begin; every line begins one. */
  private final int[] starts;

  private final int count;

  /** Where words of a kind are, in order, and their kinds. */
  private int[] words = new int[16];

  private byte[] kinds = new byte[16];
  private int wordCount;

  /** Where words begin that are not in the script of the word before, in order. */
  private int[] changes = new int[8];

  private int changeCount;
  private UnicodeScript script = UnicodeScript.COMMON;

  Sentences(NonLetterIndex text) {
    this.chars = text.chars;
    int[] found = new int[text.count + 1];
    int n = 1;
    int word = -1;
    int before = -1;
    int next = 0;
    for (int point = 0; point <= text.count; point++) {
      int i = point < text.count ? text.pointAt(point) : chars.length;
      word = word < 0 && i > next ? next : word;
      next = i + 1;
      if (i < chars.length && joins(chars[i])) {
        word = word < 0 ? i : word;
        continue;
      }
      if (word >= 0) {
        if (!isMarkBefore(word)) {
          addWord(before, word, i);
          addChange(word);
        }
        before = word;
        word = -1;
      }
      if (next < chars.length && begins(next)) {
        found[n++] = next;
        before = -1;
      }
    }
    this.starts = found;
    this.count = n;
  }

  private static boolean isWordPart(char c) {
    return Characters.isCommonLetterOrDigit(c) || joins(c);
  }

  /** Whether a point is a part of a word. */
  private static boolean joins(char c) {
    return c == '\'' || c == '\u2019' || (c >= 0x80 && Characters.isLetterOrMark(c));
  }

  /** Words of tags, mentions and addresses are not what somebody says. */
  private boolean isMarkBefore(int word) {
    return word > 0 && "#@_/.\uFF03\uFF20".indexOf(chars[word - 1]) >= 0;
  }

  private void addChange(int word) {
    UnicodeScript own = scriptOf(Character.codePointAt(chars, word));
    if (own == UnicodeScript.COMMON || own == script || ShortLink.isLikeAt(chars, word)) {
      return;
    }
    if (script != UnicodeScript.COMMON) {
      changes = changeCount == changes.length ? Arrays.copyOf(changes, 2 * changeCount) : changes;
      changes[changeCount++] = word;
    }
    script = own;
  }

  /**
   * Whether a word near a place is in another script than the word before it.
   *
   * @param line where the line of the words before the place begins
   */
  boolean hasScriptChangeNear(int line, int at) {
    int from = Math.max(line, at - ENOUGH);
    for (int i = 0; i < changeCount; i++) {
      if (changes[i] > from && changes[i] < at + ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private void addWord(int before, int start, int end) {
    int kind = Vocabulary.kindOf(chars, start, end);
    // It may be the second word of a phrase.
    if (kind == 0 && before >= 0 && start - before < ENOUGH && begins(before)) {
      kind = Vocabulary.kindOf(chars, before, end);
      start = kind == 0 ? start : before;
    }
    if (kind != 0) {
      if (wordCount == words.length) {
        words = Arrays.copyOf(words, 2 * wordCount);
        kinds = Arrays.copyOf(kinds, 2 * wordCount);
      }
      words[wordCount] = start;
      kinds[wordCount++] = (byte) kind;
    }
  }

  /** Whether a sentence or a line begins at a place. */
  private boolean begins(int at) {
    if (at == 0) {
      return true;
    }
    char last = chars[at - 1];
    if (last == '\n') {
      return chars[at] != '\n';
    }
    if (last == ' ' && at > 1 && Characters.isCommonLetterOrDigit(chars[at - 2])) {
      return false; // as before most words
    }
    if (last != ' ') {
      return WIDE_ENDS.indexOf(last) >= 0 && WIDE_ENDS.indexOf(chars[at]) < 0;
    }
    return endBefore(at - 1);
  }

  /** The end of the text before the quotation marks and brackets that end at {@code at}. */
  static int dropClosers(char[] chars, int at) {
    int end = at;
    while (end > 0 && CLOSERS.indexOf(chars[end - 1]) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether a sentence ends before a place, quotation marks and brackets aside. */
  boolean endBefore(int at) {
    int end = dropClosers(chars, at);
    return end > 0 && ENDS.indexOf(chars[end - 1]) >= 0;
  }

  /** The number of the sentence that a place is in. */
  private int numberAt(int at) {
    int found = Arrays.binarySearch(starts, 0, count, at);
    return found < 0 ? -found - 2 : found;
  }

  /** Where the sentence of a place begins. */
  int startAt(int at) {
    return starts[numberAt(at)];
  }

  /** Where the sentence after that of a place begins; the end of the text if there is none. */
  int nextAfter(int at) {
    int next = numberAt(at) + 1;
    return next < count ? starts[next] : chars.length;
  }

  /** Whether a word with which an article goes on begins at a place. */
  boolean goesOnAt(int at) {
    int i = Arrays.binarySearch(words, 0, wordCount, at);
    int kind = i < 0 ? 0 : kinds[i];
    return kind == Vocabulary.CONNECTIVE
        || kind == Vocabulary.REPORT_AND_CONNECTIVE
        || (i < 0 && at < chars.length && ArabicVerb.isAt(chars, at));
  }

  /** Whether a line begins with such a word. */
  boolean anyLineGoesOn() {
    for (int i = 0; i < count; i++) {
      if ((starts[i] == 0 || chars[starts[i] - 1] == '\n') && goesOnAt(starts[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the label of a caption begins at a place. */
  boolean captionsAt(int at) {
    int i = Arrays.binarySearch(words, 0, wordCount, at);
    return i >= 0 && kinds[i] == Vocabulary.CAPTION && chars[labelEnd(at)] == ':';
  }

  private int labelEnd(int at) {
    int end = at;
    while (end + 1 < chars.length && (isWordPart(chars[end]) || chars[end] == ' ')) {
      end++;
    }
    return end;
  }

  /** Whether a part of the text has a word of reporting. */
  boolean reports(int start, int end) {
    return has(start, end, Vocabulary.REPORT) || has(start, end, Vocabulary.REPORT_AND_CONNECTIVE);
  }

  /** Whether a part of the text has a word of somebody who speaks. */
  boolean speaks(int start, int end) {
    return has(start, end, Vocabulary.SPEAKER);
  }

  private boolean has(int start, int end, int kind) {
    for (int i = 0; i < wordCount && words[i] < end; i++) {
      if (words[i] >= start && kinds[i] == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * The script of nearly all letters of the first or last characters of a part of the text, tags,
   * mentions and links aside; {@code COMMON} if there is none, or there are too few letters.
   *
   * @param fromEnd whether its last characters are looked at
   */
  UnicodeScript scriptOf(int start, int end, boolean fromEnd) {
    int from = fromEnd ? Math.max(start, end - ENOUGH) : start;
    int to = fromEnd ? end : Math.min(end, start + ENOUGH);
    UnicodeScript script = UnicodeScript.COMMON;
    int own = 0;
    int other = 0;
    int i = from;
    while (i < to) {
      if (isWordStart(i) && ("#@".indexOf(chars[i]) >= 0 || ShortLink.isLikeAt(chars, i))) {
        while (i < to && chars[i] > ' ') {
          i++;
        }
        continue;
      }
      int cp = Character.codePointAt(chars, i);
      i += Character.charCount(cp);
      UnicodeScript next = scriptOf(cp);
      if (next != UnicodeScript.COMMON) {
        script = own == 0 ? next : script;
        int letters = next == UnicodeScript.HAN ? WIDE : 1;
        own += next == script ? letters : 0;
        other += next == script ? 0 : letters;
      }
    }
    return own >= ENOUGH_LETTERS && own > 2 * other ? script : UnicodeScript.COMMON;
  }

  private boolean isWordStart(int at) {
    return at == 0 || chars[at - 1] <= ' ';
  }

  /** The script of a letter; Japanese counts as Chinese, and what is no letter as common. */
  private static UnicodeScript scriptOf(int cp) {
    if (cp < 0x80) {
      return Characters.isAsciiLetterOrDigit(cp) && cp > '9'
          ? UnicodeScript.LATIN
          : UnicodeScript.COMMON;
    }
    if (cp >= 0x621 && cp <= 0x64A) {
      return UnicodeScript.ARABIC;
    }
    if (!Character.isLetter(cp)) {
      return UnicodeScript.COMMON;
    }
    return Characters.scriptOf(cp);
  }
}
