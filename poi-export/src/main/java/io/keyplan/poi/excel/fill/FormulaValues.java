package io.keyplan.poi.excel.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The values of formulas, as Apache POI calculates them, so that programs that do not calculate
 * show them. What POI cannot calculate is left to the program that opens the workbook. Immutable.
 */
final class FormulaValues {

  /** No values, before there are any. */
  static final FormulaValues NONE = new FormulaValues();

  /**
   * A value.
   *
   * @param type as cells have it; empty for a number
   * @param text how it is written
   */
  record Value(String type, String text) {}

  private final Map<String, Value> values = new HashMap<>();

  private FormulaValues() {}

  /** Calculates all formulas of a workbook. */
  static FormulaValues of(byte[] file) {
    FormulaValues values = new FormulaValues();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      evaluator.setIgnoreMissingWorkbooks(true);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        Sheet sheet = book.getSheetAt(i);
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              values.add(i, cell, evaluator);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private void add(int sheet, Cell cell, FormulaEvaluator evaluator) {
    try {
      CellValue value = evaluator.evaluate(cell);
      if (value != null) {
        values.put(key(sheet, cell.getRowIndex(), cell.getColumnIndex()), value(value));
      }
    } catch (RuntimeException e) {
      // A function, a name or another workbook that POI does not know: Excel calculates it.
      values.remove(key(sheet, cell.getRowIndex(), cell.getColumnIndex()));
    }
  }

  private static Value value(CellValue value) {
    return switch (value.getCellType()) {
      case BOOLEAN -> new Value("b", value.getBooleanValue() ? "1" : "0");
      case STRING -> new Value("str", value.getStringValue());
      case ERROR -> new Value("e", value.formatAsString());
      default -> new Value("", String.valueOf(value.getNumberValue()));
    };
  }

  /** Gives the value of a cell; null where it is not known. */
  @Nullable Value of(int sheet, int row, int column) {
    return values.get(key(sheet, row, column));
  }

  private static String key(int sheet, int row, int column) {
    return sheet + "/" + row + "/" + column;
  }
}
