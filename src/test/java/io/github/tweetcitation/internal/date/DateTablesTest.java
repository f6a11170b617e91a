package io.github.tweetcitation.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ICU is the oracle: what it prints is read back. */
@Tag("no-mutation")
final class DateTablesTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int LEAP_YEAR = 366;

  /**
   * Languages whose long form does not read back in a leap year, with the number of its days.
   *
   * <p>Toki Pona and Kaingang number their months, and the Latin Vai of CLDR has no names. Kako has
   * none for November. {@code out} is August in Morisyen and October in Portuguese, {@code
   * listopada} is October in Silesian and November in Polish: the language of embeds wins.
   */
  private static final Map<String, Integer> UNREAD =
      Map.of("tok", 366, "kgp", 366, "vai_Latn", 366, "kkj", 30, "mfe", 31, "szl", 30);

  /** All locales of ICU that print other dates than those before them. */
  static Stream<ULocale> locales() {
    Map<String, ULocale> different = new LinkedHashMap<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      String dates =
          locale.getLanguage()
              + format(locale, DateFormat.LONG).toPattern()
              + format(locale, DateFormat.MEDIUM).toPattern()
              + List.of(format(locale, DateFormat.LONG).getDateFormatSymbols().getMonths());
      different.putIfAbsent(dates, locale);
    }
    return different.values().stream();
  }

  /** Those of the languages that embeds are printed in. */
  static Stream<ULocale> localesOfEmbeds() {
    return locales().filter(locale -> Locales.OF_EMBEDS.contains(locale.getLanguage()));
  }

  private static SimpleDateFormat format(ULocale locale, int style) {
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    return (SimpleDateFormat) calendar.getDateTimeFormat(style, DateFormat.NONE, locale);
  }

  @Test
  void theTablesAreWhatTheGeneratorMakes() throws IOException {
    assertThat(Files.readString(DateTablesMaker.FILE)).isEqualTo(DateTablesMaker.source());
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyDayInTheLongFormReadsBack(ULocale locale) {
    DateFormat format = format(locale, DateFormat.LONG);
    int unread = 0;
    for (int i = 0; i < LEAP_YEAR; i++) {
      LocalDate day = FIRST.plusDays(i);
      // Meitei has a joiner before the name of a month, which is no part of the date.
      DateReading reading = DateReader.read(print(format, day).replaceFirst("^\u200C", ""), 0);
      unread += reading != null && reading.days().equals(List.of(day)) ? 0 : 1;
    }
    assertThat(unread).isEqualTo(UNREAD.getOrDefault(locale.getName(), 0));
  }

  @ParameterizedTest
  @MethodSource("localesOfEmbeds")
  void everyDayReadsBackInAnyLayout(ULocale locale) {
    DateFormat format = format(locale, DateFormat.LONG);
    for (int i = 0; i < LEAP_YEAR; i++) {
      LocalDate day = FIRST.plusDays(i);
      // Glue behind a year that ends the date; a literal that ends it would join the word.
      for (String text : variants(print(format, day), locale)) {
        DateReading reading = DateReader.read(text, 0);
        assertThat(reading).as(text).isNotNull();
        assertThat(reading.days()).as(text).containsExactly(day);
        if (!locale.getName().equals("fa_AF") && !locale.getName().equals("hi_Latn")) {
          assertThat(reading.languages()).as(text).contains(locale.getLanguage());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("localesOfEmbeds")
  void everyMonthInTheMediumFormReadsBackIfItIsNamed(ULocale locale) {
    DateFormat format = format(locale, DateFormat.MEDIUM);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2020, month, 26);
      String printed = print(format, day);
      DateReading reading = DateReader.read(printed.replace("\u200F", ""), 0);
      assertThat(reading).as(printed).isNotNull();
      assertThat(reading.days()).as(printed).contains(day);
      // Croatian "26. srp 2020." and "26. lis 2020." may as well be Czech at the end of a sentence.
      assertThat(reading.days())
          .as(printed)
          .hasSize(printed.matches("26[.] (?:srp|lis) 2020[.]") ? 2 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fa@calendar=persian",
        "fa_AF@calendar=persian",
        "ps@calendar=persian",
        "ckb_IR@calendar=persian",
        "th@calendar=buddhist",
        "ar@calendar=islamic-umalqura",
        "fa@calendar=islamic-umalqura",
        "ur@calendar=islamic-umalqura"
      })
  void everyDayInTheCalendarOfTheCountryReadsBack(String id) {
    ULocale locale = new ULocale(id);
    DateFormat format =
        DateFormat.getDateInstance(Calendar.getInstance(locale), DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    for (int i = 0; i < LEAP_YEAR; i++) {
      LocalDate day = FIRST.plusDays(i);
      String printed = print(format, day);
      DateReading reading = DateReader.read(printed, 0);
      assertThat(reading).as(printed).isNotNull();
      assertThat(reading.days()).as(printed).containsExactly(day);
    }
  }

  /** Words after it, upper case, decomposed. */
  private static List<String> variants(String printed, ULocale locale) {
    String upper = UCharacter.toUpperCase(locale, printed);
    return List.of(
        printed,
        printed + " The",
        upper,
        Normalizer.normalize(printed, Normalizer.Form.NFD),
        Normalizer.normalize(upper, Normalizer.Form.NFD));
  }

  private static String print(DateFormat format, LocalDate day) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  @Test
  void theFormDecidesWhatANameOfTwoMonthsMeans() {
    assertThat(days("1 listopada 2018")).containsExactly(LocalDate.of(2018, 11, 1));
    assertThat(days("1. listopada 2018.")).containsExactly(LocalDate.of(2018, 10, 1));
    assertThat(days("1. listopada 2018"))
        .containsExactly(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 11, 1));
  }

  @Test
  void theLanguagesOfEmbedsComeFirst() {
    // Mar is May in Teso, and Jan is June in Sotho.
    assertThat(days("12 Mar 2018")).containsExactly(LocalDate.of(2018, 3, 12));
    assertThat(days("2018 Jan 12")).containsExactly(LocalDate.of(2018, 1, 12));
    DateReading albanian = DateReader.read("17 shtator 2021", 0);
    assertThat(albanian).isNotNull();
    assertThat(albanian.languages()).containsExactly("sq");
  }

  @Test
  void aFullStopAfterTheDateIsTheSentences() {
    DateReading german = DateReader.read("26. April 2020. Danach", 0);
    assertThat(german).isNotNull();
    assertThat(german.span().end()).isEqualTo("26. April 2020".length());
    assertThat(german.languages()).contains("de", "sr");
    DateReading croatian = DateReader.read("26. prosinca 2020. Next", 0);
    assertThat(croatian).isNotNull();
    assertThat(croatian.span().end()).isEqualTo("26. prosinca 2020.".length());
    assertThat(croatian.languages()).containsExactly("hr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 de nov. de 2017",
        "5 de mayo del 2016",
        "5 de mayo 2016",
        "1 de setiembre de 2019",
        "1er janvier 2019",
        "1º de janeiro de 2018",
        "DECEMBER 26TH, 2020",
        "26th of December 2020",
        "2014, 5월 28",
        "2015 11월 13일",
        "26 \u095Eरवरी 2020",
        "26 फरवरी 2020",
        "26 ΔΕΚΕΜΒΡΙΟΥ 2020",
        "9 באוג' 2018",
        "٢٦ كانون&nbsp;الأول ٢٠٢٠",
        "4 أغسطس/آب 2026",
        "4 آب / أغسطس 2026",
        "4 أغسطس (آب) 2026",
        "٢٦ ديسمبر ٢٠٢٠م",
        "٢٦ رمضان ١٤٤١هـ",
        "١٩ ﺩﻳﺴﻤﺒﺮ ٢٠٢١",
        "٤ ﻛﺎﻧﻮﻥ ﺍﻷﻭﻝ ٢٠٢١",
        "۸ ژانویۀ ۲۰۲۲",
        "۱۷ فوریهٔ ۲۰۲۱",
        "١٤ی کانوونی یەکەمی ٢٠٢١",
        "17 کانونی دووه\u200Cم 2021",
        "د ډسمبر ۱۴، ۲۰۲۱",
        "۱۴ ډسمبر ۲۰۲۱",
        "la 30-an de majo 2013",
        "7-a julio 2014",
        "la 1-a de decembro de 2020",
        "5a aŭgusto 2019",
        "2021 දෙසැම්බර් 17",
        "2020 оны 7-р сарын 19",
        "17 Cʼhwevrer 2021",
        "17 c'hwevrer 2021",
        "17 డిసెంబర్, 2021"
      })
  void whatIsPrintedBesideCldr(String text) {
    assertThat(days(text)).as(text).hasSize(1);
  }

  @Test
  void numbersAreReadInBothOrders() {
    assertThat(days("5/6/2019"))
        .containsExactlyInAnyOrder(LocalDate.of(2019, 6, 5), LocalDate.of(2019, 5, 6));
    assertThat(days("25/6/2019")).containsExactly(LocalDate.of(2019, 6, 25));
    assertThat(days("6.6.2019")).containsExactly(LocalDate.of(2019, 6, 6));
    assertThat(days("2019-06-05")).containsExactly(LocalDate.of(2019, 6, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1.2.3",
        "12 March Street",
        "12 May I ask",
        "May I 2019",
        "2019",
        "26 2019",
        "2019 2020 May",
        "31 June 2019",
        "13月 5, 2019",
        "31 تیر",
        "32 دی ۱۳۹۹",
        "26 декабря 1999 г.",
        "26 de 2019",
        "5/6-2019",
        "12.11.20193",
        "10.12.2015.3",
        "12-11-2019-555",
        "99/99/2019",
        "de mayo 2019",
        "26 رمضان 1441",
        "26 رمضان 2020",
        "4 أغسطس/سبتمبر 2026",
        "4 أغسطس (مساء) 2026",
        "la 30-an fojon 2013",
        "30-an de 2013",
        "12 di 2015"
      })
  void whatIsNoDate(String text) {
    assertThat(days(text)).isEmpty();
  }

  private static List<LocalDate> days(String text) {
    DateReading reading = DateReader.read(text, 0);
    return reading == null ? List.of() : reading.days();
  }
}
