package io.github.tweetcitation.internal.check;

import static java.util.stream.Collectors.joining;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.TrailingPart;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks a parsed citation for damage, ambiguity and forgery. */
public final class Checks {

  /** Accounts have had at most 15 characters since 2009; a few older ones have up to 20. */
  private static final int MAX_HANDLE = 15;

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
   * The findings of a citation, in the order of the source.
   *
   * @param rest what seems to be of the tweet after its attribution, or null
   */
  public static List<Finding> findings(
      String source, AttributionReading attribution, Body body, @Nullable TrailingPart rest) {
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

  /**
   * Adds a finding.
   *
   * @param evidence names and values in turns
   */
  private void add(Finding.Type type, String message, Span span, String... evidence) {
    Finding finding = Finding.of(type, message, span);
    for (int i = 0; i < evidence.length; i += 2) {
      finding = finding.withEvidence(evidence[i], evidence[i + 1]);
    }
    findings.add(finding);
  }

  private void body() {
    if (body.boundary() == Boundary.INLINE || body.boundary() == Boundary.GUESS) {
      add(
          Finding.Type.BODY_START_UNCERTAIN,
          "Where the body begins is a judgement.",
          new Span(body.span().start(), body.span().start()));
    }
    if (body.text().indexOf(Characters.REPLACEMENT) >= 0) {
      add(Finding.Type.BODY_LOST_CHARACTERS, "The body holds replacement characters.", body.span());
    }
  }

  private void rest(@Nullable TrailingPart rest) {
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
          Finding.Type.DASH_DAMAGED,
          "'" + printed + "' stands for the dash.",
          start,
          "printed",
          printed);
    } else {
      add(Finding.Type.DASH_MISSING, "No dash stands before the name.", start);
    }
  }

  private void name() {
    String name = attribution.name();
    if (name.isEmpty()) {
      add(Finding.Type.NAME_MISSING, "No name stands before the handle.", attribution.nameSpan());
    }
    if (name.contains(LOST_EMOJI) || name.indexOf(Characters.REPLACEMENT) >= 0) {
      add(
          Finding.Type.NAME_LOST_CHARACTERS,
          "The name holds marks in place of lost characters.",
          attribution.nameSpan(),
          "printed",
          name);
    }
    for (String word : MixedScripts.wordsIn(name)) {
      add(
          Finding.Type.NAME_MIXED_SCRIPTS,
          "A word of the name mixes scripts whose letters look alike.",
          attribution.nameSpan(),
          "printed",
          word);
    }
  }

  private void handle() {
    String handle = attribution.handle();
    Span span = attribution.handleSpan();
    String printed = printedHandle();
    if (!printed.isEmpty() && !printed.equals(handle)) {
      String found = "The handle is printed as '" + span.in(source);
      if (handle.isEmpty()) {
        add(Finding.Type.HANDLE_DAMAGED, found + "'.", span, "printed", printed);
      } else {
        String message = found + "'; the permalink names @" + handle + ".";
        add(Finding.Type.HANDLE_DAMAGED, message, span, "printed", printed, "expected", handle);
      }
    } else if (handle.isEmpty()) {
      add(Finding.Type.HANDLE_MISSING, "Nothing but the id of the status is told.", span);
    }
    String longest = printed.length() > handle.length() ? printed : handle;
    if (longest.length() > MAX_HANDLE) {
      int length = longest.length();
      add(
          Finding.Type.HANDLE_OVERLONG,
          "The handle has " + length + " characters; accounts have at most " + MAX_HANDLE + ".",
          span,
          "printed",
          longest);
    }
  }

  /** What follows the {@code @}, without escapes and marks; empty if nothing does. */
  private String printedHandle() {
    Span span = attribution.handleSpan();
    int at = WhiteSpace.dropInvisible(source, span.start()) - 1;
    StringBuilder printed = new StringBuilder();
    if (at >= 0 && "@\uFF20".indexOf(source.charAt(at)) >= 0) {
      span.in(source)
          .codePoints()
          .filter(cp -> cp != '\\' && !Characters.isInvisible(cp))
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
    Span span = date.span();
    if (date.days().size() > 1) {
      String days = date.days().stream().map(LocalDate::toString).collect(joining(","));
      add(
          Finding.Type.DATE_AMBIGUOUS,
          "The date may mean " + date.days() + ".",
          span,
          "days",
          days);
    }
    switch (date.form()) {
      case TRUNCATED ->
          add(
              Finding.Type.DATE_TRUNCATED,
              "The date has no year.",
              span,
              "printed",
              span.in(source));
      case IMPOSSIBLE ->
          add(
              Finding.Type.DATE_IMPOSSIBLE,
              "No tweet was sent on '" + span.in(source) + "'.",
              span,
              "printed",
              span.in(source));
      case TIMED ->
          add(
              Finding.Type.DATE_IN_LOCAL_TIME,
              "The date comes with a time of day, so it is the day of an unknown time zone.",
              span,
              "printed",
              span.in(source));
      case FULL, NUMERIC -> {}
    }
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
          Finding.Type.HANDLE_CONTRADICTS_STATUS,
          "The permalink names @" + handle + ", the attribution @" + own + ".",
          permalink.span(),
          "printed",
          own,
          "expected",
          handle);
    }
    DateReading date = attribution.date();
    LocalDate printed = date == null ? null : date.day();
    if (date == null || printed == null || date.form() == DateReading.Form.TIMED) {
      return;
    }
    LocalDate sent = permalink.sentOn().orElse(printed);
    if (!sent.equals(printed)) {
      add(
          Finding.Type.DATE_CONTRADICTS_STATUS,
          "The status was sent on " + sent + " (UTC), not on " + printed + ".",
          date.span(),
          "printed",
          printed.toString(),
          "expected",
          sent.toString());
    }
  }

  private void overrides() {
    int end = attribution.span().end();
    for (int i = body.span().start(); i < end; i++) {
      char c = source.charAt(i);
      if (c == Characters.LEFT_TO_RIGHT_OVERRIDE || c == Characters.RIGHT_TO_LEFT_OVERRIDE) {
        add(
            Finding.Type.BIDI_OVERRIDE,
            "A bidi override makes the text read in another order than it is stored.",
            new Span(i, i + 1),
            "codePoints",
            "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
      }
    }
  }
}
