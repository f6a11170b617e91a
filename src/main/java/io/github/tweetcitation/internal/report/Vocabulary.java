package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.unicode.ArabicForms;
import io.github.tweetcitation.internal.unicode.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of all languages. A language is a text of lines {@code meaning: word word two_words},
 * where {@code tweet*} stands for all words that begin so; {@code order:} names its {@link
 * WordOrder}, {@code prefixes:} what is written in one with the next word, {@code noun_prefixes:}
 * what is so with nouns only: {@code النقل} is no {@code نقل}.
 *
 * <p>Words are compared {@linkplain #fold folded}: {@code غرَّد} is {@code غرد}.
 */
final class Vocabulary {

  static final List<String> LANGUAGES =
      List.of(
          ArabicWords.TEXT,
          EnglishWords.TEXT,
          PersianWords.TEXT,
          UrduWords.TEXT,
          HebrewWords.TEXT,
          TurkishWords.TEXT,
          FrenchWords.TEXT,
          SpanishWords.TEXT,
          GermanWords.TEXT,
          IndonesianWords.TEXT);

  /** No word of the vocabulary is longer, so longer ones are not looked at. */
  private static final int MAX_WORD = 30;

  /** The shortest word that may be the rest after a prefix. */
  private static final int MIN_REST = 2;

  /** The meanings of words that take no prefixes of nouns. */
  private static final Set<Meaning> VERBAL =
      EnumSet.of(Meaning.SAY, Meaning.WRITE, Meaning.TWEETS, Meaning.CONTINUE, Meaning.THAT);

  /** The words, loaded on first use. */
  private static final class Loaded {
    static final Vocabulary ALL = new Vocabulary(LANGUAGES);
  }

  /**
   * What is known of a word.
   *
   * @param meanings what it means, in all languages that have it
   * @param order the word order of the first of them
   */
  record Word(Set<Meaning> meanings, WordOrder order) {

    static final Word UNKNOWN = new Word(Set.of(), WordOrder.VERB_SECOND);
  }

  /**
   * A phrase by its first word.
   *
   * @param rest the words after the first
   */
  record Phrase(List<String> rest, Word word) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Word> stems = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** Prefixes of any word, and of nouns only; of two that fit, the first counts. */
  private final List<String> prefixes = new ArrayList<>();

  private final List<String> nounPrefixes = new ArrayList<>();

  /** The words of some languages. */
  Vocabulary(List<String> languages) {
    languages.forEach(this::load);
  }

  static Vocabulary all() {
    return Loaded.ALL;
  }

  private void load(String language) {
    WordOrder order = WordOrder.VERB_SECOND;
    for (String line : language.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
      String[] values = line.substring(colon + 1).strip().split(" +", -1);
      if (key.equals("ORDER")) {
        order = WordOrder.valueOf(values[0].toUpperCase(Locale.ROOT));
      } else if (key.equals("PREFIXES")) {
        prefixes.addAll(List.of(values));
      } else if (key.equals("NOUN_PREFIXES")) {
        nounPrefixes.addAll(List.of(values));
      } else {
        for (String value : values) {
          add(value, Meaning.valueOf(key), order);
        }
      }
    }
  }

  private void add(String value, Meaning meaning, WordOrder order) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split("_", -1)) {
      parts.add(fold(part));
    }
    String first = parts.get(0);
    if (parts.size() > 1) {
      List<Phrase> all = phrases.computeIfAbsent(first, key -> new ArrayList<>());
      List<String> rest = List.copyOf(parts.subList(1, parts.size()));
      for (Phrase phrase : all) {
        if (phrase.rest().equals(rest)) {
          phrase.word().meanings().add(meaning);
          return;
        }
      }
      all.add(new Phrase(rest, new Word(EnumSet.of(meaning), order)));
      all.sort((one, other) -> Integer.compare(other.rest().size(), one.rest().size()));
    } else if (first.endsWith("*")) {
      put(stems, first.substring(0, first.length() - 1), meaning, order);
    } else {
      put(words, first, meaning, order);
    }
  }

  private static void put(Map<String, Word> words, String key, Meaning meaning, WordOrder order) {
    words.computeIfAbsent(key, k -> new Word(EnumSet.noneOf(Meaning.class), order));
    words.get(key).meanings().add(meaning);
  }

  /** What is known of a folded word, with prefixes before it or without. */
  Word wordOf(String folded) {
    if (folded.isEmpty() || folded.length() > MAX_WORD) {
      return Word.UNKNOWN;
    }
    Word word = exactly(folded);
    for (int i = 0; word == null && i < prefixes.size(); i++) {
      word = exactly(rest(folded, prefixes.get(i)));
    }
    for (int i = 0; word == null && i < nounPrefixes.size(); i++) {
      Word noun = exactly(rest(folded, nounPrefixes.get(i)));
      word = noun == null || Collections.disjoint(noun.meanings(), VERBAL) ? noun : null;
    }
    return word == null ? Word.UNKNOWN : word;
  }

  private @Nullable Word exactly(String folded) {
    Word word = words.get(folded);
    for (int end = folded.length(); word == null && end > 1; end--) {
      word = stems.get(folded.substring(0, end));
    }
    return word;
  }

  /** The phrases that begin with a folded word, with prefixes before it or without. */
  List<Phrase> phrasesOf(String folded) {
    List<Phrase> found = phrases.get(folded);
    for (int i = 0; found == null && i < prefixes.size(); i++) {
      found = phrases.get(rest(folded, prefixes.get(i)));
    }
    for (int i = 0; found == null && i < nounPrefixes.size(); i++) {
      found = phrases.get(rest(folded, nounPrefixes.get(i)));
    }
    return found == null ? List.of() : found;
  }

  /** A word without a prefix; empty if it does not have it. */
  private static String rest(String folded, String prefix) {
    return folded.length() >= prefix.length() + MIN_REST && folded.startsWith(prefix)
        ? folded.substring(prefix.length())
        : "";
  }

  /**
   * A word as the vocabulary has it: small letters without accents, vowel marks and invisible
   * marks; one form of alef, yeh, kaf and heh.
   */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean ascii = word.chars().allMatch(c -> c < 0x80);
    String parts =
        ascii ? word : Normalizer.normalize(ArabicForms.letters(word), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != Characters.TATWEEL
          && !Characters.isInvisible(c)) {
        folded.append(fold(Character.toLowerCase(c)));
      }
    }
    return folded.toString();
  }

  /** NFD has taken the hamza off; Persian and Urdu have their own yeh, kaf and heh. */
  private static char fold(char c) {
    return switch (c) {
      case '\u0629', '\u06C1', '\u06C3', '\u06D5' -> '\u0647'; // teh marbuta, heh goal
      case '\u06CC' -> '\u064A'; // Persian yeh
      case '\u06A9' -> '\u0643'; // keheh
      case '\u0671' -> '\u0627'; // alef wasla
      case '\u2019' -> '\'';
      case '\u0131' -> 'i'; // the Turkish i without a dot
      default -> c;
    };
  }
}
