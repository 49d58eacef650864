package io.keyplan.samples.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits cells of Excel workbooks with Apache POI, by the comments of their names. */
final class WorkbookEditor implements DocumentEditor {

  @Override
  public Set<String> addresses(byte[] document) throws IOException {
    Set<String> found = new TreeSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(document))) {
      for (Name name : workbook.getAllNames()) {
        if (cell(workbook, name).isPresent()) {
          found.add(name.getComment());
        }
      }
    }
    return found;
  }

  @Override
  public byte[] write(byte[] document, Map<String, String> texts) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(document))) {
      for (Name name : workbook.getAllNames()) {
        String text = texts.get(String.valueOf(name.getComment()));
        if (text != null) {
          cell(workbook, name).ifPresent(cell -> cell.setCellValue(text));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Optional<Cell> cell(XSSFWorkbook workbook, Name name) {
    boolean single =
        name.getNameName().startsWith("kp.")
            && !name.getNameName().startsWith("kp.column.")
            && name.getComment() != null
            && !name.getRefersToFormula().contains(":")
            && !name.getRefersToFormula().contains("#REF");
    if (!single) {
      return Optional.empty();
    }
    CellReference reference = new CellReference(name.getRefersToFormula());
    Row row = workbook.getSheet(reference.getSheetName()).getRow(reference.getRow());
    Cell cell = row == null ? null : row.getCell(reference.getCol());
    return Optional.ofNullable(cell).filter(one -> one.getCellType() != CellType.FORMULA);
  }
}
