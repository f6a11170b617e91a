package io.github.tweetcitation;

import io.github.tweetcitation.Finding.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document in which one value of a genuine citation was changed.
 *
 * @param what what was changed
 * @param document the document
 * @param type the finding that it must get
 * @param part the part that this is about
 * @param repaired the repaired text that the finding must hold, or an empty string
 */
record Forgery(String what, String document, Finding.Type type, Part part, String repaired) {

  /** Whether a finding is the one that the forgery must get. */
  boolean isFoundBy(Finding finding) {
    return finding.type() == type
        && finding.part() == part
        && (repaired.isEmpty() || repaired.equals(finding.evidence().get("repaired")));
  }

  /** All forgeries of a citation that are possible. */
  static List<Forgery> of(String source, TweetCitation tweet) {
    Forger forger = new Forger(source, tweet);
    tweet.attribution().date().ifPresent(forger::dates);
    tweet.attribution().name().ifPresent(forger::names);
    tweet.attribution().handle().ifPresent(forger::handles);
    forger.body();
    return forger.forgeries;
  }

  /** The bytes of a text in UTF-8, read in another charset as browsers do. */
  static String misread(String text, String charset) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName(charset));
      misread.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return misread.toString();
  }

  /** Changes one value after the other. */
  private static final class Forger {

    private static final DateTimeFormatter ENGLISH =
        DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private static final List<String> CODE_PAGES =
        List.of("windows-1252", "ISO-8859-1", "windows-1256", "ISO-8859-6");

    private static final String LATIN = "aceopxyABCEHKMOPTX";

    private static final String CYRILLIC =
        "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u041A\u041C"
            + "\u041E\u0420\u0422\u0425";

    /** A day in milliseconds, in the upper bits of an id. */
    private static final long DAY = 86_400_000L << 22;

    final List<Forgery> forgeries = new ArrayList<>();
    private final String source;
    private final TweetCitation tweet;

    Forger(String source, TweetCitation tweet) {
      this.source = source;
      this.tweet = tweet;
    }

    private void forge(String what, Span span, String instead, Finding.Type type, Part part) {
      String document = source.substring(0, span.start()) + instead + source.substring(span.end());
      forgeries.add(new Forgery(what, document, type, part, ""));
    }

    void dates(PrintedDate date) {
      LocalDate day = tweet.date().orElse(null);
      if (day == null || tweet.status().flatMap(Status::createdAt).isEmpty()) {
        return;
      }
      for (int days : new int[] {1, -1, 2, -2, 400, -400}) {
        Finding.Type type =
            Math.abs(days) == 1
                ? Finding.Type.DATE_ONE_DAY_OFF
                : Finding.Type.DATE_CONTRADICTS_STATUS;
        String other = day.plusDays(days).format(ENGLISH);
        String printed = date.span().in(source);
        // A converter's link is a part of the span.
        String moved = printed.contains(date.text()) ? printed.replace(date.text(), other) : other;
        forge("date moved by " + days, date.span(), moved, type, Part.DATE);
      }
      long id = tweet.status().orElseThrow().id();
      swapId("other id", id + 9 * DAY, Finding.Type.DATE_CONTRADICTS_STATUS, Part.DATE);
      swapId("id of 2080", Long.MAX_VALUE, Finding.Type.STATUS_ID_IMPOSSIBLE, Part.PERMALINK);
      swapId("id of 2009", 1_459_181_590L, Finding.Type.STATUS_CONTRADICTS_DATE, Part.PERMALINK);
      if (id > 1_000_000_000_000_000_000L) {
        long rounded = id / 1000 * 1000;
        swapId("rounded id", rounded, Finding.Type.STATUS_ID_ROUNDED, Part.PERMALINK);
      }
    }

    private void swapId(String what, long id, Finding.Type type, Part part) {
      String old = Long.toString(tweet.status().orElseThrow().id());
      String document = source.replace(old, Long.toString(id));
      forgeries.add(new Forgery(what, document, type, part, ""));
    }

    void handles(Span span) {
      String handle = span.in(source);
      if (tweet.status().flatMap(Status::handle).isPresent()) {
        String other = handle.startsWith("q") ? "z9" : "q9";
        forge("handle", span, other, Finding.Type.HANDLE_CONTRADICTS_STATUS, Part.HANDLE);
      }
      if (handle.length() > 1 && tweet.author().handle().filter(handle::equals).isPresent()) {
        for (String mark : new String[] {"\u200B", "\u2060", "\u200D", "\uFEFF"}) {
          String broken = handle.charAt(0) + mark + handle.substring(1);
          forge("mark in handle", span, broken, Finding.Type.INVISIBLE_CHARACTERS, Part.HANDLE);
        }
        String hyphened = handle.charAt(0) + "\u00AD" + handle.substring(1);
        forge("soft hyphen", span, hyphened, Finding.Type.SOFT_HYPHEN, Part.HANDLE);
      }
    }

    void names(Span span) {
      String name = span.in(source);
      if (tweet.author().name().filter(name::equals).isEmpty()) {
        return; // It is written with references.
      }
      forge("override", span, cut(name, "\u202E"), Finding.Type.BIDI_OVERRIDE, Part.NAME);
      forge("open isolate", span, cut(name, "\u2067"), Finding.Type.BIDI_UNBALANCED, Part.NAME);
      forge("open embedding", span, cut(name, "\u202B"), Finding.Type.BIDI_UNBALANCED, Part.NAME);
      forge("filler", span, cut(name, "\u3164"), Finding.Type.INVISIBLE_CHARACTERS, Part.NAME);
      String tagged = name + "\uDB40\uDC6E\uDB40\uDC6F";
      forge("tags", span, tagged, Finding.Type.INVISIBLE_CHARACTERS, Part.NAME);
      forge("lost flag", span, name + " ????????", Finding.Type.NAME_LOST_CHARACTERS, Part.NAME);
      forge("check mark", span, name + " \u2714", Finding.Type.NAME_VERIFICATION_MARK, Part.NAME);
      forge("handle in name", span, name + " @q9z", Finding.Type.NAME_HOLDS_HANDLE, Part.NAME);
      for (int i = 0; i + 1 < name.length(); i++) {
        int twin = LATIN.indexOf(name.charAt(i));
        if (twin >= 0 && name.charAt(i + 1) >= 'a' && name.charAt(i + 1) <= 'z') {
          String mixed = name.substring(0, i) + CYRILLIC.charAt(twin) + name.substring(i + 1);
          forge("Cyrillic letter", span, mixed, Finding.Type.NAME_MIXED_SCRIPTS, Part.NAME);
          break;
        }
      }
      misread(span, Part.NAME);
    }

    void body() {
      Span span = tweet.body().span();
      String text = span.in(source);
      if (!text.isEmpty() && text.equals(tweet.body().text())) {
        forge("override", span, cut(text, "\u202D"), Finding.Type.BIDI_OVERRIDE, Part.BODY);
        forge("U+FFFD", span, cut(text, "\uFFFD"), Finding.Type.BODY_LOST_CHARACTERS, Part.BODY);
        misread(span, Part.BODY);
      }
    }

    /** A text with a mark in the middle of it. */
    private static String cut(String text, String mark) {
      int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
      return text.substring(0, middle) + mark + text.substring(middle);
    }

    private void misread(Span span, Part part) {
      String text = span.in(source);
      for (String page : CODE_PAGES) {
        String misread = Forgery.misread(text, page);
        if (!misread.equals(text)) {
          forge("UTF-8 as " + page, span, misread, Finding.Type.WRONG_ENCODING, part);
          Forgery last = forgeries.remove(forgeries.size() - 1);
          forgeries.add(new Forgery(last.what, last.document, last.type, part, text));
        }
      }
    }
  }
}
