package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table with sums has room for more above them. */
class TotalRowTest {

  private XSSFWorkbook workbook;

  @BeforeEach
  void open() throws IOException {
    byte[] file = WrittenWorkbooks.file("sales-account-plan-sample-en");
    workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void what_is_written_in_a_spare_row_is_weighted_and_summed_up() {
    XSSFTable table = workbook.getTable("Opportunities");
    int total = table.getEndRowIndex();
    int spare = total - 1;
    double value = number(table, total, "Value");
    double weighted = number(table, total, "Weighted value");

    cell(table, spare, "Value").setCellValue(1_000);
    cell(table, spare, "Prob.").setCellValue(0.25);

    assertThat(cell(table, spare, "Opportunity").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(number(table, total, "Value")).isEqualTo(value + 1_000);
    assertThat(number(table, total, "Weighted value")).isEqualTo(weighted + 250);
  }

  @Test
  void the_clients_people_are_offered_where_one_of_them_decides() {
    XSSFTable table = workbook.getTable("DecisionProcess");
    int column = table.findColumnIndex("Decided by");
    CellReference cell =
        new CellReference(table.getSheetName(), table.getStartRowIndex() + 1, column, false, false);

    List<String> names =
        new DataValidationEvaluator(workbook, new XSSFFormulaEvaluator(workbook))
            .getValidationValuesForCell(cell).stream()
                .map(value -> ((StringValueEval) value).getStringValue())
                .toList();

    assertThat(names).contains("Philippe Marchand", "Nadia Benali");
  }

  private double number(XSSFTable table, int row, String column) {
    Cell cell = cell(table, row, column);
    return new XSSFFormulaEvaluator(workbook).evaluate(cell).getNumberValue();
  }

  private static Cell cell(XSSFTable table, int row, String column) {
    int index = table.getStartColIndex() + table.findColumnIndex(column);
    return table.getXSSFSheet().getRow(row).getCell(index);
  }
}
