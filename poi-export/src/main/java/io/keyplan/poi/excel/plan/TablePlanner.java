package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.cell.RowHeights;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordColumn;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.poi.excel.workbook.TablePart;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans records as an Excel table with its rules. Lives for one table. */
final class TablePlanner {

  /** Empty rows above the totals, where the next records go. */
  private static final int ROOM_ABOVE_TOTALS = 2;

  private final WorkbookContext book;
  private final SheetDraft sheet;
  private final RecordTable records;
  private final List<ColumnPlanner> columns = new ArrayList<>();
  private final Optional<Deadlines> deadlines;
  private final boolean last;

  /**
   * Starts a table.
   *
   * @param last whether nothing comes beneath it, so that it can grow
   */
  TablePlanner(WorkbookContext book, SheetDraft sheet, RecordTable records, boolean last) {
    this.book = book;
    this.sheet = sheet;
    this.records = records;
    this.last = last;
    this.deadlines = book.records().deadlines(records);
    Map<String, Calculations.Calculated> calculations = Calculations.of(records);
    for (int i = 0; i < records.columns().size(); i++) {
      RecordColumn column = records.columns().get(i);
      columns.add(
          new ColumnPlanner(book, column, i, SheetDraft.FIRST + i, calculations.get(column.key())));
    }
    if (countsDays(book, records)) {
      deadlines.ifPresent(
          known -> columns.add(ColumnPlanner.daysLeft(book, known, columns.size())));
    }
  }

  /** Says whether a table has a column that counts the days left. */
  static boolean countsDays(WorkbookContext book, RecordTable records) {
    return records.rules().countdown()
        && book.document().shape() != DocumentShape.ONE_PAGE
        && book.records().deadlines(records).isPresent();
  }

  /** Adds the table to the sheet; gives the row of its headings. */
  int write() {
    int headings = headings();
    int rows = records.rows().size();
    boolean totals = !records.total().isEmpty();
    int body = Math.max(1, rows + (totals ? ROOM_ABOVE_TOTALS : 0));
    int first = sheet.nextRow();
    sheet.addLater(body, SheetDraft.ROW, () -> body(first, body));
    int end = first + body - 1;
    if (totals) {
      totals();
    }
    int number = book.nextTable();
    sheet
        .tables()
        .add(
            new TablePart(
                number, records.name(), headings, totals ? end + 1 : end, plans(totals), totals));
    int reach =
        totals ? end : Math.min(HostLimits.Excel.LAST_ROW, end + (last ? TableMarks.SPARE : 2));
    validations(first, reach);
    rules(first, reach);
    names();
    photos(first);
    return headings;
  }

  private int headings() {
    RowDraft row = new RowDraft(22);
    int header = book.style(book.looks().header());
    row.put(0, CellValue.of(TableMarks.ID), header);
    for (ColumnPlanner column : columns) {
      CellStyle style = book.looks().header().at(column.across(), Vertical.CENTER);
      row.put(column.place(), CellValue.of(column.header()), book.style(style));
      row.atLeast(RowHeights.bold(column.header(), sheet.width(column.place()) - 12) + 8);
    }
    return sheet.add(row);
  }

  private Stream<SheetRow> body(int first, int count) {
    TableTrace trace = new TableTrace(book.trace(), records, columns);
    int idStyle = book.style(book.looks().body().wrapped(false));
    int plain = book.style(book.looks().body());
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              boolean there = i < records.rows().size();
              Table.Row row = there ? records.rows().get(i) : null;
              List<SheetCell> cells = new ArrayList<>(columns.size() + 1);
              cells.add(new SheetCell(0, id(row), idStyle));
              double height = records.photos().isEmpty() ? 20 : 54;
              for (ColumnPlanner column : columns) {
                SheetCell cell = column.cell(row, plain);
                cells.add(cell);
                height = Math.max(height, column.height(cell.value(), sheet.width(column.place())));
                addLink(column, row, first + i);
              }
              if (row != null) {
                trace.row(row, cells);
              }
              return new SheetRow(Math.min(height, HostLimits.Excel.ROW_HEIGHT), cells);
            });
  }

  private CellValue id(Table.@org.jspecify.annotations.Nullable Row row) {
    if (row == null) {
      return CellValue.BLANK;
    }
    String id = row.id().isEmpty() ? TableMarks.NO_RECORD : row.id();
    return book.values().text(id, FieldPath.NONE);
  }

  private void addLink(
      ColumnPlanner column, Table.@org.jspecify.annotations.Nullable Row row, int at) {
    if (row != null && column.index() < row.cells().size()) {
      CellLinks.add(book, sheet, row.cells().get(column.index()), at, column.place());
    }
  }

  private void totals() {
    RowDraft row = new RowDraft(22);
    int plain = book.style(book.looks().total());
    row.put(0, CellValue.of(TableMarks.NO_RECORD), plain);
    for (ColumnPlanner column : columns) {
      row.put(column.place(), column.total(records), column.totalStyle(records));
    }
    sheet.add(row);
  }

  private List<TablePart.Column> plans(boolean totals) {
    List<TablePart.Column> plans = new ArrayList<>();
    String ofTotals = totals ? TableMarks.NO_RECORD : "";
    plans.add(new TablePart.Column(TableMarks.ID, "", ofTotals, "", false));
    for (ColumnPlanner column : columns) {
      plans.add(column.plan(totals ? column.total(records) : CellValue.BLANK, records));
    }
    return plans;
  }

  private void validations(int first, int last) {
    for (ColumnPlanner column : columns) {
      book.validations().add(sheet, column.input(), top(column), first, last, column.place());
    }
  }

  private Entry top(ColumnPlanner column) {
    List<Table.Row> rows = records.rows();
    boolean there = !rows.isEmpty() && column.index() < rows.get(0).cells().size();
    return there ? rows.get(0).cells().get(column.index()) : Entry.EMPTY;
  }

  private void rules(int first, int last) {
    for (ColumnPlanner column : columns) {
      String range = CellReference.range(first, column.place(), last, column.place());
      if (column.display() == Display.PILL) {
        pills(column, range, first);
      } else if (column.display() == Display.BAR) {
        sheet.rules().add(new Rule.Bar(range, book.theme().palette().series(1)));
      } else if (column.isRiskScore()) {
        shades(range);
      }
    }
    deadlines.ifPresentOrElse(
        known -> overdue(known, first, last), () -> columns.forEach(c -> passed(c, first, last)));
  }

  /** Days that the document marks once they have passed, whatever stands beside them. */
  private void passed(ColumnPlanner column, int first, int last) {
    List<Entry> days =
        records.rows().stream()
            .filter(row -> column.index() < row.cells().size())
            .map(row -> row.cells().get(column.index()))
            .filter(entry -> entry.datum() instanceof Datum.Day)
            .toList();
    boolean marked = days.stream().anyMatch(entry -> entry.mark() == Entry.Mark.OVERDUE);
    if (marked && days.stream().allMatch(this::isMarkedOncePassed)) {
      String cell = "$" + CellReference.cell(first, column.place());
      String late = "AND(ISNUMBER(" + cell + ")," + cell + "<" + DefinedNames.AS_OF + ")";
      int look = book.styles().id(book.looks().overdue());
      String range = CellReference.range(first, column.place(), last, column.place());
      sheet.rules().add(new Rule.When(range, late, look, false));
    }
  }

  private boolean isMarkedOncePassed(Entry entry) {
    boolean passed =
        entry.datum() instanceof Datum.Day day && day.date().isBefore(book.document().asOf());
    return passed == (entry.mark() == Entry.Mark.OVERDUE);
  }

  private void pills(ColumnPlanner column, String range, int first) {
    Map<String, Tone> known = new LinkedHashMap<>();
    for (Input.Choice choice : column.input().choices()) {
      known.put(choice.label(), choice.tone());
    }
    if (known.isEmpty()) {
      for (Table.Row row : records.rows()) {
        if (row.cells().get(column.index()).datum() instanceof Datum.State state) {
          known.put(state.label(), state.tone());
        }
      }
    }
    ToneRules.add(book, sheet, range, "$" + CellReference.cell(first, column.place()), known);
  }

  private void shades(String range) {
    var palette = book.theme().palette();
    sheet
        .rules()
        .add(
            new Rule.Shades(
                range,
                List.of(
                    new Rule.Stop(1, palette.tone(Tone.POSITIVE).tint()),
                    new Rule.Stop(9, palette.tone(Tone.WARNING).tint()),
                    new Rule.Stop(25, palette.tone(Tone.NEGATIVE).tint()))));
  }

  private void overdue(Deadlines known, int first, int last) {
    int day = SheetDraft.FIRST + records.column(known.day());
    int status = SheetDraft.FIRST + records.column(known.status());
    String cell = "$" + CellReference.cell(first, day);
    String late =
        "AND(ISNUMBER("
            + cell
            + "),"
            + cell
            + "<"
            + DefinedNames.AS_OF
            + ",NOT("
            + known.isClosed("$" + CellReference.cell(first, status))
            + "))";
    int look = book.styles().id(book.looks().overdue());
    sheet.rules().add(new Rule.When(CellReference.range(first, day, last, day), late, look, false));
    for (ColumnPlanner column : columns) {
      if (column.isDaysLeft()) {
        String range = CellReference.range(first, column.place(), last, column.place());
        sheet.rules().add(new Rule.When(range, late, look, false));
      }
    }
  }

  private void names() {
    for (ColumnPlanner column : columns) {
      if (column.isField()) {
        String list = records.list().isNone() ? "" : records.list().text() + "[].";
        String address = list + records.field(column.key());
        book.names()
            .add(
                FieldNames.ofColumn(records.name(), address), records.range(column.key()), address);
      }
    }
  }

  private void photos(int first) {
    for (int i = 0; i < records.photos().size(); i++) {
      for (ColumnPlanner column : columns) {
        if (column.isPhoto()) {
          PhotoPlanner.add(book, sheet, records.photos().get(i), first + i, column.place());
        }
      }
    }
  }
}
