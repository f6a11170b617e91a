package io.github.tweetcitation.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes news that never happened, in Arabic and English: each newsroom the same words. */
final class Newsroom {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 1_200;

  /** Twitter's clock: ids count milliseconds since then, in their upper bits. */
  private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;

  private static final int SNOWFLAKE_SHIFT = 22;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private static final List<String> ARABIC_PEOPLE =
      List.of(
          "ليلى المرجاني", "سامر الشراع", "د. هالة النجمي", "نديم الصفصافي", "العميد رائد المنارة");
  private static final List<String> ARABIC_PLACES =
      List.of("رأس الياسمين", "وادي السنديان", "ميناء الصدف", "حي الصيادين", "المرفأ القديم");
  private static final List<String> ARABIC_SENTENCES =
      List.of(
          "وقالت مصادر في {place} إن نحو {number} عائلة عادت إلى بيوتها مساء الأحد.",
          "وأضاف {person}، في مؤتمر صحفي، أن \"العمل سيستمر حتى إصلاح آخر عمود كهرباء\".",
          "من جهته، أكد {person} أن اللجنة رصدت {number} ألف دينار لترميم المدارس في {place}.",
          "وكانت السلطات قد أغلقت الطريق المؤدي إلى {place} منذ عام 2018؛ ثم أعادت فتحه (جزئيا).",
          "وبلغت سرعة الرياح {number} كم/س، فيما انخفضت الحرارة إلى ٧ درجات مئوية.",
          "وتابع قائلا: لم نتلق أي طلب رسمي – حتى الآن – من بلدية {place}.",
          "ويبعد الموقع {number} كيلومترا عن {place}، وفق ما أعلنه {person} يوم 12 مايو 2020.",
          "هل تكفي هذه المبالغ؟ يجيب {person}: «لا، لكنها بداية».",
          "وشارك في الحملة أكثر من {number} متطوع من {place} ومن القرى المجاورة لها.");
  private static final List<String> ARABIC_CONTACTS =
      List.of(
          "للتواصل مع التحرير: news@harbour.example أو عبر حساب @harbour_desk على تويتر.",
          "وشكر {person} متابعي حساب @yasmin_city، داعيا إلى مراسلة city.office@yasmin.example.");
  private static final List<String> ARABIC_TWEETS =
      List.of(
          "شكرا لفرق الإنقاذ في {place}، أنجزتم المهمة في {number} دقيقة. #{tag} {picture}",
          "نستقبل العائلات في مدرسة {place} حتى صباح الغد، الهاتف {number}. {picture}",
          "‏أهلا بكم في {place} مع @yasmin_city، والدخول مجاني للأطفال. {link} {picture}",
          "سؤال من {place}: متى يعود التيار إلى {number} بيت؟");

  private static final List<String> ENGLISH_PEOPLE =
      List.of("Mara Lindqvale", "Captain Oskar Thorn", "Dr. Ines Halloran", "Tom\u00E1s Ferreira");
  private static final List<String> ENGLISH_PLACES =
      List.of("Lantern Street", "Port Sadaf", "the old harbour", "Oakvalley", "Cape Jasmine");
  private static final List<String> ENGLISH_SENTENCES =
      List.of(
          "About {number} families returned to {place} on Sunday evening, officials said.",
          "{person} told reporters that \"work will go on until the last lamp is lit\".",
          "The council set aside {number} thousand for the schools of {place} (and the library).",
          "Roads to {place} were closed on 12 May 2018 -- and opened again, in part, a week later.",
          "Winds of {number} km/h were measured near {place}; it was 7\u00B0C.",
          "Is that enough? \"No, but it is a start,\" says {person}.",
          "More than {number} people from {place} and its neighbours came to help.");
  private static final List<String> ENGLISH_CONTACTS =
      List.of(
          "Write to desk@harbour.example, or follow @harbour_desk for news from {place}.",
          "{person} thanked @yasmin_city and asked for letters to city.office@yasmin.example.");
  private static final List<String> ENGLISH_TWEETS =
      List.of(
          "The bakery on {place} has bread for {number} people. Come in! #{tag} {picture}",
          "Lights are back in {place} after {number} minutes, thanks to @yasmin_city {link}",
          "Does anybody in {place} have a boat & a lamp to spare?");

  private static final List<String> TAGS = List.of("عاصفة_الملح", "RasYasmin", "منارة2020");
  private static final List<String> ACCOUNTS =
      List.of(
          "بلدية رأس الياسمين",
          "Dana Almawji دانة الموجي",
          "مرصد الصدف 🌊",
          "Nadim’s Bakery",
          "Harbour News | أخبار المرفأ",
          "Capt. Oskar Thorn");

  private final Random random = new Random(20_201_226);

  /**
   * A tweet.
   *
   * @param arabic whether it is in Arabic
   * @param text its words, with a short link where it has a picture
   * @param name the display name
   * @param handle the handle
   * @param date the date as embeds print it in English
   * @param id an id of that day
   */
  record Tweet(boolean arabic, String text, String name, String handle, String date, long id) {

    /** The two lines that converters make of an embed. */
    String flattened() {
      return text + "\n— " + name + " (@" + handle + ") " + date;
    }
  }

  String arabicSentence() {
    return filled(pick(ARABIC_SENTENCES), ARABIC_PEOPLE, ARABIC_PLACES);
  }

  String englishSentence() {
    return filled(pick(ENGLISH_SENTENCES), ENGLISH_PEOPLE, ENGLISH_PLACES);
  }

  /** Every third sentence has an e-mail address and a mention. */
  String arabicContact() {
    return random.nextInt(3) > 0
        ? arabicSentence()
        : filled(pick(ARABIC_CONTACTS), ARABIC_PEOPLE, ARABIC_PLACES);
  }

  /** The same in English. */
  String englishContact() {
    return random.nextInt(3) > 0
        ? englishSentence()
        : filled(pick(ENGLISH_CONTACTS), ENGLISH_PEOPLE, ENGLISH_PLACES);
  }

  Tweet tweet() {
    boolean arabic = random.nextInt(4) > 0;
    String words =
        arabic
            ? filled(pick(ARABIC_TWEETS), ARABIC_PEOPLE, ARABIC_PLACES)
            : filled(pick(ENGLISH_TWEETS), ENGLISH_PEOPLE, ENGLISH_PLACES);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    long noon = day.atTime(12, random.nextInt(60)).toInstant(ZoneOffset.UTC).toEpochMilli();
    long id = (noon - SNOWFLAKE_EPOCH << SNOWFLAKE_SHIFT) + random.nextInt(1 << SNOWFLAKE_SHIFT);
    return new Tweet(
        arabic, words, pick(ACCOUNTS), letters(5 + random.nextInt(8)), DATE.format(day), id);
  }

  private String filled(String sentence, List<String> people, List<String> places) {
    return sentence
        .replace("{person}", pick(people))
        .replace("{place}", pick(places))
        .replace("{number}", Integer.toString(10 + random.nextInt(990)))
        .replace("{tag}", pick(TAGS))
        .replace("{link}", "https://t.co/" + letters(10))
        .replace("{picture}", "pic.twitter.com/" + letters(10));
  }

  private String letters(int count) {
    return random
        .ints(count, 0, LETTERS.length())
        .collect(
            StringBuilder::new, (word, i) -> word.append(LETTERS.charAt(i)), StringBuilder::append)
        .toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
