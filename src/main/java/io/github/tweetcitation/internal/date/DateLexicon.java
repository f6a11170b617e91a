package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of dates, as a trie over folded characters: the names of the months in every language,
 * and the literals that stand between day, month and year.
 *
 * <p>Folding takes away case, the hamza on an alef, vowel signs and tatweel, and makes one letter
 * of those that keyboards confuse, so that {@code أبريل} and {@code ابريل} are one name. The tables
 * are generated, their names folded already.
 */
final class DateLexicon {

  private static final String MONTHS = "months.tsv";
  private static final String FORMS = "forms.tsv";

  /** Vietnamese, composed, decomposed and abbreviated. */
  private static final List<String> BEFORE_MONTH = List.of("tháng", "tha\u0301ng", "thg");

  /** Chinese and Japanese; Korean, composed and decomposed. */
  private static final List<String> BEHIND_MONTH = List.of("月", "월", "\u110B\u116F\u11AF");

  private static final int ROOT = 0;

  /** Buckets of first letters: a few times as many as there are. */
  private static final int ROOTS = 512;

  /** The longest name has 13 letters; three times as many leave room for others. */
  private static final int MAX_WORD = 40;

  /** Room for the tables of today; it grows where that is not enough. */
  private static final int NODES = 8192;

  private static final int NONE = -1;
  private static final char COMBINING_DOT = '\u0307';

  /** One word: a month in some languages, or a literal. Names of several months form a chain. */
  record Word(int month, long languages, int literal, int next) {}

  /** The first letters of all scripts are too many to look through one by one. */
  private final int[] roots = new int[ROOTS];

  private char[] labels = new char[NODES];
  private int[] firstChild = new int[NODES];
  private int[] nextSibling = new int[NODES];
  private short[] wordAt = new short[NODES];
  private int size = 1;

  private final List<Word> words = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Long> masks = new HashMap<>();
  private final Map<String, Integer> languageIndex = new HashMap<>();
  private final Map<String, Integer> literals = new HashMap<>();
  private final DateForms forms = new DateForms();

  /** The sets of languages that were asked for: not many come of the tables. */
  private final Map<Long, List<String>> tags = new ConcurrentHashMap<>();

  private DateLexicon() {
    Arrays.fill(roots, NONE);
    words.add(new Word(0, 0, 0, 0)); // so that 0 stands for no word
    addMonths(read(MONTHS).toCharArray());
    addForms(read(FORMS));
  }

  private static final class Holder {
    static final DateLexicon INSTANCE = new DateLexicon();
  }

  /** The lexicon of the resources, read at the first call. */
  static DateLexicon get() {
    return Holder.INSTANCE;
  }

  private static String read(String name) {
    try (InputStream resource =
        Objects.requireNonNull(DateLexicon.class.getResourceAsStream(name))) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Plain loops: the first lambda of a cold JVM costs as much as all the rest of the loading.

  /** A line is {@code D de M de Y TAB es,gl,pt}. */
  private void addForms(String table) {
    int end;
    for (int line = 0; line < table.length(); line = end + 1) {
      int tab = table.indexOf('\t', line);
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

  /**
   * A line is {@code listopad TAB 10 TAB hr}. The names are sorted, so that each shares its first
   * letters with the one before, and the rest is new to the trie.
   */
  private void addMonths(char[] table) {
    int[] path = new int[MAX_WORD + 1];
    int before = 0;
    int i = 0;
    while (i < table.length) {
      int line = i;
      int depth = 0;
      boolean shared = line > 0;
      for (; table[i] != '\t'; i++, depth++) {
        shared = shared && table[i] == table[before + depth];
        path[depth + 1] = shared ? path[depth + 1] : newChild(path[depth], table[i]);
      }
      int month = 0;
      for (i++; table[i] != '\t'; i++) {
        month = month * 10 + table[i] - '0';
      }
      int tags = ++i;
      while (table[i] != '\n') {
        i++;
      }
      int node = path[depth];
      add(node, new Word(month, mask(new String(table, tags, i - tags)), 0, wordAt[node]));
      before = line;
      i++;
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
      default -> literal(token) == NONE ? addLiteral(token) : literal(token);
    };
  }

  private int addLiteral(String text) {
    int literal = DateForms.FIRST_LITERAL + literals.size();
    literals.put(text, literal);
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char label = fold(text.charAt(i));
      int child = child(node, label);
      node = child == NONE ? newChild(node, label) : child;
    }
    add(node, new Word(0, 0, literal, wordAt[node]));
    return literal;
  }

  private void add(int node, Word word) {
    words.add(word);
    wordAt[node] = (short) (words.size() - 1);
  }

  /** The set of languages whose tags stand here, parted by commas. */
  private long mask(String tags) {
    Long known = masks.get(tags);
    if (known != null) {
      return known;
    }
    long mask = 0;
    int next;
    for (int tag = 0; tag < tags.length(); tag = next + 1) {
      int comma = tags.indexOf(',', tag);
      next = comma < 0 ? tags.length() : comma;
      mask |= 1L << language(tags.substring(tag, next));
    }
    masks.put(tags, mask);
    return mask;
  }

  private int language(String tag) {
    Integer known = languageIndex.get(tag);
    if (known != null) {
      return known;
    }
    languageIndex.put(tag, languages.size());
    languages.add(tag);
    return languages.size() - 1;
  }

  private int newChild(int parent, char label) {
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, size * 2);
      firstChild = Arrays.copyOf(firstChild, size * 2);
      nextSibling = Arrays.copyOf(nextSibling, size * 2);
      wordAt = Arrays.copyOf(wordAt, size * 2);
    }
    labels[size] = label;
    firstChild[size] = NONE;
    if (parent == ROOT) {
      nextSibling[size] = roots[label % ROOTS];
      roots[label % ROOTS] = size;
    } else {
      nextSibling[size] = firstChild[parent];
      firstChild[parent] = size;
    }
    return size++;
  }

  private int child(int node, char label) {
    int child = node == ROOT ? roots[label % ROOTS] : firstChild[node];
    while (child != NONE && labels[child] != label) {
      child = nextSibling[child];
    }
    return child;
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
    int node = ROOT;
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
      node = child(node, before);
      if (node == NONE || next == i) {
        break;
      }
      i = next;
      if (wordAt[node] != 0) {
        part = ((long) i << 16) | wordAt[node];
        found = i < limit && CharClass.isLetterOrMark(source.codePointAt(i)) ? found : part;
      }
    }
    return found == 0 ? part : found;
  }

  Word word(int number) {
    return words.get(number);
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
    for (int i = 0; i < languages.size(); i++) {
      if ((mask & (1L << i)) != 0) {
        sorted.add(languages.get(i));
      }
    }
    sorted.sort(null);
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
