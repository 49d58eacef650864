package io.keyplan.poi.excel.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;

/** The formulas of a workbook whose values are to be calculated. Lives for one workbook. */
final class FormulaCells {

  /** Where calculating a formula stands. */
  enum State {
    NEW,
    BEGUN,
    DONE
  }

  /** A cell with a formula. */
  static final class Formula {
    private final int sheet;
    private final int row;
    private final int column;
    private final String text;
    private State state = State.NEW;
    private Ptg[] tokens = {};
    private @Nullable FormulaResult result;

    private Formula(int sheet, int row, int column, String text) {
      this.sheet = sheet;
      this.row = row;
      this.column = column;
      this.text = text;
    }

    int sheet() {
      return sheet;
    }

    int row() {
      return row;
    }

    int column() {
      return column;
    }

    /** The formula as the file has it; of those that share one, that of the first. */
    String text() {
      return text;
    }

    State state() {
      return state;
    }

    void begin() {
      state = State.BEGUN;
    }

    Ptg[] tokens() {
      return tokens;
    }

    void setTokens(Ptg[] value) {
      tokens = value;
    }

    void end(FormulaResult value) {
      result = value;
      state = State.DONE;
      tokens = new Ptg[0];
    }

    FormulaResult result() {
      return Objects.requireNonNull(result);
    }

    int textLength() {
      return result == null ? 0 : result.text().length();
    }
  }

  private final List<NavigableMap<Integer, NavigableMap<Integer, Formula>>> sheets =
      new ArrayList<>();

  private @Nullable Formula turn;

  /**
   * Finds the formulas.
   *
   * @param all whether also those are calculated whose values the file has
   */
  FormulaCells(XSSFWorkbook book, boolean all) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      NavigableMap<Integer, NavigableMap<Integer, Formula>> rows = new TreeMap<>();
      sheets.add(rows);
      XSSFSheet sheet = book.getSheetAt(i);
      Map<Long, String> shared = new HashMap<>();
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            String text = text((XSSFCell) cell, shared);
            if (all || !hasValue(((XSSFCell) cell).getCTCell())) {
              rows.computeIfAbsent(cell.getRowIndex(), none -> new TreeMap<>())
                  .put(
                      cell.getColumnIndex(),
                      new Formula(i, cell.getRowIndex(), cell.getColumnIndex(), text));
            }
          }
        }
      }
    }
  }

  private static String text(XSSFCell cell, Map<Long, String> shared) {
    CTCellFormula formula = cell.getCTCell().getF();
    if (formula == null) {
      return "";
    }
    String text = formula.getStringValue();
    if (formula.isSetSi()) {
      return text.isEmpty()
          ? shared.getOrDefault(formula.getSi(), "")
          : shared.computeIfAbsent(formula.getSi(), none -> text);
    }
    return text;
  }

  private static boolean hasValue(CTCell cell) {
    return cell.isSetV() && (!cell.getV().isEmpty() || cell.xgetT().getStringValue().equals("str"));
  }

  /** Gives the formula of a cell if its value is to be calculated. */
  @Nullable Formula without(int sheet, int row, int column) {
    NavigableMap<Integer, Formula> cells = sheets.get(sheet).get(row);
    return cells == null ? null : cells.get(column);
  }

  /** Lists the formulas of an area whose values are to be calculated. */
  List<Formula> within(int sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow > lastRow || firstColumn > lastColumn) {
      return List.of();
    }
    return sheets.get(sheet).subMap(firstRow, true, lastRow, true).values().stream()
        .flatMap(cells -> cells.subMap(firstColumn, true, lastColumn, true).values().stream())
        .toList();
  }

  /** Lists all. */
  List<Formula> all() {
    return sheets.stream()
        .flatMap(rows -> rows.values().stream())
        .flatMap(cells -> cells.values().stream())
        .toList();
  }

  void setTurn(Formula formula) {
    turn = formula;
  }

  /**
   * Gives the tokens of a formula if it is its turn.
   *
   * @throws FormulaLimitException if it is not, as where a reference is calculated
   */
  Ptg[] tokensOfTurn(@Nullable Formula formula) {
    if (formula == null || formula != turn) {
      throw new FormulaLimitException(
          formula != null && formula.state() == State.DONE && !formula.result().isKnown()
              ? formula.result().problem()
              : "it refers to itself");
    }
    return formula.tokens();
  }
}
