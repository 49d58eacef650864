package io.keyplan.poi.excel.plan;

import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.excel.cell.NumberFormats;
import io.keyplan.poi.excel.cell.RowHeights;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordColumn;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.TablePart;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A column of an Excel table while the table is planned. Lives for one table. */
final class ColumnPlanner {

  private static final String DAYS_LEFT = "daysLeft";

  private final WorkbookContext book;
  private final RecordColumn column;
  private final int index;
  private final int place;
  private final Calculations.@Nullable Calculated calculation;
  private final CellStyle look;
  private final String usualFormat;
  private final Map<String, Integer> styles = new HashMap<>();

  /**
   * Starts a column.
   *
   * @param index its place among the entries of a row
   * @param place its column on the sheet
   * @param calculation what it is calculated by; null for a column of values
   */
  ColumnPlanner(
      WorkbookContext book,
      RecordColumn column,
      int index,
      int place,
      Calculations.@Nullable Calculated calculation) {
    this(book, column, index, place, calculation, CellStyle.GENERAL);
  }

  private ColumnPlanner(
      WorkbookContext book,
      RecordColumn column,
      int index,
      int place,
      Calculations.@Nullable Calculated calculation,
      String usualFormat) {
    this.book = book;
    this.column = column;
    this.index = index;
    this.place = place;
    this.calculation = calculation;
    CellStyle body = aligned(book.looks().body(), column.align());
    this.look =
        column.display() == Display.STRONG
            ? body.with(body.font().strong())
            : column.display() == Display.BAR ? body.at(Horizontal.LEFT, Vertical.CENTER) : body;
    this.usualFormat = usualFormat.equals(CellStyle.GENERAL) ? ofInput(book, column) : usualFormat;
  }

  private static CellStyle aligned(CellStyle style, Table.Align align) {
    return switch (align) {
      case START -> style;
      case CENTER -> style.at(Horizontal.CENTER, Vertical.CENTER);
      case END -> style.at(Horizontal.RIGHT, Vertical.CENTER);
    };
  }

  /** Gives the format of cells that are still empty. */
  private static String ofInput(WorkbookContext book, RecordColumn column) {
    if (column.calculation() != null) {
      return ofCalculation(book.values().numbers(), column.calculation());
    }
    return switch (column.input().kind()) {
      case DATE -> book.values().numbers().day();
      case PERCENT -> book.values().numbers().percent(BigDecimal.TEN);
      case YEAR -> NumberFormats.whole();
      default -> CellStyle.GENERAL;
    };
  }

  private static String ofCalculation(NumberFormats numbers, Calculation calculation) {
    if (calculation instanceof Calculation.Growth) {
      return numbers.growth(BigDecimal.TEN);
    }
    boolean share =
        calculation instanceof Calculation.Progress
            || calculation instanceof Calculation.Share
            || calculation instanceof Calculation.Attainment;
    return share ? numbers.percent(BigDecimal.TEN) : numbers.number(BigDecimal.ZERO, "");
  }

  /** Makes the column that counts the days until something is due. */
  static ColumnPlanner daysLeft(WorkbookContext book, Deadlines deadlines, int index) {
    RecordTable table = deadlines.table();
    String day = table.here(deadlines.day());
    String formula =
        "IF(OR("
            + day
            + "=\"\","
            + deadlines.isClosed(table.here(deadlines.status()))
            + "),\"\","
            + day
            + "-"
            + DefinedNames.AS_OF
            + ")";
    double asOf = CellValue.serial(book.document().asOf());
    Calculations.Calculated calculation =
        new Calculations.Calculated(
            formula,
            row ->
                deadlines.isOpen(row)
                        && table.entry(row, deadlines.day()).datum() instanceof Datum.Day due
                    ? OptionalDouble.of(CellValue.serial(due.date()) - asOf)
                    : OptionalDouble.empty());
    RecordColumn column =
        RecordColumn.of(
            DAYS_LEFT, book.text("word.daysLeft"), Input.NONE, Display.PLAIN, Align.END);
    return new ColumnPlanner(
        book, column, Integer.MAX_VALUE, SheetDraft.FIRST + index, calculation, "0");
  }

  int index() {
    return index;
  }

  int place() {
    return place;
  }

  String key() {
    return column.key();
  }

  String header() {
    return column.header();
  }

  Input input() {
    return column.input();
  }

  Display display() {
    return column.display();
  }

  boolean isField() {
    return column.isField();
  }

  boolean isPhoto() {
    return column.photo();
  }

  boolean isRiskScore() {
    return column.calculation() instanceof Calculation.RiskScore;
  }

  boolean isDaysLeft() {
    return column.key().equals(DAYS_LEFT);
  }

  Horizontal across() {
    return look.across();
  }

  /** Gives the cell of a row; a row that is still empty has none. */
  SheetCell cell(Table.@Nullable Row row, int plain) {
    if (row == null) {
      CellValue value =
          calculation == null
              ? CellValue.BLANK
              : CellValue.formula(calculation.formula(), new CellValue.Text(""));
      return new SheetCell(place, value, style(emptyFormat(), 0));
    }
    Entry entry = index < row.cells().size() ? row.cells().get(index) : Entry.EMPTY;
    if (calculation != null) {
      OptionalDouble number = calculation.value().apply(row);
      CellValue value =
          number.isPresent() ? CellValue.of(number.getAsDouble()) : new CellValue.Text("");
      String format = entry.isBlank() ? emptyFormat() : book.values().format(entry);
      return new SheetCell(
          place, CellValue.formula(calculation.formula(), value), style(format, 0));
    }
    CellValue value = book.values().of(entry);
    String format = entry.isBlank() ? emptyFormat() : book.values().format(entry);
    int kind = CellLinks.isLink(entry) ? LINK : value.looksLikeFormula() ? QUOTED : 0;
    boolean nested = row.level() > 0 && column.display() == Display.STRONG;
    return new SheetCell(
        place, value, style(format, kind + (nested ? Math.min(row.level(), 12) : 0)));
  }

  private static final int LINK = 100;
  private static final int QUOTED = 200;

  private String emptyFormat() {
    return usualFormat;
  }

  private int style(String format, int kind) {
    return styles.computeIfAbsent(
        kind + format,
        key -> {
          CellStyle style = look.formatted(format);
          int level = kind % 100;
          style = level > 0 ? style.indented(1 + level) : style;
          style = kind >= QUOTED ? style.quotedText() : style;
          style = kind / 100 == 1 ? book.looks().link(style) : style;
          return book.style(style);
        });
  }

  /** Gives the height that a value takes. */
  double height(CellValue value, double width) {
    if (value instanceof CellValue.Text text) {
      double room = width - 9;
      return (look.font().bold() || column.display() == Display.PILL
              ? RowHeights.bold(text.text(), room)
              : RowHeights.text(text.text(), room))
          + 8;
    }
    return 0;
  }

  /** Gives what stands in the row of totals. */
  CellValue total(RecordTable records) {
    if (index >= records.total().size()) {
      return CellValue.BLANK;
    }
    Entry entry = records.total().get(index);
    CellValue shown = book.values().of(entry);
    OptionalDouble total = Calculations.number(entry.datum());
    if (total.isEmpty()) {
      return shown;
    }
    double sum =
        records.rows().stream()
            .mapToDouble(
                row ->
                    (calculation == null
                            ? Calculations.number(row.cells().get(index).datum())
                            : calculation.value().apply(row))
                        .orElse(0))
            .sum();
    boolean near = Math.abs(sum - total.getAsDouble()) <= 1e-9 * Math.max(1, Math.abs(sum));
    if (near && !(entry.datum() instanceof Datum.Growth)) {
      return CellValue.formula(
          "SUBTOTAL(109," + records.range(column.key()) + ")", CellValue.of(sum));
    }
    CellValue fixed =
        CellValue.formula(BigDecimal.valueOf(total.getAsDouble()).toPlainString(), shown);
    return entry.datum() instanceof Datum.Growth growth
        ? growthOfTotals(records, growth, fixed)
        : fixed;
  }

  /** The growth of the totals follows from the last two of them. */
  private CellValue growthOfTotals(RecordTable records, Datum.Growth growth, CellValue shown) {
    if (index < 2 || index - 1 >= records.total().size()) {
      return shown;
    }
    OptionalDouble now = Calculations.number(records.total().get(index - 1).datum());
    OptionalDouble before = Calculations.number(records.total().get(index - 2).datum());
    if (now.isEmpty() || before.isEmpty() || before.getAsDouble() == 0) {
      return shown;
    }
    double value = now.getAsDouble() / before.getAsDouble() - 1;
    if (Math.abs(value - growth.percent().doubleValue() / 100) > 0.0051) {
      return shown;
    }
    String last = "SUBTOTAL(109," + records.range(records.columns().get(index - 1).key()) + ")";
    String first = "SUBTOTAL(109," + records.range(records.columns().get(index - 2).key()) + ")";
    return CellValue.formula(
        "IF(" + first + "=0,\"\"," + last + "/" + first + "-1)", CellValue.of(value));
  }

  int totalStyle(RecordTable records) {
    Entry entry = index < records.total().size() ? records.total().get(index) : Entry.EMPTY;
    CellStyle style = aligned(book.looks().total(), column.align());
    return book.style(style.formatted(book.values().format(entry)));
  }

  /** Gives the column as the table's definition has it. */
  TablePart.Column plan(CellValue total, RecordTable records) {
    String formula = calculation == null ? "" : calculation.formula();
    if (total instanceof CellValue.Formula calculated) {
      boolean sum = calculated.formula().startsWith("SUBTOTAL(109,");
      return new TablePart.Column(header(), formula, "", calculated.formula(), sum);
    }
    if (total instanceof CellValue.Text label) {
      return new TablePart.Column(header(), formula, label.text(), "", false);
    }
    return new TablePart.Column(header(), formula, "", "", false);
  }
}
