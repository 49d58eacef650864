package io.keyplan.poi.powerpoint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape on a slide that somebody sent.
 *
 * @param id its id on the slide
 * @param name its name
 * @param placeholder type of the placeholder; empty for none
 * @param x distance from the left in EMU; negative where only a layout says so
 * @param y distance from the top in EMU; negative where only a layout says so
 * @param paragraphs its text
 * @param table the table that it shows; null for none
 */
record FoundShape(
    long id,
    String name,
    String placeholder,
    long x,
    long y,
    List<String> paragraphs,
    @Nullable Table table) {

  FoundShape {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Says whether it is the title of its slide. */
  boolean isTitle() {
    return placeholder.equals("title") || placeholder.equals("ctrTitle");
  }

  /** Gives its text in one. */
  String text() {
    return String.join("\n", paragraphs);
  }

  /**
   * A table.
   *
   * @param columns ids of the columns; 0 where a program dropped them
   * @param rows the rows
   */
  record Table(List<Long> columns, List<Row> rows) {
    Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param id its id; 0 where a program dropped it
   * @param cells its cells, those that a merged cell covers too
   */
  record Row(long id, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
  }

  /**
   * A cell.
   *
   * @param paragraphs its text
   * @param covered whether a merged cell covers it
   */
  record Cell(List<String> paragraphs, boolean covered) {
    Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    String text() {
      return String.join("\n", paragraphs);
    }
  }
}
