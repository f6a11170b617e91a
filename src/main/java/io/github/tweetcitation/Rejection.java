package io.github.tweetcitation;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a plain text that looks like an attribution, such as {@code (@jane)}, and is no
 * citation.
 *
 * @param span the place: the handle with its parentheses, or the whole attribution if a leniency
 *     accepts it
 * @param reason why it is no citation
 * @param acceptedBy the strictest leniency that accepts it; empty if none does
 * @since 0.1.0
 */
public record Rejection(Span span, Reason reason, Optional<Leniency> acceptedBy) {

  /** The rules that reject a candidate; their names are stable codes. More may come. */
  public enum Reason {
    /** What is after the handle is neither a date nor the end of the line. */
    NO_DATE("no date is after the handle"),
    /** What is in the parentheses is not the handle of an account. */
    NO_HANDLE("what is in the parentheses is no handle"),
    /** No name is between a dash and the handle. */
    NO_NAME("no name is before the handle"),
    /** No dash is before the name, and nothing else makes up for it. */
    NO_DASH("no dash is before the name"),
    /** The date is in another paragraph, and the dash neither begins a line nor follows a link. */
    INSIDE_A_LINE("the date is in another paragraph, and the dash does not begin a line"),
    /** The name begins with the words of a byline, a credit, an appeal or the header of a reply. */
    NAME_OF_ANOTHER_KIND("the name begins as in a byline, a credit or an appeal"),
    /** A handle in a sentence: {@code the senator on Twitter (@senator)}. */
    HANDLE_IN_PROSE("the name ends as in a sentence, with the name of a network"),
    /** The words before the dash are those of a byline, a credit or an appeal. */
    WORDS_BEFORE("the words before the dash are those of a byline, a credit or an appeal"),
    /** After the date is a time of day, another date, or the rest of a sentence. */
    WORDS_AFTER("a time, another date or the rest of a sentence is after the date"),
    /** The name says that another network printed it. */
    OTHER_NETWORK("another network printed it"),
    /** The attribution is whole enough for a more lenient parser only. */
    LENIENCY("it needs another leniency");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The reason in English, for people.
     *
     * @return words without a full stop
     */
    public String message() {
      return sentence;
    }
  }

  /**
   * Creates a rejection.
   *
   * @throws NullPointerException if an argument is null
   */
  public Rejection {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(acceptedBy, "acceptedBy");
  }
}
