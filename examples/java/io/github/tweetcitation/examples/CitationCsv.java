package io.github.tweetcitation.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes citations as CSV (RFC 4180), one row a citation, with a header. */
final class CitationCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "network",
          "name",
          "handle",
          "date",
          "day",
          "day_from",
          "status_id",
          "status_url",
          "body",
          "boundary",
          "media",
          "findings",
          "start",
          "end");

  /**
   * How a cell begins that a spreadsheet would take for a formula, such as {@code =1+1} or
   * {@code @SUM(A1)}; some take the fullwidth forms, too.
   */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].");

  private static final char QUOTE = '\'';

  private CitationCsv() {}

  /** The names of the columns, and those of more columns after them. */
  static String header(String... more) {
    return rows(List.of(with(HEADER, more)));
  }

  /** The rows of a result, each with more cells after the others. */
  static String of(Result result, Offsets unit, String... more) {
    List<Citation> citations = result.document().citations();
    Map<Span, Span> offsets =
        unit.convert(result.document().source(), citations.stream().map(Citation::span).toList());
    return rows(
        citations.stream()
            .map(it -> row(result.id(), it, Objects.requireNonNull(offsets.get(it.span()))))
            .map(row -> with(row, more))
            .toList());
  }

  private static String rows(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> with(List<String> row, String... more) {
    return Stream.concat(row.stream(), Stream.of(more).map(CitationCsv::cell)).toList();
  }

  private static List<String> row(String id, Citation citation, Span span) {
    return List.of(
        cell(id),
        citation.network().code(),
        cell(citation.author().name().orElse("")),
        cell(citation.author().handle().orElse("")),
        citation.date().map(Object::toString).orElse(""),
        citation.day().map(day -> day.date().toString()).orElse(""),
        citation.day().map(day -> day.origin().name().toLowerCase(Locale.ROOT)).orElse(""),
        cell(statusId(citation)),
        cell(statusAddress(citation)),
        cell(citation.body().text()),
        citation.body().boundary().name(),
        citation.media().stream().map(MediaLink::url).collect(Collectors.joining(" ")),
        citation.findings().stream()
            .map(Finding::type)
            .distinct()
            .map(Enum::name)
            .collect(Collectors.joining(" ")),
        Integer.toString(span.start()),
        Integer.toString(span.end()));
  }

  private static String statusId(Citation citation) {
    return citation instanceof TweetCitation tweet
        ? tweet.status().map(status -> Long.toString(status.id())).orElse("")
        : post(citation).map(PostId::id).orElse("");
  }

  private static String statusAddress(Citation citation) {
    return citation instanceof TweetCitation tweet
        ? tweet.status().map(Status::address).orElse("")
        : post(citation).map(PostId::address).orElse("");
  }

  private static Optional<PostId> post(Citation citation) {
    return citation instanceof PostCitation post ? post.post() : Optional.empty();
  }

  /** A value that documents choose: visible, and no formula. Its lines stay lines. */
  private static String cell(String value) {
    String text = value.lines().map(Visible::of).collect(Collectors.joining("\n"));
    return FORMULA.matcher(text).lookingAt() ? QUOTE + text : text;
  }
}
