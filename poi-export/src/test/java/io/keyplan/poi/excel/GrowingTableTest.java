package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people change in a table is counted, highlighted and checked. */
class GrowingTableTest {

  private XSSFWorkbook workbook;
  private XSSFTable actions;
  private XSSFSheet sheet;

  @BeforeEach
  void open() throws IOException {
    byte[] file = WrittenWorkbooks.file("action-plan-sample-en");
    workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    actions = workbook.getTable("Actions");
    sheet = actions.getXSSFSheet();
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void a_changed_status_changes_the_numbers_above_the_table() {
    assertThat(number("Open actions")).isEqualTo(7);
    assertThat(number("Overdue")).isEqualTo(1);

    cell(first(), "Status").setCellValue("Completed");

    assertThat(number("Open actions")).isEqualTo(6);
    assertThat(number("Overdue")).isZero();
  }

  @Test
  void an_added_row_is_counted_highlighted_and_offered_the_same_choices() {
    int row = addRow("In progress", 45_000);

    assertThat(number("Open actions")).isEqualTo(8);
    assertThat(number("Overdue")).isEqualTo(2);
    assertThat(rules(row, "Status")).as("rules of the status").isPositive();
    assertThat(rules(row, "Due date")).as("rules of the due date").isPositive();
    assertThat(choices(row, "Status")).contains("Blocked", "Completed");
    assertThat(choices(row, "Owner")).contains("Camille Laurent");
  }

  @Test
  void a_day_that_has_passed_is_highlighted_only_while_the_action_is_open() {
    assertThat(rules(first(), "Due date")).isPositive();

    cell(first(), "Status").setCellValue("Cancelled");

    assertThat(rules(first(), "Due date")).isZero();
  }

  @Test
  void what_the_other_sheets_show_follows_the_table() {
    cell(first(), "Action step").setCellValue("Another name");
    cell(first(), "Due date").setCellValue(46_200);

    Sheet timeline = workbook.getSheet("Milestones and timeline");
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    boolean found = false;
    for (Row row : timeline) {
      Cell title = row.getCell(1);
      if (title != null
          && title.getCellType() == CellType.FORMULA
          && "Another name".equals(evaluator.evaluate(title).getStringValue())) {
        found = true;
        assertThat(evaluator.evaluate(row.getCell(4)).getNumberValue()).isEqualTo(46_200);
      }
    }
    assertThat(found).isTrue();
  }

  @Test
  void the_days_left_are_calculated_in_every_row() {
    var column =
        actions.getCTTable().getTableColumns().getTableColumnList().stream()
            .filter(each -> each.getName().equals("Days left"))
            .findFirst()
            .orElseThrow();

    assertThat(column.getCalculatedColumnFormula().getStringValue())
        .contains("Actions[[#This Row],[Due date]]");
    assertThat(cell(first(), "Days left").getCellFormula()).contains("Due date");
  }

  private int first() {
    return actions.getStartRowIndex() + 1;
  }

  private int addRow(String status, double due) {
    int row = actions.getEndRowIndex() + 1;
    Row added = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    added.createCell(column("Action step")).setCellValue("A new step");
    added.createCell(column("Status")).setCellValue(status);
    added.createCell(column("Due date")).setCellValue(due);
    actions.setArea(
        new AreaReference(
            new CellReference(actions.getStartRowIndex(), 0),
            new CellReference(row, actions.getEndColIndex()),
            SpreadsheetVersion.EXCEL2007));
    return row;
  }

  private Cell cell(int row, String column) {
    return sheet.getRow(row).getCell(column(column));
  }

  private int column(String name) {
    Row headings = sheet.getRow(actions.getStartRowIndex());
    for (Cell cell : headings) {
      if (cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + name);
  }

  private double number(String label) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(label) && cell.getRowIndex() < actions.getStartRowIndex()) {
          Cell value = row.getCell(cell.getColumnIndex() + 1);
          return new XSSFFormulaEvaluator(workbook).evaluate(value).getNumberValue();
        }
      }
    }
    throw new AssertionError("no number " + label);
  }

  private int rules(int row, String column) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    return new ConditionalFormattingEvaluator(workbook, evaluator)
        .getConditionalFormattingForCell(
            new CellReference(sheet.getSheetName(), row, column(column), false, false))
        .size();
  }

  private List<String> choices(int row, String column) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    return new DataValidationEvaluator(workbook, evaluator)
            .getValidationValuesForCell(
                new CellReference(sheet.getSheetName(), row, column(column), false, false))
            .stream()
            .map(value -> ((StringValueEval) value).getStringValue())
            .toList();
  }
}
