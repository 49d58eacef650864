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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates how many pages a text takes. Word lays it out itself, with the fonts at hand, so that
 * the number can be off where a page is nearly full. Lengths inside are points.
 */
final class PageEstimate {

  /** Thickness of the line between two rows. */
  private static final double ROW_LINE = 0.5;

  private static final double TOLERANCE = 0.01;

  private final DocumentLook look;
  private final Map<String, Integer> pageOf = new HashMap<>();
  private final int pages;

  /** What stands on one page as a whole. */
  private record Piece(double height, boolean kept, List<String> bookmarks) {}

  /** Lays out the parts of a text, each of which begins a page. */
  PageEstimate(DocumentLook look, List<BodyPart> parts) {
    this.look = look;
    int begun = 0;
    for (BodyPart part : parts) {
      begun += layOut(part, begun);
    }
    this.pages = Math.max(1, begun);
  }

  /** Gives the number of pages. */
  int pages() {
    return pages;
  }

  /** Gives the page on which a bookmark stands, from 1; 1 for one that there is not. */
  int page(String bookmark) {
    return pageOf.getOrDefault(bookmark, 1);
  }

  /** Gives the number of pages that a part takes, where blocks are not torn but tables are. */
  private int layOut(BodyPart part, int before) {
    double page = part.section().page().textHeight() / 20.0;
    List<Piece> pieces = pieces(part);
    double at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean begins = i == 0 || !pieces.get(i - 1).kept();
      double whole = begins ? keptHeight(pieces, i, page) : pieces.get(i).height();
      at = place(at, whole, page);
      for (String bookmark : pieces.get(i).bookmarks()) {
        pageOf.put(bookmark, before + 1 + (int) (at / page));
      }
      at += pieces.get(i).height();
    }
    return (int) Math.ceil(at / page - 0.001);
  }

  private List<Piece> pieces(BodyPart part) {
    double width = part.section().page().textWidth() / 20.0;
    List<Piece> pieces = new ArrayList<>();
    for (BodyBlock block : part.content()) {
      if (block instanceof WordTable table) {
        for (TableRow row : table.rows()) {
          pieces.add(new Piece(height(row, table), row.isKept(), List.of()));
        }
      } else if (block instanceof Paragraph paragraph) {
        List<String> names =
            paragraph.bookmark().isEmpty() ? List.of() : List.of(paragraph.bookmark());
        pieces.add(new Piece(height(paragraph, width), paragraph.isKept(), names));
      } else {
        pieces.add(new Piece(height(block, width), false, List.of()));
      }
    }
    return pieces;
  }

  /** Gives the height of what stays together, up to a page. */
  private static double keptHeight(List<Piece> pieces, int from, double page) {
    double height = 0;
    for (int i = from; i < pieces.size(); i++) {
      if (height + pieces.get(i).height() > page) {
        return height;
      }
      height += pieces.get(i).height();
      if (!pieces.get(i).kept()) {
        return height;
      }
    }
    return height;
  }

  /** Gives where something begins: on the next page where it does not fit this one. */
  private static double place(double at, double height, double page) {
    double left = page - at % page;
    return height > left + TOLERANCE && height <= page ? at + left : at;
  }

  private double height(BodyBlock block, double width) {
    if (block instanceof Paragraph paragraph) {
      return height(paragraph, width);
    } else if (block instanceof WordTable table) {
      double height = 0;
      for (TableRow row : table.rows()) {
        height += height(row, table);
      }
      return height;
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
    double height = 0;
    for (BodyBlock block : cell.content()) {
      height += height(block, room);
    }
    return margins.down() + height;
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
