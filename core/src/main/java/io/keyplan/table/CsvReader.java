package io.keyplan.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Finds the table of a file of separated values. */
final class CsvReader implements TableReader {

  @Override
  public Set<String> extensions() {
    return Set.of("csv", "tsv", "txt");
  }

  @Override
  public List<TableFile> tables(Path file) {
    return List.of(new CsvFile(file));
  }
}
