package io.github.tweetcitation.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tweetcitation.examples.CorpusForm.StringConsumer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the cells of CSV, whose first row is a header. The place of a cell is {@code
 * #row=3,column=text}; the header is row 1.
 */
final class CsvStrings {

  /** Spreadsheets write semicolons where the comma is in numbers. */
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** The first line is looked at so far. */
  private static final int HEAD = 1 << 16;

  private CsvStrings() {}

  static void read(Reader file, StringConsumer strings) throws IOException {
    BufferedReader reader = new BufferedReader(file, HEAD);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(reader))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(reader)) {
      List<String> header = List.of();
      int row = 0;
      for (CsvRecord record : csv) {
        row++;
        if (row == 1) {
          header = record.getFields();
        } else {
          read(record.getFields(), header, row, strings);
        }
      }
    } catch (CsvParseException e) {
      throw new IOException("not CSV: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void read(
      List<String> cells, List<String> header, int row, StringConsumer strings) {
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      strings.accept(() -> "#row=" + row + ",column=" + name(header, column), cells.get(i));
    }
  }

  /** A column without a name has its number, from 1. */
  private static String name(List<String> header, int column) {
    String name = column < header.size() ? header.get(column) : "";
    return name.isBlank() ? Integer.toString(column + 1) : name;
  }

  /** The separator that the first line has most often. */
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(HEAD);
    char[] head = new char[HEAD - 1];
    int length = Math.max(0, reader.read(head));
    reader.reset();
    String line = new String(head, 0, length).lines().findFirst().orElse("");
    char separator = SEPARATORS[0];
    for (char each : SEPARATORS) {
      separator = count(line, each) > count(line, separator) ? each : separator;
    }
    return separator;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
