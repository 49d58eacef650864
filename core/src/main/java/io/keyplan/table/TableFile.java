package io.keyplan.table;

import java.io.IOException;
import java.util.Set;

/** A table in a file. */
public interface TableFile {

  /** Gives the name that a map knows the table by: of the file, or of the sheet in it. */
  String name();

  /** Gives the name of the file for messages, with the sheet where a file has several. */
  String place();

  /** Lists the columns that say something of the records that hold the rows, in files of such. */
  default Set<String> columnsAbove() {
    return Set.of();
  }

  /**
   * Reads the table from its beginning; it can be read again.
   *
   * @throws BrokenTableException if the file is not what its name says; what was handed over before
   *     is sound
   * @throws IOException if the file cannot be read
   */
  void read(RowSink sink) throws IOException;
}
