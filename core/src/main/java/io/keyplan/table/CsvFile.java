package io.keyplan.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.keyplan.read.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of separated values (RFC 4180, and what programs make of it): separated by commas,
 * semicolons, tabs or bars, in UTF-8, UTF-16 or Windows-1252.
 */
final class CsvFile implements TableFile {

  /** A cell that is longer holds the rest of the file behind a quote that nobody closed. */
  private static final int LONGEST_CELL = 1 << 20;

  /** How much is looked at to find out what separates the cells. */
  private static final int BEGINNING = 1 << 16;

  private static final Pattern STARTED = Pattern.compile("started in line ([0-9]{1,18})");

  private static final String UNCLOSED =
      "the rows from here on cannot be read: a quote is opened and never closed, or stands in a"
          + " quoted cell without a second one";

  private final Path file;
  private final @Nullable Charset encoding;
  private final String name;

  CsvFile(Path file, @Nullable Charset encoding) {
    this.file = file;
    this.encoding = encoding;
    this.name = FileStem.of(file);
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
    try (BufferedReader text = new BufferedReader(TextEncoding.open(file, encoding), BEGINNING)) {
      text.mark(BEGINNING);
      char[] start = new char[BEGINNING - 1];
      int length = readFully(text, start);
      text.reset();
      String beginning = new String(start, 0, length);
      checkTable(beginning);
      char delimiter = Delimiter.of(beginning);
      QuoteCounter quotes = new QuoteCounter(text);
      try (CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(delimiter)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(LONGEST_CELL)
              .ofCsvRecord(quotes)) {
        rows(records.iterator(), delimiter, quotes, sink);
      }
    }
  }

  /** Programs give other files the name of a table: workbooks, pages that ask for a password. */
  private static void checkTable(String beginning) throws BrokenTableException {
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    if (beginning.startsWith("PK\u0003\u0004")) {
      throw new BrokenTableException(
          0,
          "this is no text but a workbook or a zip file; name a workbook .xlsx, unpack the other");
    } else if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      throw new BrokenTableException(
          0, "this is a web page and no table; export the table again, as CSV or .xlsx");
    } else if (beginning.indexOf('\0') >= 0) {
      throw new BrokenTableException(0, "this is no text; export the table as CSV in UTF-8");
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

  private static void rows(
      Iterator<CsvRecord> records, char delimiter, QuoteCounter quotes, RowSink sink)
      throws IOException {
    Lookahead ahead = new Lookahead(records);
    int columns = 0;
    for (CsvRecord record = ahead.take(); record != null; record = ahead.take()) {
      long line = record.getStartingLineNumber();
      List<String> fields = record.getFields();
      boolean severalLines = fields.stream().anyMatch(text -> text.contains("\n"));
      if (severalLines && ahead.isEnd() && !quotes.isEven()) {
        throw new BrokenTableException(line, UNCLOSED);
      }
      if (fields.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (columns == 0) {
        sink.header(fields.stream().map(String::strip).toList(), line);
        columns = fields.size();
      } else {
        List<Shown> cells = fields.stream().<Shown>map(Shown.Text::new).toList();
        sink.row(line, cells, columns == 1 ? Map.of() : separatedOtherwise(fields, delimiter));
      }
    }
    CsvParseException fault = ahead.fault;
    if (fault != null) {
      throw new BrokenTableException(line(fault), UNCLOSED);
    }
  }

  private static Map<Integer, String> separatedOtherwise(List<String> fields, char delimiter) {
    String only = fields.size() == 1 ? fields.get(0) : "";
    char other = Delimiter.of(only);
    return other == delimiter || only.indexOf(other) < 0
        ? Map.of()
        : Map.of(
            0,
            "the cells of this row are separated by "
                + Delimiter.name(other)
                + ", those of the header by "
                + Delimiter.name(delimiter)
                + "; separate all alike");
  }

  /** Reads a record more than is asked for, and keeps what is wrong with it until then. */
  private static final class Lookahead {
    private final Iterator<CsvRecord> records;
    private @Nullable CsvRecord next;
    private @Nullable CsvParseException fault;

    Lookahead(Iterator<CsvRecord> records) {
      this.records = records;
      advance();
    }

    private void advance() {
      next = null;
      try {
        if (fault == null && records.hasNext()) {
          next = records.next();
        }
      } catch (CsvParseException e) {
        fault = e;
      }
    }

    @Nullable CsvRecord take() {
      CsvRecord taken = next;
      if (taken != null) {
        advance();
      }
      return taken;
    }

    boolean isEnd() {
      return next == null && fault == null;
    }
  }

  /** The parser says where the record begins that it cannot read, in its message only. */
  private static long line(CsvParseException e) {
    Matcher line = STARTED.matcher(String.valueOf(e.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : 0;
  }
}
