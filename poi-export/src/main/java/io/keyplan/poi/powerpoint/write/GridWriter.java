package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/** Writes tables. Lives for one slide. */
final class GridWriter {

  /** What a frame holds that shows a table. */
  static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

  private static final String DRAWING_2014 =
      "http://schemas.microsoft.com/office/drawing/2014/main";
  private static final String ROW_URI = "{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}";
  private static final String COLUMN_URI = "{9D8B030D-6E8A-4147-A177-3AD203B41FA5}";

  private final SlideFile file;
  private final ElementWriter out;
  private final Brush brush;
  private final TextWriter texts;

  GridWriter(SlideFile file, ElementWriter out, Brush brush, TextWriter texts) {
    this.file = file;
    this.out = out;
    this.brush = brush;
    this.texts = texts;
  }

  void write(Shape.Grid grid, long shapeId) {
    out.open("a:tbl");
    int header = grid.header() ? 1 : 0;
    out.open("a:tblPr", "firstRow", header, "lastRow", grid.total() ? 1 : 0, "bandRow", 1);
    out.text("a:tableStyleId", BaseDeck.TABLE_STYLE).close("a:tblPr");
    Ids ids = new Ids();
    long[] columns = new long[grid.columns().size()];
    out.open("a:tblGrid");
    for (int i = 0; i < columns.length; i++) {
      Shape.Column column = grid.columns().get(i);
      columns[i] = ids.of(column.key());
      out.open("a:gridCol", "w", Emu.of(column.width()));
      keptId(COLUMN_URI, "a16:colId", columns[i]);
      out.close("a:gridCol");
    }
    out.close("a:tblGrid");
    long[] rows = new long[grid.rows().size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = ids.of("row " + grid.rows().get(i).key());
      row(grid.rows().get(i), rows[i]);
    }
    out.close("a:tbl");
    file.fields().table(shapeId, grid, columns, rows);
  }

  /** Writes an id that a row or a column keeps when it is moved. */
  private void keptId(String uri, String element, long id) {
    DrawingXml.openExtension(out, uri);
    out.empty(element, "xmlns:a16", DRAWING_2014, "val", id);
    DrawingXml.closeExtension(out);
  }

  private void row(Shape.Row row, long rowId) {
    out.open("a:tr", "h", Emu.of(row.height()));
    row.cells().forEach(this::cell);
    keptId(ROW_URI, "a16:rowId", rowId);
    out.close("a:tr");
  }

  private void cell(Shape.Cell cell) {
    Text.Insets insets = cell.text().insets();
    out.open("a:tc");
    texts.cell(out, cell.text());
    out.open(
        "a:tcPr",
        "marL",
        Emu.of(insets.left()),
        "marR",
        Emu.of(insets.right()),
        "marT",
        Emu.of(insets.top()),
        "marB",
        Emu.of(insets.bottom()),
        "anchor",
        TextWriter.anchor(cell.text().anchor()));
    brush.line(out, "a:lnL", null);
    brush.line(out, "a:lnR", null);
    brush.line(out, "a:lnT", cell.above());
    brush.line(out, "a:lnB", cell.rule());
    brush.fill(out, cell.fill());
    out.close("a:tcPr").close("a:tc");
  }

  /** Ids that follow from keys, unique in a table. */
  private static final class Ids {
    private final Set<Long> taken = new HashSet<>();

    long of(String key) {
      CRC32 crc = new CRC32();
      crc.update(key.getBytes(StandardCharsets.UTF_8));
      long id = Math.max(1, crc.getValue());
      while (!taken.add(id)) {
        id++;
      }
      return id;
    }
  }
}
