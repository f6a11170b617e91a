package io.github.tweetcitation.internal.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The locales of CLDR whose dates are read. */
final class Locales {

  static final int MONTHS_A_YEAR = 12;

  /** X's languages, those seen though unlisted, and their neighbours. */
  static final Set<String> OF_EMBEDS =
      new TreeSet<>(
          List.of(
              "en", "ar", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fil", "fr", "he", "hi",
              "hu", "id", "it", "ja", "ko", "ms", "nl", "nb", "pl", "pt", "ro", "ru", "sv", "th",
              "tr", "uk", "ur", "vi", "zh", "ca", "eu", "gl", "bg", "sr", "hr", "sk", "sl", "lt",
              "lv", "et", "sw", "ku", "ckb", "az", "kk", "hy", "ka"));

  /**
   * Chinese, Japanese, Korean and Vietnamese name their months by number: the unit is in the form.
   */
  private static final Set<String> NUMBERING = Set.of("ja", "ko", "vi", "yue", "zh");

  /** They print the names of other languages, for which a date shall not be taken. */
  private static final Set<String> BORROWING = Set.of("fa_AF", "hi_Latn", "hi_Latn_IN");

  /**
   * All whose long form has a name for the months of the Gregorian calendar, or a unit; one may be
   * missing, as November is in Kako.
   */
  static final List<ULocale> ALL =
      Stream.of(ULocale.getAvailableLocales()).filter(Locales::namesMonths).toList();

  /** Calendars beside the Gregorian one. */
  static final List<OtherCalendar> OTHER_CALENDARS =
      List.of(
          new OtherCalendar("persian", "M", MONTHS_A_YEAR, List.of("fa", "fa_AF", "ps", "ckb_IR")),
          new OtherCalendar("islamic-umalqura", "H", 2 * MONTHS_A_YEAR, List.of("ar", "fa", "ur")));

  private Locales() {}

  /**
   * A calendar that some locales print.
   *
   * @param type its name in CLDR
   * @param token what stands for its months in a form
   * @param offset what is added to the numbers of its months
   * @param ids the locales
   */
  record OtherCalendar(String type, String token, int offset, List<String> ids) {

    List<ULocale> locales() {
      return ids.stream().map(ULocale::new).toList();
    }

    Calendar in(ULocale locale) {
      return Calendar.getInstance(locale.setKeywordValue("calendar", type));
    }
  }

  private static boolean namesMonths(ULocale locale) {
    if (BORROWING.contains(locale.getName())) {
      return false;
    }
    DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
    return Stream.of(symbols.getMonths()).filter(Locales::hasDigit).count() <= 1
        || NUMBERING.contains(locale.getLanguage());
  }

  static boolean hasDigit(String name) {
    return name.codePoints().anyMatch(Character::isDigit);
  }
}
