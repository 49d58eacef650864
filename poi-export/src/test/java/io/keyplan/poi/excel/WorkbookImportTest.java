package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.crm.ImportMap;
import io.keyplan.crm.ImportProblem;
import io.keyplan.crm.ImportReport;
import io.keyplan.crm.ImportSink;
import io.keyplan.crm.PlanImporter;
import io.keyplan.crm.RejectedRow;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that a CRM exported, as tables of an import. */
class WorkbookImportTest {

  @TempDir private Path folder;

  private final List<AccountPlan> plans = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  private ImportReport run(String profile) throws Exception {
    return PlanImporter.of(ImportMap.profile(profile))
        .run(
            folder,
            new ImportSink() {
              @Override
              public void plan(AccountPlan plan) {
                plans.add(plan);
              }

              @Override
              public void rejected(RejectedRow row) {
                rejected.add(row);
              }
            });
  }

  private static void row(Sheet sheet, Object... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      Object value = cells[i];
      if (value instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (value instanceof Boolean flag) {
        row.createCell(i).setCellValue(flag);
      } else if (value instanceof LocalDate day) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        row.createCell(i).setCellValue(day);
        row.getCell(i).setCellStyle(style);
      } else if (value instanceof String text && text.startsWith("=")) {
        row.createCell(i).setCellFormula(text.substring(1));
      } else {
        row.createCell(i).setCellValue(String.valueOf(value));
      }
    }
  }

  @Test
  void sheets_are_tables_by_their_names_and_cells_keep_their_kinds() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("export.xlsx"))) {
      Sheet accounts = workbook.createSheet("Account");
      row(accounts, "Id", "Name", "NumberOfEmployees", "AnnualRevenue", "IsDeleted");
      row(accounts, "001A", "Müller", 1200, 1234567.89, false);
      row(accounts, "001B", "Gone", 1, 1, true);
      Sheet deals = workbook.createSheet("Opportunity");
      row(deals, "Id", "AccountId", "Name", "Amount", "Probability", "CloseDate");
      row(deals, "006A", "001A", "Pilot", 12000, 40, LocalDate.of(2026, 3, 1));
      row(deals, "006B", "001A", "Sum", "=D2*2", 40, LocalDate.of(2026, 3, 1));
      row(deals, "006C", "001A", "Late", 5, 40, "soon");
      workbook.write(out);
    }

    ImportReport report = run("salesforce");

    assertThat(plans).singleElement();
    AccountPlan plan = plans.get(0);
    assertThat(plan.account().employees()).isEqualTo(1200);
    assertThat(plan.account().annualRevenue()).isEqualByComparingTo("1234567.89");
    assertThat(plan.opportunities().get(0).value()).isEqualByComparingTo("12000");
    assertThat(plan.opportunities().get(0).closeDate()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(rejected.get(rejected.size() - 1).problems())
        .singleElement()
        .asString()
        .startsWith(
            "export.xlsx, sheet Opportunity, line 4, column \"CloseDate\": \"soon\" is no day");
    assertThat(report.problems())
        .extracting(ImportProblem::toString)
        .anyMatch(
            line -> line.startsWith("export.xlsx, sheet Opportunity, line 3, column \"Amount\""));
  }

  @Test
  void a_workbook_with_one_sheet_is_known_by_its_own_name() throws Exception {
    Files.writeString(folder.resolve("accounts.csv"), "accountid,name\nA-1,Acme\n");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("contacts.xlsx"))) {
      Sheet sheet = workbook.createSheet("My Active Contacts 30-01-2026");
      row(sheet, "(Do Not Modify) Contact", "Full Name", "parentcustomerid", "Business Phone");
      row(sheet, "C-1", "Eva Noir", "A-1", 33123456);
      workbook.write(out);
    }

    run("dynamics");

    assertThat(plans.get(0).people()).extracting(Person::name).containsExactly("Eva Noir");
    assertThat(plans.get(0).people().get(0).phone()).isEqualTo("33123456");
  }
}
