package io.keyplan.poi.excel.plan;

import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.figure.ChartSeries;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.ooxml.ChartRanges;
import io.keyplan.poi.ooxml.ChartSums;
import io.keyplan.poi.ooxml.EmbeddedChart;
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

  ChartPlanner(SheetPage page, Chart block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
  }

  void write() {
    double width = Math.min(WIDEST, page.sheet().width(page.first(), page.last()) - 8);
    EmbeddedChart part =
        new EmbeddedChart(
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

  private void data(EmbeddedChart part, int names) {
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
        value(line, part, each, i, names);
      }
      page.sheet().add(line);
    }
  }

  private void value(
      RowDraft row, EmbeddedChart part, ChartSeries series, int category, int names) {
    int column = page.first() + 1 + series.index();
    int at = names + 1 + category;
    BigDecimal number = series.values().get(category);
    CellValue value = number == null ? CellValue.BLANK : CellValue.of(number.doubleValue());
    if (number != null) {
      String parts = CellReference.range(at, page.first() + 1, at, page.first() + part.parts());
      String sum = ChartSums.formula(series, parts);
      String formula = sum == null ? formula(series, category, number, at, names, column) : sum;
      value = formula == null ? value : CellValue.formula(formula, value);
    }
    CellStyle look =
        book.looks()
            .body()
            .at(Horizontal.RIGHT, Vertical.CENTER)
            .wrapped(false)
            .formatted(number == null ? part.numberFormat() : part.numberFormat(number));
    page.put(row, column, column, value, look);
  }

  /** Takes a number from the table that the chart shows; null where that has another. */
  private @Nullable String formula(
      ChartSeries series, int category, BigDecimal number, int row, int names, int column) {
    Chart.Source source = block.source();
    if (source == null) {
      return null;
    }
    boolean categories = source.rows() == Chart.Rows.CATEGORIES;
    int of = categories ? series.index() : category;
    if (of >= source.columns().size()) {
      return null;
    }
    String label = categories ? block.categories().get(category) : series.name();
    String cell =
        categories
            ? "$" + CellReference.cell(row, page.first())
            : CellReference.column(column) + "$" + (names + 1);
    return book.records().all().stream()
        .filter(table -> table.id().equals(source.table()))
        .findFirst()
        .map(table -> formula(table, source.columns().get(of), label, cell, number))
        .orElse(null);
  }

  private @Nullable String formula(
      RecordTable table, String key, String rowLabel, String labelCell, BigDecimal number) {
    if (!table.has(key) || !isCriterion(rowLabel)) {
      return null;
    }
    int of = table.column(key);
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
