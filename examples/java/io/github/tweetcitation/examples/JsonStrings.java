package io.github.tweetcitation.examples;

import io.github.tweetcitation.examples.CorpusForm.StringConsumer;
import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the string values of JSON. Their places are JSON Pointers (RFC 6901). */
final class JsonStrings {

  private JsonStrings() {}

  /** Reads one value: the place of a string is {@code #/articles/3/text}. */
  static void readValue(Reader file, StringConsumer strings) throws IOException {
    read(file, false, strings);
  }

  /** Reads a value a line: the place of a string is {@code #line=3,/text}. */
  static void readLines(Reader file, StringConsumer strings) throws IOException {
    read(file, true, strings);
  }

  private static void read(Reader file, boolean lines, StringConsumer strings) throws IOException {
    try (JsonParser json = JsonDocument.JSON.createParser(file)) {
      int values = 0;
      String line = "#";
      boolean outside = true;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (outside && lines) {
          line = "#line=" + json.currentTokenLocation().getLineNr() + ",";
        } else if (outside && values++ > 0) {
          throw new IOException("it has more than one JSON value; is it a file of .jsonl?");
        }
        if (token == JsonToken.VALUE_STRING) {
          String start = line;
          strings.accept(() -> start + json.streamReadContext().pathAsPointer(), json.getString());
        }
        outside = json.streamReadContext().inRoot();
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      // The message of the exception is about the library.
      throw new IOException(
          "not JSON: wrong in line "
              + e.getLocation().getLineNr()
              + ", at character "
              + e.getLocation().getColumnNr(),
          e);
    }
  }
}
