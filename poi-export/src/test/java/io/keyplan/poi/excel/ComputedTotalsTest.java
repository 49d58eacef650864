package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.export.ExportOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.template.portfolio.Portfolio;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is computed from the rows of a table stays so when they are edited. */
class ComputedTotalsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private XSSFWorkbook workbook;

  @BeforeEach
  void write() throws IOException {
    Portfolio portfolio = new Portfolio("", Locale.ENGLISH, Audience.INTERNAL, DAY);
    portfolio.add(plan("Acme", 900, 1000)).add(plan("Beta", 1200, 1000));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new ExcelExporter().export(portfolio.document(), ExportOptions.standard(), file);
    workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void figures_differences_and_totals_follow_the_rows() {
    XSSFTable table = accounts();
    Cell revenue = cell(table, table.getStartRowIndex() + 1, "Revenue 2026");
    assertThat(revenue.getNumericCellValue()).isEqualTo(1200);
    assertThat(figures()).contains(2100.0, 100.0);

    revenue.setCellValue(2200);

    assertThat(number(cell(table, table.getStartRowIndex() + 1, "Gap to target"))).isEqualTo(1200);
    assertThat(number(cell(table, table.getEndRowIndex(), "Revenue 2026"))).isEqualTo(3100);
    assertThat(figures()).contains(3100.0, 1100.0);
  }

  @Test
  void days_that_pass_are_marked_by_a_rule() {
    var formats = accounts().getXSSFSheet().getSheetConditionalFormatting();
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
      ConditionalFormatting format = formats.getConditionalFormattingAt(i);
      rules.add(format.getRule(0).getFormula1());
    }
    assertThat(rules)
        .anyMatch(rule -> rule.matches("AND\\(ISNUMBER\\(.*<" + DefinedNames.AS_OF + "\\)"));
  }

  private List<Double> figures() {
    XSSFSheet overview = workbook.getSheetAt(0);
    List<Double> numbers = new ArrayList<>();
    overview.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.FORMULA
                      && cell.getCellFormula().startsWith("SUM(")) {
                    numbers.add(number(cell));
                  }
                }));
    return numbers;
  }

  private XSSFTable accounts() {
    return workbook.getSheetAt(workbook.getNumberOfSheets() - 1).getTables().get(0);
  }

  private double number(Cell cell) {
    return new XSSFFormulaEvaluator(workbook).evaluate(cell).getNumberValue();
  }

  private static Cell cell(XSSFTable table, int row, String column) {
    int index = table.getStartColIndex() + table.findColumnIndex(column);
    return table.getXSSFSheet().getRow(row).getCell(index);
  }

  private static AccountPlan plan(String name, long forecast, long target) {
    return AccountPlan.builder(name)
        .info(info -> info.nextReview(DAY.minusDays(forecast - 1000)))
        .revenue(revenue -> revenue.year(2026, y -> y.forecast(forecast).target(target)))
        .build();
  }
}
