package io.keyplan.table;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the table of a file of separated values. */
final class CsvTableReader implements TableReader {

  private final @Nullable Charset encoding;

  /**
   * Creates the reader.
   *
   * @param encoding how files without a byte order mark are encoded; null to find out
   */
  CsvTableReader(@Nullable Charset encoding) {
    this.encoding = encoding;
  }

  @Override
  public Set<String> extensions() {
    return Set.of("csv", "tsv", "txt");
  }

  @Override
  public List<TableFile> tables(Path file) {
    return List.of(new CsvFile(file, encoding));
  }
}
