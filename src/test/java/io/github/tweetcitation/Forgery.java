package io.github.tweetcitation;

import io.github.tweetcitation.Finding.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document in which one value of a genuine citation was changed.
 *
 * @param what what was changed
 * @param document the document
 * @param type the finding that it must get
 * @param part the part that this is about
 * @param repaired what the finding must hold as the repaired text, or an empty string
 */
record Forgery(String what, String document, Finding.Type type, Part part, String repaired) {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private static final List<String> CODE_PAGES =
      List.of("windows-1252", "ISO-8859-1", "windows-1256", "ISO-8859-6");

  private static final String LATIN = "aceopxyABCEHKMOPTX";
  private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХ";

  /** A day in milliseconds, in the upper bits of an id. */
  private static final long DAY_OF_ID = 86_400_000L << 22;

  /** All changes of a citation that are possible. */
  static List<Forgery> of(String source, TweetCitation tweet) {
    List<Forgery> all = new ArrayList<>();
    Attribution attribution = tweet.attribution();
    Optional<Status> status = tweet.status();
    LocalDate day = tweet.date().orElse(null);
    boolean dated = day != null && status.flatMap(Status::createdAt).isPresent();
    if (dated && attribution.date().isPresent()) {
      Span date = attribution.date().get().span();
      for (int days : new int[] {1, -1, 2, -2, 400, -400}) {
        Finding.Type type =
            Math.abs(days) == 1
                ? Finding.Type.DATE_ONE_DAY_OFF
                : Finding.Type.DATE_CONTRADICTS_STATUS;
        String printed = day.plusDays(days).format(ENGLISH);
        all.add(forged("date " + days, source, date, printed, type, Part.DATE));
      }
      ids(source, status.get().id(), all);
    }
    attribution.name().ifPresent(name -> names(source, name, tweet, all));
    attribution.handle().ifPresent(handle -> handles(source, handle, tweet, all));
    return all;
  }

  private static Forgery forged(
      String what, String source, Span span, String instead, Finding.Type type, Part part) {
    String document = source.substring(0, span.start()) + instead + source.substring(span.end());
    return new Forgery(what, document, type, part, "");
  }

  private static void ids(String source, long id, List<Forgery> all) {
    String old = Long.toString(id);
    swapId(
        "id",
        source,
        old,
        id + 9 * DAY_OF_ID,
        Finding.Type.DATE_CONTRADICTS_STATUS,
        Part.DATE,
        all);
    swapId(
        "future id",
        source,
        old,
        Long.MAX_VALUE - id % 1000,
        Finding.Type.STATUS_ID_IMPOSSIBLE,
        Part.PERMALINK,
        all);
    swapId(
        "old id",
        source,
        old,
        1_459_181_590L + id % 1000,
        Finding.Type.STATUS_CONTRADICTS_DATE,
        Part.PERMALINK,
        all);
    long rounded = id / 1000 * 1000;
    if (old.length() == 19) {
      swapId(
          "rounded id", source, old, rounded, Finding.Type.STATUS_ID_ROUNDED, Part.PERMALINK, all);
    }
  }

  private static void swapId(
      String what,
      String source,
      String old,
      long id,
      Finding.Type type,
      Part part,
      List<Forgery> all) {
    all.add(new Forgery(what, source.replace(old, Long.toString(id)), type, part, ""));
  }

  private static void handles(String source, Span span, TweetCitation tweet, List<Forgery> all) {
    String handle = span.in(source);
    boolean linked = tweet.status().flatMap(Status::handle).isPresent();
    if (linked) {
      String other = handle.startsWith("q") ? "z7" + handle.substring(2) : "q9";
      all.add(
          forged(
              "handle", source, span, other, Finding.Type.HANDLE_CONTRADICTS_STATUS, Part.HANDLE));
    }
    if (handle.length() > 1 && handle.equals(tweet.author().handle().orElse(""))) {
      for (String mark : new String[] {"\u200B", "\u2060", "\u200D", "\uFEFF"}) {
        String broken = handle.substring(0, 1) + mark + handle.substring(1);
        all.add(
            forged(
                "mark in handle",
                source,
                span,
                broken,
                Finding.Type.INVISIBLE_CHARACTERS,
                Part.HANDLE));
      }
    }
  }

  private static void names(String source, Span span, TweetCitation tweet, List<Forgery> all) {
    String name = span.in(source);
    if (!name.equals(tweet.author().name().orElse(""))) {
      return; // It is written with references.
    }
    int middle = name.offsetByCodePoints(0, name.codePointCount(0, name.length()) / 2);
    String[] parts = {name.substring(0, middle), name.substring(middle)};
    for (String override : new String[] {"\u202E", "\u202D"}) {
      all.add(
          forged(
              "override",
              source,
              span,
              parts[0] + override + parts[1],
              Finding.Type.BIDI_OVERRIDE,
              Part.NAME));
    }
    all.add(
        forged(
            "open isolate",
            source,
            span,
            parts[0] + "\u2067" + parts[1],
            Finding.Type.BIDI_UNBALANCED,
            Part.NAME));
    all.add(
        forged(
            "lost flag",
            source,
            span,
            name + " ????????",
            Finding.Type.NAME_LOST_CHARACTERS,
            Part.NAME));
    all.add(
        forged(
            "tags",
            source,
            span,
            name + "\uDB40\uDC6E\uDB40\uDC6F",
            Finding.Type.INVISIBLE_CHARACTERS,
            Part.NAME));
    for (int i = 0; i + 1 < name.length(); i++) {
      int twin = LATIN.indexOf(name.charAt(i));
      if (twin >= 0 && name.charAt(i + 1) >= 'a' && name.charAt(i + 1) <= 'z') {
        String mixed = name.substring(0, i) + CYRILLIC.charAt(twin) + name.substring(i + 1);
        all.add(
            forged(
                "Cyrillic letter",
                source,
                span,
                mixed,
                Finding.Type.NAME_MIXED_SCRIPTS,
                Part.NAME));
        break;
      }
    }
    misread(source, span, name, all);
  }

  private static void misread(String source, Span span, String name, List<Forgery> all) {
    for (String page : CODE_PAGES) {
      String once = misread(name, page);
      if (!once.equals(name)) {
        Forgery forgery =
            forged("UTF-8 as " + page, source, span, once, Finding.Type.WRONG_ENCODING, Part.NAME);
        all.add(new Forgery(forgery.what, forgery.document, forgery.type, forgery.part, name));
      }
    }
  }

  /** The bytes of a text in UTF-8, read in a charset as browsers do. */
  static String misread(String text, String charset) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName(charset));
      misread.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return misread.toString();
  }
}
