package io.keyplan.poi.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.poi.word.WordReader;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.sample.SampleClient;
import io.keyplan.testing.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filled documents that LibreOffice opened and saved say the same; skipped where it is missing. */
@Tag("libreoffice")
class FilledAndSavedTest {

  private static final Path TEMPLATES = Path.of("../samples/templates");
  private static final String EDITED = "Edited elsewhere";

  private static final Map<String, PlanReader> READERS =
      Map.of("docx", new WordReader(), "pptx", new PowerPointReader(), "xlsx", new ExcelReader());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "letter, docx, ''",
    "qbr, pptx, ''",
    "tracker, xlsx, ''",
    "tracker, xlsx, action-plan revenue people opportunities goals-objectives"
  })
  void what_was_saved_reads_back_to_no_change_and_what_was_edited_to_the_edit(
      String name, String extension, String sections) throws IOException, InterruptedException {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    AccountPlan plan = SampleClient.of(Locale.UK).plan();
    String step = plan.actions().get(0).step();
    Path file = folder.resolve(name + "." + extension);
    byte[] template = Files.readAllBytes(TEMPLATES.resolve(file.getFileName()));
    FillTemplate.open(
            file.getFileName().toString(),
            sections.isEmpty() ? template : withSections(template, sections.split(" ")),
            DocumentLimits.STANDARD)
        .with(FillOptions.standard().withLocale(Locale.UK))
        .fill(plan, file);

    Path saved = LibreOffice.save(folder, extension, List.of(name)).resolve(file.getFileName());

    ImportResult untouched = read(extension, Files.readAllBytes(saved), plan);
    ImportResult edited = read(extension, edited(Files.readAllBytes(saved), step), plan);
    assertThat(untouched.changes()).isEmpty();
    assertThat(untouched.conflicts()).isEmpty();
    assertThat(edited.changes()).hasSize(1);
    assertThat(edited.plan().actions().get(0).step()).isEqualTo(EDITED);
    if (extension.equals("xlsx")) {
      assertCalculated(Files.readAllBytes(saved));
    }
  }

  /** Gives a workbook with a sheet of sections. */
  private static byte[] withSections(byte[] template, String[] sections) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      Sheet sheet = book.createSheet("Review");
      for (int i = 0; i < sections.length; i++) {
        sheet.createRow(i).createCell(1).setCellValue("{{section " + sections[i] + "}}");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static ImportResult read(String extension, byte[] file, AccountPlan plan) {
    PlanReader reader = READERS.get(extension);
    return PlanImport.standard().merge(reader.read(file, DocumentLimits.STANDARD), plan);
  }

  private static byte[] edited(byte[] file, String step) {
    Map<String, byte[]> parts = Packages.unzip(file);
    parts.replaceAll(
        (name, content) ->
            name.endsWith(".xml") && !name.startsWith("customXml")
                ? new String(content, StandardCharsets.UTF_8)
                    .replace(">" + step + "<", ">" + EDITED + "<")
                    .getBytes(StandardCharsets.UTF_8)
                : content);
    return Packages.zip(parts);
  }

  private static void assertCalculated(byte[] saved) throws IOException {
    int formulas = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              assertThat(cell.getCachedFormulaResultType())
                  .as(cell.getAddress() + " " + cell.getCellFormula())
                  .isNotEqualTo(CellType.ERROR);
            }
          }
        }
      }
    }
    assertThat(formulas).isPositive();
  }
}
