package io.github.tweetcitation;

import io.github.tweetcitation.internal.check.Sentence;
import java.util.Locale;
import java.util.Map;

/**
 * Something about a citation that looks damaged, ambiguous or forged, with its evidence.
 *
 * <p>The classes differ by the nature of their evidence: a {@link Contradiction} holds what is
 * printed and what contradicts it, {@link LostCharacters} how much is lost, and so on. {@link
 * #type()} says what was found, {@link #evidence()} has the evidence as text. Findings never change
 * what was parsed, and none is a proof. All are immutable; two are equal if all their values are.
 *
 * @since 0.1.0
 */
public sealed interface Finding
    permits AmbiguousDate,
        Contradiction,
        DateContradiction,
        Imitation,
        LostCharacters,
        Misreading,
        OddCharacters,
        Overlong,
        PrintedOddity,
        Remark {

  /** How much a finding weighs. The constants are ordered from the least to the most serious. */
  enum Severity {
    /** Something is merely absent, or a value is a judgement. */
    INFO,
    /** Something is damaged, or odd in a way that many genuine posts are. */
    WARNING,
    /** Two values contradict each other, or the text is made to read as something else. */
    SUSPICIOUS
  }

  /** The part of a citation that a finding is about. */
  enum Part {
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

  /** The kinds of findings; their names are stable codes. More may come. */
  enum Type {
    /** The name has question marks or replacement characters in place of lost characters. */
    NAME_LOST_CHARACTERS(
        Severity.WARNING,
        "'{printed}' seems to have lost {lost}: question marks or \uFFFD are in their place."),
    /** The attribution prints no name. */
    NAME_MISSING(Severity.INFO, "No name is before the handle."),
    /** A word of the name mixes letters of two scripts that look alike. */
    NAME_MIXED_SCRIPTS(
        Severity.SUSPICIOUS,
        "'{printed}' looks like '{looksLike}', but mixes letters of two alphabets."),
    /** The name looks like the handle, but has other letters. */
    NAME_IMITATES_HANDLE(
        Severity.SUSPICIOUS,
        "'{printed}' looks like '{looksLike}', the words of the handle, but has other letters."),
    /** The name has letters of a special style: fullwidth, mathematical, encircled. */
    NAME_STYLED_LETTERS(
        Severity.WARNING,
        "'{printed}' reads as '{looksLike}', but has letters of a special style."),
    /** The name has the handle of another account in it. */
    NAME_HOLDS_HANDLE(
        Severity.WARNING, "The name holds '{printed}', the handle of another account."),
    /** The name has a check mark, as verified accounts have one beside their name. */
    NAME_VERIFICATION_MARK(
        Severity.WARNING, "The name holds '{printed}', which looks like a mark of verification."),
    /** The document has no handle, only the id of the status. */
    HANDLE_MISSING(Severity.INFO, "The document has no handle, only the id of the status."),
    /** The handle is damaged; the author has the handle of the permalink if there is one. */
    HANDLE_DAMAGED(
        Severity.WARNING,
        "The handle is printed as '{printed}', which is none[; the permalink has @{expected}]."),
    /** The handle is longer than the 15 characters that accounts may have today. */
    HANDLE_OVERLONG(
        Severity.WARNING, "The handle has {length} characters; accounts have at most {limit}."),
    /** The permalink and the attribution have different handles. */
    HANDLE_CONTRADICTS_STATUS(
        Severity.SUSPICIOUS,
        "The attribution has @{printed}, the permalink @{expected}:"
            + " the account was renamed, or someone changed one of them."),
    /** The permalink has another handle that looks like the one of the attribution. */
    HANDLE_IMITATES_STATUS(
        Severity.SUSPICIOUS,
        "The attribution has @{printed}, the permalink @{looksLike}, which looks nearly the same."),
    /** The dash before the name is damaged, or replaced by a hyphen. */
    DASH_DAMAGED(
        Severity.WARNING, "'{printed}' is in the place of the dash[, which was '{repaired}']."),
    /** No dash is before the name. */
    DASH_MISSING(Severity.INFO, "No dash is before the name."),
    /** The date may mean several days, such as {@code 5/6/2019}. */
    DATE_AMBIGUOUS(Severity.INFO, "The date may mean any of {days}."),
    /** The date is cut short. */
    DATE_TRUNCATED(Severity.WARNING, "'{printed}' has no year."),
    /** No tweet was sent on that day, such as {@code February 30, 2020}. */
    DATE_IMPOSSIBLE(Severity.WARNING, "No tweet was sent on '{printed}'."),
    /** No date is after the handle. */
    DATE_MISSING(Severity.INFO, "No date is after the handle."),
    /** The date has a time of day: it is the day in the time zone of whoever copied the page. */
    DATE_IN_LOCAL_TIME(
        Severity.INFO, "'{printed}' has a time of day, so it is the day in an unknown time zone."),
    /** The date is the day before or after that of the status, as in another time zone. */
    DATE_ONE_DAY_OFF(
        Severity.INFO,
        "The date is {printed}, the status was sent on {expected} (UTC):"
            + " one day apart, as in a copy made in another time zone."),
    /** The status id was made on another day (UTC) than the one printed. */
    DATE_CONTRADICTS_STATUS(
        Severity.SUSPICIOUS, "The date is {printed}, but the status was sent on {expected} (UTC)."),
    /**
     * The status id is older than the date, or newer; it is one of those without a time in them.
     */
    STATUS_CONTRADICTS_DATE(
        Severity.SUSPICIOUS, "The date is {printed}, but the id of the status is of {expected}."),
    /** No tweet has that id: its day has not come, or it was never given to a tweet. */
    STATUS_ID_IMPOSSIBLE(Severity.SUSPICIOUS, "No tweet has the id {printed}."),
    /**
     * The last digits of the id are zeros, as where a program kept it as a floating-point number.
     */
    STATUS_ID_ROUNDED(
        Severity.WARNING,
        "The id {printed} ends with zeros: a program may have rounded it, and the link is wrong."),
    /** The link of the attribution leads to another site, or to another post, than it should. */
    PERMALINK_ELSEWHERE(
        Severity.WARNING, "The link in the place of the permalink leads to '{printed}'."),
    /** The link of the attribution leads to a host whose name imitates that of the network. */
    PERMALINK_IMITATES_HOST(
        Severity.SUSPICIOUS, "The permalink leads to '{printed}', which imitates {looksLike}."),
    /** The body has question marks or replacement characters in place of lost characters. */
    BODY_LOST_CHARACTERS(
        Severity.WARNING,
        "The text seems to have lost {lost}: question marks or \uFFFD are in their place."),
    /** Where the body begins is a judgement. */
    BODY_START_UNCERTAIN(Severity.INFO, "Where the text begins is a judgement."),
    /** Words and a media link follow the attribution: the tweet seems to go on there. */
    BODY_CONTINUES(Severity.INFO, "More of the tweet seems to be after its attribution."),
    /** The body is longer than tweets were on its day. */
    BODY_OVERLONG(
        Severity.WARNING,
        "The text counts {length} characters; on its day tweets had at most {limit}."),
    /** The body is cut short. */
    BODY_TRUNCATED(Severity.WARNING, "The text is cut short: it ends with '{printed}'."),
    /** The body is the beginning of a long post, which the network cuts in embeds. */
    BODY_SHORTENED(Severity.INFO, "The text is the beginning of a longer post."),
    /** A link in the body is cut short. */
    BODY_LINK_CUT(Severity.WARNING, "The link '{printed}' is cut short."),
    /** The body is what networks show in place of a post that is gone. */
    BODY_PLACEHOLDER(
        Severity.WARNING, "'{printed}' is a notice that the post is gone, not its text."),
    /** A bidi override can make the text read as something else. */
    BIDI_OVERRIDE(
        Severity.SUSPICIOUS,
        "An invisible override ({codePoints}) in the {part} makes it read in another order"
            + " than it is stored."),
    /** An embedding or isolate is not closed, and may turn around the text after it. */
    BIDI_UNBALANCED(
        Severity.WARNING,
        "An invisible mark of direction ({codePoints}) in the {part} is never closed."),
    /** Characters without a glyph are inside a word: it reads as another word than it is. */
    INVISIBLE_CHARACTERS(
        Severity.SUSPICIOUS, "Invisible characters ({codePoints}) are inside the {part}."),
    /** A hyphen that shows only at the end of a line is inside a word, as hyphenators leave it. */
    SOFT_HYPHEN(Severity.WARNING, "A soft hyphen ({codePoints}) is inside the {part}."),
    /** The text was read in a wrong encoding (mojibake). */
    WRONG_ENCODING(
        Severity.WARNING,
        "The {part} was read in a wrong encoding ({misread})[; it was '{repaired}']."),
    /** The text holds characters as the escapes of a program or of markup. */
    ESCAPED_CHARACTERS(
        Severity.WARNING, "The {part} holds '{printed}'[, an escape that means '{repaired}']."),
    /** A report quotes without quotation marks, up to the end of the paragraph. */
    QUOTATION_UNMARKED(Severity.INFO, "The words are quoted without quotation marks."),
    /** One of the two marks of a quotation is lost. */
    QUOTATION_MARK_LOST(Severity.WARNING, "One of the two quotation marks is lost."),
    /** An ellipsis in a quotation says that words are left out. */
    QUOTATION_SHORTENED(Severity.INFO, "An ellipsis is in the quotation: words are left out."),
    /** Mentions, hashtags and numbers tell that an embedded tweet was translated. */
    QUOTATION_TRANSLATED(
        Severity.INFO, "Mentions, hashtags or numbers tell that an embedded tweet was translated.");

    private final Severity severity;
    private final String sentence;

    Type(Severity severity, String sentence) {
      this.severity = severity;
      this.sentence = sentence;
    }

    /**
     * How much findings of this type weigh.
     *
     * @return the severity
     */
    public Severity severity() {
      return severity;
    }
  }

  /**
   * What was found.
   *
   * @return the type, whose name is a stable code
   */
  Type type();

  /**
   * The part of the citation that the finding is about.
   *
   * @return the part
   */
  Part part();

  /**
   * Where the evidence is in the source.
   *
   * @return its span
   */
  Span span();

  /**
   * What the finding rests on, as text for programs.
   *
   * @return values by name, immutable and in a fixed order: {@code printed} is what the document
   *     has, {@code expected} what contradicts it, {@code repaired} what was printed before the
   *     damage, {@code looksLike} what a reader takes it for, {@code codePoints} characters such as
   *     {@code U+202E}; the classes of findings have the others
   */
  Map<String, String> evidence();

  /**
   * This finding at another place.
   *
   * @param place where the evidence is in the source
   * @return a new finding
   * @throws NullPointerException if the place is null
   */
  Finding withSpan(Span place);

  /**
   * How much the finding weighs: a short cut to {@code type().severity()}.
   *
   * @return the severity
   */
  default Severity severity() {
    return type().severity();
  }

  /**
   * A sentence in English that is made of the values, for people.
   *
   * @return the message; long values are cut short in it
   */
  default String message() {
    String part = part().name().toLowerCase(Locale.ROOT);
    return Sentence.fill(type().sentence, part, evidence());
  }
}
