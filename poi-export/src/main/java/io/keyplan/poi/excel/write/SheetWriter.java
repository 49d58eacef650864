package io.keyplan.poi.excel.write;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellLink;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.PrintSetup;
import io.keyplan.poi.excel.workbook.PrintedPage;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.theme.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a sheet, row by row. Lives for one sheet. */
final class SheetWriter {

  private static final double DEFAULT_ROW = 15.75;

  private final SheetDraft sheet;
  private final Workbook plan;
  private final double rowRatio;
  private final SharedTexts texts;
  private final boolean first;
  private final UnaryOperator<String> links;

  /**
   * Starts a sheet.
   *
   * @param first whether it is the one that is seen first
   * @param links gives the id of the relationship to an address
   */
  SheetWriter(
      SheetDraft sheet,
      Workbook plan,
      SharedTexts texts,
      boolean first,
      UnaryOperator<String> links) {
    this.sheet = sheet;
    this.plan = plan;
    this.rowRatio = plan.fonts().rowRatio();
    this.texts = texts;
    this.first = first;
    this.links = links;
  }

  /**
   * Writes the sheet.
   *
   * @param drawing id of the relationship to its drawings; empty for none
   * @param headers id of the relationship to the drawing at its head and foot; empty for none
   * @param tables ids of the relationships to its tables
   */
  void write(OutputStream stream, String drawing, String headers, List<String> tables)
      throws IOException {
    ElementWriter out = ElementWriter.into(stream);
    out.open("worksheet", "xmlns", Namespaces.SPREADSHEET, "xmlns:r", Namespaces.RELATIONSHIPS);
    out.open("sheetPr");
    Color tab = sheet.tab();
    if (tab != null) {
      out.empty("tabColor", "rgb", "FF" + tab.rgb());
    }
    out.empty("pageSetUpPr", "fitToPage", 1).close("sheetPr");
    int lastRow = Math.max(0, sheet.nextRow() - 1);
    out.empty("dimension", "ref", CellReference.range(0, 0, lastRow, sheet.lastColumn()));
    view(out);
    out.empty("sheetFormatPr", "defaultRowHeight", height(DEFAULT_ROW), "customHeight", 1);
    columns(out);
    out.open("sheetData");
    rows(out);
    out.close("sheetData");
    merges(out);
    RulesWriter rules = new RulesWriter(sheet);
    rules.write(out);
    ValidationsWriter.write(out, sheet.validations());
    links(out);
    page(out);
    if (!drawing.isEmpty()) {
      out.empty("drawing", "r:id", drawing);
    }
    if (!headers.isEmpty()) {
      out.empty("legacyDrawingHF", "r:id", headers);
    }
    if (!tables.isEmpty()) {
      out.open("tableParts", "count", tables.size());
      tables.forEach(table -> out.empty("tablePart", "r:id", table));
      out.close("tableParts");
    }
    rules.writeExtensions(out);
    out.close("worksheet").finish();
  }

  private void view(ElementWriter out) {
    out.open("sheetViews").start("sheetView").attribute("showGridLines", 0);
    if (first) {
      out.attribute("tabSelected", 1);
    }
    out.attribute("zoomScaleNormal", 100).attribute("workbookViewId", 0).inside();
    int rows = sheet.frozenRows();
    int columns = sheet.frozenColumns();
    String corner = CellReference.cell(rows, Math.max(columns, SheetDraft.FIRST));
    if (rows > 0 || columns > 0) {
      String pane = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
      out.start("pane");
      if (columns > 0) {
        out.attribute("xSplit", columns);
      }
      if (rows > 0) {
        out.attribute("ySplit", rows);
      }
      out.attribute("topLeftCell", CellReference.cell(rows, columns));
      out.attribute("activePane", pane).attribute("state", "frozen").end();
      out.empty("selection", "pane", pane, "activeCell", corner, "sqref", corner);
    } else {
      out.empty("selection", "activeCell", "B1", "sqref", "B1");
    }
    out.close("sheetView").close("sheetViews");
  }

  /** The ids of records are hidden; where there are none, the column is a margin. */
  private void columns(ElementWriter out) {
    out.open("cols").start("col", "min", 1, "max", 1, "width", 2, "customWidth", 1);
    if (!sheet.tables().isEmpty()) {
      out.attribute("hidden", 1);
    }
    out.end();
    double[] widths = sheet.widths();
    double ratio = plan.fonts().columnRatio();
    for (int i = 0; i < widths.length; i++) {
      int number = SheetDraft.FIRST + i + 1;
      double wide = widths[i] * ratio;
      double characters = Math.round(wide * 96 / 72 / 7 * 100) / 100.0;
      String width = XmlText.number(Math.min(HostLimits.Excel.COLUMN_WIDTH, characters));
      out.empty("col", "min", number, "max", number, "width", width, "customWidth", 1);
    }
    out.close("cols");
  }

  private void rows(ElementWriter out) throws IOException {
    int number = 0;
    try (var rows = sheet.rows()) {
      for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); number++) {
        row(out, each.next(), number);
        out.flushIfLong();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void row(ElementWriter out, SheetRow row, int number) {
    out.start("row").attribute("r", number + 1);
    if (row.height() > 0) {
      out.attribute("ht", height(row.height())).attribute("customHeight", 1);
    }
    out.inside();
    for (SheetCell cell : row.cells()) {
      out.start("c").attribute("r", CellReference.column(cell.column()), number + 1);
      if (cell.style() > 0) {
        out.attribute("s", cell.style());
      }
      value(out, cell.value());
    }
    out.close("row");
  }

  /** Excel counts quarters of points. */
  private String height(double planned) {
    double height = Math.min(planned * rowRatio, HostLimits.Excel.ROW_HEIGHT);
    return XmlText.number(Math.round(height * 4) / 4.0);
  }

  private void value(ElementWriter out, CellValue value) {
    if (value instanceof CellValue.Text text) {
      out.attribute("t", "s").inside();
      out.number("v", texts.number(text.text())).close("c");
    } else if (value instanceof CellValue.Number number) {
      out.inside().text("v", XmlText.number(number.number())).close("c");
    } else if (value instanceof CellValue.Formula formula) {
      if (formula.value() instanceof CellValue.Text) {
        out.attribute("t", "str");
      }
      out.inside().text("f", formula.formula()).text("v", shown(formula.value())).close("c");
    } else {
      out.end();
    }
  }

  private static String shown(CellValue value) {
    if (value instanceof CellValue.Text text) {
      return SharedTexts.escaped(text.text());
    }
    return value instanceof CellValue.Number number ? XmlText.number(number.number()) : "";
  }

  private void merges(ElementWriter out) {
    if (!sheet.merges().isEmpty()) {
      out.open("mergeCells", "count", sheet.merges().size());
      sheet.merges().forEach(range -> out.empty("mergeCell", "ref", range));
      out.close("mergeCells");
    }
  }

  private void links(ElementWriter out) {
    if (sheet.links().isEmpty()) {
      return;
    }
    out.open("hyperlinks");
    for (CellLink link : sheet.links()) {
      boolean inside = link.inside();
      String target = inside ? link.target() : links.apply(link.target());
      out.empty("hyperlink", "ref", link.cell(), inside ? "location" : "r:id", target);
    }
    out.close("hyperlinks");
  }

  private void page(ElementWriter out) {
    double width = 0;
    for (double each : sheet.widths()) {
      width += each;
    }
    PrintSetup print = plan.print();
    PrintedPage page = print.page();
    PrintSetup.Margins margins = print.margins();
    out.empty("printOptions", "horizontalCentered", 1).start("pageMargins");
    out.attribute("left", XmlText.number(margins.left()));
    out.attribute("right", XmlText.number(margins.right()));
    out.attribute("top", XmlText.number(margins.top()));
    out.attribute("bottom", XmlText.number(margins.bottom()));
    out.attribute("header", XmlText.number(margins.header()));
    out.attribute("footer", XmlText.number(margins.footer())).end();
    out.start("pageSetup").attribute("paperSize", print.paper());
    out.attribute("orientation", page.turns(width) ? "landscape" : "portrait");
    if (!sheet.isOnePage() && page.pages(width) > 1) {
      out.attribute("fitToWidth", page.pages(width));
    }
    out.attribute("fitToHeight", sheet.isOnePage() ? 1 : 0).end();
    out.open("headerFooter");
    if (!print.header().isEmpty()) {
      out.text("oddHeader", print.header());
    }
    out.text("oddFooter", print.footer()).close("headerFooter");
  }
}
