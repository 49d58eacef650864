package io.keyplan.poi.powerpoint;

import io.keyplan.slide.Paragraph;
import io.keyplan.slide.Run;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Stroke;
import io.keyplan.slide.Text;
import io.keyplan.value.FieldPath;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCol;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableGrid;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes tables. Lives for one slide. */
final class GridWriter {

  private final SlideFile file;
  private final Brush brush;
  private final TextWriter texts;

  GridWriter(SlideFile file, Brush brush, TextWriter texts) {
    this.file = file;
    this.brush = brush;
    this.texts = texts;
  }

  void write(CTGraphicalObjectFrame frame, Shape.Grid grid, long shapeId) {
    CTTable table = Extensions.table(frame);
    CTTableProperties properties = table.addNewTblPr();
    properties.setFirstRow(grid.header());
    properties.setLastRow(grid.total());
    properties.setBandRow(true);
    properties.setTableStyleId(BaseDeck.TABLE_STYLE);
    Ids ids = new Ids();
    long[] columns = new long[grid.columns().size()];
    CTTableGrid widths = table.addNewTblGrid();
    for (int i = 0; i < columns.length; i++) {
      CTTableCol column = widths.addNewGridCol();
      column.setW(Emu.of(grid.columns().get(i).width()));
      columns[i] = ids.of(grid.columns().get(i).key());
      Extensions.columnId(column, columns[i]);
    }
    for (Shape.Row row : grid.rows()) {
      row(table.addNewTr(), row, ids.of("row " + row.key()), columns, shapeId);
    }
  }

  private void row(CTTableRow target, Shape.Row row, long rowId, long[] columns, long shapeId) {
    target.setH(Emu.of(row.height()));
    for (int i = 0; i < columns.length; i++) {
      Shape.Cell cell = row.cells().get(i);
      cell(target.addNewTc(), cell);
      for (Paragraph paragraph : cell.text().paragraphs()) {
        for (Run run : paragraph.runs()) {
          FieldPath path = run.path();
          file.fields().cell(file.slideId(), shapeId, rowId, columns[i], path);
        }
      }
    }
    Extensions.rowId(target, rowId);
  }

  private void cell(CTTableCell target, Shape.Cell cell) {
    texts.cell(target.addNewTxBody(), cell.text());
    CTTableCellProperties properties = target.addNewTcPr();
    Text.Insets insets = cell.text().insets();
    properties.setMarL(Emu.size(insets.left()));
    properties.setMarR(Emu.size(insets.right()));
    properties.setMarT(Emu.size(insets.top()));
    properties.setMarB(Emu.size(insets.bottom()));
    properties.setAnchor(TextWriter.anchor(cell.text().anchor()));
    properties.addNewLnL().addNewNoFill();
    properties.addNewLnR().addNewNoFill();
    rule(properties.addNewLnT(), cell.above());
    rule(properties.addNewLnB(), cell.rule());
    if (cell.fill() == null) {
      properties.addNewNoFill();
    } else {
      brush.fill(properties.addNewSolidFill(), cell.fill());
    }
  }

  private void rule(CTLineProperties line, @Nullable Stroke rule) {
    if (rule == null) {
      line.addNewNoFill();
    } else {
      brush.line(line, rule);
    }
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
