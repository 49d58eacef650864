package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Plans the rows of a table that are open and due first, overdue ones included. */
final class DueNextPlanner {

  private static final int PLACES = 6;

  /** Where each column ends, as a share of the width: title, person, day, days left, status. */
  private static final double[] ENDS = {0.4, 0.63, 0.76, 0.87, 1};

  private final SheetPage page;
  private final WorkbookContext book;
  private final Deadlines deadlines;
  private final RecordTable table;
  private final LocalDate asOf;

  DueNextPlanner(SheetPage page, Deadlines deadlines) {
    this.page = page;
    this.book = page.book();
    this.deadlines = deadlines;
    this.table = deadlines.table();
    this.asOf = book.document().asOf();
  }

  /** Writes the list, for which the sheet needs a column for each thing told. */
  void write() {
    if (page.last() - page.first() + 1 < ENDS.length) {
      return;
    }
    String label = book.text("word.dueNext");
    RowRanking ranking = new RowRanking(book.views(), label, table, new ByDay(), PLACES);
    page.kicker(label);
    int[] starts = starts();
    headings(starts);
    int first = page.sheet().nextRow();
    for (int i = 0; i < PLACES; i++) {
      row(ranking, i, starts);
    }
    rules(first, starts);
    page.gap();
  }

  /** Gives the first column of each thing told, and the one behind the last. */
  private int[] starts() {
    int[] starts = new int[ENDS.length + 1];
    starts[0] = page.first();
    for (int i = 0; i < ENDS.length; i++) {
      int least = starts[i];
      int most = page.last() - (ENDS.length - 1 - i);
      starts[i + 1] = Math.min(most, Math.max(least, page.until(page.first(), ENDS[i]))) + 1;
    }
    return starts;
  }

  /** Gives the column with who is to act; empty for none. */
  private String person() {
    return table.rules().breakdowns().stream()
        .map(Table.Breakdown::column)
        .filter(column -> !column.equals(deadlines.status()) && table.has(column))
        .findFirst()
        .orElse("");
  }

  private void headings(int[] starts) {
    String person = person();
    String[] labels = {
      table.columns().get(0).header(),
      person.isEmpty() ? "" : table.columns().get(table.column(person)).header(),
      table.columns().get(table.column(deadlines.day())).header(),
      book.text("word.daysLeft"),
      table.columns().get(table.column(deadlines.status())).header()
    };
    RowDraft row = new RowDraft(20);
    for (int i = 0; i < labels.length; i++) {
      CellStyle look = book.looks().quietHeader();
      page.text(
          row,
          starts[i],
          starts[i + 1] - 1,
          labels[i],
          i == 3 ? look.at(Horizontal.RIGHT, Vertical.CENTER) : look);
    }
    page.sheet().add(row);
  }

  private void row(RowRanking ranking, int place, int[] starts) {
    String person = person();
    String day = CellReference.cell(page.sheet().nextRow(), starts[2]);
    CellStyle body = book.looks().body();
    String date = book.values().numbers().day();
    CellValue left =
        ranking.value(
            place, deadlines.day(), row -> CellValue.of(ChronoUnit.DAYS.between(asOf, due(row))));
    RowDraft row = new RowDraft(20);
    CellStyle strong = body.with(body.font().strong());
    put(row, starts, 0, value(ranking, place, table.columns().get(0).key()), strong);
    CellValue who = person.isEmpty() ? CellValue.BLANK : value(ranking, place, person);
    put(row, starts, 1, who, body);
    put(row, starts, 2, value(ranking, place, deadlines.day()), body.formatted(date));
    put(
        row,
        starts,
        3,
        CellValue.formula(
            "IF(ISNUMBER(" + day + ")," + day + "-" + DefinedNames.AS_OF + ",\"\")", left.shown()),
        body.at(Horizontal.RIGHT, Vertical.CENTER).formatted("0;\u22120"));
    put(row, starts, 4, value(ranking, place, deadlines.status()), body);
    page.sheet().add(row);
  }

  private CellValue value(RowRanking ranking, int place, String key) {
    return ranking.value(place, key, row -> book.values().of(table.entry(row, key)));
  }

  private void put(RowDraft row, int[] starts, int at, CellValue value, CellStyle style) {
    page.put(row, starts[at], starts[at + 1] - 1, value, style);
  }

  private void rules(int first, int[] starts) {
    int last = page.sheet().nextRow() - 1;
    String cell = "$" + CellReference.cell(first, starts[2]);
    String late = "AND(ISNUMBER(" + cell + ")," + cell + "<" + DefinedNames.AS_OF + ")";
    int look = book.styles().id(book.looks().overdue());
    String days = CellReference.range(first, starts[2], last, starts[4] - 1);
    page.sheet().rules().add(new Rule.When(days, late, look, false));
    Map<String, Tone> tones = new LinkedHashMap<>();
    for (Input.Choice choice :
        table.columns().get(table.column(deadlines.status())).input().choices()) {
      tones.put(choice.label(), choice.tone());
    }
    String states = CellReference.range(first, starts[4], last, starts[5] - 1);
    String state = "$" + CellReference.cell(first, starts[4]);
    ToneRules.add(book, page.sheet(), states, state, tones);
  }

  private LocalDate due(Table.Row row) {
    return table.entry(row, deadlines.day()).datum() instanceof Datum.Day day ? day.date() : asOf;
  }

  private final class ByDay implements RowRanking.Order {

    @Override
    public String condition(UnaryOperator<String> cell, int place) {
      return "AND(ISNUMBER("
          + cell.apply(deadlines.day())
          + "),NOT("
          + deadlines.isClosed(cell.apply(deadlines.status()))
          + "))";
    }

    @Override
    public String number(UnaryOperator<String> cell) {
      return cell.apply(deadlines.day());
    }

    @Override
    public OptionalDouble number(Table.Row row) {
      return deadlines.isOpen(row)
              && table.entry(row, deadlines.day()).datum() instanceof Datum.Day day
          ? OptionalDouble.of(CellValue.serial(day.date()))
          : OptionalDouble.empty();
    }
  }
}
