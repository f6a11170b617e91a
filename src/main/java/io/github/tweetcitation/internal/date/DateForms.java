package io.github.tweetcitation.internal.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of dates and the languages that print them. A form is written as tokens with a space
 * before each: {@code D de M de Y}.
 */
final class DateForms {

  /** Orders that all languages take: embeds of 2012 print English order in all of them. */
  private static final List<String> PLAIN = List.of(" D M Y", " M D Y", " Y M D");

  private static final Map<String, LanguageSet> EXACT = new HashMap<>();

  /** The languages of forms without their dots and commas. */
  private static final Map<String, LanguageSet> LOOSE = new HashMap<>();

  static {
    // Plain loops: the first lambda of a cold JVM costs as much as all the rest of the loading.
    for (String line : DateTables.FORMS.strip().split("\n", -1)) {
      int tab = line.indexOf('\t');
      String form = " " + line.substring(0, tab);
      String bare = withoutMarks(form);
      LanguageSet languages = LanguageSet.of(line.substring(tab + 1));
      LanguageSet others = LOOSE.get(bare);
      EXACT.put(form, languages);
      LOOSE.put(bare, others == null ? languages : languages.or(others));
    }
  }

  private DateForms() {}

  /** The languages that print dates in exactly this form. */
  static LanguageSet exactly(String form) {
    return EXACT.getOrDefault(form, LanguageSet.NONE);
  }

  /** The languages that print dates in this form, with other dots and commas or without them. */
  static LanguageSet loosely(String form) {
    String bare = withoutMarks(form);
    return PLAIN.contains(bare) ? LanguageSet.ALL : LOOSE.getOrDefault(bare, LanguageSet.NONE);
  }

  private static String withoutMarks(String form) {
    return form.replace(" .", "").replace(" ,", "");
  }
}
