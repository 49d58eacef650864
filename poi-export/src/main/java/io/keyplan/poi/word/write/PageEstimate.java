package io.keyplan.poi.word.write;

import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.ParagraphMetrics;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.BlockControl;
import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.poi.word.xml.BodyPart;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.report.Margins;
import java.util.List;

/**
 * Estimates how many pages a text takes. Word lays it out itself, with the fonts at hand, so that
 * the number can be off where a page is nearly full. Lengths inside are points.
 */
final class PageEstimate {

  /** Thickness of the line between two rows. */
  private static final double ROW_LINE = 0.5;

  private final DocumentLook look;

  PageEstimate(DocumentLook look) {
    this.look = look;
  }

  /** Gives the number of pages of the parts of a text, each of which begins a page. */
  int pages(List<BodyPart> parts) {
    double pages = 0;
    for (BodyPart part : parts) {
      pages = Math.ceil(pages) + used(part);
    }
    return (int) Math.max(1, Math.ceil(pages - 0.001));
  }

  /** Gives the number of pages that a part takes, where blocks are not torn but tables are. */
  private double used(BodyPart part) {
    double page = part.section().page().textHeight() / 20.0;
    double width = part.section().page().textWidth() / 20.0;
    double at = 0;
    for (BodyBlock block : part.content()) {
      if (block instanceof WordTable table) {
        for (TableRow row : table.rows()) {
          at = place(at, height(row, table), page);
        }
      } else {
        at = place(at, height(block, width), page);
      }
    }
    return at / page;
  }

  private static double place(double at, double height, double page) {
    double left = page - at % page;
    return height > left && height <= page ? at + left + height : at + height;
  }

  private double height(BodyBlock block, double width) {
    if (block instanceof Paragraph paragraph) {
      return height(paragraph, width);
    } else if (block instanceof WordTable table) {
      return table.rows().stream().mapToDouble(row -> height(row, table)).sum();
    }
    return block instanceof BlockControl control
        ? control.paragraphs().stream().mapToDouble(inner -> height(inner, width)).sum()
        : look.lineHeight(ParagraphStyle.NORMAL);
  }

  private double height(TableRow row, WordTable table) {
    double tallest = 0;
    int column = 0;
    for (TableCell cell : row.cells()) {
      double width = 0;
      for (int i = 0; i < cell.columns() && column < table.columns(); i++) {
        width += table.width(column++) / 20.0;
      }
      tallest = Math.max(tallest, height(cell, width, table.style()));
    }
    double given = row.height() / 20.0;
    return row.isExact() ? given : Math.max(given, tallest) + ROW_LINE;
  }

  private double height(TableCell cell, double width, TableStyle style) {
    Margins own = cell.margins();
    Margins margins = own == null ? style.margins(look.density()) : own;
    double room = Math.max(10, width - margins.across());
    return margins.down() + cell.content().stream().mapToDouble(block -> height(block, room)).sum();
  }

  private double height(Paragraph paragraph, double width) {
    ParagraphMetrics style = look.metrics(paragraph.style());
    String shown = paragraph.text();
    int lines = look.letters(paragraph.style()).lines(shown, Math.max(10, width - style.indent()));
    double text =
        paragraph.drawing() > 0 && shown.isEmpty() ? 0 : lines * look.lineHeight(paragraph.style());
    return style.before() + style.frame() + Math.max(text, paragraph.drawing()) + style.after();
  }
}
