package io.github.tweetcitation.examples;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.ReportRule;
import java.util.Locale;

/** What constants of the library mean, for readers who have not read its documentation. */
final class Wording {

  private Wording() {}

  /** On what an attribution rests, with the name of the option's value that accepts it. */
  static String of(Leniency needed) {
    return switch (needed) {
      case STRICT -> "a full attribution, on its own line or in markup (strict)";
      case STANDARD -> "a full attribution in a line, or the status itself (standard)";
      case LENIENT -> "a damaged or incomplete attribution (lenient)";
    };
  }

  /** The option that accepts what needs a leniency. */
  static String option(Leniency needed) {
    return "by --leniency " + name(needed);
  }

  /** The name of a leniency as an option has it. */
  static String name(Leniency leniency) {
    return leniency.name().toLowerCase(Locale.ROOT);
  }

  /** Where the body begins, to be read after the word "begins". */
  static String of(Boundary boundary) {
    return switch (boundary) {
      case MARKUP -> "where the markup of the embed says";
      case QUOTE -> "with its block of quoted or indented lines";
      case LINE -> "at the start of a line";
      case PARAGRAPH -> "after a blank line";
      case PREVIOUS_CITATION -> "where the citation before it ends";
      case INLINE -> "inside a line, most likely here";
      case GUESS -> "probably here: the likeliest of several places";
    };
  }

  /** Where a report names the tweet. */
  static String of(ReportRule rule) {
    return switch (rule) {
      case CLAUSE -> "the clause before the words names the tweet";
      case CUE_AFTER -> "the clause after the words names the tweet";
      case SENTENCE_BEFORE -> "a sentence before the words names the tweet";
      case CONTINUATION -> "the words go on with those of the report before";
    };
  }

  /** How much a finding weighs. */
  static String of(Finding.Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "damaged or odd";
      case SUSPICIOUS -> "suspicious";
    };
  }
}
