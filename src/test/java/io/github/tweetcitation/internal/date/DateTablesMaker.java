package io.github.tweetcitation.internal.date;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates the tables of month names and of date forms from CLDR, as ICU4J ships it, and from what
 * was seen beside it.
 */
final class DateTablesMaker {

  static final Path FILE =
      Path.of("src/main/java/io/github/tweetcitation/internal/date/DateTables.java");

  private DateTablesMaker() {}

  /** The class that holds the tables, as it is formatted. */
  static String source() {
    Map<String, Set<String>> forms = DateFormsMaker.all();
    Map<String, Map<Integer, Set<String>>> words = MonthNames.all();
    Set<String> languages = new TreeSet<>(Locales.OF_EMBEDS);
    words.values().forEach(months -> months.values().forEach(languages::addAll));
    forms.values().forEach(languages::addAll);
    for (String form : forms.keySet()) {
      for (String token : form.split(" ", -1)) {
        if (!DateFormsMaker.FIELDS.contains(token)) {
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

          /** The languages in which X prints embeds, and their neighbours. */
          static final String OF_EMBEDS =
              ""\"
        %s      ""\";

          /**
           * A line is {@code form TAB languages}, the tokens of the form parted by spaces: D for a day, M
           * for the name of a month, H for its name in the calendar of Mecca, N for its number, Y for a
           * year, and literals.
           */
          static final String FORMS =
              ""\"
        %s      ""\";

          private DateTables() {}

          /**
           * The words that begin with a letter. A line is {@code word TAB month TAB languages}, sorted;
           * months 13 to 24 are those of Iran, 25 to 36 those of Mecca, and 0 stands for a literal of the
           * forms.
           */
          static String words(char first) {
            return switch (first) {
        %s      default -> "";
            };
          }
        }
        """
        .formatted(
            block("      ", languages.stream()),
            block("      ", Locales.OF_EMBEDS.stream()),
            block("      ", forms.entrySet().stream().map(form -> line(form.getKey(), form))),
            cases(words));
  }

  /** A case for each first letter of a word. */
  private static String cases(Map<String, Map<Integer, Set<String>>> words) {
    Map<Character, List<String>> lines = new TreeMap<>();
    words.forEach(
        (word, months) ->
            months
                .entrySet()
                .forEach(
                    month ->
                        lines
                            .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                            .add(line(word + "\\t" + month.getKey(), month))));
    StringBuilder cases = new StringBuilder();
    lines.forEach(
        (first, list) ->
            cases
                .append("      case %s ->\n          \"\"\"\n".formatted(literal(first)))
                .append(block("          ", list.stream()))
                .append("          \"\"\";\n"));
    return cases.toString();
  }

  private static String literal(char first) {
    if (first == '\'') {
      return "'\\''";
    }
    boolean visible = first < 0x80 || Character.isLetter(first);
    return visible ? "'" + first + "'" : "'\\u%04X'".formatted((int) first);
  }

  private static String line(String key, Map.Entry<?, Set<String>> languages) {
    return key + "\\t" + String.join(",", languages.getValue());
  }

  private static String block(String indent, Stream<String> lines) {
    return lines.map(line -> indent + line + "\n").collect(Collectors.joining());
  }

  /** Writes the tables: run it after a change of the generator or of ICU4J. */
  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, source());
  }
}
