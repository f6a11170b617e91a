package io.github.tweetcitation.internal.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import io.github.tweetcitation.internal.unicode.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Generates the tables of month names and of date forms from CLDR, as ICU4J ships it, and from what
 * embeds were seen to print beside it.
 */
final class DateTablesMaker {

  static final Path FILE =
      Path.of("src/main/java/io/github/tweetcitation/internal/date/DateTables.java");

  private static final Set<String> FIELDS = Set.of("D", "M", "N", "Y", ".", ",");

  private static final int MONTHS_A_YEAR = 12;

  /** X's languages, those seen though unlisted, their neighbours, and the regions of Arabic. */
  static final List<String> LOCALES =
      List.of(
          "en", "en-GB", "ar", "ar-EG", "ar-SA", "ar-AE", "ar-IQ", "ar-SY", "ar-LB", "ar-JO",
          "ar-PS", "ar-DZ", "ar-TN", "ar-MA", "ar-MR", "ar-LY", "ar-SD", "bn", "cs", "da", "de",
          "de-AT", "el", "es", "es-MX", "fa", "fi", "fil", "fr", "fr-CA", "he", "hi", "hu", "id",
          "it", "ja", "ko", "ms", "nl", "nb", "pl", "pt", "pt-PT", "ro", "ru", "sv", "th", "tr",
          "uk", "ur", "vi", "zh", "zh-TW", "ca", "eu", "gl", "bg", "sr", "sr-Latn", "hr", "sk",
          "sl", "lt", "lv", "et", "sw", "ku", "ckb", "az", "kk", "hy", "ka");

  /** Names that CLDR does not have. */
  private static final Map<String, Map<Integer, List<String>>> OBSERVED_NAMES =
      Map.of(
          "en",
          Map.of(9, List.of("Sept")),
          "es",
          Map.of(9, List.of("setiembre")),
          "ar",
          Map.of(
              1, List.of("كانون ثاني"),
              7, List.of("يوليه", "جويليه"),
              10, List.of("تشرين أول"),
              11, List.of("تشرين ثاني"),
              12, List.of("كانون أول")));

  /** Forms that CLDR does not have; D day, M name of a month, N number of a month, Y year. */
  private static final Map<String, List<String>> OBSERVED_FORMS =
      Map.ofEntries(
          Map.entry("D de M de Y", List.of("es", "pt", "ca", "gl")),
          // In Catalan the name of a month that begins with a vowel holds the preposition.
          Map.entry("D M de Y", List.of("ca")),
          Map.entry("D de M del Y", List.of("ca", "es")),
          Map.entry("D de M Y", List.of("ca", "es", "pt", "gl")),
          Map.entry("M D de Y", List.of("es", "pt")),
          Map.entry("D of M Y", List.of("en")),
          Map.entry("N 월 D Y", List.of("ko")),
          Map.entry("N 월 D 일 , Y", List.of("ko")),
          Map.entry("Y , N 월 D", List.of("ko")),
          Map.entry("Y N 월 D 일", List.of("ko")),
          Map.entry("tháng N D , Y", List.of("vi")),
          Map.entry("N 月 D Y", List.of("ja", "zh")),
          Map.entry("N 月 D , Y", List.of("ja", "zh")),
          Map.entry("N 月 D 日 , Y", List.of("ja", "zh")),
          Map.entry("Y , N 月 D", List.of("ja", "zh")),
          Map.entry("Y N 月 D 日", List.of("ja", "zh")),
          Map.entry("N 월 D , Y", List.of("ko")),
          Map.entry("Y 년 N 월 D 일", List.of("ko")),
          Map.entry("ngày D tháng N năm Y", List.of("vi")),
          Map.entry("D tháng N năm Y", List.of("vi")),
          Map.entry("D thg N , Y", List.of("vi")),
          Map.entry("D M , Y թ .", List.of("hy")),
          Map.entry("D M พ.ศ. Y", List.of("th")));

  private static final Pattern FIELD =
      Pattern.compile(
          "'((?:[^']|'')*)'|([dyMLG]+)|([.,\u060C\uFF0C])|([^\\s'dyMLG.,\u060C\uFF0C]+)");

  private DateTablesMaker() {}

  /** The class that holds the tables, as it is formatted. */
  static String source() {
    Map<String, Set<String>> forms = forms();
    Map<String, Map<Integer, Set<String>>> words = months();
    Set<String> languages = new TreeSet<>();
    words.values().forEach(months -> months.values().forEach(languages::addAll));
    forms.values().forEach(languages::addAll);
    if (languages.size() > Long.SIZE) {
      throw new IllegalStateException("A long can not be a set of all languages: " + languages);
    }
    for (String form : forms.keySet()) {
      for (String token : form.split(" ", -1)) {
        if (!FIELDS.contains(token)) {
          words.computeIfAbsent(token, key -> new TreeMap<>()).put(0, Set.of());
        }
      }
    }
    return """
        package io.github.tweetcitation.internal.date;

        /**
         * What dates are made of in all languages. A program in the tests generates it from CLDR and from
         * what was seen beside it. The tables are constants, for which a cold JVM opens no file.
         */
        final class DateTables {

          /** The languages, sorted. */
          static final String LANGUAGES =
              ""\"
        %s      ""\";

          /**
           * A line is {@code word TAB month TAB languages}, sorted; months 13 to 24 are those of Solar
           * Hijri, and 0 stands for a literal of the forms.
           */
          static final String WORDS =
              ""\"
        %s      ""\";

          /**
           * A line is {@code form TAB languages}, the tokens of the form parted by spaces: D for a day, M
           * for the name of a month, N for its number, Y for a year, and literals.
           */
          static final String FORMS =
              ""\"
        %s      ""\";

          private DateTables() {}
        }
        """
        .formatted(
            block(languages.stream()),
            block(
                words.entrySet().stream()
                    .flatMap(
                        word ->
                            word.getValue().entrySet().stream()
                                .map(
                                    month ->
                                        line(
                                            word.getKey() + "\\t" + month.getKey(),
                                            month.getValue())))),
            block(forms.entrySet().stream().map(form -> line(form.getKey(), form.getValue()))));
  }

  private static String line(String key, Set<String> languages) {
    return key + "\\t" + String.join(",", languages);
  }

  private static String block(Stream<String> lines) {
    return lines.map(line -> "      " + line + "\n").collect(Collectors.joining());
  }

  /** The languages of each month that a name is of. */
  private static Map<String, Map<Integer, Set<String>>> months() {
    Map<String, Map<Integer, Set<String>>> names = new TreeMap<>();
    for (String tag : LOCALES) {
      addNames(names, tag, new GregorianCalendar(), 0);
    }
    addNames(names, "fa", Calendar.getInstance(new ULocale("fa@calendar=persian")), MONTHS_A_YEAR);
    OBSERVED_NAMES.forEach(
        (language, months) ->
            months.forEach(
                (month, list) -> list.forEach(name -> add(names, name, month, language))));
    return names;
  }

  private static void addNames(
      Map<String, Map<Integer, Set<String>>> names, String tag, Calendar calendar, int offset) {
    DateFormatSymbols symbols = new DateFormatSymbols(calendar, ULocale.forLanguageTag(tag));
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] months = symbols.getMonths(context, width);
        for (int month = 1; month <= MONTHS_A_YEAR; month++) {
          add(names, months[month - 1], month + offset, language(tag));
        }
      }
    }
  }

  /** Names that hold a digit are numbers with a unit, and so a matter of the form. */
  private static void add(
      Map<String, Map<Integer, Set<String>>> names, String name, int month, String language) {
    if (name.codePoints().anyMatch(Character::isDigit)) {
      return;
    }
    String bare = language.equals("ca") ? name.replaceFirst("^de ", "") : name;
    for (String variant : variants(bare)) {
      for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        // NFC takes apart what keyboards type as one: the nukta letters.
        String normalized = Normalizer.normalize(variant, form);
        for (String typed :
            List.of(
                normalized,
                normalized.replace("\u09AF\u09BC", "\u09DF").replace("\u092B\u093C", "\u095E"))) {
          names
              .computeIfAbsent(fold(typed), key -> new TreeMap<>())
              .computeIfAbsent(month, key -> new TreeSet<>())
              .add(language);
        }
      }
    }
  }

  /**
   * The name as keyboards type it: ASCII apostrophes, Hindi without nukta, Greek without accents.
   */
  private static Set<String> variants(String name) {
    Set<String> variants = new TreeSet<>(List.of(name));
    variants.add(name.replace('\u2019', '\'').replace('\u05F3', '\''));
    variants.add(name.replace("\u093C", ""));
    if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.GREEK) {
      String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
      variants.add(decomposed.replaceAll("\\p{M}", ""));
      variants.add(decomposed.replace("\u0301", "")); // capitals keep the diaeresis
    }
    return variants;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    String clean = name.replaceAll("\\.$", "").replaceAll("\\h+", " ").strip();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (!Characters.isInvisible(c) && !Characters.isArabicOrnament(c)) {
        folded.append(DateLexicon.fold(c));
      }
    }
    return folded.toString();
  }

  static String language(String tag) {
    return ULocale.forLanguageTag(tag).getLanguage();
  }

  /** The languages of each form, whose tokens are parted by spaces. */
  private static Map<String, Set<String>> forms() {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String tag : LOCALES) {
      ULocale locale = ULocale.forLanguageTag(tag);
      for (int style : List.of(DateFormat.LONG, DateFormat.MEDIUM)) {
        Calendar calendar = new GregorianCalendar(locale);
        SimpleDateFormat format =
            (SimpleDateFormat) calendar.getDateTimeFormat(style, DateFormat.NONE, locale);
        String form = form(format.toPattern(), tag);
        if (!form.isEmpty()) {
          forms.computeIfAbsent(form, key -> new TreeSet<>()).add(language(tag));
        }
      }
    }
    OBSERVED_FORMS.forEach(
        (form, languages) -> forms.computeIfAbsent(form, key -> new TreeSet<>()).addAll(languages));
    for (String form : List.copyOf(forms.keySet())) {
      String decomposed = Normalizer.normalize(form, Normalizer.Form.NFD);
      forms.computeIfAbsent(decomposed, key -> new TreeSet<>()).addAll(forms.get(form));
    }
    return forms;
  }

  /** The tokens of a CLDR pattern; empty if it names no month and no unit of one. */
  private static String form(String pattern, String tag) {
    Matcher matcher = FIELD.matcher(pattern.replaceAll("[\u200F\u200E\u202F\u00A0]", " "));
    StringBuilder form = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    int end = 0;
    boolean month = false;
    while (matcher.find()) {
      boolean glued = matcher.start() == end;
      end = matcher.end();
      String text = token(matcher);
      boolean word = matcher.group(2) == null && matcher.group(3) == null;
      if (word && glued) {
        literal.append(text);
        continue;
      }
      flush(form, literal);
      if (word) {
        literal.append(text);
        continue;
      }
      month |= text.equals("M") || text.equals("N");
      form.append(text).append(' ');
    }
    flush(form, literal);
    String tokens = units(form.toString().strip(), tag);
    return month && (tokens.contains("M") || tokens.matches(".*N (月|월).*|.*tháng.*")) ? tokens : "";
  }

  private static void flush(StringBuilder form, StringBuilder literal) {
    if (literal.length() > 0) {
      for (int i = 0; i < literal.length(); i++) {
        form.append(DateLexicon.fold(literal.charAt(i)));
      }
      form.append(' ');
      literal.setLength(0);
    }
  }

  private static String token(Matcher matcher) {
    if (matcher.group(1) != null) {
      return matcher.group(1).replace("''", "'");
    }
    if (matcher.group(2) == null) {
      return matcher.group(3) != null
          ? (matcher.group(3).equals(".") ? "." : ",")
          : matcher.group(4);
    }
    return switch (matcher.group(2).charAt(0)) {
      case 'd' -> "D";
      case 'y' -> "Y";
      case 'G' -> "ค.ศ.";
      default -> matcher.group(2).length() > 2 ? "M" : "N";
    };
  }

  /** Korean and Vietnamese name their months by number: the unit is in the name. */
  private static String units(String form, String tag) {
    if (tag.equals("ko")) {
      return form.replace("M", "N 월");
    }
    return tag.equals("vi") ? form.replace("M", "tháng N") : form;
  }

  /** Writes the tables: run it after a change of the generator or of ICU4J. */
  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, source());
  }
}
