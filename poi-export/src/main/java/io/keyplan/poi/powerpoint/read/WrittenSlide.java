package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Map;

/**
 * What of a slide shows which field, as the file's map of fields says.
 *
 * @param id PowerPoint's id of the slide when it was written
 * @param shapes shapes with text
 * @param tables tables
 */
public record WrittenSlide(long id, List<Shape> shapes, List<Table> tables) {

  public WrittenSlide {
    shapes = List.copyOf(shapes);
    tables = List.copyOf(tables);
  }

  /** Says whether these are the notes of a slide. */
  public boolean isNotes() {
    return FieldMapNames.isNotes(id);
  }

  /**
   * A shape with text.
   *
   * @param placeholder type of the placeholder; empty for none
   * @param x distance from the left in EMU; negative where only a layout says so
   * @param y distance from the top in EMU; negative where only a layout says so
   */
  record Shape(long id, String name, String placeholder, long x, long y, WrittenText text) {}

  /**
   * A table.
   *
   * @param list address of the list that its rows are records of; none where they are of several
   *     lists or of none
   */
  record Table(long id, String name, FieldPath list, List<Column> columns, List<Row> rows) {
    Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Says whether rows are records, which can be added and deleted. */
    boolean hasRecords() {
      return rows.stream().anyMatch(row -> !row.record().isNone());
    }
  }

  /**
   * A column.
   *
   * @param key what it holds
   */
  record Column(long id, String key) {}

  /**
   * A row.
   *
   * @param record address of the record; none for a header, totals and the like
   * @param cells the texts of its cells by the ids of their columns
   */
  record Row(long id, FieldPath record, Map<Long, WrittenText> cells) {
    Row {
      cells = Map.copyOf(cells);
    }
  }
}
