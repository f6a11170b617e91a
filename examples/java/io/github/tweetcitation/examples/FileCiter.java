package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cites the documents in files. A file is one document, or in a corpus every string.
 *
 * @param parser cites the documents
 * @param finder finds their reports, or null
 * @param form the form of all documents; by default that of the name, or in a corpus of the string
 * @param decoding decodes the files
 * @param strings whether files with the name of a corpus are read as one
 * @param hints takes messages about documents that may have another form
 */
record FileCiter(
    TweetCitationParser parser,
    @Nullable ReportFinder finder,
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
    if (corpus.isEmpty()) {
      results.accept(result(file, () -> "", cite(file, in.readAllBytes())));
      return;
    }
    corpus
        .get()
        .read(
            decoding.reader(in),
            (place, text) -> {
              CitedDocument document = cite(text);
              if (finder != null || !document.citations().isEmpty()) {
                Result result = result(file, place, document);
                if (!result.isEmpty()) {
                  results.accept(result);
                }
              }
            });
  }

  private Result result(String file, Supplier<String> place, CitedDocument document) {
    return new Result(file, place.get(), document, finder == null ? null : finder.find(document));
  }

  private CitedDocument cite(String file, byte[] bytes) throws IOException {
    DocumentForm documentForm = form.orElse(DocumentForm.ofFile(file));
    if (documentForm == DocumentForm.HTML) {
      return decoding.page(parser, bytes);
    }
    String text = decoding.text(bytes);
    if (form.isEmpty() && documentForm == DocumentForm.TEXT) {
      DocumentForm.ofMarkup(text).ifPresent(markup -> hints.accept(hint(file, markup)));
    }
    return documentForm.cite(parser, text);
  }

  private static String hint(String file, DocumentForm markup) {
    return Visible.of(file) + ": read as text; for its markup use --" + markup.field();
  }

  /** No name tells the form of a string: it is what it looks like. */
  private CitedDocument cite(String text) {
    return form.or(() -> DocumentForm.ofMarkup(text)).orElse(DocumentForm.TEXT).cite(parser, text);
  }
}
