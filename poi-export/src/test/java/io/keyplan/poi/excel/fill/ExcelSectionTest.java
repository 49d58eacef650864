package io.keyplan.poi.excel.fill;

import static io.keyplan.poi.excel.fill.OwnBook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.fill.TemplateProblem;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** Sections of ours stand in workbooks of a company's own. */
class ExcelSectionTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .id("p-1")
          .account(account -> account.industry("Water"))
          .action("Visit", a -> a.id("a-1").due(LocalDate.of(2026, 5, 4)))
          .action("Send", a -> a.id("a-2").due(LocalDate.of(2026, 2, 1)))
          .revenue(revenue -> revenue.stream("Pipes", s -> s.amount(2025, 10).amount(2026, 20)))
          .build();

  /** Two sections, and what the author wrote above, between and beneath them. */
  private static final Consumer<XSSFSheet> OWN =
      sheet -> {
        row(sheet, 0, "", "For {{account.name}}", "=SUM(C6:C7)");
        row(sheet, 2, "", "{{section action-plan}}");
        row(sheet, 3, "", "Our figures");
        row(sheet, 4, "", "{{section revenue}}");
        row(sheet, 5, "", "First").createCell(2).setCellValue(2);
        row(sheet, 6, "", "Second").createCell(2).setCellValue(3);
        sheet.addMergedRegion(CellRangeAddress.valueOf("B6:B7"));
        sheet.setColumnWidth(2, 30 * 256);
      };

  private static String fillAndSee(byte[] own, Consumer<XSSFSheet> look) {
    byte[] filled = OwnBook.fill(own, PLAN);
    OwnBook.see(filled, book -> look.accept(book.getSheetAt(0)));
    return OwnBook.shown(filled);
  }

  private static XSSFRow find(XSSFSheet sheet, int column, String text) {
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      if (row != null
          && row.getCell(column) != null
          && row.getCell(column).getCellType() == CellType.STRING
          && row.getCell(column).getStringCellValue().equals(text)) {
        return row;
      }
    }
    throw new AssertionError("no " + text);
  }

  @Test
  void sections_stand_in_their_places_and_move_what_is_beneath() {
    byte[] own = OwnBook.of(OWN);

    byte[] filled = OwnBook.fill(own, PLAN);

    OwnBook.see(
        filled,
        book -> {
          XSSFSheet sheet = book.getSheetAt(0);
          int visit = find(sheet, 1, "Visit").getRowNum();
          int between = find(sheet, 1, "Our figures").getRowNum();
          int pipes = find(sheet, 1, "Pipes").getRowNum();
          int first = find(sheet, 1, "First").getRowNum();
          assertThat(List.of(2, visit, between, pipes, first)).isSorted();
          assertThat(sheet.getRow(0).getCell(2).getCellFormula())
              .isEqualTo("SUM(C" + (first + 1) + ":C" + (first + 2) + ")");
          assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(5);
          assertThat(sheet.getMergedRegions())
              .contains(CellRangeAddress.valueOf("B" + (first + 1) + ":B" + (first + 2)));
          assertThat(sheet.getColumnWidth(2)).isEqualTo(30 * 256);
          assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
          assertThat(sheet.getTables())
              .extracting(XSSFTable::getName)
              .containsExactlyInAnyOrder("Actions_S1", "RevenueStreams_S2");
          assertThat(sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getPane())
              .isNull();
        });
    assertThat(OwnBook.read(filled, PLAN).problems()).isEmpty();
    assertThat(OwnBook.read(filled, PLAN).changes()).isEmpty();
    assertThat(OwnBook.fill(own, PLAN)).isEqualTo(filled);
  }

  @Test
  void what_is_edited_in_a_section_is_read_as_exactly_that_edit() {
    byte[] filled = OwnBook.fill(OwnBook.of(OWN), PLAN);

    byte[] edited =
        OwnBook.edit(
            filled,
            book -> {
              XSSFSheet sheet = book.getSheetAt(0);
              XSSFCell cell = find(sheet, 1, "Visit").getCell(1);
              // POI would leave the old text beside the new one.
              cell.setBlank();
              cell.setCellValue("Visit them");
            });

    assertThat(OwnBook.read(edited, PLAN).problems()).isEmpty();
    assertThat(OwnBook.read(edited, PLAN).changes()).hasSize(1);
    assertThat(OwnBook.read(edited, PLAN).plan().actions().get(0).step()).isEqualTo("Visit them");
  }

  @Test
  void a_section_without_anything_to_show_goes_with_its_row() {
    byte[] own =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "{{section swot}}");
              row(sheet, 1, "Below");
            });

    assertThat(fillAndSee(own, sheet -> {})).isEqualTo("Below|");
  }

  @Test
  void sections_where_they_cannot_be_are_mistakes_with_their_places() {
    byte[] own =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "See {{section swot}}");
              row(sheet, 1, "{{section swot}}", "Beside");
              row(sheet, 2, "{{section revenu}}");
              row(sheet, 3, "{{each people[]}}");
              row(sheet, 4, "{{section swot}}");
              row(sheet, 5, "{{end}}");
              row(sheet, 6, "{{section swot}}");
              sheet.addMergedRegion(CellRangeAddress.valueOf("C6:D8"));
            });

    List<String> mistakes = new ArrayList<>();
    for (TemplateProblem each : OwnBook.open(own).check()) {
      mistakes.add(each.place() + ": " + each.message());
    }

    assertThat(mistakes)
        .containsExactly(
            "sheet “Plan”, cell A1: a section needs a cell of its own",
            "sheet “Plan”, cell A2: a section needs a row of its own, as it takes the room on its"
                + " right and moves what is beneath; move what else stands in the row",
            "sheet “Plan”, cell A3: no section “revenu”; did you mean {{section revenue}}?",
            "sheet “Plan”, cell A5: a section stands once; write it outside of what repeats",
            "sheet “Plan”, cell A7: the section would stand in the merged cells C6:D8; split them,"
                + " or write it into a row without any");
  }

  @Test
  void sections_stand_beneath_tables_that_grow_and_beside_drawings_of_the_author() {
    byte[] own =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Step", "Due");
              row(sheet, 1, "{{actions[].step}}", "{{actions[].due}}");
              sheet.createTable(new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007));
              row(sheet, 3, "{{section revenue}}");
              row(sheet, 4, "{{section revenue}}");
              sheet
                  .createDrawingPatriarch()
                  .createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 8, 0, 9, 2));
            });

    byte[] filled = OwnBook.fill(own, PLAN);

    OwnBook.see(
        filled,
        book -> {
          XSSFSheet sheet = book.getSheetAt(0);
          assertThat(sheet.getTables()).hasSize(3);
          assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(2);
          assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(3);
          assertThat(sheet.isColumnHidden(2)).isFalse();
          // Ids stand beside the table, and in the column before the section.
          assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("a-1");
          assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
              .isEqualTo(";;;");
          assertThat(find(sheet, 1, "Pipes").getCell(0).getCellStyle().getDataFormatString())
              .isEqualTo(";;;");
        });
    assertThat(OwnBook.read(filled, PLAN).problems()).isEmpty();
    assertThat(OwnBook.read(filled, PLAN).changes()).isEmpty();
  }
}
