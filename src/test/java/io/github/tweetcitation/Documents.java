package io.github.tweetcitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Generates documents for the laws: Arabic and English prose with citations in it, in every layout
 * that converters leave. The same seed gives the same document.
 */
final class Documents {

  static final List<String> NAMES =
      List.of(
          "الزعيم",
          "المكتب الاعلامي ????????",
          "Salma Al-Noor سلمى النور",
          "Jane Q. Doe",
          "Matt (foo) Doe",
          "Sam Witty (@CONF2020)",
          "Al Nahr TV – قناة النهر",
          "Voices 2020",
          "83",
          "Nora | نورا",
          "مُحَمَّد الـنـور",
          "خانه\u200Cها",
          "Jane 👩🏾\u200D💻 ❤\uFE0F",
          "山田 太郎",
          "m@w.be",
          "Salt &amp; Pepper");

  static final List<String> HANDLES =
      List.of("j", "jane_doe", "uR5n6qPqmflcFtR", "MAKadhimi2", "abcdefghij12_456", "_x_");

  static final List<Map.Entry<String, LocalDate>> DATES =
      List.of(
          Map.entry("December 26, 2020", LocalDate.of(2020, 12, 26)),
          Map.entry("26 December 2020", LocalDate.of(2020, 12, 26)),
          Map.entry("Feb 6, 2018", LocalDate.of(2018, 2, 6)),
          Map.entry("٢٩ سبتمبر، ٢٠١٧", LocalDate.of(2017, 9, 29)),
          Map.entry("28 سبتمبر 2018", LocalDate.of(2018, 9, 28)),
          Map.entry("أغسطس 3, 2015", LocalDate.of(2015, 8, 3)),
          Map.entry("٣ كانون الثاني ٢٠١٥", LocalDate.of(2015, 1, 3)),
          Map.entry("۲۸ غشت ۲۰۱۸", LocalDate.of(2018, 8, 28)),
          Map.entry("28 Ağustos 2015", LocalDate.of(2015, 8, 28)),
          Map.entry("3 de octubre de 2019", LocalDate.of(2019, 10, 3)),
          Map.entry("9 בפברואר 2018", LocalDate.of(2018, 2, 9)),
          Map.entry("2017年12月5日", LocalDate.of(2017, 12, 5)),
          Map.entry("12. prosince 2020", LocalDate.of(2020, 12, 12)),
          Map.entry("26 दिसंबर 2020", LocalDate.of(2020, 12, 26)),
          Map.entry("۶ دی ۱۳۹۹", LocalDate.of(2020, 12, 26)));

  static final List<String> DASHES = List.of("— ", "– ", "-- ", "&mdash; ", "—");

  private static final List<String> PROSE =
      List.of(
          "قال المتحدث باسم الوزارة إن المباحثات ستستأنف صباح الأحد.",
          "وأضاف أن اللجنة اجتمعت 3 مرات في بغداد؛ ولم تتفق.",
          "The committee met on 5 May and will meet again, its chair said.",
          "وكتب في تغريدة:",
          "He tweeted (in reply to @someone):",
          "صورة: سلمى (@salma_photo)",
          "See https://example.com/a?b=c for more — or less.",
          "A post shared by Jane (@jane) on Dec 25, 2020 at 1:00am PST",
          "2019 was a long year – 2020 was longer (so far).");

  private static final List<String> BODIES =
      List.of(
          "شكرا لكم جميعا @MAKadhimi على هذا اليوم #العراق_اليوم pic.twitter.com/TBn41AGDNr",
          "Thanks to all! https://t.co/H4O2NANKaq",
          "ثلاثة أسباب:\n1. السعر\n2. الوقت",
          "صباح الخير ❤\uFE0F \u2066@jane\u2069",
          "");

  private static final List<String> BEFORE = List.of("\n", " ", "", "\n\n", "\r\n", "\n> ");
  private static final List<String> AFTER = List.of("\n", " ", "", "\n\n", "  ", ".", "5");

  private final Random random;

  private Documents(long seed) {
    random = new Random(seed);
  }

  /** A document of prose and up to four citations. */
  static String of(long seed) {
    return new Documents(seed).document();
  }

  /**
   * An attribution and what it says.
   *
   * @param text as it is printed
   * @param author its author
   * @param date its date
   */
  record Printed(String text, Author author, LocalDate date) {}

  /** An attribution. */
  static Printed attribution(Random random) {
    String dash = pick(random, DASHES);
    String name = pick(random, NAMES);
    String handle = pick(random, HANDLES);
    Map.Entry<String, LocalDate> date = pick(random, DATES);
    // Behind an en dash nobody can tell which of two begins the name.
    String told = name.contains("–") ? "— " : dash;
    return new Printed(
        told + name + " (@" + handle + ") " + date.getKey(),
        Author.of(name.replace("&amp;", "&"), handle),
        date.getValue());
  }

  private String document() {
    List<String> parts = new ArrayList<>();
    int citations = random.nextInt(5);
    for (int i = 0; i < citations; i++) {
      parts.add(pick(random, PROSE));
      parts.add(pick(random, BEFORE));
      parts.add(pick(random, BODIES));
      parts.add(pick(random, BEFORE));
      parts.add(attribution(random).text());
      parts.add(pick(random, AFTER));
    }
    parts.add(pick(random, PROSE));
    return String.join("", parts);
  }

  /** A text of random pieces that mean something to the parser, and broken surrogates. */
  static String noise(long seed) {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "(@",
            "(@a)",
            "@",
            "＠",
            "（",
            ")",
            "—",
            "--",
            "-",
            "?",
            "&mdash;",
            "&",
            "\\",
            "[",
            "](",
            "<a ",
            ">",
            "\n",
            "\n\n",
            "\r",
            " ",
            "  ",
            "\u00A0",
            "\u200F",
            "\u200D",
            "\u2066",
            "May",
            "كانون الثاني",
            "26",
            "2020",
            "٢٠٢٠",
            ",",
            "،",
            "12:30 PM · ",
            "pic.twitter.com/",
            "https://t.co/",
            "https://twitter.com/a/status/1",
            "#",
            "$A",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\uFFFD",
            "jane_doe",
            "x",
            "By ",
            ":",
            "…",
            "0123456789");
    StringBuilder noise = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      noise.append(pick(random, pieces));
    }
    return noise.toString();
  }

  static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
