package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Cell;
import io.keyplan.document.Matrix.Row;
import io.keyplan.poi.excel.cell.FieldCells;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plans a matrix: a grid of states to choose, a grid of amounts with totals by formula, and one of
 * notes. Lives for one matrix.
 */
final class MatrixPlanner {

  private final SheetPage page;
  private final WorkbookContext book;
  private final Matrix block;
  private final int firstCell;
  private int firstState;
  private int headingRow;
  private final List<CellValue> labels = new ArrayList<>();

  MatrixPlanner(SheetPage page, Matrix block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.firstCell = page.first() + 1;
  }

  static double[] widths(Matrix block) {
    int columns = block.columns().size() + (block.totalTitle().isEmpty() ? 1 : 2);
    double[] widths = new double[Math.max(2, columns)];
    Arrays.fill(widths, columns > 9 ? 84 : 108);
    widths[0] = 170;
    return widths;
  }

  void write() {
    page.kicker(block.caption());
    states();
    legend();
    if (cells().anyMatch(cell -> !cell.amount().equals(Entry.EMPTY))) {
      amounts();
    }
    if (cells().anyMatch(cell -> !cell.note().isEmpty())) {
      notes();
    }
  }

  private Stream<Cell> cells() {
    return block.rows().stream().flatMap(row -> row.cells().stream());
  }

  private void states() {
    headings(true, false);
    firstState = page.sheet().nextRow();
    CellStyle body = book.looks().body().at(Horizontal.CENTER, Vertical.CENTER);
    for (Row row : block.rows()) {
      RowDraft draft = new RowDraft(22);
      CellStyle strong = book.looks().body().with(book.looks().body().font().strong());
      page.entry(draft, page.first(), page.first(), row.label(), block, strong);
      labels.add(book.values().of(row.label()));
      for (int i = 0; i < row.cells().size(); i++) {
        page.entry(draft, firstCell + i, firstCell + i, row.cells().get(i).state(), block, body);
      }
      page.sheet().add(draft);
    }
    if (!block.rows().isEmpty() && !block.columns().isEmpty()) {
      tints(firstState, firstState);
    }
    page.gap();
  }

  private void headings(boolean editable, boolean total) {
    RowDraft row = new RowDraft(30);
    page.text(row, page.first(), page.first(), block.rowTitle(), book.looks().header());
    CellStyle header = book.looks().header().at(Horizontal.CENTER, Vertical.CENTER);
    for (int i = 0; i < block.columns().size(); i++) {
      Entry column = block.columns().get(i);
      if (editable) {
        page.entry(row, firstCell + i, firstCell + i, column, block, header);
      } else {
        CellValue shown = book.values().of(column);
        page.put(
            row,
            firstCell + i,
            firstCell + i,
            FieldCells.refer(CellReference.cell(headingRow, firstCell + i), shown),
            header);
      }
    }
    if (editable) {
      headingRow = page.sheet().nextRow();
    } else if (total && !block.totalTitle().isEmpty()) {
      page.text(row, totalColumn(), totalColumn(), block.totalTitle(), header);
    }
    page.sheet().add(row);
  }

  private int totalColumn() {
    return firstCell + block.columns().size();
  }

  private void legend() {
    if (block.legend().isEmpty()) {
      return;
    }
    List<String> keys = new ArrayList<>();
    for (Matrix.Key key : block.legend()) {
      keys.add(
          key.letter().isEmpty()
              ? key.state().label()
              : key.letter() + " = " + key.state().label());
    }
    page.remark(book.text("word.legend") + " – " + String.join(" · ", keys));
    page.gap();
  }

  private void amounts() {
    headings(false, true);
    int first = page.sheet().nextRow();
    boolean totals =
        !block.totalTitle().isEmpty() && counted().stream().allMatch(FormulaText::isPlain);
    for (int r = 0; r < block.rows().size(); r++) {
      Row row = block.rows().get(r);
      RowDraft draft = new RowDraft(22);
      label(draft, r);
      for (int i = 0; i < row.cells().size(); i++) {
        CellStyle body = book.looks().body().at(Horizontal.RIGHT, Vertical.CENTER);
        page.entry(draft, firstCell + i, firstCell + i, row.cells().get(i).amount(), block, body);
      }
      if (!block.totalTitle().isEmpty()) {
        int at = page.sheet().nextRow();
        total(
            draft,
            row.total(),
            totals ? sum(r, r, 0, row.cells().size() - 1, at) : "",
            r,
            r,
            0,
            row.cells().size() - 1);
      }
      page.sheet().add(draft);
    }
    tints(first, firstState);
    if (!block.totals().isEmpty()) {
      totals(first, totals);
    }
    page.gap();
  }

  private void totals(int first, boolean byFormula) {
    RowDraft draft = new RowDraft(22);
    page.text(draft, page.first(), page.first(), block.totalTitle(), book.looks().total());
    int rows = block.rows().size();
    for (int i = 0; i < block.totals().size(); i++) {
      boolean all = i == block.columns().size();
      int from = all ? 0 : i;
      int to = all ? block.columns().size() - 1 : i;
      String formula = byFormula && rows > 0 ? sum(0, rows - 1, from, to, first) : "";
      total(draft, firstCell + i, block.totals().get(i), formula, 0, rows - 1, from, to);
    }
    page.sheet().add(draft);
  }

  private void total(
      RowDraft draft, Datum shown, String formula, int top, int bottom, int left, int right) {
    total(draft, totalColumn(), shown, formula, top, bottom, left, right);
  }

  /** Takes the formula only where it gives the document's own total. */
  private void total(
      RowDraft draft,
      int column,
      Datum shown,
      String formula,
      int top,
      int bottom,
      int left,
      int right) {
    CellStyle look =
        book.looks()
            .total()
            .at(Horizontal.RIGHT, Vertical.CENTER)
            .formatted(shown.isBlank() ? anyFormat() : book.values().format(shown));
    CellValue value = book.values().of(shown, FieldPath.NONE);
    double sum = sum(top, bottom, left, right);
    OptionalDouble number = Calculations.number(shown);
    boolean same =
        number.isPresent()
            ? Math.abs(number.getAsDouble() - sum) <= 1e-9 * Math.max(1, Math.abs(sum))
            : shown.isBlank() && sum == 0;
    if (!formula.isEmpty() && same) {
      value =
          number.isPresent()
              ? CellValue.formula(formula, CellValue.of(sum))
              : CellValue.formula(
                  "IF(" + formula + "=0,\"\"," + formula + ")", new CellValue.Text(""));
    }
    page.put(draft, column, column, value, look);
  }

  private String anyFormat() {
    return cells()
        .filter(cell -> !cell.amount().isBlank())
        .map(cell -> book.values().format(cell.amount().datum()))
        .findFirst()
        .orElse(CellStyle.GENERAL);
  }

  private List<String> counted() {
    return block.legend().stream()
        .filter(Matrix.Key::counted)
        .map(key -> key.state().label())
        .toList();
  }

  private double sum(int top, int bottom, int left, int right) {
    double sum = 0;
    List<String> counted = counted();
    for (int r = top; r <= bottom; r++) {
      for (int c = left; c <= right && c < block.rows().get(r).cells().size(); c++) {
        Cell cell = block.rows().get(r).cells().get(c);
        boolean counts =
            counted.isEmpty()
                || cell.state().datum() instanceof Datum.State state
                    && counted.contains(state.label());
        sum += counts ? Calculations.number(cell.amount().datum()).orElse(0) : 0;
      }
    }
    return sum;
  }

  /** Adds up the amounts of cells whose states count. */
  private String sum(int top, int bottom, int left, int right, int firstAmount) {
    int amountTop = top == bottom ? firstAmount : firstAmount + top;
    int amountBottom = amountTop + bottom - top;
    String amounts =
        CellReference.range(amountTop, firstCell + left, amountBottom, firstCell + right);
    List<String> counted = counted();
    if (counted.isEmpty()) {
      return "SUM(" + amounts + ")";
    }
    String states =
        CellReference.range(
            firstState + top, firstCell + left, firstState + bottom, firstCell + right);
    StringBuilder sum = new StringBuilder();
    for (String label : counted) {
      sum.append(sum.length() == 0 ? "" : "+");
      sum.append("SUMIF(").append(states).append(',').append(FormulaText.literal(label));
      sum.append(',').append(amounts).append(')');
    }
    return sum.toString();
  }

  private void label(RowDraft draft, int row) {
    CellStyle strong = book.looks().body().with(book.looks().body().font().strong());
    CellValue value =
        FieldCells.refer(CellReference.cell(firstState + row, page.first()), labels.get(row));
    page.put(draft, page.first(), page.first(), value, strong);
  }

  private void notes() {
    page.kicker(book.text("word.note"));
    headings(false, false);
    for (int r = 0; r < block.rows().size(); r++) {
      RowDraft draft = new RowDraft(22);
      label(draft, r);
      List<Cell> cells = block.rows().get(r).cells();
      for (int i = 0; i < cells.size(); i++) {
        page.text(draft, firstCell + i, firstCell + i, cells.get(i).note(), book.looks().body());
      }
      page.sheet().add(draft);
    }
    page.gap();
  }

  /** Cells take the tint of their state, wherever the state stands. */
  private void tints(int first, int states) {
    Map<String, Tone> known = new LinkedHashMap<>();
    block.legend().forEach(key -> known.put(key.state().label(), key.state().tone()));
    cells()
        .flatMap(cell -> cell.state().input().choices().stream())
        .forEach(choice -> known.putIfAbsent(choice.label(), choice.tone()));
    Map<Tone, List<String>> byTone = new TreeMap<>();
    known.forEach(
        (label, tone) -> byTone.computeIfAbsent(tone, key -> new ArrayList<>()).add(label));
    int rows = block.rows().size();
    String range =
        CellReference.range(
            first, firstCell, first + rows - 1, firstCell + block.columns().size() - 1);
    byTone.forEach(
        (tone, texts) ->
            ToneRules.add(
                book, page.sheet(), range, CellReference.cell(states, firstCell), tone, texts));
  }
}
