package io.github.tweetcitation.internal.check;

import static java.util.stream.Collectors.joining;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.Rest;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at a parsed citation for damage, ambiguity and forgery. */
public final class Checks {

  /** Accounts have had at most 15 characters since 2009; a few older ones have up to 20. */
  private static final int MAX_HANDLE = 15;

  private static final char FIRST_OF_GREEK = '\u0370';
  private static final char FIRST_OF_ARABIC = '\u0600';
  private static final char LAST_OF_ARABIC = '\u06FF';

  /** {@code ????????} for a lost flag: each lost emoji leaves two marks at least. */
  private static final String LOST_EMOJI = "??";

  private final String source;
  private final AttributionReading attribution;
  private final Body body;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(String source, AttributionReading attribution, Body body) {
    this.source = source;
    this.attribution = attribution;
    this.body = body;
  }

  /**
   * What is to be said of a citation, in the order of the source.
   *
   * @param rest what seems to stand of the tweet behind its attribution, or null
   */
  public static List<Finding> of(
      String source, AttributionReading attribution, Body body, @Nullable Rest rest) {
    Checks checks = new Checks(source, attribution, body);
    checks.body();
    checks.rest(rest);
    checks.dash();
    checks.name();
    checks.handle();
    checks.date();
    checks.status();
    checks.overrides();
    if (checks.findings.size() > 1) {
      checks.findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
    }
    return List.copyOf(checks.findings);
  }

  private void add(Finding.Type type, String message, Span span) {
    add(Finding.of(type, message, span));
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  private void body() {
    if (body.boundary() == Boundary.INLINE || body.boundary() == Boundary.GUESS) {
      add(
          Finding.Type.BODY_START_UNCERTAIN,
          "Where the body begins is a judgement.",
          new Span(body.span().start(), body.span().start()));
    }
    if (body.text().indexOf(CharClass.REPLACEMENT) >= 0) {
      add(Finding.Type.BODY_LOST_CHARACTERS, "The body holds replacement characters.", body.span());
    }
  }

  private void rest(@Nullable Rest rest) {
    if (rest != null) {
      add(
          Finding.Type.BODY_CONTINUES,
          "More of the tweet seems to stand behind its attribution.",
          rest.span());
    }
  }

  private void dash() {
    if (attribution.dash() == DashState.WHOLE || attribution.dash() == DashState.UNUSED) {
      return;
    }
    Span start = new Span(attribution.span().start(), attribution.nameSpan().start());
    if (attribution.dash() == DashState.DAMAGED) {
      String printed = start.in(source).strip();
      add(
          Finding.of(Finding.Type.DASH_DAMAGED, "'" + printed + "' stands for the dash.", start)
              .withEvidence("printed", printed));
    } else {
      add(Finding.Type.DASH_MISSING, "No dash stands before the name.", start);
    }
  }

  private void name() {
    String name = attribution.name();
    if (name.isEmpty()) {
      add(Finding.Type.NAME_MISSING, "No name stands before the handle.", attribution.nameSpan());
    }
    if (name.contains(LOST_EMOJI) || name.indexOf(CharClass.REPLACEMENT) >= 0) {
      add(
          Finding.of(
                  Finding.Type.NAME_LOST_CHARACTERS,
                  "The name holds marks in place of lost characters.",
                  attribution.nameSpan())
              .withEvidence("printed", name));
    }
    if (!mayMixScripts(name)) {
      return;
    }
    for (String word : name.split(" ", -1)) {
      if (mixesScripts(word)) {
        add(
            Finding.of(
                    Finding.Type.NAME_MIXED_SCRIPTS,
                    "A word of the name mixes scripts whose letters look alike.",
                    attribution.nameSpan())
                .withEvidence("printed", word));
      }
    }
  }

  /** Whether there is any letter that is not of the two scripts of most names. */
  private static boolean mayMixScripts(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST_OF_GREEK && !(c >= FIRST_OF_ARABIC && c <= LAST_OF_ARABIC)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mixesScripts(String word) {
    UnicodeScript first = null;
    int cp;
    for (int i = 0; i < word.length(); i += Character.charCount(cp)) {
      cp = word.codePointAt(i);
      UnicodeScript script = Character.isLetter(cp) ? UnicodeScript.of(cp) : UnicodeScript.COMMON;
      if (script == UnicodeScript.LATIN
          || script == UnicodeScript.CYRILLIC
          || script == UnicodeScript.GREEK) {
        if (first != null && first != script) {
          return true;
        }
        first = script;
      }
    }
    return false;
  }

  private void handle() {
    String handle = attribution.handle();
    String printed = printedHandle();
    if (!printed.isEmpty() && !printed.equals(handle)) {
      String asPrinted = attribution.handleSpan().in(source);
      String end = handle.isEmpty() ? "'." : "'; the permalink names @" + handle + ".";
      Finding damaged =
          Finding.of(
                  Finding.Type.HANDLE_DAMAGED,
                  "The handle is printed as '" + asPrinted + end,
                  attribution.handleSpan())
              .withEvidence("printed", printed);
      add(handle.isEmpty() ? damaged : damaged.withEvidence("expected", handle));
    } else if (handle.isEmpty()) {
      add(
          Finding.Type.HANDLE_MISSING,
          "Nothing but the id of the status is told.",
          attribution.handleSpan());
    }
    int length = Math.max(handle.length(), printed.length());
    if (length > MAX_HANDLE) {
      add(
          Finding.of(
                  Finding.Type.HANDLE_OVERLONG,
                  "The handle has "
                      + length
                      + " characters; accounts have at most "
                      + MAX_HANDLE
                      + ".",
                  attribution.handleSpan())
              .withEvidence("printed", printed.isEmpty() ? handle : printed));
    }
  }

  /** What stands behind the {@code @} without escapes and marks; empty if nothing does. */
  private String printedHandle() {
    Span span = attribution.handleSpan();
    int at = Gap.dropInvisible(source, span.start()) - 1;
    StringBuilder printed = new StringBuilder();
    if (at >= 0 && "@\uFF20".indexOf(source.charAt(at)) >= 0) {
      span.in(source)
          .codePoints()
          .filter(cp -> cp != '\\' && !CharClass.isInvisible(cp))
          .forEach(printed::appendCodePoint);
    }
    return printed.toString();
  }

  private void date() {
    DateReading date = attribution.date();
    if (date == null) {
      int end = attribution.span().end();
      add(Finding.Type.DATE_MISSING, "No date stands behind the handle.", new Span(end, end));
      return;
    }
    if (date.days().size() > 1) {
      Finding.Type type = Finding.Type.DATE_AMBIGUOUS;
      String days = date.days().stream().map(LocalDate::toString).collect(joining(","));
      add(
          Finding.of(type, "The date may mean " + date.days() + ".", date.span())
              .withEvidence("days", days));
    }
    switch (date.form()) {
      case TRUNCATED -> addDate(Finding.Type.DATE_TRUNCATED, "The date has no year.", date.span());
      case IMPOSSIBLE ->
          addDate(
              Finding.Type.DATE_IMPOSSIBLE,
              "No tweet was sent on '" + date.span().in(source) + "'.",
              date.span());
      case TIMED ->
          addDate(
              Finding.Type.DATE_IN_LOCAL_TIME,
              "The date comes with a time of day, so it is the day of an unknown time zone.",
              date.span());
      case FULL, NUMERIC -> {}
    }
  }

  private void addDate(Finding.Type type, String message, Span span) {
    add(Finding.of(type, message, span).withEvidence("printed", span.in(source)));
  }

  private void status() {
    Permalink permalink = attribution.permalink();
    if (permalink == null) {
      return;
    }
    String handle = permalink.handle();
    if (handle != null
        && !attribution.handle().isEmpty()
        && !handle.equalsIgnoreCase(attribution.handle())) {
      String own = attribution.handle();
      add(
          Finding.of(
                  Finding.Type.HANDLE_CONTRADICTS_STATUS,
                  "The permalink names @" + handle + ", the attribution @" + own + ".",
                  permalink.span())
              .withEvidence("printed", own)
              .withEvidence("expected", handle));
    }
    DateReading date = attribution.date();
    LocalDate printed = date == null ? null : date.day();
    if (date == null || printed == null || date.form() == DateReading.Form.TIMED) {
      return;
    }
    permalink
        .sentOn()
        .filter(day -> !day.equals(printed))
        .ifPresent(
            day ->
                add(
                    Finding.of(
                            Finding.Type.DATE_CONTRADICTS_STATUS,
                            "The status was sent on " + day + " (UTC), not on " + printed + ".",
                            date.span())
                        .withEvidence("printed", printed.toString())
                        .withEvidence("expected", day.toString())));
  }

  private void overrides() {
    int end = attribution.span().end();
    for (int i = body.span().start(); i < end; i++) {
      char c = source.charAt(i);
      if (c == CharClass.LEFT_TO_RIGHT_OVERRIDE || c == CharClass.RIGHT_TO_LEFT_OVERRIDE) {
        add(
            Finding.of(
                    Finding.Type.BIDI_OVERRIDE,
                    "A bidi override makes the text read in another order than it is stored.",
                    new Span(i, i + 1))
                .withEvidence(
                    "codePoints", "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT)));
      }
    }
  }
}
