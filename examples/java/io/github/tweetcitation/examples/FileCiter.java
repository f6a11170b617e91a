package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Rejection;
import io.github.tweetcitation.RejectionFinder;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cites the documents in files. A file is one document, or in a corpus every string.
 *
 * @param parser cites the documents
 * @param finder finds their reports, or null
 * @param explainer finds what is no citation in plain text, or null
 * @param form the form of all documents; by default that of the name, or in a corpus of the string
 * @param decoding decodes the files
 * @param strings whether files with the name of a corpus are read as one
 * @param hints takes messages about documents that may have another form
 */
record FileCiter(
    TweetCitationParser parser,
    @Nullable ReportFinder finder,
    @Nullable RejectionFinder explainer,
    Optional<DocumentForm> form,
    Decoding decoding,
    boolean strings,
    Consumer<String> hints) {

  /** Whether a file is a document or a corpus, by its name. */
  boolean isKnown(String file) {
    return DocumentForm.ofName(file).isPresent() || corpus(file).isPresent();
  }

  private Optional<CorpusForm> corpus(String file) {
    return strings ? CorpusForm.ofName(file) : Optional.empty();
  }

  /** Cites the documents of a file; of a corpus, those in which something is found. */
  void cite(String file, InputStream in, Consumer<Result> results) throws IOException {
    if (strings && file.equals("-")) {
      throw new IOException("--strings needs a name that ends with .json, .jsonl, .csv or .tsv");
    }
    Optional<CorpusForm> corpus = corpus(file);
    if (corpus.isPresent()) {
      citeStrings(file, corpus.get(), in, results);
    } else {
      DocumentForm named = form.orElse(DocumentForm.ofFile(file));
      results.accept(result(file, named, cite(file, named, in.readAllBytes())));
    }
  }

  /** Cites a file as a reader sees it: of a page, the source is the text that it shows. */
  CitedDocument shown(String file, InputStream in) throws IOException {
    DocumentForm named = form.orElse(DocumentForm.ofFile(file));
    byte[] bytes = in.readAllBytes();
    boolean page = named == DocumentForm.HTML;
    String text = page ? decoding.page(parser, bytes).source() : decoding.text(bytes);
    return named.citeShown(parser, text);
  }

  private CitedDocument cite(String file, DocumentForm named, byte[] bytes) throws IOException {
    if (named == DocumentForm.HTML) {
      return decoding.page(parser, bytes);
    }
    String text = decoding.text(bytes);
    if (form.isEmpty() && named == DocumentForm.TEXT) {
      DocumentForm.ofMarkup(text).ifPresent(markup -> hints.accept(hint(file, markup)));
    }
    return named.cite(parser, text);
  }

  private void citeStrings(String file, CorpusForm corpus, InputStream in, Consumer<Result> results)
      throws IOException {
    corpus.read(
        decoding.reader(in),
        (place, text) -> {
          // No name tells the form of a string: it is what it looks like.
          DocumentForm looks = form.or(() -> DocumentForm.ofMarkup(text)).orElse(DocumentForm.TEXT);
          Result result = result(file, looks, looks.cite(parser, text));
          if (!result.isEmpty()) {
            results.accept(result.at(place.get()));
          }
        });
  }

  private Result result(String file, DocumentForm read, CitedDocument document) {
    List<Rejection> rejections =
        explainer == null || read != DocumentForm.TEXT
            ? List.of()
            : explainer.find(document.source());
    List<Report> reports = finder == null ? null : finder.find(document);
    return new Result(file, "", document, reports, rejections);
  }

  private static String hint(String file, DocumentForm markup) {
    return Visible.of(file) + ": read as text; for its markup use --" + markup.field();
  }
}
