package io.keyplan.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Finds the tables of a file of JSON records: one, and one for each list in them. */
final class JsonTableReader implements TableReader {

  @Override
  public Set<String> extensions() {
    return Set.of("json", "jsonl", "ndjson");
  }

  @Override
  public List<TableFile> tables(Path file) throws IOException {
    return JsonRecordsFile.tables(file);
  }
}
