package io.keyplan.poi.excel.fill;

import static io.keyplan.poi.excel.fill.OwnBook.fill;
import static io.keyplan.poi.excel.fill.OwnBook.row;
import static io.keyplan.poi.excel.fill.OwnBook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.fill.TemplateProblem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** Where in a workbook values stand beside tags in cells. */
class ExcelPlacesTest {

  private static void name(XSSFSheet sheet, String name, String refersTo) {
    var defined = sheet.getWorkbook().createName();
    defined.setNameName(name);
    defined.setRefersToFormula(refersTo);
  }

  private static byte[] table(String column) {
    return OwnBook.of(
        sheet -> {
          row(sheet, 0, "Step", "Due date", "Note");
          row(sheet, 1, "", "", "x");
          row(sheet, 3, "Behind");
          XSSFTable table =
              sheet.createTable(
                  sheet.getWorkbook().getCreationHelper().createAreaReference("A1:C2"));
          table.setName("Steps");
          table.setDisplayName("Steps");
          table.updateHeaders();
          name(sheet, "kp.actions....step", "Steps[Step]");
          name(sheet, "kp.actions....due", "Steps[" + column + "]");
        });
  }

  @Test
  void names_call_columns_of_tables_whose_rows_then_repeat() {
    byte[] filled = fill(table("Due date"));

    assertThat(shown(filled)).startsWith("Step,Due date,Note|").endsWith("Behind|");
    OwnBook.see(
        filled,
        book ->
            assertThat(book.getTable("Steps").getEndRowIndex())
                .isEqualTo(OwnBook.PLAN.actions().size()));
    assertThat(OwnBook.read(filled).changes()).isEmpty();
  }

  @Test
  void a_column_that_there_is_not_is_a_mistake() {
    assertThat(OwnBook.open(table("#All")).check())
        .extracting(TemplateProblem::message)
        .containsExactly("there is no such column of a table");
  }

  @Test
  void merged_cells_are_merged_in_every_row() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "{{actions[].step}}", "", "{{actions[].due}}");
              row(sheet, 1, "Behind");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C2"));
            });
    int count = OwnBook.PLAN.actions().size();

    OwnBook.see(
        fill(book),
        filled ->
            assertThat(filled.getSheetAt(0).getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .hasSize(count + 1)
                .contains("A1:B1", "A" + count + ":B" + count)
                .contains("A" + (count + 1) + ":C" + (count + 1)));
  }

  @Test
  void what_stands_in_rows_between_a_beginning_and_an_end_is_read_back() {
    byte[] filled =
        fill(
            OwnBook.of(
                sheet -> {
                  row(sheet, 0, "{{each opportunities[]}}{{opportunities[].name}}");
                  row(sheet, 1, "worth", "{{opportunities[].value}}{{end}}");
                  row(sheet, 2, "{{each actions[]}}{{actions[].step}}", "x{{end}}");
                }));

    byte[] edited =
        OwnBook.edit(
            filled,
            book -> {
              book.getSheetAt(0).getRow(2).createCell(0).setCellValue("Tubes");
              book.getSheetAt(0).getRow(3).getCell(1).setCellValue(300);
              book.getSheetAt(0).getRow(5).createCell(0).setCellValue("Call");
            });

    assertThat(shown(filled)).isEqualTo("Pipes|worth,100|Rods|worth,200|Visit,x|Send,x|Sign,x|");
    assertThat(OwnBook.read(filled).changes()).isEmpty();
    assertThat(OwnBook.read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactlyInAnyOrder(
            "opportunities[o-2].name", "opportunities[o-2].value", "actions[a-2].step");
  }
}
