package io.keyplan.poi.excel.records;

import io.keyplan.document.Entry;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records that a workbook shows as an Excel table, whichever block they come from. Lives for one
 * export.
 */
public final class RecordTable {

  private static final int SAMPLE = 50;

  /** A change in a table makes Excel look every row up again. */
  private static final int MOST_ROWS = 2_000;

  private final String id;
  private final String name;
  private final Table.Rules rules;
  private final FieldPath list;
  private final String caption;
  private final List<RecordColumn> columns;
  private final List<Table.Row> rows;
  private final List<Entry> total;
  private final List<PictureSlot> photos;
  private @Nullable Map<String, Integer> rowsById;
  private @Nullable Map<String, Integer> idsWithoutCase;

  /**
   * Creates the records.
   *
   * @param id id of the block
   * @param name name of the Excel table
   * @param rules what is true of the rows as a whole
   * @param photos a picture for each row, or none at all
   */
  public RecordTable(
      String id,
      String name,
      Table.Rules rules,
      FieldPath list,
      String caption,
      List<RecordColumn> columns,
      List<Table.Row> rows,
      List<Entry> total,
      List<PictureSlot> photos) {
    this.id = id;
    this.name = name;
    this.rules = rules;
    this.list = list;
    this.caption = caption;
    this.columns = columns;
    this.rows = rows;
    this.total = total;
    this.photos = photos;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Table.Rules rules() {
    return rules;
  }

  public FieldPath list() {
    return list;
  }

  public String caption() {
    return caption;
  }

  public List<RecordColumn> columns() {
    return columns;
  }

  public List<Table.Row> rows() {
    return rows;
  }

  public List<Entry> total() {
    return total;
  }

  public List<PictureSlot> photos() {
    return photos;
  }

  /** Gives the place of a column, or -1. */
  public int column(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  public boolean has(String... keys) {
    for (String key : keys) {
      if (column(key) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Gives the entry of a row for a column that is there. */
  public Entry entry(Table.Row row, String key) {
    return row.cells().get(column(key));
  }

  /** Gives the address of a column's field within a record, which may go on after its key. */
  public String field(String key) {
    int at = column(key);
    for (Table.Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      Optional<String> field = row.cells().get(at).path().within(row.record(list));
      if (field.isPresent()) {
        return field.get();
      }
    }
    return key;
  }

  /** Gives the place of the row with an id, or -1. */
  public int row(String id) {
    if (rowsById == null) {
      rowsById = new HashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        rowsById.putIfAbsent(rows.get(i).id(), i);
      }
    }
    return id.isEmpty() ? -1 : rowsById.getOrDefault(id, -1);
  }

  /** Gives a reference to all rows of a column, as in {@code Actions[Status]}. */
  public String range(String key) {
    return name + "[" + escape(columns.get(column(key)).header()) + "]";
  }

  /** Gives a reference to a column in the row of a formula in the table itself. */
  public String here(String key) {
    return name + "[[#This Row],[" + escape(columns.get(column(key)).header()) + "]]";
  }

  /**
   * Gives a formula for the value of a column in the row at a place.
   *
   * @param place formula of the place, from 1
   */
  public String at(String key, String place) {
    String range = key.equals(TableMarks.ID) ? ids() : range(key);
    return "INDEX(" + range + "," + place + ")";
  }

  /** Says whether formulas that look rows up would make Excel slow. */
  public boolean isLong() {
    return rows.size() > MOST_ROWS;
  }

  /** Gives a formula for the number of rows. */
  public String height() {
    return "ROWS(" + ids() + ")";
  }

  private String ids() {
    return name + "[" + TableMarks.ID + "]";
  }

  /**
   * Gives a formula for the value of a column in the row with an id; an error where there is none
   * any more.
   */
  public String lookup(String id, String key) {
    String literal = FormulaText.literal(id);
    return at(
        key,
        isTwice(id)
            ? "1/(1/SUMPRODUCT(EXACT(" + ids() + "," + literal + ")*" + places() + "))"
            : "MATCH(" + literal + "," + ids() + ",0)");
  }

  private String places() {
    return "(ROW(" + ids() + ")-ROW(" + name + "[[#Headers],[" + TableMarks.ID + "]]))";
  }

  /** Says whether ids differ by their capitals only. */
  public boolean hasSimilarIds() {
    return rows.stream().map(Table.Row::id).anyMatch(id -> !id.isEmpty() && isTwice(id));
  }

  /** Excel finds an id whatever its capitals are. */
  private boolean isTwice(String id) {
    if (idsWithoutCase == null) {
      idsWithoutCase = new HashMap<>();
      rows.forEach(row -> idsWithoutCase.merge(row.id().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }
    return idsWithoutCase.getOrDefault(id.toLowerCase(Locale.ROOT), 0) > 1;
  }

  public static String escape(String header) {
    StringBuilder escaped = null;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean special = c == '[' || c == ']' || c == '#' || c == '\'';
      if (special && escaped == null) {
        escaped = new StringBuilder(header.length() + 4).append(header, 0, i);
      }
      if (special) {
        escaped.append('\'');
      }
      if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? header : escaped.toString();
  }
}
