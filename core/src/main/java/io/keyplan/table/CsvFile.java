package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table of separated values (RFC 4180, and what programs make of it): separated by commas,
 * semicolons, tabs or bars, in UTF-8, UTF-16 or Windows-1252.
 */
final class CsvFile implements TableFile {

  /** A cell that is longer holds the rest of the file behind a quote that nobody closed. */
  private static final int LONGEST_CELL = 1 << 20;

  /** How much is looked at to find out what separates the cells. */
  private static final int BEGINNING = 1 << 16;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_CELL)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private final Path file;
  private final String name;

  CsvFile(Path file) {
    this.file = file;
    this.name = TableFiles.nameOf(file);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String place() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public void read(RowSink sink) throws IOException {
    try (BufferedReader text = new BufferedReader(TextEncoding.open(file), BEGINNING)) {
      text.mark(BEGINNING);
      char[] start = new char[BEGINNING - 1];
      int length = readFully(text, start);
      text.reset();
      char delimiter = Delimiter.of(new String(start, 0, length));
      try (JsonParser parser = FACTORY.createParser(new Separated(delimiter), text)) {
        rows(parser, sink);
      }
    }
  }

  private static int readFully(Reader text, char[] target) throws IOException {
    int length = 0;
    while (length < target.length) {
      int count = text.read(target, length, target.length - length);
      if (count < 0) {
        break;
      }
      length += count;
    }
    return length;
  }

  private static void rows(JsonParser parser, RowSink sink) throws IOException {
    long line = 1;
    boolean header = true;
    try {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        List<Shown> cells = new ArrayList<>();
        line = parser.currentLocation().getLineNr();
        for (JsonToken token = parser.nextToken();
            token != null && token != JsonToken.END_ARRAY;
            token = parser.nextToken()) {
          cells.add(new Shown.Text(parser.getString()));
        }
        if (cells.stream().allMatch(Shown::isBlank)) {
          continue;
        }
        if (header) {
          sink.header(
              cells.stream().map(cell -> ((Shown.Text) cell).text().strip()).toList(), line);
          header = false;
        } else {
          sink.row(line, cells, Map.of());
        }
      }
    } catch (StreamConstraintsException e) {
      throw new BrokenTableException(
          line,
          "a cell is longer than "
              + LONGEST_CELL
              + " characters; most likely a quote is opened here or before and never closed");
    } catch (JacksonException e) {
      throw new BrokenTableException(
          line, "the row cannot be read: a quote is opened and never closed, or stands in a cell");
    }
  }

  /** Tells the parser what separates the cells. */
  private static final class Separated extends ObjectReadContext.Base {
    private final CsvSchema schema;

    Separated(char delimiter) {
      this.schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
    }

    @Override
    public FormatSchema getSchema() {
      return schema;
    }
  }
}
