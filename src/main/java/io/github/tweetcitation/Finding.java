package io.github.tweetcitation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something about a citation that looks damaged, ambiguous or forged, with its evidence.
 *
 * <p>Findings never change what was parsed. Immutable; two are equal if all their values are.
 */
public final class Finding {

  private final Type type;
  private final String message;
  private final Map<String, String> evidence;
  private final Span span;

  private Finding(Type type, String message, Map<String, String> evidence, Span span) {
    this.type = Objects.requireNonNull(type, "type");
    this.message = Objects.requireNonNull(message, "message");
    this.evidence = evidence;
    this.span = Objects.requireNonNull(span, "span");
  }

  /** How much a finding weighs. The constants are ordered from the least to the most serious. */
  public enum Severity {
    /** Something is merely absent, or a value is a judgement. */
    INFO,
    /** Something is damaged. */
    WARNING,
    /** Two values contradict each other, or the text is made to read as something else. */
    SUSPICIOUS
  }

  /** The part of a citation that a finding is about. */
  public enum Part {
    /** The dash before the name. */
    DASH,
    /** The display name. */
    NAME,
    /** The handle. */
    HANDLE,
    /** The date. */
    DATE,
    /** The post's own text. */
    BODY,
    /** The link to the status. */
    PERMALINK,
    /** The words that a report quotes. */
    QUOTATION
  }

  /** The kinds of findings. More may come. */
  public enum Type {
    /** The name has question marks or replacement characters in place of lost characters. */
    NAME_LOST_CHARACTERS(Severity.WARNING, Part.NAME),
    /** The attribution prints no name. */
    NAME_MISSING(Severity.INFO, Part.NAME),
    /** A word of the name mixes Latin with Cyrillic or Greek letters that look alike. */
    NAME_MIXED_SCRIPTS(Severity.SUSPICIOUS, Part.NAME),
    /** The document has no handle, only the id of the status. */
    HANDLE_MISSING(Severity.INFO, Part.HANDLE),
    /** The handle is damaged; the author has the handle of the permalink if there is one. */
    HANDLE_DAMAGED(Severity.WARNING, Part.HANDLE),
    /** The handle is longer than the 15 characters that accounts may have today. */
    HANDLE_OVERLONG(Severity.WARNING, Part.HANDLE),
    /** The permalink and the attribution have different handles. */
    HANDLE_CONTRADICTS_STATUS(Severity.SUSPICIOUS, Part.PERMALINK),
    /** The dash before the name is damaged, or replaced by a hyphen. */
    DASH_DAMAGED(Severity.WARNING, Part.DASH),
    /** No dash is before the name. */
    DASH_MISSING(Severity.INFO, Part.DASH),
    /** The date may mean several days, such as {@code 5/6/2019}. */
    DATE_AMBIGUOUS(Severity.INFO, Part.DATE),
    /** The date is cut short. */
    DATE_TRUNCATED(Severity.WARNING, Part.DATE),
    /** No tweet was sent on that day, such as {@code February 30, 2020}. */
    DATE_IMPOSSIBLE(Severity.WARNING, Part.DATE),
    /** No date is after the handle. */
    DATE_MISSING(Severity.INFO, Part.DATE),
    /** The date has a time of day: it is the day in the time zone of whoever copied the page. */
    DATE_IN_LOCAL_TIME(Severity.INFO, Part.DATE),
    /** The status id was made on another day (UTC) than the one printed. */
    DATE_CONTRADICTS_STATUS(Severity.SUSPICIOUS, Part.DATE),
    /** The body has replacement characters in place of lost characters. */
    BODY_LOST_CHARACTERS(Severity.WARNING, Part.BODY),
    /** Where the body begins is a judgement. */
    BODY_START_UNCERTAIN(Severity.INFO, Part.BODY),
    /** Words and a media link follow the attribution: the tweet seems to go on there. */
    BODY_CONTINUES(Severity.INFO, Part.BODY),
    /** A bidi override in the body or the attribution can make it read as something else. */
    BIDI_OVERRIDE(Severity.SUSPICIOUS, Part.BODY),
    /** A report quotes without quotation marks, up to the end of the paragraph. */
    QUOTATION_UNMARKED(Severity.INFO, Part.QUOTATION),
    /** One of the two marks of a quotation is lost. */
    QUOTATION_MARK_LOST(Severity.WARNING, Part.QUOTATION),
    /** An ellipsis in a quotation says that words are left out. */
    QUOTATION_SHORTENED(Severity.INFO, Part.QUOTATION),
    /** Mentions, hashtags and numbers tell that an embedded tweet was translated. */
    QUOTATION_TRANSLATED(Severity.INFO, Part.QUOTATION);

    private final Severity severity;
    private final Part part;

    Type(Severity severity, Part part) {
      this.severity = severity;
      this.part = part;
    }

    /**
     * How much findings of this type weigh.
     *
     * @return the severity
     */
    public Severity severity() {
      return severity;
    }

    /**
     * The part of a citation that findings of this type are about.
     *
     * @return the part
     */
    public Part part() {
      return part;
    }
  }

  /**
   * Creates a finding without evidence.
   *
   * @param type the type
   * @param message a sentence in English
   * @param span where the evidence is in the source
   * @return the finding
   * @throws NullPointerException if an argument is null
   */
  public static Finding of(Type type, String message, Span span) {
    return new Finding(type, message, Map.of(), span);
  }

  /**
   * This finding with one more piece of evidence, after the others.
   *
   * @param key the name of the evidence, such as {@code printed}
   * @param value its value
   * @return a new finding
   * @throws NullPointerException if an argument is null
   */
  public Finding withEvidence(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(evidence);
    more.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    return new Finding(type, message, Collections.unmodifiableMap(more), span);
  }

  /**
   * This finding at another place.
   *
   * @param place where the evidence is in the source
   * @return a new finding
   * @throws NullPointerException if the place is null
   */
  public Finding withSpan(Span place) {
    return new Finding(type, message, evidence, place);
  }

  /**
   * What kind of finding it is.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * How much it weighs: a short cut to {@code type().severity()}.
   *
   * @return the severity
   */
  public Severity severity() {
    return type.severity();
  }

  /**
   * The part of the citation that it is about: a short cut to {@code type().part()}.
   *
   * @return the part
   */
  public Part part() {
    return type.part();
  }

  /**
   * A sentence in English that names the evidence.
   *
   * @return the message
   */
  public String message() {
    return message;
  }

  /**
   * What the finding rests on, for programs.
   *
   * @return values by name, immutable and in a fixed order: {@code printed} is what the document
   *     has, {@code expected} what the status says, {@code days} the possible days with commas
   *     between them, {@code codePoints} characters such as {@code U+202E}
   */
  public Map<String, String> evidence() {
    return evidence;
  }

  /**
   * Where the evidence is in the source.
   *
   * @return its span
   */
  public Span span() {
    return span;
  }

  private List<Object> values() {
    return List.of(type, message, evidence, span);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding finding && values().equals(finding.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return "Finding" + values();
  }
}
