package io.keyplan.samples.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits the rows of a table in a workbook with Apache POI. */
final class SheetTableRows implements TableRows {

  /** Every edit writes all cells of the table, so that one workbook serves for all. */
  private final XSSFWorkbook workbook;

  private final String table;
  private final List<Map<String, String>> original = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  /** Opens a file at a table. */
  SheetTableRows(byte[] file, String table) throws IOException {
    this.workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    this.table = table;
    XSSFTable found = workbook.getTable(table);
    for (int i = found.getStartRowIndex() + 1; i <= found.getEndRowIndex(); i++) {
      Map<String, String> row = new HashMap<>();
      for (Map.Entry<String, Integer> column : columns(found).entrySet()) {
        Cell cell = found.getXSSFSheet().getRow(i).getCell(column.getValue());
        row.put(column.getKey(), cell == null ? "" : cell.getStringCellValue());
      }
      rows.add(row);
      original.add(Map.copyOf(row));
    }
  }

  private SheetTableRows(SheetTableRows other) {
    this.workbook = other.workbook;
    this.table = other.table;
    other.original.forEach(row -> rows.add(new HashMap<>(row)));
    this.original.addAll(other.original);
  }

  @Override
  public TableRows again() {
    return new SheetTableRows(this);
  }

  private static Map<String, Integer> columns(XSSFTable table) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
      columns.put(
          table.getXSSFSheet().getRow(table.getStartRowIndex()).getCell(i).getStringCellValue(), i);
    }
    return columns;
  }

  @Override
  public int count() {
    return rows.size();
  }

  @Override
  public void type(int row, String heading, String text) {
    rows.get(row).put(heading, text);
  }

  @Override
  public void delete(int row) {
    rows.remove(row);
  }

  @Override
  public void copy(int row) {
    rows.add(new HashMap<>(rows.get(row)));
  }

  @Override
  public void add(Map<String, String> texts) {
    rows.add(new HashMap<>(texts));
  }

  @Override
  public void move(int row, int to) {
    rows.add(to, rows.remove(row));
  }

  @Override
  public byte[] save() throws IOException {
    XSSFTable found = workbook.getTable(table);
    int first = found.getStartRowIndex() + 1;
    int last = Math.max(found.getEndRowIndex(), first + rows.size() - 1);
    for (int i = first; i <= last; i++) {
      Row row = found.getXSSFSheet().getRow(i);
      row = row == null ? found.getXSSFSheet().createRow(i) : row;
      Map<String, String> texts = i - first < rows.size() ? rows.get(i - first) : Map.of();
      for (Map.Entry<String, Integer> column : columns(found).entrySet()) {
        String text = texts.getOrDefault(column.getKey(), "");
        Cell cell = row.getCell(column.getValue(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (text.isEmpty()) {
          cell.setBlank();
        } else {
          cell.setCellValue(text);
        }
      }
    }
    found.setArea(
        new AreaReference(
            new CellReference(found.getStartRowIndex(), found.getStartColIndex()),
            new CellReference(Math.max(first, first + rows.size() - 1), found.getEndColIndex()),
            SpreadsheetVersion.EXCEL2007));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
