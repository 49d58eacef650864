package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** Checks what is known to make Excel repair a workbook, though its schema allows it. */
final class WorkbookLint {

  private static final String NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.]{0,254}";
  private static final String CELL = "(?i)[a-z]{1,3}\\d{1,7}|r\\d*c\\d*|r|c";

  private WorkbookLint() {}

  static void check(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Set<String> names = new HashSet<>();
      for (Name name : workbook.getAllNames()) {
        if (!name.getNameName().startsWith("_xlnm.")) {
          checkName(name.getNameName(), names);
          assertThat(name.getRefersToFormula()).as(name.getNameName()).doesNotContain("#REF");
        }
      }
      Set<String> sheets = new HashSet<>();
      for (Sheet sheet : workbook) {
        String name = sheet.getSheetName();
        assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
        assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
        assertThat(sheets.add(name.toLowerCase(Locale.ROOT))).as("sheet " + name).isTrue();
        checkCells(sheet);
        checkValidations(sheet);
        checkTables((XSSFSheet) sheet, names);
      }
    }
  }

  private static void checkName(String name, Set<String> taken) {
    assertThat(name).matches(NAME).doesNotMatch(CELL);
    assertThat(taken.add(name.toLowerCase(Locale.ROOT))).as("name " + name).isTrue();
  }

  private static void checkCells(Sheet sheet) {
    for (Row row : sheet) {
      assertThat(row.getHeightInPoints()).isBetween(0f, 409.5f);
      int last = -1;
      for (Cell cell : row) {
        assertThat(cell.getColumnIndex()).as("order of cells").isGreaterThan(last);
        last = cell.getColumnIndex();
        if (cell.getCellType() == CellType.STRING) {
          assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(32_767);
        } else if (cell.getCellType() == CellType.FORMULA) {
          assertThat(cell.getCellFormula().length()).isLessThanOrEqualTo(8_192);
        }
      }
    }
  }

  private static void checkValidations(Sheet sheet) {
    for (DataValidation validation : sheet.getDataValidations()) {
      var constraint = validation.getValidationConstraint();
      if (constraint.getFormula1() != null) {
        assertThat(constraint.getFormula1().length()).isLessThanOrEqualTo(255);
      }
      isShort(validation.getPromptBoxTitle(), 32);
      isShort(validation.getPromptBoxText(), 255);
      isShort(validation.getErrorBoxTitle(), 32);
      isShort(validation.getErrorBoxText(), 255);
    }
  }

  private static void isShort(String text, int longest) {
    assertThat(text == null ? 0 : text.length()).isLessThanOrEqualTo(longest);
  }

  private static void checkTables(XSSFSheet sheet, Set<String> names) {
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    for (int i = 0; i < merged.size(); i++) {
      for (int j = i + 1; j < merged.size(); j++) {
        assertThat(merged.get(i).intersects(merged.get(j))).as("merged cells overlap").isFalse();
      }
    }
    List<XSSFTable> tables = sheet.getTables();
    for (XSSFTable table : tables) {
      checkName(table.getName(), names);
      CellRangeAddress area =
          new CellRangeAddress(
              table.getStartRowIndex(),
              table.getEndRowIndex(),
              table.getStartColIndex(),
              table.getEndColIndex());
      assertThat(merged).noneMatch(area::intersects);
      assertThat(area.getLastRow()).as("a table has a row").isGreaterThan(area.getFirstRow());
      for (XSSFTable other : tables) {
        assertThat(other == table || !intersect(table, other)).as("tables overlap").isTrue();
      }
      Set<String> columns = new HashSet<>();
      int column = table.getStartColIndex();
      for (CTTableColumn each : table.getCTTable().getTableColumns().getTableColumnList()) {
        assertThat(columns.add(each.getName().toLowerCase(Locale.ROOT)))
            .as("column " + each.getName())
            .isTrue();
        Cell header = sheet.getRow(table.getStartRowIndex()).getCell(column++);
        assertThat(header.getStringCellValue()).isEqualTo(each.getName()).isNotBlank();
      }
      assertThat(column - 1).isEqualTo(table.getEndColIndex());
    }
  }

  private static boolean intersect(XSSFTable a, XSSFTable b) {
    return a.getStartRowIndex() <= b.getEndRowIndex()
        && b.getStartRowIndex() <= a.getEndRowIndex()
        && a.getStartColIndex() <= b.getEndColIndex()
        && b.getStartColIndex() <= a.getEndColIndex();
  }
}
