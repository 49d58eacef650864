package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.util.List;

/** A row of a table; it stays on one page. */
public final class TableRow {

  private final List<TableCell> cells;
  private boolean header;
  private boolean kept;
  private int height;
  private boolean exact;

  public TableRow(List<TableCell> cells) {
    this.cells = List.copyOf(cells);
  }

  public TableRow(TableCell... cells) {
    this(List.of(cells));
  }

  public List<TableCell> cells() {
    return cells;
  }

  /** Says whether it stays on the page of the next one. */
  public boolean isKept() {
    return kept;
  }

  /** Gives the height that it has at least; 0 for that of its cells. */
  public int height() {
    return height;
  }

  /** Says whether its height is that, whatever it holds. */
  public boolean isExact() {
    return exact;
  }

  /** Marks it as one of headings, repeated on every page. */
  public TableRow header() {
    header = true;
    kept = true;
    return this;
  }

  /** Makes it stay on the page of the next one. */
  public TableRow keepNext() {
    kept = true;
    cells.forEach(TableCell::keepNext);
    return this;
  }

  /** Gives it a height of at least some twips. */
  public TableRow atLeast(int twips) {
    height = twips;
    return this;
  }

  /** Gives it a height, whatever it holds. */
  public TableRow exactly(int twips) {
    height = twips;
    exact = true;
    return this;
  }

  /** Writes the row. */
  public void writeTo(ElementWriter out) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (header) {
      out.empty("w:tblHeader");
    }
    if (height > 0) {
      out.empty("w:trHeight", "w:val", height, "w:hRule", exact ? "exact" : "atLeast");
    }
    out.close("w:trPr");
    cells.forEach(cell -> cell.writeTo(out));
    out.close("w:tr");
  }
}
