package io.keyplan.poi.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits the rows of a table of a workbook as people do, and calculates anew. */
final class TableEdit {

  private TableEdit() {}

  /**
   * Changes the rows of a table: values by heading, in an order that may be changed as well. The
   * results of all formulas are taken out, so that whoever opens the file has to calculate.
   */
  static byte[] edit(byte[] file, String table, Consumer<List<Map<String, Object>>> change)
      throws IOException {
    return edit(file, workbook -> change(workbook.getTable(table), change));
  }

  /** Changes the rows of all tables of a workbook, as {@link #edit} those of one. */
  static byte[] editAll(byte[] file, Consumer<List<Map<String, Object>>> change)
      throws IOException {
    return edit(
        file,
        workbook -> {
          for (Sheet sheet : workbook) {
            ((XSSFSheet) sheet).getTables().forEach(table -> change(table, change));
          }
        });
  }

  private static void change(XSSFTable table, Consumer<List<Map<String, Object>>> change) {
    List<String> headings = headings(table);
    List<Map<String, Object>> rows = rows(table, headings);
    change.accept(rows);
    write(table, headings, rows);
  }

  private static byte[] edit(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(workbook);
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getCTCell().isSetV()) {
              ((XSSFCell) cell).getCTCell().unsetV();
            }
          }
        }
      }
      workbook.setForceFormulaRecalculation(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static List<String> headings(XSSFTable table) {
    List<String> headings = new ArrayList<>();
    Row row = table.getXSSFSheet().getRow(table.getStartRowIndex());
    for (int i = 0; i < table.getColumnCount(); i++) {
      headings.add(row.getCell(table.getStartColIndex() + i).getStringCellValue());
    }
    return headings;
  }

  private static List<Map<String, Object>> rows(XSSFTable table, List<String> headings) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < headings.size(); i++) {
        Cell cell = table.getXSSFSheet().getRow(r).getCell(table.getStartColIndex() + i);
        values.put(
            headings.get(i),
            switch (cell.getCellType()) {
              case NUMERIC -> cell.getNumericCellValue();
              case STRING -> cell.getStringCellValue();
              default -> null;
            });
      }
      rows.add(values);
    }
    return rows;
  }

  private static void write(
      XSSFTable table, List<String> headings, List<Map<String, Object>> rows) {
    Sheet sheet = table.getXSSFSheet();
    int first = table.getStartRowIndex() + 1;
    int end = Math.max(table.getEndRowIndex(), first + rows.size() - 1);
    for (int r = first; r <= end; r++) {
      Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
      Map<String, Object> values =
          r - first < rows.size() ? rows.get(r - first) : Collections.emptyMap();
      for (int i = 0; i < headings.size(); i++) {
        Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Object value = values.get(headings.get(i));
        if (value instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text) {
          cell.setCellValue(text);
        } else if (cell.getCellType() != CellType.FORMULA || values.isEmpty()) {
          cell.setBlank();
        }
      }
    }
    table.setArea(
        new AreaReference(
            new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
            new CellReference(first + rows.size() - 1, table.getEndColIndex()),
            SpreadsheetVersion.EXCEL2007));
  }

  /** Gives what the cells of a sheet show, by their addresses, once everything is calculated. */
  static Map<String, String> shown(byte[] file, String sheet) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return shown(workbook.getSheet(sheet), evaluator(workbook));
    }
  }

  private static FormulaEvaluator evaluator(XSSFWorkbook workbook) {
    return workbook.getCreationHelper().createFormulaEvaluator();
  }

  private static Map<String, String> shown(Sheet sheet, FormulaEvaluator evaluator) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        CellValue value = evaluator.evaluate(cell);
        if (value != null && !value.formatAsString().equals("\"\"")) {
          shown.put(cell.getAddress().formatAsString(), text(value));
        }
      }
    }
    return shown;
  }

  private static String text(CellValue value) {
    return value.getCellType() == CellType.STRING ? value.getStringValue() : value.formatAsString();
  }

  /** Lists the formulas of all sheets. */
  static List<String> formulas(byte[] file) throws IOException {
    List<String> formulas = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas.add(cell.getCellFormula());
            }
          }
        }
      }
    }
    return formulas;
  }

  /** Lists the cells of all sheets that show an error, once everything is calculated. */
  static List<String> errors(byte[] file) throws IOException {
    List<String> errors = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      FormulaEvaluator evaluator = evaluator(workbook);
      for (Sheet sheet : workbook) {
        shown(sheet, evaluator)
            .forEach(
                (cell, text) -> {
                  if (text.matches("#[A-Z/0!]+.*")) {
                    errors.add(sheet.getSheetName() + "!" + cell + " " + text);
                  }
                });
      }
    }
    return errors;
  }
}
