package io.keyplan.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Finds the table of a file of JSON records. */
final class JsonReader implements TableReader {

  @Override
  public Set<String> extensions() {
    return Set.of("json", "jsonl", "ndjson");
  }

  @Override
  public List<TableFile> tables(Path file) {
    return List.of(new JsonRecordsFile(file));
  }
}
