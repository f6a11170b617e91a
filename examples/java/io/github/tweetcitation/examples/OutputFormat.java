package io.github.tweetcitation.examples;

import io.github.tweetcitation.format.CitationFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which results are written: those of the example main, and citation formats. */
enum OutputFormat {
  LISTING(null),
  JSON(null),
  CSV(null),
  HTML(CitationFormat.HTML),
  MARKDOWN(CitationFormat.MARKDOWN),
  TEXT(CitationFormat.TEXT),
  CSL_JSON(CitationFormat.CSL_JSON),
  BIBTEX(CitationFormat.BIBTEX),
  RIS(CitationFormat.RIS),
  CITE_TWEET(CitationFormat.CITE_TWEET),
  SCHEMA_ORG(CitationFormat.SCHEMA_ORG),
  WEB_ANNOTATION(CitationFormat.WEB_ANNOTATION),
  APA(CitationFormat.APA),
  MLA(CitationFormat.MLA);

  @SuppressWarnings("ImmutableEnumChecker") // a CitationFormat is immutable
  private final @Nullable CitationFormat format;

  OutputFormat(@Nullable CitationFormat format) {
    this.format = format;
  }

  /** The name as an option: {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean hasReports() {
    return this == LISTING || this == JSON;
  }

  /** What is written before the first result. */
  String header() {
    return this == CSV ? CitationCsv.header() : "";
  }

  /** Writes a result, with the line breaks that end it. */
  String write(Result result, Offsets offsets) {
    if (format != null) {
      String citations = format.format(result.document(), Optional.of(result.address()));
      return citations.isEmpty() ? "" : citations + "\n\n";
    }
    return switch (this) {
      case JSON -> Visible.of(CitationJson.of(result, offsets).toString()) + "\n";
      case CSV -> CitationCsv.of(result, offsets);
      default -> CitationListing.of(result, offsets) + "\n";
    };
  }
}
