package io.keyplan.poi.excel.plan;

import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.layout.ChartSeries;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.ooxml.ChartPart;
import io.keyplan.poi.ooxml.ChartRanges;
import io.keyplan.poi.ooxml.LanguageTag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plans a chart and the cells that it shows, which follow the tables of the workbook by formula
 * where those hold the same numbers. Lives for one chart.
 */
final class ChartPlanner {

  private static final int ROWS = 15;
  private static final double WIDEST = 640;
  private static final double TEXT = 9;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Chart block;

  public ChartPlanner(SheetPage page, Chart block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
  }

  public void write() {
    double width = Math.min(WIDEST, page.sheet().width(page.first(), page.last()) - 8);
    ChartPart part =
        new ChartPart(
            block,
            book.theme(),
            book.messages(),
            LanguageTag.of(book.document().locale()),
            TEXT,
            width);
    page.kicker(part.caption());
    int top = page.sheet().nextRow();
    page.sheet().space(ROWS, SheetDraft.ROW);
    double height = ROWS * SheetDraft.ROW - 8;
    int names = page.sheet().nextRow();
    page.sheet()
        .drawings()
        .add(
            new Anchored.Plot(
                new Anchored.Place(top, page.first(), 4, 4, width, height),
                block,
                part,
                new ChartRanges(page.sheet().name(), names + 1, page.first())));
    data(part, names);
    page.gap();
  }

  private void data(ChartPart part, int names) {
    List<ChartSeries> series = part.series();
    CellStyle header = book.looks().quietHeader();
    RowDraft row = new RowDraft(20);
    page.text(row, page.first(), page.first(), "", header);
    for (ChartSeries each : series) {
      int column = page.first() + 1 + each.index();
      page.text(row, column, column, each.name(), header.at(Horizontal.RIGHT, Vertical.CENTER));
    }
    page.sheet().add(row);
    for (int i = 0; i < block.categories().size(); i++) {
      RowDraft line = new RowDraft(18);
      page.text(line, page.first(), page.first(), block.categories().get(i), book.looks().body());
      for (ChartSeries each : series) {
        value(line, each, i, names, part.numberFormat());
      }
      page.sheet().add(line);
    }
  }

  private void value(RowDraft row, ChartSeries series, int category, int names, String format) {
    int column = page.first() + 1 + series.index();
    int at = names + 1 + category;
    BigDecimal number = series.values().get(category);
    CellValue value = number == null ? CellValue.BLANK : CellValue.of(number.doubleValue());
    if (number != null && series.look() == ChartSeries.Look.SUM) {
      String parts = CellReference.range(at, page.first() + 1, at, column - 1);
      value = CellValue.formula("SUM(" + parts + ")", value);
    } else if (number != null) {
      String formula =
          formula(series.name(), block.categories().get(category), number, at, names, column);
      value = formula == null ? value : CellValue.formula(formula, value);
    }
    CellStyle look =
        book.looks().body().at(Horizontal.RIGHT, Vertical.CENTER).wrapped(false).formatted(format);
    page.put(row, column, column, value, look);
  }

  /** Finds a table that has the category as a row and the series as a column, or the reverse. */
  private @Nullable String formula(
      String series, String category, BigDecimal number, int row, int names, int column) {
    String categoryCell = "$" + CellReference.cell(row, page.first());
    String seriesCell = CellReference.column(column) + "$" + (names + 1);
    for (RecordTable table : book.records().all()) {
      String found = formula(table, series, category, categoryCell, number);
      found = found == null ? formula(table, category, series, seriesCell, number) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String formula(
      RecordTable table, String header, String rowLabel, String labelCell, BigDecimal number) {
    int of = -1;
    for (int i = 1; i < table.columns().size(); i++) {
      of = table.columns().get(i).header().equals(header) ? i : of;
    }
    if (of < 0 || !isCriterion(rowLabel)) {
      return null;
    }
    double sum = 0;
    boolean found = false;
    for (Table.Row each : table.rows()) {
      if (label(each.cells().get(0)).equalsIgnoreCase(rowLabel)) {
        found = true;
        sum += Calculations.number(each.cells().get(of).datum()).orElse(0);
      }
    }
    double factor = block.unit() == Chart.Unit.PERCENT ? 100 : 1;
    double expected = number.doubleValue();
    if (!found || Math.abs(sum * factor - expected) > 1e-9 * Math.max(1, Math.abs(expected))) {
      return null;
    }
    String key = table.columns().get(of).key();
    String label = table.columns().get(0).key();
    String formula =
        "SUMIFS(" + table.range(key) + "," + table.range(label) + "," + labelCell + ")";
    return factor == 1 ? formula : "100*" + formula;
  }

  private String label(Entry entry) {
    return entry.datum() instanceof Datum.Year year
        ? String.valueOf(year.value())
        : book.values().formats().format(entry.datum());
  }

  /** Texts that a condition would take for a comparison or a pattern are left alone. */
  private static boolean isCriterion(String text) {
    return !text.isBlank()
        && FormulaText.isPlain(text)
        && "<>=".indexOf(text.charAt(0)) < 0
        && !text.toLowerCase(Locale.ROOT).equals("true")
        && !text.toLowerCase(Locale.ROOT).equals("false");
  }
}
