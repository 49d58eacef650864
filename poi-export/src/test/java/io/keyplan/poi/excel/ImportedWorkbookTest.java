package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.crm.ImportMap;
import io.keyplan.crm.ImportReport;
import io.keyplan.crm.PlanImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that other programs wrote, as tables of an import. */
class ImportedWorkbookTest {

  @TempDir private Path folder;

  @Test
  void sheets_are_tables_with_days_numbers_and_formulas() throws IOException {
    Path file = folder.resolve("export.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet accounts = workbook.createSheet("Account");
      row(accounts, 0, "Id", "Name");
      row(accounts, 1, "0015g00000AbCdE", "Acme");
      Sheet deals = workbook.createSheet("Opportunity");
      row(deals, 2, "Id", "AccountId", "Name", "Amount", "CloseDate");
      Row pilot = row(deals, 3, "0065g00000o0001", "0015g00000AbCdE", "Pilot");
      pilot.createCell(3).setCellValue(1234.5);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat((short) 14);
      pilot.createCell(4).setCellValue(LocalDate.of(2026, 6, 30));
      pilot.getCell(4).setCellStyle(day);
      row(deals, 4, "0065g00000o0002", "0015g00000AbCdE", "Formula")
          .createCell(3)
          .setCellFormula("A1*2");
      workbook.write(out);
    }
    Path plans = folder.resolve("plans.jsonl");

    ImportReport report = PlanImporter.of(ImportMap.profile("salesforce")).write(file, plans, null);

    assertThat(Files.readString(plans))
        .contains("\"name\":\"Pilot\",\"value\":1234.5,\"closeDate\":\"2026-06-30\"")
        .doesNotContain("Formula");
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("export.xlsx, sheet Opportunity, line 5, column \"Amount\"", "formula");
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }
}
