package io.github.tweetcitation.internal.date;

import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** One word: a month in some languages, or a literal. Names of several months form a chain. */
  record Word(int month, long languages, int literal, String text, int next) {}

  private char[] labels = new char[8192];
  private int[] firstChild = new int[8192];
  private int[] nextSibling = new int[8192];
  private short[] wordAt = new short[8192];
  private int size = 1;

  private final List<Word> words = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> languageIndex = new HashMap<>();
  private final Map<String, Integer> literals = new HashMap<>();
  private final DateForms forms = new DateForms();

  private DateLexicon() {
    firstChild[ROOT] = NONE;
    nextSibling[ROOT] = NONE;
    words.add(new Word(0, 0, 0, "", 0)); // so that 0 stands for no word
    lines(FORMS, this::addForm);
    lines(MONTHS, this::addMonth);
  }

  private static final class Holder {
    static final DateLexicon INSTANCE = new DateLexicon();
  }

  /** The lexicon of the resources, read at the first call. */
  static DateLexicon get() {
    return Holder.INSTANCE;
  }

  private static void lines(String name, Consumer<String[]> add) {
    InputStream resource = Objects.requireNonNull(DateLexicon.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add.accept(line.split("\t", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code D de M de Y TAB es,gl,pt}. */
  private void addForm(String[] fields) {
    long form = 0;
    for (String token : fields[0].split(" ", -1)) {
      form = DateForms.append(form, token(token));
    }
    forms.add(form, mask(fields[1]));
  }

  private int token(String token) {
    return switch (token) {
      case "D" -> DateForms.DAY;
      case "M" -> DateForms.MONTH_NAME;
      case "N" -> DateForms.MONTH_NUMBER;
      case "Y" -> DateForms.YEAR;
      case "." -> DateForms.DOT;
      case "," -> DateForms.COMMA;
      default -> literals.computeIfAbsent(token, this::addLiteral);
    };
  }

  private int addLiteral(String text) {
    int literal = DateForms.FIRST_LITERAL + literals.size();
    add(text, 0, 0, literal);
    return literal;
  }

  /** {@code listopad TAB 10 TAB hr}. */
  private void addMonth(String[] fields) {
    add(fields[0], Integer.parseInt(fields[1]), mask(fields[2]), 0);
  }

  private long mask(String tags) {
    long mask = 0;
    for (String tag : tags.split(",", -1)) {
      Integer index = languageIndex.get(tag);
      if (index == null) {
        index = languages.size();
        languageIndex.put(tag, index);
        languages.add(tag);
      }
      mask |= 1L << index;
    }
    return mask;
  }

  private void add(String text, int month, long mask, int literal) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char label = fold(text.charAt(i));
      int child = child(node, label);
      node = child == NONE ? newChild(node, label) : child;
    }
    words.add(new Word(month, mask, literal, text, wordAt[node]));
    wordAt[node] = (short) (words.size() - 1);
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
   * The longest word that begins at {@code at} and ends where a word of the text does; if none
   * does, the longest of all, for a literal may be glued on: {@code abenduaren}, {@code 9月16日}.
   *
   * @return the offset behind it, shifted left by 16, and the number of the word; 0 if there is
   *     none
   */
  long match(String source, int at, int limit) {
    long found = 0;
    long part = 0;
    int node = ROOT;
    int i = at;
    while (i < limit) {
      char c = source.charAt(i);
      int next = i + 1;
      if (CharClass.isInvisible(c) || CharClass.isArabicOrnament(c)) {
        i = next;
        continue;
      }
      if (CharClass.isWhite(c)) {
        next = Gap.skip(source, i, limit);
        c = ' ';
      }
      node = child(node, fold(c));
      if (node == NONE || next == i) {
        break;
      }
      i = next;
      if (wordAt[node] != 0) {
        part = ((long) i << 16) | wordAt[node];
        found = i < limit && Character.isLetter(source.codePointAt(i)) ? found : part;
      }
    }
    return found == 0 ? part : found;
  }

  Word word(int number) {
    return words.get(number);
  }

  /** The number of a literal in a form. */
  int literal(String text) {
    return literals.getOrDefault(text, NONE);
  }

  DateForms forms() {
    return forms;
  }

  /** The tags of a set of languages, sorted. */
  List<String> tags(long mask) {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      if ((mask & (1L << i)) != 0) {
        tags.add(languages.get(i));
      }
    }
    tags.sort(null);
    return List.copyOf(tags);
  }

  static char fold(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0649', '\u06CC' -> '\u064A'; // alef maksura, Farsi yeh: yeh
      case '\u06A9' -> '\u0643'; // keheh: kaf
      case '\u0629' -> '\u0647'; // teh marbuta: heh
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
