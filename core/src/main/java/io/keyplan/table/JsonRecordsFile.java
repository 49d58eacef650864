package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Records in JSON: a list, objects one after the other, or the answer of a query, whose records
 * stand in {@code records}, {@code results} or {@code value}. What a record holds of a related one
 * gets a dotted name, such as {@code Account.Name}; the records of a list in it are left out.
 */
final class JsonRecordsFile implements TableFile {

  private static final Set<String> LISTS = Set.of("records", "results", "value");
  private static final Set<String> DESCRIPTIONS = Set.of("attributes");
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxDocumentLength(-1)
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final Path file;

  JsonRecordsFile(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return TableFiles.nameOf(file);
  }

  @Override
  public String place() {
    return String.valueOf(file.getFileName());
  }

  /** Records need not have the same fields, so that their names are gathered first. */
  @Override
  public void read(RowSink sink) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    each((line, values) -> names.addAll(values.keySet()));
    List<String> columns = List.copyOf(names);
    sink.header(columns, 1);
    each(
        (line, values) -> {
          List<Shown> cells = new ArrayList<>();
          columns.forEach(column -> cells.add(values.getOrDefault(column, Shown.BLANK)));
          sink.row(line, cells, Map.of());
        });
  }

  /** Takes a record as it was read. */
  private interface RecordSink {
    void take(long line, Map<String, Shown> values) throws IOException;
  }

  private void each(RecordSink sink) throws IOException {
    try (BufferedReader text = new BufferedReader(TextEncoding.open(file));
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          value(parser, token, sink);
        }
      } catch (JacksonException e) {
        throw new BrokenTableException(
            parser.currentLocation().getLineNr(), "this is no JSON: " + e.getOriginalMessage());
      }
    }
  }

  private static void value(JsonParser parser, JsonToken token, RecordSink sink)
      throws IOException {
    if (token == JsonToken.START_ARRAY) {
      list(parser, sink);
    } else if (token == JsonToken.START_OBJECT) {
      object(parser, sink);
    } else {
      throw notRecords(parser);
    }
  }

  private static BrokenTableException notRecords(JsonParser parser) {
    return new BrokenTableException(
        parser.currentTokenLocation().getLineNr(),
        "records are expected here: objects with names and values, in a list or one after the"
            + " other");
  }

  private static void list(JsonParser parser, RecordSink sink) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token != JsonToken.START_OBJECT) {
        throw notRecords(parser);
      }
      long line = parser.currentTokenLocation().getLineNr();
      Map<String, Shown> values = new LinkedHashMap<>();
      fields(parser, "", values);
      sink.take(line, values);
    }
  }

  /** An object at the top is the answer of a query if it holds a list of records, else a record. */
  private static void object(JsonParser parser, RecordSink sink) throws IOException {
    long line = parser.currentTokenLocation().getLineNr();
    Map<String, Shown> values = new LinkedHashMap<>();
    boolean answer = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
        answer = true;
        list(parser, sink);
      } else {
        field(parser, token, name, values);
      }
    }
    if (!answer) {
      sink.take(line, values);
    }
  }

  private static void fields(JsonParser parser, String prefix, Map<String, Shown> values)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (DESCRIPTIONS.contains(name)) {
        parser.skipChildren();
      } else {
        field(parser, token, prefix + name, values);
      }
    }
  }

  private static void field(
      JsonParser parser, JsonToken token, String name, Map<String, Shown> values)
      throws IOException {
    switch (token) {
      case START_OBJECT -> fields(parser, name + ".", values);
      case START_ARRAY -> parser.skipChildren();
      case VALUE_NULL -> values.put(name, Shown.BLANK);
      case VALUE_TRUE, VALUE_FALSE ->
          values.put(name, new Shown.Flag(token == JsonToken.VALUE_TRUE));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          values.put(name, new Shown.Number(new BigDecimal(parser.getString())));
      default -> values.put(name, new Shown.Text(parser.getString()));
    }
  }
}
