package io.keyplan.poi.excel.fill;

import static io.keyplan.poi.excel.fill.OwnBook.PLAN;
import static io.keyplan.poi.excel.fill.OwnBook.fill;
import static io.keyplan.poi.excel.fill.OwnBook.formula;
import static io.keyplan.poi.excel.fill.OwnBook.read;
import static io.keyplan.poi.excel.fill.OwnBook.row;
import static io.keyplan.poi.excel.fill.OwnBook.see;
import static io.keyplan.poi.excel.fill.OwnBook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.fill.TemplateProblem;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.fill.MissingLibrary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of a company's own are filled, and read back. */
class ExcelFillTest {

  @TempDir Path folder;

  private static byte[] opportunities() {
    return OwnBook.of(
        sheet -> {
          row(sheet, 0, "Client", "{{account.tier}}");
          row(sheet, 2, "Name", "Value", "Chance", "Weighted");
          row(
              sheet,
              3,
              "{{opportunities[].name}}",
              "{{opportunities[].value}}",
              "{{opportunities[].probability}}",
              "=B4*C4");
          row(sheet, 4, "Total", "=SUM(B4:B4)", "", "=SUM(D4)");
          row(sheet, 6, "Average", "=B5/COUNTA(A4)", "=B$5");
        });
  }

  @Test
  void values_are_typed_and_texts_are_no_formulas() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(
                  sheet,
                  0,
                  "{{account.annualRevenue}}",
                  "{{account.industry}}",
                  "{{actions[a-1].due}}");
              row(sheet, 1, "in {{account.industry}}!", "{{account.annualRevenue | short}}");
              row(sheet, 2, "{{opportunities[o-1].probability}}");
            });

    byte[] filled = fill(book);

    assertThat(shown(filled)).isEqualTo("5,600,000,=1+1,5/4/26|in =1+1!,€5.6M|50%|");
    see(
        filled,
        seen -> {
          assertThat(seen.getSheetAt(0).getRow(0).getCell(0).getCellType())
              .isEqualTo(CellType.NUMERIC);
          assertThat(seen.getSheetAt(0).getRow(0).getCell(1).getCellType())
              .isEqualTo(CellType.STRING);
        });
  }

  @Test
  void shares_read_as_in_documents_of_ours_where_a_cell_has_no_format() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "{{opportunities[].probability}}", "{{opportunities[].probability}}");
              XSSFCellStyle own = sheet.getWorkbook().createCellStyle();
              own.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.000%"));
              sheet.getRow(0).getCell(1).setCellStyle(own);
            });

    byte[] filled = fill(book, shares());

    assertThat(shown(filled))
        .isEqualTo("50%,50.000%|12.5%,12.500%|>\u00A099.9%,99.999%|<\u00A00.1%,0.010%|");
    assertThat(read(filled, shares()).changes()).isEmpty();
    assertThat(read(filled, shares()).problems()).isEmpty();
  }

  private static AccountPlan shares() {
    AccountPlan.Builder plan = AccountPlan.builder("Acme");
    for (String share : List.of("50", "12.5", "99.999", "0.01")) {
      plan.opportunity("Worth " + share, o -> o.probability(new BigDecimal(share)));
    }
    return plan.build();
  }

  @Test
  void rows_repeat_and_formulas_follow() {
    byte[] filled = fill(opportunities());

    assertThat(shown(filled))
        .isEqualTo(
            "Client,Gold|Name,Value,Chance,Weighted|Pipes,100,50%,50|Rods,200,25%,50"
                + "|Total,300,100|Average,150,300|");
    assertThat(formula(filled, "Plan", 4, 3)).isEqualTo("B5*C5");
    assertThat(formula(filled, "Plan", 5, 1)).isEqualTo("SUM(B4:B5)");
    assertThat(formula(filled, "Plan", 5, 3)).isEqualTo("SUM(D4:D5)");
    assertThat(formula(filled, "Plan", 7, 1)).isEqualTo("B6/COUNTA(A4:A5)");
  }

  @Test
  void without_entries_a_row_goes_but_stays_empty_where_formulas_need_it() {
    AccountPlan none = AccountPlan.builder("None").build();
    byte[] free =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Steps");
              row(sheet, 1, "{{actions[].step}}");
              row(sheet, 2, "End");
            });

    assertThat(shown(fill(free, none))).isEqualTo("Steps|End|");
    assertThat(shown(fill(opportunities(), none)))
        .isEqualTo("Client,|Name,Value,Chance,Weighted||Total,0,0|Average,#DIV/0!,0|");
  }

  @Test
  void lists_of_one_and_five_hundred_fit() {
    for (int count : List.of(1, 500)) {
      AccountPlan.Builder plan = AccountPlan.builder("Acme");
      IntStream.range(0, count).forEach(i -> plan.opportunity("O" + i, o -> o.value(2)));

      byte[] filled = fill(opportunities(), plan.build());

      assertThat(shown(filled)).contains("|Total," + 2 * count + ",");
    }
  }

  @Test
  void running_totals_refer_to_the_row_above_and_to_fixed_beginnings() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Rate", "2");
              row(sheet, 1, "Value", "Sum", "Sum again", "Times");
              row(sheet, 2, "{{opportunities[].value}}", "=SUM(A$3:A3)", "=SUM(C2)+A3", "=A3*B1");
            });

    byte[] filled = fill(book);

    assertThat(formula(filled, "Plan", 3, 1)).isEqualTo("SUM(A$3:A4)");
    assertThat(formula(filled, "Plan", 3, 2)).isEqualTo("SUM(C3)+A4");
    assertThat(formula(filled, "Plan", 3, 3)).isEqualTo("A4*B1");
    assertThat(shown(filled)).contains("100,100,100,200|200,300,300,400|");
  }

  @Test
  void conditions_and_blocks_of_rows_repeat_with_what_is_in_them() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "{{each opportunities[]}}");
              row(sheet, 1, "{{opportunities[].name}}", "{{opportunities[].value}}");
              row(sheet, 2, "double", "=B2*2");
              row(sheet, 3, "{{end}}");
              row(sheet, 4, "{{if situation.risks}}risks{{end}}");
              row(sheet, 5, "All", "=SUM(B2:B2)");
            });

    assertThat(shown(fill(book))).isEqualTo("Pipes,100|double,200|Rods,200|double,400|All,500|");
  }

  @Test
  void tables_grow_and_what_refers_to_cells_follows() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Step", "Due", "Late");
              row(sheet, 1, "{{actions[].step}}", "{{actions[].due}}", "=IF(B2<1,1,0)");
              row(sheet, 3, "Beneath", "x");
              XSSFTable table =
                  sheet.createTable(
                      sheet.getWorkbook().getCreationHelper().createAreaReference("A1:C2"));
              table.setDisplayName("Steps");
              table.getCTTable().addNewAutoFilter().setRef("A1:C2");
              DataValidationHelper helper = sheet.getDataValidationHelper();
              sheet.addValidationData(
                  helper.createValidation(
                      helper.createExplicitListConstraint(new String[] {"x", "y"}),
                      new CellRangeAddressList(1, 1, 0, 0)));
              sheet
                  .getSheetConditionalFormatting()
                  .addConditionalFormatting(
                      new CellRangeAddress[] {CellRangeAddress.valueOf("A2:C2")},
                      sheet
                          .getSheetConditionalFormatting()
                          .createConditionalFormattingRule("$C2>0"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("B4:C4"));
              var name = sheet.getWorkbook().createName();
              name.setNameName("below");
              name.setRefersToFormula("Plan!$A$4");
              sheet.getWorkbook().setPrintArea(0, "$A$1:$C$4");
              chart(sheet);
            });

    byte[] filled = fill(book);

    see(
        filled,
        seen -> {
          XSSFSheet sheet = seen.getSheetAt(0);
          XSSFTable table = sheet.getTables().get(0);
          assertThat(table.getArea().formatAsString()).isEqualTo("A1:D4");
          assertThat(sheet.isColumnHidden(3)).isTrue();
          assertThat(sheet.getDataValidations().get(0).getRegions().getCellRangeAddresses())
              .extracting(CellRangeAddress::formatAsString)
              .containsExactly("A2:A4");
          assertThat(
                  sheet
                      .getSheetConditionalFormatting()
                      .getConditionalFormattingAt(0)
                      .getFormattingRanges())
              .extracting(CellRangeAddress::formatAsString)
              .containsExactly("A2:C4");
          assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("B6:C6");
          assertThat(seen.getName("below").getRefersToFormula()).isEqualTo("Plan!$A$6");
          assertThat(seen.getPrintArea(0)).isEqualTo("Plan!$A$1:$C$6");
          XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
          XSSFClientAnchor anchor =
              (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
          assertThat(anchor.getRow1()).isEqualTo(9);
          assertThat(chart.getCTChart().toString()).contains("Plan!$C$2:$C$4").doesNotContain("{{");
        });
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
  }

  private static void chart(XSSFSheet sheet) {
    XSSFChart chart =
        sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 7, 8, 12));
    var categories =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A2"));
    var values =
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("C2:C2"));
    XDDFChartData data =
        chart.createData(
            ChartTypes.BAR,
            chart.createCategoryAxis(AxisPosition.BOTTOM),
            chart.createValueAxis(AxisPosition.LEFT));
    data.addSeries(categories, values).setTitle("Late", null);
    chart.plot(data);
  }

  @Test
  void exactly_what_was_edited_is_found() {
    byte[] filled = fill(opportunities());

    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
    byte[] edited =
        OwnBook.edit(
            filled,
            book -> {
              book.getSheetAt(0).getRow(0).createCell(1).setCellValue("Bolt");
              book.getSheetAt(0).getRow(3).getCell(1).setCellValue(150);
            });
    assertThat(read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactlyInAnyOrder("account.tier", "opportunities[o-1].value");
  }

  @Test
  void cells_that_names_call_by_addresses_are_filled_again_and_again() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Client", "here");
              var name = sheet.getWorkbook().createName();
              name.setNameName("kp.account.name");
              name.setRefersToFormula("Plan!$B$1");
            });

    byte[] filled = fill(book);
    byte[] again = fill(filled, PLAN.toBuilder().account(a -> a.name("Bolt")).build());

    assertThat(shown(filled)).isEqualTo("Client,Acme & Sons|");
    assertThat(shown(again)).isEqualTo("Client,Bolt|");
  }

  @Test
  void formulas_keep_what_are_no_references() {
    assertThat(
            FormulaReferences.map(
                "SUM(A1,'It''s A1'!B2,\"A1\",Steps[[#This Row],[A1]],LOG10(A1),[1]Other!A1,A:A,$2:3)"
                    + "+#REF!+A1.B+TRUE+1E5+Q1:Q4!A1",
                (sheet, from, to, ofAll) -> "<" + (sheet == null ? "" : sheet) + ">"))
        .isEqualTo(
            "SUM(<>,'It''s A1'!<It's A1>,\"A1\",Steps[[#This Row],[A1]],LOG10(<>),[1]Other!A1,A:A,<>)"
                + "+#REF!+A1.B+TRUE+1E5+Q1:Q4!A1");
  }

  @Test
  void mistakes_are_told_with_sheet_and_cell() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "", "{{acount.name}}");
              row(sheet, 1, "{{actions[].step}}", "{{people[].name}}");
              row(sheet, 2, "{{if account.name}}");
              row(sheet, 3, "{{account.logo}}");
            });

    assertThat(OwnBook.open(book).check())
        .extracting(TemplateProblem::toString)
        .containsExactlyInAnyOrder(
            "sheet “Plan”, cell B1: no field acount; did you mean account.name? ({{acount.name}})",
            "sheet “Plan”, row 2: the row repeats by actions[] already, and so cannot repeat by"
                + " people[] as well",
            "sheet “Plan”, cell A3: nothing ends it; write {{end}} behind it ({{if account.name}})",
            "sheet “Plan”, cell A4: account.logo is a picture; write it into the alternative text of"
                + " one ({{account.logo}})");
  }

  @Test
  void without_apache_poi_its_name_is_told() throws IOException, ReflectiveOperationException {
    byte[] book = OwnBook.of(sheet -> row(sheet, 0, "{{account.name}}"));

    MissingLibrary.assertNamed("poi-", "a.xlsx", book, "org.apache.poi:poi-ooxml");
  }

  @Test
  void mistakes_become_notes_of_their_cells_beside_what_notes_say_already() throws IOException {
    byte[] own =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "Head");
              row(sheet, 2, "", "{{acount.name}}");
              row(sheet, 3, "{{actions[].stepp}}");
              sheet
                  .createDrawingPatriarch()
                  .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 3, 3, 6))
                  .setString("Ours");
              sheet.getCellComments().values().iterator().next().setAddress(3, 0);
              sheet.getHeader().setLeft("{{actions[].due}}");
            });
    Path commented = folder.resolve("commented.xlsx");

    OwnBook.open(own).writeComments(commented);

    OwnBook.see(
        Files.readAllBytes(commented),
        book -> {
          XSSFSheet sheet = book.getSheetAt(0);
          assertThat(sheet.getCellComment(new CellAddress("B3")).getString().getString())
              .isEqualTo("no field acount; did you mean account.name? ({{acount.name}})");
          assertThat(sheet.getCellComment(new CellAddress("A4")).getString().getString())
              .startsWith("Ours")
              .contains("did you mean actions[].step?");
          assertThat(sheet.getCellComment(new CellAddress("A1")).getString().getString())
              .startsWith("sheet “Plan”, page header: nothing repeats here");
          assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("{{acount.name}}");
        });
  }
}
