package io.github.tweetcitation.internal.check;

import static java.util.stream.Collectors.joining;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.body.TrailingPart;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for damage, ambiguity and forgery in one citation: one rule or group of rules a method. */
public final class Checks {

  /** Accounts have had at most 15 characters since 2009; a few older ones have up to 20. */
  private static final int MAX_HANDLE = 15;

  /** {@code ????????} for a lost flag: each lost emoji leaves at least two question marks. */
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
   * @param trailing what seems to be of the tweet after its attribution, or null
   */
  public static List<Finding> findings(
      String source, AttributionReading attribution, Body body, @Nullable TrailingPart trailing) {
    Checks checks = new Checks(source, attribution, body);
    checks.body(trailing);
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
   * @param evidence name and value, name and value, and so on
   */
  private void add(Finding.Type type, String message, Span span, String... evidence) {
    Finding finding = Finding.of(type, message, span);
    for (int i = 0; i < evidence.length; i += 2) {
      finding = finding.withEvidence(evidence[i], evidence[i + 1]);
    }
    findings.add(finding);
  }

  private void body(@Nullable TrailingPart trailing) {
    Span span = body.span();
    if (body.boundary() == Boundary.INLINE || body.boundary() == Boundary.GUESS) {
      Span start = new Span(span.start(), span.start());
      add(Finding.Type.BODY_START_UNCERTAIN, "Where the body begins is a judgement.", start);
    }
    if (body.text().indexOf(Characters.REPLACEMENT) >= 0) {
      add(Finding.Type.BODY_LOST_CHARACTERS, "The body holds replacement characters.", span);
    }
    if (trailing != null) {
      String message = "More of the tweet seems to stand behind its attribution.";
      add(Finding.Type.BODY_CONTINUES, message, trailing.span());
    }
  }

  private void dash() {
    switch (attribution.dash()) {
      case MISSING -> add(Finding.Type.DASH_MISSING, "No dash stands before the name.", dashSpan());
      case DAMAGED, MISREAD -> {
        String printed = dashSpan().in(source).strip();
        String message = "'" + printed + "' stands for the dash.";
        add(Finding.Type.DASH_DAMAGED, message, dashSpan(), "printed", printed);
      }
      case WHOLE, UNUSED -> {}
    }
  }

  private Span dashSpan() {
    return new Span(attribution.span().start(), attribution.nameSpan().start());
  }

  private void name() {
    String name = attribution.name();
    Span span = attribution.nameSpan();
    if (name.isEmpty()) {
      add(Finding.Type.NAME_MISSING, "No name stands before the handle.", span);
    }
    if (name.contains(LOST_EMOJI) || name.indexOf(Characters.REPLACEMENT) >= 0) {
      String message = "The name holds marks in place of lost characters.";
      add(Finding.Type.NAME_LOST_CHARACTERS, message, span, "printed", name);
    }
    for (String word : MixedScripts.wordsIn(name)) {
      String message = "A word of the name mixes scripts whose letters look alike.";
      add(Finding.Type.NAME_MIXED_SCRIPTS, message, span, "printed", word);
    }
  }

  private void handle() {
    String handle = attribution.handle();
    Span span = attribution.handleSpan();
    String printed = printedHandle();
    if (!printed.isEmpty() && !printed.equals(handle)) {
      String message = "The handle is printed as '" + span.in(source) + "'";
      if (handle.isEmpty()) {
        add(Finding.Type.HANDLE_DAMAGED, message + ".", span, "printed", printed);
      } else {
        message += "; the permalink names @" + handle + ".";
        add(Finding.Type.HANDLE_DAMAGED, message, span, "printed", printed, "expected", handle);
      }
    } else if (handle.isEmpty()) {
      add(Finding.Type.HANDLE_MISSING, "Nothing but the id of the status is told.", span);
    }
    String longest = printed.length() > handle.length() ? printed : handle;
    int length = longest.length();
    if (length > MAX_HANDLE) {
      String message =
          "The handle has " + length + " characters; accounts have at most " + MAX_HANDLE + ".";
      add(Finding.Type.HANDLE_OVERLONG, message, span, "printed", longest);
    }
  }

  /** What follows the {@code @}, without escapes and marks; empty if there is no {@code @}. */
  private String printedHandle() {
    Span span = attribution.handleSpan();
    int at = WhiteSpace.dropInvisible(source, span.start()) - 1;
    if (at < 0 || "@\uFF20".indexOf(source.charAt(at)) < 0) {
      return "";
    }
    String shown = span.in(source);
    if (shown.equals(attribution.handle())) {
      return shown;
    }
    StringBuilder printed = new StringBuilder();
    shown
        .codePoints()
        .filter(cp -> cp != '\\' && !Characters.isInvisible(cp))
        .forEach(printed::appendCodePoint);
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
    String printed = span.in(source);
    if (date.days().size() > 1) {
      String days = date.days().stream().map(LocalDate::toString).collect(joining(","));
      String message = "The date may mean " + date.days() + ".";
      add(Finding.Type.DATE_AMBIGUOUS, message, span, "days", days);
    }
    switch (date.form()) {
      case TRUNCATED ->
          add(Finding.Type.DATE_TRUNCATED, "The date has no year.", span, "printed", printed);
      case IMPOSSIBLE -> {
        String message = "No tweet was sent on '" + printed + "'.";
        add(Finding.Type.DATE_IMPOSSIBLE, message, span, "printed", printed);
      }
      case TIMED -> {
        String message =
            "The date comes with a time of day, so it is the day of an unknown time zone.";
        add(Finding.Type.DATE_IN_LOCAL_TIME, message, span, "printed", printed);
      }
      case FULL, NUMERIC -> {}
    }
  }

  /** Whether the status is the account's and of the day; a date with a time has become that day. */
  private void status() {
    Permalink permalink = attribution.permalink();
    if (permalink == null) {
      return;
    }
    String own = attribution.handle();
    String linked = Permalink.handleOf(permalink);
    if (!own.isEmpty() && !linked.isEmpty() && !own.equalsIgnoreCase(linked)) {
      String message = "The permalink names @" + linked + ", the attribution @" + own + ".";
      String[] handles = {"printed", own, "expected", linked};
      add(Finding.Type.HANDLE_CONTRADICTS_STATUS, message, permalink.span(), handles);
    }
    DateReading date = attribution.date();
    LocalDate printed = date == null ? null : date.day();
    LocalDate sent = permalink.sentOn().orElse(printed);
    if (date != null && printed != null && !printed.equals(sent)) {
      String message = "The status was sent on " + sent + " (UTC), not on " + printed + ".";
      String[] days = {"printed", printed.toString(), "expected", String.valueOf(sent)};
      add(Finding.Type.DATE_CONTRADICTS_STATUS, message, date.span(), days);
    }
  }

  private void overrides() {
    int end = attribution.span().end();
    for (int i = body.span().start(); i < end; i++) {
      char c = source.charAt(i);
      if (c == Characters.LEFT_TO_RIGHT_OVERRIDE || c == Characters.RIGHT_TO_LEFT_OVERRIDE) {
        String message = "A bidi override makes the text read in another order than it is stored.";
        String printed = c == Characters.LEFT_TO_RIGHT_OVERRIDE ? "U+202D" : "U+202E";
        add(Finding.Type.BIDI_OVERRIDE, message, new Span(i, i + 1), "codePoints", printed);
      }
    }
  }
}
