package io.keyplan.poi.word.write;

import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.report.part.RowPart;
import java.util.ArrayList;
import java.util.List;

/** Writes parts side by side, as cells of a table without lines. */
final class SideBySide {

  private final CellContents contents;

  SideBySide(CellContents contents) {
    this.contents = contents;
  }

  /** Gives the widths of the parts and of the room between them, together a width. */
  static int[] widths(RowPart row, int width) {
    int gap = (int) Math.round(row.gap() * 20);
    int lead = (int) Math.round(row.lead() * 20);
    int count = row.parts().size();
    double[] shares = row.shares().stream().mapToDouble(share -> share).toArray();
    if (lead == 0) {
      int[] widths = TableWidths.of(shares, width - (count - 1) * gap);
      for (int i = 0; i < count - 1; i++) {
        widths[i] += gap;
      }
      return widths;
    }
    return new int[] {lead + gap, width - lead - gap};
  }

  WordTable write(RowPart row, int width) {
    int[] widths = widths(row, width);
    WordTable table = new WordTable(TableStyle.BAR, "", widths);
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      List<BodyBlock> content = contents.of(row.parts().get(i), widths[i]);
      cells.add(
          new TableCell(widths[i])
              .add(content.isEmpty() ? List.of(new Paragraph(ParagraphStyle.GAP)) : content));
    }
    table.add(new TableRow(cells));
    return table;
  }
}
