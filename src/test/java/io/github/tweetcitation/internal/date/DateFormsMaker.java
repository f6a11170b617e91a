package io.github.tweetcitation.internal.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import io.github.tweetcitation.internal.date.Locales.OtherCalendar;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of dates: the patterns of CLDR as tokens with a space between them. */
final class DateFormsMaker {

  static final Set<String> FIELDS = Set.of("D", "M", "H", "N", "Y", ".", ",");

  /** A literal in quotes; a field; a mark; a literal. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'((?:[^']|'')*)'|([dyMLG]+)|([.,\u060C\uFF0C\u07F8\u104A\u2E41])"
              + "|([^\\s'dyMLG.,\u060C\uFF0C\u07F8\u104A\u2E41]+)");

  private final Map<String, Set<String>> forms = new TreeMap<>();

  /** The languages of each form. */
  static Map<String, Set<String>> all() {
    DateFormsMaker maker = new DateFormsMaker();
    for (ULocale locale : Locales.ALL) {
      maker.add(locale, new GregorianCalendar(locale), "M");
    }
    for (OtherCalendar other : Locales.OTHER_CALENDARS) {
      for (ULocale locale : other.locales()) {
        maker.add(locale, other.in(locale), other.token());
      }
    }
    ObservedDates.forms()
        .forEach((form, languages) -> languages.forEach(tag -> maker.add(form, tag)));
    return maker.forms;
  }

  private void add(ULocale locale, Calendar calendar, String month) {
    for (int style : List.of(DateFormat.LONG, DateFormat.MEDIUM)) {
      SimpleDateFormat format =
          (SimpleDateFormat) calendar.getDateTimeFormat(style, DateFormat.NONE, locale);
      String era = era(format, calendar);
      String form = units(form(format.toPattern(), month, era), locale.getLanguage());
      if (form.matches(".*[MH].*|.*N (月|월).*|.*tháng.*")) {
        add(form, locale.getLanguage());
        boolean preposition =
            format.getDateFormatSymbols().getMonths()[0].startsWith(MonthNames.PREPOSITION);
        if (preposition) {
          add(form.replace("M", MonthNames.PREPOSITION + "M"), locale.getLanguage());
        }
      }
    }
  }

  private void add(String form, String language) {
    for (Normalizer.Form kind : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      forms.computeIfAbsent(Normalizer.normalize(form, kind), key -> new TreeSet<>()).add(language);
    }
  }

  /** The name of the era that contains our time. */
  private static String era(SimpleDateFormat format, Calendar calendar) {
    String[] eras = format.getDateFormatSymbols().getEras();
    return fold(eras[Math.min(calendar.get(Calendar.ERA), eras.length - 1)]);
  }

  /** The tokens of a CLDR pattern. Literals without a space between them are one token. */
  private static String form(String pattern, String month, String era) {
    Matcher matcher = TOKEN.matcher(pattern.replaceAll("[\u200F\u200E\u202F\u00A0]", " "));
    StringBuilder form = new StringBuilder();
    boolean literal = false;
    int end = 0;
    while (matcher.find()) {
      boolean field = matcher.group(2) != null || matcher.group(3) != null;
      boolean glued = literal && !field && matcher.start() == end;
      form.append(glued || form.isEmpty() ? "" : " ").append(token(matcher, month, era));
      literal = !field;
      end = matcher.end();
    }
    return form.toString();
  }

  private static String token(Matcher matcher, String month, String era) {
    if (matcher.group(1) != null) {
      return fold(matcher.group(1).replace("''", "'"));
    }
    if (matcher.group(4) != null) {
      return fold(matcher.group(4));
    }
    if (matcher.group(3) != null) {
      return matcher.group(3).equals(".") ? "." : ",";
    }
    return switch (matcher.group(2).charAt(0)) {
      case 'd' -> "D";
      case 'y' -> "Y";
      case 'G' -> era;
      default -> matcher.group(2).length() > 2 ? month : "N";
    };
  }

  /** Korean and Vietnamese name their months by number: the unit is in the name. */
  private static String units(String form, String language) {
    return switch (language) {
      case "ko" -> form.replace("M", "N 월");
      case "vi" -> form.replace("M", "tháng N");
      default -> form;
    };
  }

  /** A form whose literals are as the tables have them. */
  static String folded(String form) {
    return Stream.of(form.split(" ", -1))
        .map(token -> FIELDS.contains(token) ? token : fold(token))
        .collect(Collectors.joining(" "));
  }

  /** A name or literal as the tables have it. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    String clean = text.replaceAll("\\h+", " ").strip();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (!DateLexicon.isOrnament(c)) {
        folded.append(DateLexicon.fold(c));
      }
    }
    return folded.toString();
  }
}
