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
import java.util.Locale;
import java.util.Optional;
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
    Optional<ChartView> view = ChartView.of(book, block);
    Chart chart = view.map(ChartView::chart).orElse(block);
    boolean grows = view.isPresent() || book.isForm();
    if (chart.categories().isEmpty() || chart.series().isEmpty()) {
      return;
    }
    double width = Math.min(WIDEST, page.sheet().width(page.first(), page.last()) - 8);
    String language = LanguageTag.of(book.document().locale());
    EmbeddedChart plain =
        new EmbeddedChart(chart, book.theme(), book.messages(), language, TEXT, width);
    EmbeddedChart part = grows ? plain.growing() : plain;
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
                chart,
                part,
                new ChartRanges(page.sheet().name(), names + 1, page.first())));
    names(part);
    for (int i = 0; i < chart.categories().size(); i++) {
      if (view.isPresent()) {
        follow(view.get(), part, i);
      } else {
        numbers(part, i, names);
      }
    }
    page.gap();
  }

  private void names(EmbeddedChart part) {
    CellStyle header = book.looks().quietHeader().at(Horizontal.RIGHT, Vertical.CENTER);
    RowDraft row = new RowDraft(20);
    page.text(row, page.first(), page.first(), "", book.looks().quietHeader());
    for (ChartSeries each : part.series()) {
      int column = page.first() + 1 + each.index();
      CellValue name = book.isForm() ? nameOfForm(each) : null;
      if (name == null) {
        page.text(row, column, column, each.name(), header);
      } else {
        page.put(row, column, column, name, header);
      }
    }
    page.sheet().add(row);
  }

  /** The series of a form that are rows are named by them; null for others. */
  private @Nullable CellValue nameOfForm(ChartSeries series) {
    Chart.Source source = block.source();
    if (source == null || source.rows() != Chart.Rows.SERIES || !series.isColumn()) {
      return null;
    }
    return table(source)
        .map(table -> ofRow(table, table.columns().get(0).key(), series.index()))
        .map(formula -> CellValue.formula(formula, new CellValue.Text("")))
        .orElse(null);
  }

  /** Gives the formula for a value of a row that may be gone. */
  private static String ofRow(RecordTable table, String key, int row) {
    String own = RowFilter.own(table, key, String.valueOf(row + 1));
    return "IF(" + (row + 1) + ">" + table.height() + ",\"\"," + own + ")";
  }

  private Optional<RecordTable> table(Chart.Source source) {
    return book.records().all().stream()
        .filter(table -> table.id().equals(source.table()))
        .findFirst();
  }

  /** Adds the numbers of a category that is a row of a table. */
  private void follow(ChartView view, EmbeddedChart part, int place) {
    CellStyle body = look(view.isTaken(place));
    RowDraft row = new RowDraft(18);
    String category = "$" + CellReference.cell(page.sheet().nextRow(), page.first());
    CellValue name = view.category(place);
    page.put(row, page.first(), page.first(), name, body.at(Horizontal.LEFT, Vertical.CENTER));
    CellStyle number = body.at(Horizontal.RIGHT, Vertical.CENTER).wrapped(false);
    for (ChartSeries each : part.series()) {
      int column = page.first() + 1 + each.index();
      CellValue value = view.value(place(view.chart(), each), !each.isColumn(), place, category);
      page.put(row, column, column, value, number.formatted(part.numberFormat()));
    }
    page.sheet().add(row);
  }

  /** Cells that wait for numbers of a table do not look as if something were to be entered. */
  private CellStyle look(boolean isTaken) {
    CellStyle body = book.looks().body();
    return isTaken ? body : body.ruled(CellStyle.Rules.NONE);
  }

  /** Columns come before lines. */
  private static int place(Chart chart, ChartSeries series) {
    for (int i = 0; i < chart.series().size(); i++) {
      if (chart.series().get(i).name().equals(series.name())) {
        return i;
      }
    }
    throw new IllegalStateException("no series " + series.name());
  }

  private void numbers(EmbeddedChart part, int category, int names) {
    RowDraft line = new RowDraft(18);
    String name = block.categories().get(category);
    page.text(line, page.first(), page.first(), name, look(!book.isForm()));
    for (ChartSeries each : part.series()) {
      value(line, part, each, category, names);
    }
    page.sheet().add(line);
  }

  private void value(
      RowDraft row, EmbeddedChart part, ChartSeries series, int category, int names) {
    int column = page.first() + 1 + series.index();
    int at = names + 1 + category;
    BigDecimal number = series.values().get(category);
    CellValue value = number == null ? CellValue.BLANK : CellValue.of(number.doubleValue());
    if (book.isForm()) {
      value = ofForm(part, series, category, at);
    } else if (number != null) {
      String parts = CellReference.range(at, page.first() + 1, at, page.first() + part.parts());
      String sum = ChartSums.formula(series, parts);
      String formula = sum == null ? formula(series, category, number, at, names, column) : sum;
      value = formula == null ? value : CellValue.formula(formula, value);
    }
    CellStyle look =
        look(!book.isForm())
            .at(Horizontal.RIGHT, Vertical.CENTER)
            .wrapped(false)
            .formatted(number == null ? part.numberFormat() : part.numberFormat(number));
    page.put(row, column, column, value, look);
  }

  /** Takes a number from the row that a series is; nothing as long as that is empty. */
  private CellValue ofForm(EmbeddedChart part, ChartSeries series, int category, int at) {
    String parts = CellReference.range(at, page.first() + 1, at, page.first() + part.parts());
    String sum = ChartSums.formula(series, parts);
    if (sum != null) {
      return CellValue.formula(sum, CellValue.of(0));
    }
    Chart.Source source = block.source();
    if (source == null) {
      return CellValue.BLANK;
    }
    return table(source)
        .map(table -> ofRow(table, source.columns().get(category), series.index()))
        .map(formula -> CellValue.formula(formula, new CellValue.Text("")))
        .orElse(CellValue.BLANK);
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
    return table(source)
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
