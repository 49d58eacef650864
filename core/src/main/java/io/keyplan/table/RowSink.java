package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes the rows of a table in their order. */
public interface RowSink {

  /**
   * Takes the names of the columns, before any row.
   *
   * @param line where they stand, from one
   */
  void header(List<String> columns, long line) throws IOException;

  /**
   * Takes a row.
   *
   * @param line where it begins, from one: the line of a text, the row of a sheet, the number of a
   *     record
   * @param cells what its cells show; may be shorter or longer than the header
   * @param problems why cells cannot be read, by their position from zero
   */
  void row(long line, List<Shown> cells, Map<Integer, String> problems) throws IOException;
}
