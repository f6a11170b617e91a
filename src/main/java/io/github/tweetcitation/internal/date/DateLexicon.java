package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: the names of the months in every language, and the literals that stand
 * between day, month and year. They stand in a sorted table; with each letter of a text, fewer of
 * its lines are left.
 *
 * <p>Folding takes away case, the hamza on an alef, vowel signs and tatweel, and makes one letter
 * of those that keyboards confuse, so that {@code أبريل} and {@code ابريل} are one name. The tables
 * are generated, their words folded already.
 */
final class DateLexicon {

  /** Vietnamese, composed, decomposed and abbreviated. */
  private static final List<String> BEFORE_MONTH = List.of("tháng", "tha\u0301ng", "thg");

  /** Chinese and Japanese; Korean, composed and decomposed. */
  private static final List<String> BEHIND_MONTH = List.of("月", "월", "\u110B\u116F\u11AF");

  private static final int NONE = -1;
  private static final char COMBINING_DOT = '\u0307';

  /** It ends the word of a line. No text holds it, for white space is read as a space. */
  private static final char END = '\t';

  /** One word: a month in some languages, or a literal. Names of several months form a chain. */
  record Word(int month, long languages, int literal, int next) {}

  private static final Word NO_WORD = new Word(0, 0, 0, 0);

  private final char[] table = DateTables.WORDS.toCharArray();
  private final int[] lines = lines(DateTables.WORDS);

  /**
   * The words that were asked for. They are immutable: it does not matter which thread reads one.
   */
  private final @Nullable Word[] words = new Word[lines.length];

  private final String[] languages = DateTables.LANGUAGES.split("\n");
  private final Map<String, Integer> literals = new HashMap<>();
  private final DateForms forms = new DateForms();

  /** The sets of languages that were asked for: not many come of the tables. */
  private final Map<Long, List<String>> tags = new ConcurrentHashMap<>();

  private DateLexicon() {
    addForms(DateTables.FORMS);
  }

  private static final class Holder {
    static final DateLexicon INSTANCE = new DateLexicon();
  }

  /** The lexicon of the tables, made at the first call. */
  static DateLexicon get() {
    return Holder.INSTANCE;
  }

  // Plain loops: the first lambda of a cold JVM costs as much as all the rest of the loading.

  /** Where the lines of a table begin. */
  private static int[] lines(String table) {
    int[] lines = new int[table.length()];
    int count = 0;
    for (int line = 0; line < table.length(); line = table.indexOf('\n', line) + 1) {
      lines[count++] = line;
    }
    return Arrays.copyOf(lines, count);
  }

  /** A line is {@code D de M de Y TAB es,gl,pt}. */
  private void addForms(String table) {
    int end;
    for (int line = 0; line < table.length(); line = end + 1) {
      int tab = table.indexOf(END, line);
      end = table.indexOf('\n', tab);
      long form = 0;
      int next;
      for (int token = line; token < tab; token = next + 1) {
        int space = table.indexOf(' ', token);
        next = space < 0 || space > tab ? tab : space;
        form = DateForms.append(form, token(table.substring(token, next)));
      }
      forms.add(form, mask(table.substring(tab + 1, end)));
    }
  }

  private int token(String token) {
    return switch (token) {
      case "D" -> DateForms.DAY;
      case "M" -> DateForms.MONTH_NAME;
      case "N" -> DateForms.MONTH_NUMBER;
      case "Y" -> DateForms.YEAR;
      case "." -> DateForms.DOT;
      case "," -> DateForms.COMMA;
      default -> {
        literals.putIfAbsent(token, DateForms.FIRST_LITERAL + literals.size());
        yield literal(token);
      }
    };
  }

  /** The set of languages whose tags stand here, parted by commas. */
  private long mask(String tags) {
    long mask = 0;
    int next;
    for (int tag = 0; tag < tags.length(); tag = next + 1) {
      int comma = tags.indexOf(',', tag);
      next = comma < 0 ? tags.length() : comma;
      mask |= 1L << Arrays.binarySearch(languages, tags.substring(tag, next));
    }
    return mask;
  }

  /** The first of some lines whose letter at a depth does not come before another. */
  private int first(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (table[lines[middle] + depth] < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The longest word that begins at {@code at} and ends where a word of the text does; if none
   * does, the longest of all, for a literal may be glued on: {@code abenduaren}, {@code 9月16日}.
   *
   * @return the offset behind it, shifted left by 16, and the number of the word; 0 if there is
   *     none
   */
  long match(String source, int at, int limit) {
    long found = 0;
    long part = 0;
    char before = 0;
    int from = 0;
    int to = lines.length;
    int depth = 0;
    int i = at;
    while (i < limit) {
      char c = source.charAt(i);
      int next = i + 1;
      if (CharClass.isInvisible(c) || CharClass.isArabicOrnament(c)) {
        i = next;
        continue;
      }
      if (c == COMBINING_DOT && before == 'i') { // the dotted capital I of Turkish, decomposed
        i = next;
        continue;
      }
      if (CharClass.isWhite(c) || c == '&') {
        next = Gap.skip(source, i, limit);
        c = ' ';
      }
      before = fold(c);
      from = first(from, to, depth, before);
      if (from == to || table[lines[from] + depth] != before || next == i) {
        break;
      }
      to = first(from + 1, to, depth, before + 1);
      i = next;
      depth++;
      if (table[lines[from] + depth] == END) {
        part = ((long) i << 16) | (from + 1);
        int after = Gap.skipInvisible(source, i, limit);
        found = after < limit && CharClass.isLetterOrMark(source.codePointAt(after)) ? found : part;
      }
    }
    return found == 0 ? part : found;
  }

  /** The word of a number; one that is none for 0. */
  Word word(int number) {
    if (number == 0) {
      return NO_WORD;
    }
    Word word = words[number - 1];
    if (word == null) {
      word = read(number - 1);
      words[number - 1] = word;
    }
    return word;
  }

  /** A line is {@code listopad TAB 10 TAB hr}; of a literal, {@code de TAB 0 TAB}. */
  private Word read(int line) {
    int start = lines[line];
    int tab = start;
    while (table[tab] != END) {
      tab++;
    }
    int month = 0;
    int i = tab + 1;
    while (table[i] != END) {
      month = month * 10 + table[i++] - '0';
    }
    int end = ++i;
    while (table[end] != '\n') {
      end++;
    }
    int length = tab + 1 - start;
    boolean goesOn =
        line + 1 < lines.length
            && lines[line + 1] + length <= table.length
            && Arrays.equals(
                table, start, tab + 1, table, lines[line + 1], lines[line + 1] + length);
    return new Word(
        month,
        mask(new String(table, i, end - i)),
        month == 0 ? literal(new String(table, start, tab - start)) : 0,
        goesOn ? line + 2 : 0);
  }

  /** Whether a literal says that the number behind it is a month: {@code tháng 12}. */
  boolean opensMonth(int literal) {
    return isOneOf(BEFORE_MONTH, literal);
  }

  /** Whether a literal says that the number before it is a month: {@code 12月}. */
  boolean closesMonth(int literal) {
    return isOneOf(BEHIND_MONTH, literal);
  }

  private boolean isOneOf(List<String> literals, int literal) {
    for (String text : literals) {
      if (literal == literal(text)) {
        return true;
      }
    }
    return false;
  }

  private int literal(String text) {
    return literals.getOrDefault(text, NONE);
  }

  DateForms forms() {
    return forms;
  }

  /** The tags of a set of languages, sorted. */
  List<String> tags(long mask) {
    List<String> known = tags.get(mask);
    if (known == null) {
      known = sortedTags(mask);
      tags.put(mask, known);
    }
    return known;
  }

  private List<String> sortedTags(long mask) {
    List<String> sorted = new ArrayList<>();
    for (int i = 0; i < languages.length; i++) {
      if ((mask & (1L << i)) != 0) {
        sorted.add(languages[i]);
      }
    }
    return List.copyOf(sorted);
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0649', '\u06CC' -> '\u064A'; // alef maksura, Farsi yeh: yeh
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u0629' -> '\u0647'; // teh marbuta: heh
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
