package io.keyplan.poi.ooxml;

import io.keyplan.figure.ChartSeries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** The workbook behind a chart, where its numbers can be changed. */
public final class ChartWorkbook {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final List<String> categories;
  private final List<ChartSeries> series;
  private final String format;
  private final String font;

  /**
   * Prepares the workbook.
   *
   * @param format number format of its numbers, in the notation that is the same in all languages
   */
  public ChartWorkbook(
      List<String> categories, List<ChartSeries> series, String format, String font) {
    this.categories = categories;
    this.series = series;
    this.format = format;
    this.font = font;
  }

  /** Gives the column of a series, from B on. */
  private static String column(int series) {
    return ChartRanges.letters(series + 1);
  }

  /** Gives the bytes of its file. */
  public byte[] content() {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", "xl/workbook.xml");
    parts.relate("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
    parts.relate("xl/workbook.xml", "styles", "styles.xml");
    parts.add("xl/workbook.xml", TYPE + "sheet.main+xml", workbook());
    parts.add("xl/styles.xml", TYPE + "styles+xml", styles());
    parts.add("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet());
    ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
    try {
      parts.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] workbook() {
    return new ElementWriter()
        .open("workbook", "xmlns", Namespaces.SPREADSHEET, "xmlns:r", Namespaces.RELATIONSHIPS)
        .open("sheets")
        .empty("sheet", "name", ChartRanges.EMBEDDED.sheet(), "sheetId", 1, "r:id", "rId1")
        .close("sheets")
        .close("workbook")
        .bytes();
  }

  private byte[] styles() {
    return new ElementWriter()
        .open("styleSheet", "xmlns", Namespaces.SPREADSHEET)
        .open("numFmts", "count", 1)
        .empty("numFmt", "numFmtId", 164, "formatCode", format)
        .close("numFmts")
        .open("fonts", "count", 1)
        .open("font")
        .val("sz", 10)
        .val("name", font)
        .close("font")
        .close("fonts")
        .open("fills", "count", 2)
        .open("fill")
        .empty("patternFill", "patternType", "none")
        .close("fill")
        .open("fill")
        .empty("patternFill", "patternType", "gray125")
        .close("fill")
        .close("fills")
        .open("borders", "count", 1)
        .open("border")
        .empty("left")
        .empty("right")
        .empty("top")
        .empty("bottom")
        .empty("diagonal")
        .close("border")
        .close("borders")
        .open("cellStyleXfs", "count", 1)
        .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
        .close("cellStyleXfs")
        .open("cellXfs", "count", 2)
        .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0)
        .empty(
            "xf",
            "numFmtId",
            164,
            "fontId",
            0,
            "fillId",
            0,
            "borderId",
            0,
            "xfId",
            0,
            "applyNumberFormat",
            1)
        .close("cellXfs")
        .close("styleSheet")
        .bytes();
  }

  private byte[] sheet() {
    ElementWriter out = new ElementWriter().open("worksheet", "xmlns", Namespaces.SPREADSHEET);
    out.open("cols")
        .empty("col", "min", 1, "max", series.size() + 1, "width", 22, "customWidth", 1)
        .close("cols");
    out.open("sheetData").open("row", "r", 1);
    for (ChartSeries each : series) {
      text(out, column(each.index()) + 1, each.name());
    }
    out.close("row");
    for (int i = 0; i < categories.size(); i++) {
      row(out, i, i + 2);
    }
    return out.close("sheetData").close("worksheet").bytes();
  }

  private void row(ElementWriter out, int category, int row) {
    out.open("row", "r", row);
    text(out, "A" + row, categories.get(category));
    for (ChartSeries each : series) {
      BigDecimal value = each.values().get(category);
      if (value != null) {
        out.open("c", "r", column(each.index()) + row, "s", 1);
        String formula = ChartSums.formula(each, "B" + row + ":" + lastPart() + row);
        if (formula != null) {
          out.text("f", formula);
        }
        out.text("v", value.toPlainString()).close("c");
      }
    }
    out.close("row");
  }

  private String lastPart() {
    return column((int) series.stream().filter(ChartSeries::isColumn).count() - 1);
  }

  private static void text(ElementWriter out, String cell, String text) {
    out.open("c", "r", cell, "t", "inlineStr")
        .open("is")
        .text("t", text, "xml:space", "preserve")
        .close("is")
        .close("c");
  }
}
