package io.github.tweetcitation.examples;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The forms of files that hold many documents, as strings. */
enum CorpusForm {
  JSON("json"),
  JSON_LINES("jsonl|ndjson"),
  CSV("csv|tsv");

  private final Pattern names;

  CorpusForm(String endings) {
    this.names = Pattern.compile(".*[.](?:" + endings + ")", CASE_INSENSITIVE | DOTALL);
  }

  /** Takes the strings of a file, in order. */
  interface StringConsumer {

    /**
     * Takes a string.
     *
     * @param place where it is in the file, such as {@code #/articles/3/text}; to be asked for
     *     before the next string comes
     * @param text the string
     */
    void accept(Supplier<String> place, String text);
  }

  /** The form that the name of a file tells. */
  static Optional<CorpusForm> ofName(String file) {
    return Arrays.stream(values()).filter(form -> form.names.matcher(file).matches()).findFirst();
  }

  /** Reads a file of this form, with one string in memory at a time, or one row. */
  void read(Reader file, StringConsumer strings) throws IOException {
    switch (this) {
      case JSON -> JsonStrings.readValue(file, strings);
      case JSON_LINES -> JsonStrings.readLines(file, strings);
      case CSV -> CsvStrings.read(file, strings);
    }
  }
}
