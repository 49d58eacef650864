package io.keyplan.poi.excel.write;

import io.keyplan.i18n.PaperSize;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.ExcelLimits;
import io.keyplan.poi.excel.workbook.CellLink;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.theme.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a sheet, row by row. Lives for one sheet. */
final class SheetWriter {

  private static final int LETTER = 1;
  private static final int A4 = 9;

  /** Wider sheets are printed on their side; in points. */
  private static final double UPRIGHT = 700;

  private final SheetDraft sheet;
  private final Workbook plan;
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
    this.texts = texts;
    this.first = first;
    this.links = links;
  }

  /**
   * Writes the sheet.
   *
   * @param drawing id of the relationship to its drawings; empty for none
   * @param tables ids of the relationships to its tables
   */
  void write(OutputStream out, String drawing, List<String> tables) throws IOException {
    XmlStream xml = new XmlStream(out);
    xml.raw("<worksheet xmlns=\"")
        .raw(Namespaces.SPREADSHEET)
        .raw("\" xmlns:r=\"")
        .raw(Namespaces.RELATIONSHIPS)
        .raw("\">");
    xml.raw("<sheetPr>");
    Color tab = sheet.tab();
    if (tab != null) {
      xml.raw("<tabColor rgb=\"FF").raw(tab.rgb()).raw("\"/>");
    }
    xml.raw("<pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"");
    int lastRow = Math.max(0, sheet.nextRow() - 1);
    xml.raw(CellReference.range(0, 0, lastRow, sheet.lastColumn())).raw("\"/>");
    view(xml);
    xml.raw("<sheetFormatPr defaultRowHeight=\"15.75\" customHeight=\"1\"/>");
    columns(xml);
    xml.raw("<sheetData>");
    rows(xml);
    xml.raw("</sheetData>");
    merges(xml);
    RulesWriter rules = new RulesWriter(sheet);
    rules.write(xml);
    ValidationsWriter.write(xml, sheet.validations());
    links(xml);
    page(xml);
    if (!drawing.isEmpty()) {
      xml.raw("<drawing r:id=\"").raw(drawing).raw("\"/>");
    }
    if (!tables.isEmpty()) {
      xml.raw("<tableParts count=\"").raw(tables.size()).raw("\">");
      tables.forEach(table -> xml.raw("<tablePart r:id=\"").raw(table).raw("\"/>"));
      xml.raw("</tableParts>");
    }
    rules.writeExtensions(xml);
    xml.raw("</worksheet>").flush();
  }

  private void view(XmlStream xml) {
    xml.raw("<sheetViews><sheetView showGridLines=\"0\"");
    if (first) {
      xml.raw(" tabSelected=\"1\"");
    }
    xml.raw(" zoomScaleNormal=\"100\" workbookViewId=\"0\">");
    int rows = sheet.frozenRows();
    int columns = sheet.frozenColumns();
    String corner = CellReference.cell(rows, Math.max(columns, SheetDraft.FIRST));
    if (rows > 0 || columns > 0) {
      String pane = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
      xml.raw("<pane");
      if (columns > 0) {
        xml.raw(" xSplit=\"").raw(columns).raw("\"");
      }
      if (rows > 0) {
        xml.raw(" ySplit=\"").raw(rows).raw("\"");
      }
      String top = CellReference.cell(rows, columns);
      xml.raw(" topLeftCell=\"").raw(top).raw("\" activePane=\"").raw(pane);
      xml.raw("\" state=\"frozen\"/><selection pane=\"").raw(pane).raw("\" activeCell=\"");
      xml.raw(corner).raw("\" sqref=\"").raw(corner).raw("\"/>");
    } else {
      xml.raw("<selection activeCell=\"B1\" sqref=\"B1\"/>");
    }
    xml.raw("</sheetView></sheetViews>");
  }

  /** The ids of records are hidden; where there are none, the column is a margin. */
  private void columns(XmlStream xml) {
    xml.raw("<cols><col min=\"1\" max=\"1\" width=\"2\" customWidth=\"1\"");
    xml.raw(sheet.tables().isEmpty() ? "/>" : " hidden=\"1\"/>");
    double[] widths = sheet.widths();
    for (int i = 0; i < widths.length; i++) {
      int number = SheetDraft.FIRST + i + 1;
      double characters = Math.round(widths[i] * 96 / 72 / 7 * 100) / 100.0;
      xml.raw("<col min=\"").raw(number).raw("\" max=\"").raw(number).raw("\" width=\"");
      xml.number(Math.min(ExcelLimits.COLUMN_WIDTH, characters)).raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols>");
  }

  private void rows(XmlStream xml) throws IOException {
    int number = 0;
    try (var rows = sheet.rows()) {
      for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); number++) {
        row(xml, each.next(), number);
        xml.flushIfLong();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void row(XmlStream xml, SheetRow row, int number) {
    xml.raw("<row r=\"").raw(number + 1).raw("\"");
    if (row.height() > 0) {
      double height = Math.round(Math.min(row.height(), ExcelLimits.ROW_HEIGHT) * 4) / 4.0;
      xml.raw(" ht=\"").number(height).raw("\" customHeight=\"1\"");
    }
    xml.raw(">");
    for (SheetCell cell : row.cells()) {
      xml.raw("<c r=\"").raw(CellReference.column(cell.column())).raw(number + 1).raw("\"");
      if (cell.style() > 0) {
        xml.raw(" s=\"").raw(cell.style()).raw("\"");
      }
      value(xml, cell.value());
    }
    xml.raw("</row>");
  }

  private void value(XmlStream xml, CellValue value) {
    if (value instanceof CellValue.Text text) {
      xml.raw(" t=\"s\"><v>").raw(texts.number(text.text())).raw("</v></c>");
    } else if (value instanceof CellValue.Number number) {
      xml.raw("><v>").number(number.number()).raw("</v></c>");
    } else if (value instanceof CellValue.Formula formula) {
      boolean words = formula.value() instanceof CellValue.Text;
      xml.raw(words ? " t=\"str\"><f>" : "><f>").text(formula.formula()).raw("</f><v>");
      if (formula.value() instanceof CellValue.Text text) {
        xml.text(SharedTexts.escaped(text.text()));
      } else if (formula.value() instanceof CellValue.Number number) {
        xml.number(number.number());
      }
      xml.raw("</v></c>");
    } else {
      xml.raw("/>");
    }
  }

  private void merges(XmlStream xml) {
    if (!sheet.merges().isEmpty()) {
      xml.raw("<mergeCells count=\"").raw(sheet.merges().size()).raw("\">");
      sheet.merges().forEach(range -> xml.raw("<mergeCell ref=\"").raw(range).raw("\"/>"));
      xml.raw("</mergeCells>");
    }
  }

  private void links(XmlStream xml) {
    if (sheet.links().isEmpty()) {
      return;
    }
    xml.raw("<hyperlinks>");
    for (CellLink link : sheet.links()) {
      xml.raw("<hyperlink ref=\"").raw(link.cell()).raw("\"");
      if (link.inside()) {
        xml.attribute("location", link.target());
      } else {
        xml.raw(" r:id=\"").raw(links.apply(link.target())).raw("\"");
      }
      xml.raw("/>");
    }
    xml.raw("</hyperlinks>");
  }

  private void page(XmlStream xml) {
    double width = 0;
    for (double each : sheet.widths()) {
      width += each;
    }
    boolean letter = PaperSize.of(plan.document().locale()) == PaperSize.LETTER;
    xml.raw("<printOptions horizontalCentered=\"1\"/>");
    xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"");
    xml.raw(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"");
    xml.raw(letter ? LETTER : A4).raw("\" orientation=\"");
    xml.raw(width > UPRIGHT ? "landscape" : "portrait");
    xml.raw("\" fitToHeight=\"").raw(sheet.isOnePage() ? 1 : 0).raw("\"/>");
    xml.raw("<headerFooter><oddFooter>").text(plan.footer());
    xml.raw("</oddFooter></headerFooter>");
  }
}
