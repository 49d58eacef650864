package io.keyplan.drawing;

import io.keyplan.document.Chart;
import io.keyplan.document.Picture;
import io.keyplan.value.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing on a slide in its place. */
public sealed interface Shape {

  /** Gives its name: the address of the value it shows, or what it is. */
  String name();

  /** Gives its place. */
  Box box();

  /**
   * A geometric form, with or without text.
   *
   * @param outline its form
   * @param fill its background; null for none
   * @param stroke its border; null for none
   * @param text its text; without any the shape is decoration and may lie beneath others
   * @param prompt what to write there, where it is to be filled in; empty elsewhere
   */
  public record Form(
      String name,
      Box box,
      Outline outline,
      @Nullable Paint fill,
      @Nullable Stroke stroke,
      Text text,
      String prompt)
      implements Shape {

    /** Says whether there is nothing to read in it. */
    public boolean isDecoration() {
      return text.isEmpty() && prompt.isEmpty();
    }
  }

  /** The outline of a form. */
  public enum Outline {
    RECTANGLE,
    PILL,
    ROUNDED,
    ELLIPSE,
    DIAMOND
  }

  /**
   * A table.
   *
   * @param list address of the list that its rows are records of; none where they are of several
   *     lists or of none
   * @param alt what it shows, in words
   * @param columns widths in points, with a stable key each
   * @param rows the rows
   * @param header whether the first row names the columns
   * @param total whether the last row holds totals
   */
  public record Grid(
      String name,
      FieldPath list,
      Box box,
      String alt,
      List<Column> columns,
      List<Row> rows,
      boolean header,
      boolean total)
      implements Shape {

    /** Copies the lists. */
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column of a table.
   *
   * @param key what it holds, unique in the table
   * @param width width in points
   */
  public record Column(String key, double width) {}

  /**
   * A row of a table.
   *
   * @param key the record it shows, unique in the table
   * @param record address of that record; none where the row is no record of a list
   * @param height height in points
   * @param cells one cell a column
   */
  public record Row(String key, FieldPath record, double height, List<Cell> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text its text
   * @param fill its background; null for none
   * @param above the line above; null for none
   * @param rule the line below; null for none
   */
  public record Cell(
      Text text, @Nullable Paint fill, @Nullable Stroke above, @Nullable Stroke rule) {}

  /**
   * A chart.
   *
   * @param chart what it shows
   * @param size size of its texts in points
   */
  public record Plot(String name, Box box, Chart chart, double size) implements Shape {}

  /**
   * A picture, cropped to its box.
   *
   * @param picture the picture; null for a place where one is to be put
   * @param alt what it shows, in words
   * @param round whether it is cropped to an ellipse
   * @param whole whether all of the picture is to be seen, smaller than the box if need be
   * @param path address of the picture
   * @param prompt what to put there, where there is none; empty elsewhere
   */
  public record Photo(
      String name,
      Box box,
      @Nullable Picture picture,
      String alt,
      boolean round,
      boolean whole,
      FieldPath path,
      String prompt)
      implements Shape {}

  /**
   * A line, straight or in right angles.
   *
   * @param points at least two points; between more than two every part is level or upright
   * @param from name of the form that it starts from; empty for none
   * @param to name of the form that it leads to; empty for none
   * @param alt what it says, in words; empty for decoration
   */
  public record Connector(
      String name, List<Point> points, String from, String to, Stroke stroke, String alt)
      implements Shape {

    /** Copies the points. */
    public Connector {
      points = List.copyOf(points);
    }

    @Override
    public Box box() {
      double left = points.stream().mapToDouble(Point::x).min().orElse(0);
      double top = points.stream().mapToDouble(Point::y).min().orElse(0);
      double right = points.stream().mapToDouble(Point::x).max().orElse(0);
      double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
      return new Box(left, top, right - left, bottom - top);
    }
  }
}
