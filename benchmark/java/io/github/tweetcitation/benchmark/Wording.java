package io.github.tweetcitation.benchmark;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of a language, of which documents are put together. All were written for this set.
 *
 * @param date how embeds print dates
 * @param cues sentences that announce a tweet
 * @param prose sentences of articles
 * @param tweets texts of tweets, with {@code {picture}} and {@code {link}} for short links
 * @param accounts names and handles, as {@code name | handle}
 * @param lookalikes sentences with a handle or a date that cite no tweet
 */
record Wording(
    DateForm date,
    List<String> cues,
    List<String> prose,
    List<String> tweets,
    List<String> accounts,
    List<String> lookalikes) {

  private static final Path FOLDER = Path.of("benchmark/languages");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** A pattern of ICU and its locale. */
  record DateForm(String pattern, String locale) {

    static final DateForm ENGLISH = new DateForm("MMMM d, y", "en");

    String print(LocalDate day) {
      SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLanguageTag(locale));
      format.setTimeZone(TimeZone.GMT_ZONE);
      return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
  }

  /** The codes of all languages, sorted. */
  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  /** The words of a language. */
  static Wording of(String language) {
    return YAML.readValue(FOLDER.resolve(language + ".yaml").toFile(), Wording.class);
  }

  /** Markup of pages that cites no tweet. */
  static List<String> markup() {
    return List.of(YAML.readValue(Path.of("benchmark/markup.yaml").toFile(), String[].class));
  }
}
