package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.element;
import static io.keyplan.poi.word.write.Wml.number;
import static io.keyplan.poi.word.write.Wml.on;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.P;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STShd;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.TextDirection;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Tables, rows and cells in few words; columns have fixed widths. */
final class Tables {

  /** What a table has beside plain rows. */
  enum Feature {
    /** A first row of headings. */
    HEADER(0x20),
    /** A last row of totals. */
    TOTAL(0x40),
    /** A first column of headings. */
    FIRST_COLUMN(0x80);

    private final int bit;

    Feature(int bit) {
      this.bit = bit;
    }
  }

  private Tables() {}

  /**
   * Creates a table without rows.
   *
   * @param title what the table shows, for those who cannot see it
   * @param widths width of every column
   */
  static Tbl table(String style, String title, int[] widths, Feature... features) {
    CTTblPrBase.TblStyle styleName = new CTTblPrBase.TblStyle();
    styleName.setVal(style);
    CTTblLayoutType layout = new CTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    TblPr properties = new TblPr();
    properties.setTblStyle(styleName);
    properties.setTblW(width(Arrays.stream(widths).sum()));
    properties.setTblLayout(layout);
    properties.setTblLook(look(List.of(features)));
    if (!title.isEmpty()) {
      CTString caption = new CTString();
      caption.setVal(title);
      properties.setTblCaption(caption);
    }
    TblGrid grid = new TblGrid();
    for (int width : widths) {
      TblGridCol column = new TblGridCol();
      column.setW(number(width));
      grid.getGridCol().add(column);
    }
    Tbl table = new Tbl();
    table.setTblPr(properties);
    table.setTblGrid(grid);
    return table;
  }

  private static CTTblLook look(List<Feature> features) {
    int bits = 0x400;
    for (Feature feature : features) {
      bits |= feature.bit;
    }
    CTTblLook look = new CTTblLook();
    look.setVal(String.format(Locale.ROOT, "%04X", bits));
    look.setFirstRow(flag(features.contains(Feature.HEADER)));
    look.setLastRow(flag(features.contains(Feature.TOTAL)));
    look.setFirstColumn(flag(features.contains(Feature.FIRST_COLUMN)));
    look.setLastColumn(STOnOff.ZERO);
    look.setNoHBand(STOnOff.ZERO);
    look.setNoVBand(STOnOff.ONE);
    return look;
  }

  private static STOnOff flag(boolean value) {
    return value ? STOnOff.ONE : STOnOff.ZERO;
  }

  static TblWidth width(int twips) {
    TblWidth width = new TblWidth();
    width.setW(number(twips));
    width.setType(TblWidth.TYPE_DXA);
    return width;
  }

  /** Creates a row that stays on one page. */
  static Tr row(List<Tc> cells) {
    Tr row = new Tr();
    row.setTrPr(new TrPr());
    row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(element("cantSplit", on()));
    row.getContent().addAll(cells);
    return row;
  }

  static Tr row(Tc... cells) {
    return row(List.of(cells));
  }

  /** Marks a row as one of headings, repeated on every page. */
  static Tr header(Tr row) {
    row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(element("tblHeader", on()));
    return row;
  }

  /** Makes a row stay on the page of the next one. */
  static Tr keepNext(Tr row) {
    for (Object cell : row.getContent()) {
      for (Object block : ((Tc) cell).getContent()) {
        if (block instanceof P paragraph) {
          Wml.keepNext(paragraph);
        }
      }
    }
    return row;
  }

  /** Gives a row a height of at least some twips. */
  static Tr atLeast(Tr row, int height) {
    return height(row, height, STHeightRule.AT_LEAST);
  }

  /** Gives a row a height, whatever it holds. */
  static Tr exactly(Tr row, int height) {
    return height(row, height, STHeightRule.EXACT);
  }

  private static Tr height(Tr row, int twips, STHeightRule rule) {
    CTHeight height = new CTHeight();
    height.setVal(number(twips));
    height.setHRule(rule);
    row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(element("trHeight", height));
    return row;
  }

  /** Creates a cell; it must hold a paragraph at its end. */
  static Tc cell(int width, Object... blocks) {
    Tc cell = new Tc();
    cell.setTcPr(new TcPr());
    cell.getTcPr().setTcW(width(width));
    cell.getContent().addAll(List.of(blocks));
    return cell;
  }

  static Tc fill(Tc cell, Color color) {
    CTShd shade = new CTShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(color.rgb());
    cell.getTcPr().setShd(shade);
    return cell;
  }

  static Tc middle(Tc cell) {
    CTVerticalJc align = new CTVerticalJc();
    align.setVal(STVerticalJc.CENTER);
    cell.getTcPr().setVAlign(align);
    return cell;
  }

  static Tc span(Tc cell, int columns) {
    TcPrInner.GridSpan span = new TcPrInner.GridSpan();
    span.setVal(number(columns));
    cell.getTcPr().setGridSpan(span);
    return cell;
  }

  /** Gives a cell inner margins of its own, in the order of CSS: top, right, bottom, left. */
  static Tc pad(Tc cell, int top, int right, int bottom, int left) {
    TcMar margins = new TcMar();
    margins.setTop(width(top));
    margins.setRight(width(right));
    margins.setBottom(width(bottom));
    margins.setLeft(width(left));
    cell.getTcPr().setTcMar(margins);
    return cell;
  }

  /** Draws a hairline around a cell. */
  static Tc box(Tc cell, Color color) {
    TcPrInner.TcBorders borders = borders(cell);
    borders.setTop(line(color, 4));
    borders.setLeft(line(color, 4));
    borders.setBottom(line(color, 4));
    borders.setRight(line(color, 4));
    return cell;
  }

  /** Draws a hairline around a cell that has another at its right within the same box. */
  static Tc boxStart(Tc cell, Color color) {
    TcPrInner.TcBorders borders = borders(cell);
    borders.setTop(line(color, 4));
    borders.setLeft(line(color, 4));
    borders.setBottom(line(color, 4));
    return cell;
  }

  /** Draws a hairline around a cell that has another at its left within the same box. */
  static Tc boxEnd(Tc cell, Color color) {
    TcPrInner.TcBorders borders = borders(cell);
    borders.setTop(line(color, 4));
    borders.setBottom(line(color, 4));
    borders.setRight(line(color, 4));
    return cell;
  }

  /** Draws a thick line along the start of a cell. */
  static Tc barLeft(Tc cell, Color color) {
    borders(cell).setLeft(line(color, 36));
    return cell;
  }

  /** Draws a line along the start of a cell; its thickness is in eighths of a point. */
  static Tc edgeLeft(Tc cell, Color color, int thickness) {
    borders(cell).setLeft(line(color, thickness));
    return cell;
  }

  /** Keeps a coloured cell from its neighbour at the start, and from the one above. */
  static Tc apart(Tc cell, boolean start, boolean above) {
    if (start) {
      borders(cell).setLeft(line(Blend.WHITE, 48));
    }
    if (above) {
      borders(cell).setTop(line(Blend.WHITE, 48));
    }
    return cell;
  }

  /** Makes one cell of several in a column; the first one holds what is shown. */
  static Tc merged(Tc cell, boolean first) {
    TcPrInner.VMerge merge = new TcPrInner.VMerge();
    merge.setVal(first ? "restart" : "continue");
    cell.getTcPr().setVMerge(merge);
    return cell;
  }

  /** Writes a cell's text from the bottom to the top. */
  static Tc upwards(Tc cell) {
    TextDirection direction = new TextDirection();
    direction.setVal("btLr");
    cell.getTcPr().setTextDirection(direction);
    return middle(cell);
  }

  /** Makes a bar of a cell, kept from the cells above and below. */
  static Tc bar(Tc cell) {
    TcPrInner.TcBorders borders = borders(cell);
    borders.setTop(line(Blend.WHITE, 32));
    borders.setBottom(line(Blend.WHITE, 32));
    return middle(cell);
  }

  /** Draws a thick line along the top of a cell. */
  static Tc barTop(Tc cell, Color color) {
    borders(cell).setTop(line(color, 36));
    return cell;
  }

  private static TcPrInner.TcBorders borders(Tc cell) {
    TcPrInner.TcBorders borders = cell.getTcPr().getTcBorders();
    if (borders == null) {
      borders = new TcPrInner.TcBorders();
      cell.getTcPr().setTcBorders(borders);
    }
    return borders;
  }

  /** Creates a line; its thickness is in eighths of a point. */
  static CTBorder line(Color color, int thickness) {
    CTBorder line = new CTBorder();
    line.setVal(STBorder.SINGLE);
    line.setSz(number(thickness));
    line.setSpace(number(0));
    line.setColor(color.rgb());
    return line;
  }
}
