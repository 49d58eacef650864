package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.TableStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A table whose columns have fixed widths. */
public final class WordTable implements BodyBlock {

  private static final int NO_BANDS_DOWN = 0x400;

  /** What a table has beside plain rows. */
  public enum Feature {
    /** A first row of headings. */
    HEADER(0x20),
    /** A last row of totals. */
    TOTAL(0x40);

    private final int bit;

    Feature(int bit) {
      this.bit = bit;
    }
  }

  /** Rows, and where they can be repeated the control around them. */
  private sealed interface Rows {

    List<TableRow> rows();

    void writeTo(ElementWriter out);
  }

  private record Plain(TableRow row) implements Rows {

    @Override
    public List<TableRow> rows() {
      return List.of(row);
    }

    @Override
    public void writeTo(ElementWriter out) {
      row.writeTo(out);
    }
  }

  private record Repeated(Control control, List<TableRow> rows, List<Control> controls)
      implements Rows {

    @Override
    public void writeTo(ElementWriter out) {
      control.around(
          out,
          () -> {
            for (int i = 0; i < rows.size(); i++) {
              TableRow row = rows.get(i);
              controls.get(i).around(out, () -> row.writeTo(out));
              out.passOnIfLong();
            }
          });
    }
  }

  private final TableStyle style;
  private final String title;
  private final int[] widths;
  private final List<Feature> features;
  private final List<Rows> rows = new ArrayList<>();
  private int indent;

  /**
   * Creates a table without rows.
   *
   * @param title what the table shows, for those who cannot see it
   * @param widths width of every column
   */
  public WordTable(TableStyle style, String title, int[] widths, Feature... features) {
    this.style = style;
    this.title = title;
    this.widths = widths;
    this.features = List.of(features);
  }

  public TableStyle style() {
    return style;
  }

  /** Adds a row. */
  public void add(TableRow row) {
    rows.add(new Plain(row));
  }

  /** Adds rows. */
  public void add(List<TableRow> more) {
    more.forEach(this::add);
  }

  /**
   * Adds rows that can be copied and deleted.
   *
   * @param control the control around all of them
   * @param controls the control around each of them
   */
  public void addRepeated(Control control, List<TableRow> more, List<Control> controls) {
    rows.add(new Repeated(control, List.copyOf(more), List.copyOf(controls)));
  }

  /** Makes it stay on the page of what follows, as a whole. */
  public WordTable keepNext() {
    rows().forEach(TableRow::keepNext);
    return this;
  }

  /** Lists its rows, whether they can be repeated or not. */
  public List<TableRow> rows() {
    return rows.stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** Gives the width of a column. */
  public int width(int column) {
    return widths[column];
  }

  /** Gives the number of columns. */
  public int columns() {
    return widths.length;
  }

  /** Moves it away from the start, or beyond it. */
  public WordTable indent(int twips) {
    indent = twips;
    return this;
  }

  @Override
  public void writeTo(ElementWriter out) {
    out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style.id());
    TableCell.width(out, "w:tblW", Arrays.stream(widths).sum());
    if (indent != 0) {
      TableCell.width(out, "w:tblInd", indent);
    }
    out.empty("w:tblLayout", "w:type", "fixed");
    look(out);
    if (!title.isEmpty()) {
      out.empty("w:tblCaption", "w:val", title);
    }
    out.close("w:tblPr").open("w:tblGrid");
    for (int width : widths) {
      out.empty("w:gridCol", "w:w", width);
    }
    out.close("w:tblGrid");
    for (Rows group : rows) {
      group.writeTo(out);
      out.passOnIfLong();
    }
    out.close("w:tbl");
  }

  private void look(ElementWriter out) {
    int bits = NO_BANDS_DOWN;
    for (Feature feature : features) {
      bits |= feature.bit;
    }
    out.empty(
        "w:tblLook",
        "w:firstRow",
        flag(features.contains(Feature.HEADER)),
        "w:lastRow",
        flag(features.contains(Feature.TOTAL)),
        "w:firstColumn",
        0,
        "w:lastColumn",
        0,
        "w:noHBand",
        0,
        "w:noVBand",
        1,
        "w:val",
        HexFormat.of().withUpperCase().toHexDigits((short) bits));
  }

  private static int flag(boolean value) {
    return value ? 1 : 0;
  }
}
