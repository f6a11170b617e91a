package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Rejection;
import io.github.tweetcitation.Report;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a document.
 *
 * @param file the name of the file
 * @param place the document's place in the file, such as {@code #/articles/3/text}; empty if it is
 *     the whole file
 * @param document the document with its citations
 * @param reports its reports, or null if none were looked for
 * @param rejections what is no citation; empty if no explanation was asked for
 */
record Result(
    String file,
    String place,
    CitedDocument document,
    @Nullable List<Report> reports,
    List<Rejection> rejections) {

  /** This result, of a document at a place in its file. */
  Result at(String other) {
    return new Result(file, other, document, reports, rejections);
  }

  String id() {
    return file + place;
  }

  /** Where the document is, with its place as the fragment. */
  URI address() {
    URI address = Path.of(file).toUri();
    if (place.isEmpty()) {
      return address;
    }
    try {
      return new URI(address.getScheme(), address.getSchemeSpecificPart(), place.substring(1));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(id(), e);
    }
  }

  /** The reports; none if none were looked for. */
  List<Report> reportsOrNone() {
    return reports == null ? List.of() : reports;
  }

  boolean isEmpty() {
    return document.citations().isEmpty() && reportsOrNone().isEmpty() && rejections.isEmpty();
  }
}
