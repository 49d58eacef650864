package io.keyplan.poi.excel.names;

/** What marks a table of records, its rows that are none, and its reach. */
public final class TableMarks {

  /** Heading of the hidden column with the ids. */
  public static final String ID = "ID";

  /** Stands for the id in a row that is computed, and in that of the totals. */
  public static final String NO_RECORD = "–";

  /** Rows beneath a table for which drop-downs and rules hold already. */
  public static final int SPARE = 200;

  private TableMarks() {}
}
