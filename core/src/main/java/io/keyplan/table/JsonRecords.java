package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads the records of a JSON file one by one. Not thread-safe. */
final class JsonRecords {

  /** Where answers of queries and of services hold their records. */
  private static final Set<String> LISTS = Set.of("records", "results", "value");

  private static final String DESCRIPTION = "attributes";
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int DEEPEST = 32;

  /** A record is held in memory with all that it holds. */
  private static final int MOST_ENTRIES = 100_000;

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

  /** Takes a record as it was read. */
  interface Sink {
    void take(JsonRecord record) throws IOException;
  }

  private final JsonParser parser;
  private final Sink sink;
  private int entries;
  private String goesOn = "";
  private long goesOnLine;

  private JsonRecords(JsonParser parser, Sink sink) {
    this.parser = parser;
    this.sink = sink;
  }

  /**
   * Reads a file.
   *
   * @throws BrokenTableException if it is no JSON, holds something else than records, or says that
   *     there are more; what was handed over before is sound
   */
  static void each(Path file, Sink sink) throws IOException {
    try (BufferedReader text = new BufferedReader(TextEncoding.open(file, null));
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonRecords records = new JsonRecords(parser, sink);
      try {
        records.all();
      } catch (JacksonException e) {
        throw new BrokenTableException(
            parser.currentLocation().getLineNr(), "this is no JSON: " + e.getOriginalMessage());
      }
      if (!records.goesOn.isEmpty()) {
        throw new BrokenTableException(
            records.goesOnLine,
            "the answer goes on where this file ends: it says so with \""
                + records.goesOn
                + "\"; export all of its pages");
      }
    }
  }

  private void all() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        list();
      } else if (token == JsonToken.START_OBJECT) {
        object();
      } else {
        throw notRecords();
      }
    }
  }

  private BrokenTableException notRecords() {
    return new BrokenTableException(
        line(),
        "records are expected here: objects with names and values, in a list or one after the"
            + " other");
  }

  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void list() throws IOException {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token != JsonToken.START_OBJECT) {
        throw notRecords();
      }
      entries = 0;
      sink.take(record());
    }
  }

  /** An object at the top is the answer of a query if it holds a list of records, else a record. */
  private void object() throws IOException {
    entries = 0;
    JsonRecord self = JsonRecord.at(line());
    boolean answer = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
        answer = true;
        list();
      } else if (token == JsonToken.START_OBJECT && name.equals("result")) {
        answer = true;
        object();
      } else {
        field(self, token, "", name);
      }
    }
    if (!answer) {
      sink.take(self);
    }
  }

  private JsonRecord record() throws IOException {
    JsonRecord record = JsonRecord.at(line());
    fields(record, "");
    return record;
  }

  private void fields(JsonRecord record, String prefix) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals(DESCRIPTION)) {
        parser.skipChildren();
      } else {
        field(record, token, prefix, name);
      }
    }
  }

  private void field(JsonRecord record, JsonToken token, String prefix, String name)
      throws IOException {
    String path = prefix + name;
    notePages(token, name);
    switch (token) {
      case START_OBJECT -> fields(record, path + ".");
      case START_ARRAY ->
          entries(
              record,
              LISTS.contains(name) && !prefix.isEmpty()
                  ? prefix.substring(0, prefix.length() - 1)
                  : path);
      case VALUE_NULL -> record.values().put(path, Shown.BLANK);
      case VALUE_TRUE, VALUE_FALSE ->
          record.values().put(path, new Shown.Flag(token == JsonToken.VALUE_TRUE));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          record.values().put(path, new Shown.Number(new BigDecimal(parser.getString())));
      default -> record.values().put(path, new Shown.Text(parser.getString()));
    }
  }

  /** Salesforce, Dynamics and HubSpot say each in its way that there is another page. */
  private void notePages(JsonToken token, String name) {
    boolean more =
        switch (name) {
          case "done" -> token == JsonToken.VALUE_FALSE;
          case "nextRecordsUrl" -> token == JsonToken.VALUE_STRING;
          case "paging" -> token == JsonToken.START_OBJECT;
          default -> name.endsWith("@odata.nextLink") && token == JsonToken.VALUE_STRING;
        };
    if (more && goesOn.isEmpty()) {
      goesOn = name;
      goesOnLine = line();
    }
  }

  /** Reads a list in a record: records, or texts that become one. */
  private void entries(JsonRecord record, String name) throws IOException {
    List<JsonRecord> records = new ArrayList<>();
    StringJoiner texts = new StringJoiner(";");
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (++entries > MOST_ENTRIES) {
        throw new BrokenTableException(
            record.line(),
            "the lists in this record have more than "
                + MOST_ENTRIES
                + " entries; export them to a file of their own");
      }
      if (token == JsonToken.START_OBJECT) {
        records.add(record());
      } else if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        texts.add(parser.getString());
      }
    }
    if (!records.isEmpty()) {
      record.add(name, records);
    } else if (texts.length() > 0) {
      record.values().put(name, new Shown.Text(texts.toString()));
    }
  }
}
