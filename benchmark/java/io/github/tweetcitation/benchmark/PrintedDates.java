package io.github.tweetcitation.benchmark;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates as a program reads them that knows the names of the months. */
final class PrintedDates {

  private static final List<String> LANGUAGES =
      List.of("en", "ar", "fa", "he", "tr", "fr", "es", "pt", "de", "it", "ru", "id", "hi");

  private static final Map<String, Integer> MONTHS = months();

  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final String DAY = "\\p{Nd}{1,2}";
  private static final String YEAR = "\\p{Nd}{4}";

  /** A date in one of three orders, without groups. */
  static final String EXPRESSION =
      "(?:"
          + (MONTH + " " + DAY + "[,،]? " + YEAR)
          + ("|" + DAY + "\\.? (?:de |ב)?" + MONTH + "[,،]? (?:de )?" + YEAR)
          + ("|" + YEAR + "年" + DAY + "月" + DAY + "日)");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern DATE = Pattern.compile(EXPRESSION);
  private static final Pattern NAME = Pattern.compile(MONTH);

  private PrintedDates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      ULocale locale = ULocale.forLanguageTag(language + "-u-ca-gregory");
      String[] names = new DateFormatSymbols(locale).getMonths();
      for (int i = 0; i < names.length; i++) {
        months.put(names[i], i + 1);
      }
    }
    return months;
  }

  /** The day of a printed date; null if it is not one of these, or no day. */
  static @Nullable String day(String date) {
    if (!DATE.matcher(date).matches()) {
      return null;
    }
    List<Integer> numbers =
        NUMBER.matcher(date).results().map(it -> Integer.parseInt(it.group())).toList();
    Matcher name = NAME.matcher(date);
    try {
      LocalDate day =
          name.find()
              ? LocalDate.of(numbers.get(1), MONTHS.getOrDefault(name.group(), 0), numbers.get(0))
              : LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
      return day.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
