package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.read.DocumentContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that people add, delete, sort and copy are read as such. */
class EditedRowsTest {

  private static final byte[] FILE = WrittenWorkbooks.file("action-plan-sample-en");
  private static final byte[] WITH_TOTALS = WrittenWorkbooks.file("key-account-plan-sample-en");
  private static final List<String> ACTIONS = WorkbookEdit.rows(WorkbookEdit.read(FILE), "Actions");

  @Test
  void a_workbook_that_another_program_saved_says_the_same() throws IOException {
    DocumentContent before = WorkbookEdit.read(FILE);
    DocumentContent after = WorkbookEdit.read(WorkbookEdit.byPoi(FILE, workbook -> {}));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void rows_beneath_a_table_belong_to_it_until_one_is_empty() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              put(sheet, 17, "Action step", "Call the board");
              put(sheet, 17, "Status", "In progress");
              put(sheet, 18, "Action step", "Send the offer");
              put(sheet, 20, "Action step", "A remark far beneath");
            });

    assertThat(WorkbookEdit.rows(content, "Actions"))
        .containsExactlyElementsOf(
            with(
                "[step = Text[text=Call the board], status = Text[text=In progress]]",
                "[step = Text[text=Send the offer]]"));
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(content.problems()).isEmpty();
  }

  @Test
  void a_row_that_stands_apart_from_a_table_with_room_beneath_is_a_problem() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              put(sheet, 18, "Action step", "Call the board");
              put(sheet, 18, "Owner", "Ann");
            });

    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(ACTIONS);
    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.place()).isEqualTo("sheet “Action steps”, row 19"));
  }

  @Test
  void rows_that_made_the_table_longer_are_added_ones() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              put(sheet, 17, "Action step", "Call the board");
              resize(sheet.getTables().get(0), 17);
            });

    assertThat(WorkbookEdit.rows(content, "Actions"))
        .containsExactlyElementsOf(with("[step = Text[text=Call the board]]"));
  }

  @Test
  void rows_inserted_in_the_middle_are_added_ones_and_blank_ones_are_none() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              sheet.shiftRows(10, 16, 2);
              put(sheet, 10, "Owner", "Ann");
              resize(sheet.getTables().get(0), 18);
            });
    List<String> expected = new ArrayList<>(ACTIONS);
    expected.add(3, "[owner = Text[text=Ann]]");

    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(expected);
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void deleted_rows_are_not_there() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              sheet.removeRow(sheet.getRow(9));
              sheet.shiftRows(10, 16, -1);
              resize(sheet.getTables().get(0), 15);
            });
    List<String> expected = new ArrayList<>(ACTIONS);
    expected.remove(2);

    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(expected);
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void a_table_without_rows_is_still_a_table() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              for (int row = 7; row <= 16; row++) {
                sheet.removeRow(sheet.getRow(row));
              }
              resize(sheet.getTables().get(0), 7);
            });

    assertThat(content.tables())
        .filteredOn(table -> table.group().equals("Actions"))
        .singleElement()
        .satisfies(table -> assertThat(table.rows()).isEmpty());
  }

  @Test
  void sorted_rows_keep_their_records() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              for (int i = 0; i < 5; i++) {
                swap(sheet, 7 + i, 16 - i);
              }
            });
    List<String> expected = new ArrayList<>(ACTIONS);
    Collections.reverse(expected);

    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(expected);
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void a_row_copied_with_its_hidden_id_comes_twice() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              sheet.copyRows(7, 7, 17, new CellCopyPolicy());
              put(sheet, 17, "Owner", "Somebody else");
            });

    assertThat(WorkbookEdit.rows(content, "Actions"))
        .containsExactlyElementsOf(with(ACTIONS.get(0)));
    assertThat(WorkbookEdit.changes(content))
        .containsExactly(ACTIONS.get(0) + ".owner = Text[text=Somebody else]");
  }

  @Test
  void an_id_that_a_program_counted_on_is_that_of_an_added_row() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              put(sheet, 17, "ID", "a-4711");
              put(sheet, 17, "Action step", "Call the board");
            });

    assertThat(WorkbookEdit.rows(content, "Actions"))
        .containsExactlyElementsOf(with("[step = Text[text=Call the board]]"));
  }

  @Test
  void an_emptied_row_keeps_its_record() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              for (int column = 1; column <= 10; column++) {
                sheet.getRow(8).getCell(column).setBlank();
              }
            });

    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(ACTIONS);
    assertThat(WorkbookEdit.changes(content))
        .hasSizeGreaterThan(4)
        .allMatch(change -> change.startsWith(ACTIONS.get(1)) && change.endsWith("= Text[text=]"));
  }

  @Test
  void a_table_that_lost_its_ids_is_a_problem() throws IOException {
    DocumentContent content =
        edited(
            sheet -> {
              for (int row = 7; row <= 16; row++) {
                sheet.getRow(row).getCell(0).setBlank();
              }
            });

    assertThat(content.tables()).noneMatch(table -> table.group().equals("Actions"));
    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("sheet “Action steps”, table “Actions”");
              assertThat(problem.message()).contains("hidden column “ID”");
            });
  }

  @Test
  void rows_go_above_and_beneath_totals() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            WITH_TOTALS,
            workbook -> {
              XSSFTable staff = workbook.getTable("Staff");
              XSSFSheet sheet = staff.getXSSFSheet();
              put(sheet, staff, staff.getEndRowIndex() - 2, 1, "Ann");
              put(sheet, staff, staff.getEndRowIndex() + 1, 1, "Bob");
            });
    DocumentContent content = WorkbookEdit.read(file);
    List<String> expected =
        new ArrayList<>(WorkbookEdit.rows(WorkbookEdit.read(WITH_TOTALS), "Staff"));
    expected.add("[member = Text[text=Ann]]");
    expected.add("[member = Text[text=Bob]]");

    assertThat(WorkbookEdit.rows(content, "Staff")).isEqualTo(expected);
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM(J8:J17)", "AVERAGE(J8:J17)", "J8+SUMIF(A8:A17,1)", "MAX(J:J)"})
  void a_row_calculated_of_others_is_no_record(String formula) throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              XSSFSheet sheet = workbook.getTable("Actions").getXSSFSheet();
              put(sheet, 17, "Action step", "All in all");
              Cell sum = sheet.getRow(17).createCell(9);
              sum.setCellFormula(formula);
              workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            });

    assertThat(WorkbookEdit.rows(WorkbookEdit.read(file), "Actions")).isEqualTo(ACTIONS);
  }

  @Test
  void what_comes_after_a_table_on_the_same_sheet_is_none_of_its_rows() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              XSSFTable clients = workbook.getTable("ProjectRolesClient");
              XSSFSheet sheet = clients.getXSSFSheet();
              for (int row = clients.getEndRowIndex() + 1; row <= 20; row++) {
                put(sheet, clients, row, 1, "Person " + row);
              }
            });
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(WorkbookEdit.rows(content, "ProjectRolesClient"))
        .filteredOn(row -> row.startsWith("["))
        .allMatch(row -> row.contains("Person"))
        .hasSizeLessThan(5);
    assertThat(WorkbookEdit.rows(content, "ProjectRolesOurs"))
        .isEqualTo(WorkbookEdit.rows(WorkbookEdit.read(FILE), "ProjectRolesOurs"));
  }

  private static List<String> with(String... more) {
    List<String> rows = new ArrayList<>(ACTIONS);
    rows.addAll(List.of(more));
    return rows;
  }

  private interface SheetEdit {
    void apply(XSSFSheet sheet);
  }

  private static DocumentContent edited(SheetEdit edit) throws IOException {
    return WorkbookEdit.read(
        WorkbookEdit.byPoi(
            FILE, workbook -> edit.apply(workbook.getTable("Actions").getXSSFSheet())));
  }

  private static void put(XSSFSheet sheet, int row, String heading, String text) {
    XSSFTable table = sheet.getTables().get(0);
    put(sheet, table, row, table.findColumnIndex(heading), text);
  }

  private static void put(XSSFSheet sheet, XSSFTable table, int row, int column, String text) {
    XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    there.createCell(table.getStartColIndex() + column).setCellValue(text);
  }

  private static void resize(XSSFTable table, int lastRow) {
    table.setArea(
        new AreaReference(
            new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
            new CellReference(lastRow, table.getEndColIndex()),
            SpreadsheetVersion.EXCEL2007));
  }

  private static void swap(XSSFSheet sheet, int first, int second) {
    int free = 500;
    sheet.copyRows(first, first, free, new CellCopyPolicy());
    sheet.copyRows(second, second, first, new CellCopyPolicy());
    sheet.copyRows(free, free, second, new CellCopyPolicy());
    sheet.removeRow(sheet.getRow(free));
  }
}
