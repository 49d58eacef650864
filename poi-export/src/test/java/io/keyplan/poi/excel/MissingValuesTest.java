package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Programs that do not calculate save formulas without their values. */
class MissingValuesTest {

  private static final byte[] FILE = WrittenWorkbooks.file("action-plan-sample-en");

  @Test
  void a_formula_without_a_value_is_calculated_and_of_no_other_anything_is_read()
      throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              type(workbook, "account.employees", "40*1000+2");
              type(workbook, "account.headquarters", "TEXT(TODAY(),\"0\")");
            });
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(WorkbookEdit.changes(content))
        .containsExactly("account.employees = Number[value=40002]");
    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.path() + ": " + problem.message())
                    .isEqualTo(
                        "account.headquarters: a formula without its value was found, and TODAY is"
                            + " not calculated here; open the workbook in Excel and save it"));
  }

  @Test
  void a_large_workbook_is_read_and_not_calculated() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(FILE, workbook -> type(workbook, "account.employees", "40*1000+2"));
    DocumentLimits tight = DocumentLimits.STANDARD.withUnpackedBytes(2 << 20);

    assertThat(new ExcelReader().read(file, tight).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("too many to calculate"));
  }

  private static void type(XSSFWorkbook workbook, String field, String formula) {
    CellReference at =
        new CellReference(
            workbook.getName(FieldNames.of(FieldPath.of(field))).getRefersToFormula());
    XSSFCell cell = workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    cell.setBlank();
    cell.setCellFormula(formula);
  }
}
