package io.keyplan.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of a kind of file; for {@link java.util.ServiceLoader}. Implementations are
 * thread-safe.
 */
public interface TableReader {

  /** Lists the extensions of its files, in small letters and without the dot. */
  Set<String> extensions();

  /**
   * Lists the tables of a file.
   *
   * @throws BrokenTableException if the file is not what its name says
   * @throws IOException if the file cannot be read
   */
  List<TableFile> tables(Path file) throws IOException;
}
