package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Rejection.Reason;
import io.github.tweetcitation.internal.network.OtherNetworks;
import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for text that looks like an attribution and is none. The words of the name, before the dash
 * or after the date show it.
 */
final class LookAlike {

  /** Follows a name, for endings that are the end of the name. */
  private static final char END = '\0';

  /** Names begin with one of some words, and then one of some endings. */
  private static final String[][] NAME_RULES = {
    // — By Jane Doe (@janedoe) December 26, 2020: the article's own author.
    {
      "by|written by|reported by|reporting by|posted by|published by|edited by|compiled by"
          + "|created by|updated by|translated by|story by|words by|interview by|guest post by"
          + "|escrito por|écrit par|a cura di|بقلم|كتبه|كتبته|به قلم",
      " |:"
    },
    {
      "author|editor|writer|reporter|contact|text|autor|autora|auteur|autore|yazar|penulis|oleh|автор"
          + "|текст|نویسنده|כתב|כתבה|كتب|كتبت|إعداد|تحرير|ترجمة|تقرير",
      ":| :"
    },
    // — Follow us: Jane (@jane): an appeal.
    {"follow me|follow us|follow him|follow her|follow them", END + "| |:"},
    // — Photo: Jane Doe (@janedoe) December 26, 2020: a photo credit.
    {
      "photo|photos|image|images|picture|pictures|pic|video|screenshot|foto",
      ":| :| by | via | courtesy | credit:| credit :| credit by | credit via | credit courtesy "
          + "| credits:| credits :| credits by | credits via | credits courtesy "
    },
    {
      "credit|credits|source|via|photographer|bild|quelle|crédit|crédits|fotografía|fuente|fonte"
          + "|fotoğraf|kaynak|sumber|фото|источник|عکس|منبع|צילום|תמונה|الصورة|صورة|تصوير|عدسة"
          + "|المصدر",
      ":| :"
    },
    {"courtesy of|©|copyright|photography by|illustration by", " "},
    // — In reply to Jane (@jane) December 26, 2020, — RT @x (@y) …: the header of a reply.
    {"in reply to|replying to|retweeted by|rt @|ردا على|ردًا على", ""},
  };

  /** Spanish, Portuguese and French for "by", which begin names of accounts, too. */
  private static final PhraseTable SMALL_WORDS = new PhraseTable("por ", "por:", "par ", "par:");

  /** No regular expressions: a cold JVM compiles none for a name. */
  private static final PhraseTable NAMES = new PhraseTable(beginnings());

  private static String[] beginnings() {
    List<String> all = new ArrayList<>();
    for (String[] rule : NAME_RULES) {
      for (String word : rule[0].split("\\|", -1)) {
        for (String ending : rule[1].split("\\|", -1)) {
          all.add(word + ending);
        }
      }
    }
    return all.toArray(new String[0]);
  }

  /** Compiled where it is needed, like the other: a cold JVM waits for it. */
  private static final class InLine {

    /** {@code … — the senator on Twitter (@senator) December 26, 2020}: a handle in prose. */
    static final Pattern PROSE_HANDLE =
        Pattern.compile(
            "(?iu).* (?:(?:on|auf|en|sur|su) (?:twitter|instagram|facebook|threads|tiktok)"
                + "|على (?:تويتر|إنستغرام|انستغرام|فيسبوك|فيس بوك))");

    /** {@code Report — Jane Doe (@janedoe) December 26, 2020}: the article's own author. */
    static final String BYLINE =
        "(?:by|report(?:ing|ed by)?|written by|posted|contact|بقلم|تقرير|متابعة|إعداد|تحرير|ترجمة)["
            + " :]*";

    /** {@code Follow me — Jane (@jane) December 26, 2020}: an author's bio, or an appeal. */
    static final String FOLLOW_ME =
        "(?:.*[.!?:;,|،؛؟] *)?"
            + "(?:(?:please )?follow(?: (?:me|us|him|her|them|the author))?(?: on (?:twitter|x))?"
            + "|(?:تابعونا|تابعوا|تابعني|تابعوني|للمتابعة)(?: على (?:تويتر|إكس))?)[ :]*";

    /** {@code Image credit — Jane Doe (@janedoe) December 26, 2020}. */
    static final String PHOTO_CREDIT =
        "(?:(?:photos?|images?|pictures?|pic|video|screenshot|foto)"
            + "(?: (?:credits?|source|courtesy(?: of)?|by|via))?"
            + "|credits?|source|via|الصورة|صورة|تصوير|عدسة|المصدر)[ :]*";

    /** {@code [image or embed] — Jane (@jane) …}: Bluesky prints that just before the dash. */
    static final String BLUESKY = "(?-i:.*\\[image or embed\\] *)";

    static final Pattern BEFORE =
        Pattern.compile("(?ius)" + BYLINE + "|" + FOLLOW_ME + "|" + PHOTO_CREDIT + "|" + BLUESKY);
  }

  private static final class After {

    /**
     * {@code … May 6, 2025 at 4:57 PM}: a tweet embed prints no time. The word is any small one;
     * after the time comes AM or PM, a zone, or the end of the line.
     */
    static final String TIME =
        " *(?:\\p{Ll}{1,6}\\.? ){1,2}[0-9]{1,2}[:h][0-9]{2}"
            + "(?: ?(?:[AaPp]\\.?[Mm]|[A-Z]{2,4})(?![a-z]).*|\n.*)?"
            + "| (?:في|الساعة|في الساعة) \\p{Nd}{1,2}:\\p{Nd}{2} ?(?:ص|م)(?!\\p{L}).*";

    /** {@code — so Jane (@jane) December 26, 2020 was a cold day}: the date begins a sentence. */
    static final String NEXT_SENTENCE = ",? (?:was|marks|marked|will) .*";

    /** {@code Show — Jane (@jane) 5 May 2018 – 6 June 2018}: a span of days. */
    static final String RANGE =
        " ?[\u2013-] ?(?:[0-9]{1,2}\\.? \\p{L}{3,}|\\p{L}{3,} [0-9]{1,2}),? [0-9]{4}(?!.*\\(@).*";

    static final Pattern ANY = Pattern.compile("(?s)" + TIME + "|" + NEXT_SENTENCE + "|" + RANGE);
  }

  private LookAlike() {}

  /** {@code Por Noa Bermejo}; before a small letter it is a name: {@code Por la Paz}. */
  private static boolean isBylineOfSmallWord(String name) {
    int end = SMALL_WORDS.endAt(name, 0);
    return end >= 0 && end < name.length() && !Character.isLowerCase(name.codePointAt(end));
  }

  /**
   * The first rule that holds, or null.
   *
   * @param name the name, normalised
   * @param before the words before the dash on its line, normalised
   * @param after the words after the date, normalised, with the space before them
   */
  static @Nullable Reason reason(String name, String before, String after) {
    if (NAMES.endAt(name + END, 0) >= 0 || isBylineOfSmallWord(name)) {
      return Reason.NAME_OF_ANOTHER_KIND;
    }
    if (!before.isEmpty() && InLine.PROSE_HANDLE.matcher(name).matches()) {
      return Reason.HANDLE_IN_PROSE;
    }
    if (!before.isEmpty() && InLine.BEFORE.matcher(before).matches()) {
      return Reason.WORDS_BEFORE;
    }
    if (!after.isEmpty() && After.ANY.matcher(after).matches()) {
      return Reason.WORDS_AFTER;
    }
    return OtherNetworks.isNamedIn(name) ? Reason.OTHER_NETWORK : null;
  }

  /**
   * Whether words after a date that begin with a character may be those of a rule: a small word, a
   * comma, the dash of a range, and the first letters of {@code في} and {@code الساعة}.
   */
  static boolean mayBeginAfter(char c) {
    return Character.isLowerCase(c) || ",\u2013-فا".indexOf(c) >= 0;
  }
}
