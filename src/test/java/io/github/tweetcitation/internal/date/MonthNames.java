package io.github.tweetcitation.internal.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of the months as CLDR and texts have them, folded: what the tables hold. */
final class MonthNames {

  /** Names of CLDR that begin with a preposition: {@code de xineru}. The forms have it. */
  static final String PREPOSITION = "de ";

  /** The letters that keyboards type as one, which NFC takes apart: those with a nukta. */
  private static final String NUKTA_LETTERS =
      "\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F\u09DC\u09DD\u09DF"
          + "\u0A33\u0A36\u0A59\u0A5A\u0A5B\u0A5E\u0B5C\u0B5D";

  private static final Set<Character.UnicodeScript> SHORT_SCRIPTS =
      Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC);

  private final Map<String, Map<Integer, Set<String>>> names = new TreeMap<>();

  /** The languages of each month that a name is of. */
  static Map<String, Map<Integer, Set<String>>> all() {
    MonthNames all = new MonthNames();
    for (ULocale locale : Locales.ALL) {
      all.add(locale, new GregorianCalendar(locale), 0);
    }
    for (Locales.OtherCalendar other : Locales.OTHER_CALENDARS) {
      for (ULocale locale : other.locales()) {
        all.add(locale, other.in(locale), other.offset());
      }
    }
    ObservedDates.names()
        .forEach(
            (language, months) ->
                months.forEach(
                    (month, list) -> list.forEach(name -> all.add(name, month, language))));
    return all.names;
  }

  private void add(ULocale locale, Calendar calendar, int offset) {
    String language = locale.getLanguage();
    DateFormatSymbols symbols = new DateFormatSymbols(calendar, locale);
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] months = symbols.getMonths(context, width);
        for (int month = 1; month <= Locales.MONTHS_A_YEAR; month++) {
          String name = months[month - 1];
          if (!Locales.hasDigit(name)
              && (width == DateFormatSymbols.WIDE || tellsEnough(name, language))) {
            add(name, month + offset, language);
          }
        }
      }
    }
  }

  /**
   * Whether an abbreviation has three letters at least, if it is of a language that few embeds are
   * printed in: the shorter ones, {@code di} and {@code me}, are words of other languages.
   */
  private static boolean tellsEnough(String name, String language) {
    return Locales.OF_EMBEDS.contains(language)
        || name.codePoints().filter(Character::isLetter).count() > 2
        || !SHORT_SCRIPTS.contains(Character.UnicodeScript.of(name.codePointAt(0)));
  }

  private void add(String name, int month, String language) {
    String noun = name.startsWith(PREPOSITION) ? name.substring(PREPOSITION.length()) : name;
    String bare = noun.replaceAll("\\.$", "");
    for (String variant : variants(bare)) {
      for (Normalizer.Form form : Normalizer.Form.values()) {
        boolean canonical = form == Normalizer.Form.NFC || form == Normalizer.Form.NFD;
        String normalized = canonical ? Normalizer.normalize(variant, form) : typed(variant);
        names
            .computeIfAbsent(DateFormsMaker.fold(normalized), key -> new TreeMap<>())
            .computeIfAbsent(month, key -> new TreeSet<>())
            .add(language);
      }
    }
  }

  /** The name as it is, Hindi without nukta, Greek without accents. */
  private static Set<String> variants(String name) {
    Set<String> variants = new TreeSet<>(List.of(name));
    variants.add(name.replace("\u093C", ""));
    if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.GREEK) {
      String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
      variants.add(decomposed.replaceAll("\\p{M}", ""));
      variants.add(decomposed.replace("\u0301", "")); // capitals keep the diaeresis
    }
    return variants;
  }

  private static String typed(String name) {
    String typed = name;
    for (int i = 0; i < NUKTA_LETTERS.length(); i++) {
      String letter = NUKTA_LETTERS.substring(i, i + 1);
      typed = typed.replace(Normalizer.normalize(letter, Normalizer.Form.NFD), letter);
    }
    return typed;
  }
}
