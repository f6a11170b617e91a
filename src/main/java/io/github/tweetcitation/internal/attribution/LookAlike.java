package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.source.Phrases;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What has the shape of an attribution and is none, each told by the words at one place.
 *
 * <p>A rule looks at the name, at the words before the dash on its line, or at the words behind the
 * date.
 */
enum LookAlike {
  /** {@code — By Jane Doe (@janedoe) December 26, 2020}: the article's own author. */
  BYLINE(
      Place.NAME,
      "(?iu)(?:(?:written|reported|reporting|posted|published|edited|compiled|created|updated"
          + "|translated|story|words|interview|guest post) )?by[ :].*"
          + "|(?:author|editor|writer|reporter|contact|text) ?:.*"
          + "|(?:بقلم|كتبه|كتبته)[ :].*|(?:كتب|كتبت|إعداد|تحرير|ترجمة|تقرير) ?:.*"),

  /** {@code Report — Jane Doe (@janedoe) December 26, 2020}: the same, before the dash. */
  BYLINE_BEFORE(
      Place.BEFORE,
      "(?iu)(?:by|report(?:ing|ed by)?|written by|posted|contact|بقلم|تقرير|متابعة|إعداد|تحرير|ترجمة)[ :]*"),

  /** {@code Follow me — Jane (@jane) December 26, 2020}: an author's bio, or an appeal. */
  FOLLOW_ME(
      Place.BEFORE,
      "(?iu)(?:.*[.!?:;,|،؛؟] *)?"
          + "(?:(?:please )?follow(?: (?:me|us|him|her|them|the author))?(?: on (?:twitter|x))?"
          + "|(?:تابعونا|تابعوا|تابعني|تابعوني|للمتابعة)(?: على (?:تويتر|إكس))?)[ :]*"),

  /** {@code — Follow us: Jane (@jane)}: the same, behind the dash. */
  FOLLOW_NAME(Place.NAME, "(?iu)follow (?:me|us|him|her|them)(?: .*|:.*)?"),

  /** {@code — Photo: Jane Doe (@janedoe) December 26, 2020}. */
  PHOTO_CREDIT(
      Place.NAME,
      "(?iu)(?:(?:photos?|images?|pictures?|pic|video|screenshot|foto)(?: credits?)?"
          + "(?: ?:| by | via | courtesy ).*"
          + "|(?:credits?|source|via|photographer) ?:.*|courtesy of .*|(?:©|copyright) .*"
          + "|(?:photo|photography|illustration) by .*"
          + "|(?:الصورة|صورة|تصوير|عدسة|المصدر) ?:.*)"),

  /** {@code Image credit — Jane Doe (@janedoe) December 26, 2020}. */
  PHOTO_CREDIT_BEFORE(
      Place.BEFORE,
      "(?iu)(?:(?:photos?|images?|pictures?|pic|video|screenshot|foto)"
          + "(?: (?:credits?|source|courtesy(?: of)?|by|via))?"
          + "|credits?|source|via|الصورة|صورة|تصوير|عدسة|المصدر)[ :]*"),

  /** {@code — In reply to Jane (@jane) December 26, 2020}, {@code — RT @x (@y) …}. */
  REPLY_HEADER(Place.NAME, "(?iu)(?:in reply to|replying to|retweeted by|rt @|ردا على|ردًا على).*"),

  /** {@code … — the senator on Twitter (@senator) December 26, 2020}: a handle in prose. */
  PROSE_HANDLE(
      Place.NAME_IN_LINE,
      "(?iu).* (?:(?:on|auf|en|sur|su) (?:twitter|instagram|facebook|threads|tiktok)"
          + "|على (?:تويتر|إنستغرام|انستغرام|فيسبوك|فيس بوك))"),

  /** {@code [image or embed] — Jane (@jane) …}: Bluesky says so just before the dash. */
  BLUESKY(Place.BEFORE, ".*\\[image or embed\\] *"),

  /**
   * {@code … May 6, 2025 at 4:57 PM}: a tweet embed prints no time. The word is any small one;
   * behind the time stand AM or PM, a zone, or the end of the line.
   */
  TIME_BEHIND_DATE(
      Place.AFTER,
      " *(?:\\p{Ll}{1,6}\\.? ){1,2}[0-9]{1,2}[:h][0-9]{2}"
          + "(?: ?(?:[AaPp]\\.?[Mm]|[A-Z]{2,4})(?![a-z]).*|\n.*)?"
          + "| (?:في|الساعة|في الساعة) \\p{Nd}{1,2}:\\p{Nd}{2} ?(?:ص|م)(?!\\p{L}).*"),

  /** {@code — so Jane (@jane) December 26, 2020 was a cold day}: the date begins a sentence. */
  DATE_OF_NEXT_SENTENCE(Place.AFTER, ",? (?:was|marks|marked|will) .*"),

  /** {@code Show — Jane (@jane) 5 May 2018 – 6 June 2018}: a span of days. */
  DATE_RANGE(
      Place.AFTER,
      " ?[\u2013-] ?(?:[0-9]{1,2}\\.? \\p{L}{3,}|\\p{L}{3,} [0-9]{1,2}),? [0-9]{4}(?!.*\\(@).*");

  private enum Place {
    NAME,
    /** The name, where words stand before the dash. */
    NAME_IN_LINE,
    BEFORE,
    AFTER
  }

  /** What the rules of a name begin with; of most names it is plain at once that none does. */
  private static final Phrases NAME_STARTS =
      Phrases.of(
          "by",
          "written",
          "posted",
          "published",
          "edited",
          "compiled",
          "created",
          "updated",
          "translated",
          "story",
          "words",
          "interview",
          "guest",
          "author",
          "editor",
          "writer",
          "contact",
          "text",
          "follow",
          "photo",
          "image",
          "picture",
          "pic",
          "video",
          "screenshot",
          "foto",
          "credit",
          "source",
          "via",
          "courtesy",
          "© ",
          "copyright",
          "illustration",
          "in reply",
          "rep",
          "retweeted",
          "rt @",
          "بقلم",
          "كتب",
          "إعداد",
          "تحرير",
          "ترجمة",
          "تقرير",
          "الصورة",
          "صورة",
          "تصوير",
          "عدسة",
          "المصدر",
          "ردا",
          "ردًا");

  private static final List<LookAlike> RULES = List.of(values());

  /** The rules that were asked so far: most texts give none of them a reason. */
  private static final Map<LookAlike, Pattern> COMPILED = new ConcurrentHashMap<>();

  private final Place place;
  private final String words;

  LookAlike(Place place, String words) {
    this.place = place;
    this.words = words;
  }

  /**
   * Tells whether one of the rules holds.
   *
   * @param name the name, normalised
   * @param before the words before the dash on its line, normalised
   * @param after the words behind the date, normalised, with the space that parts them
   */
  static boolean any(String name, String before, String after) {
    return (NAME_STARTS.endAt(name, 0) >= 0 && any(Place.NAME, name))
        || (!before.isEmpty() && (any(Place.NAME_IN_LINE, name) || any(Place.BEFORE, before)))
        || (!after.isEmpty() && any(Place.AFTER, after))
        || OtherPlatform.isNamedIn(name);
  }

  /**
   * Whether words behind a date that begin with a character may be those of a rule: a small word, a
   * comma, the dash of a range, and the first letters of {@code في} and {@code الساعة}.
   */
  static boolean mayBeginAfter(char c) {
    return Character.isLowerCase(c) || ",\u2013-فا".indexOf(c) >= 0;
  }

  private static boolean any(Place place, String text) {
    for (LookAlike rule : RULES) {
      if (rule.place == place && rule.matches(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String text) {
    Pattern pattern = COMPILED.get(this);
    if (pattern == null) {
      pattern = Pattern.compile(words, Pattern.DOTALL);
      COMPILED.put(this, pattern);
    }
    return pattern.matcher(text).matches();
  }
}
