package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.Publisher;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What LibreOffice calculates and prints of workbooks; skipped where it is missing. In each table
 * of them rows were sorted, one was deleted, and a copy of another was added.
 */
@Tag("libreoffice")
class LibreOfficeViewsTest {

  @TempDir Path folder;

  @Test
  void whatever_becomes_of_rows_no_cell_shows_an_error_and_all_views_agree_with_them()
      throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    Map<String, byte[]> files = edited();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".xlsx"), file.getValue());
    }

    Path saved = LibreOffice.save(folder, "xlsx", List.copyOf(files.keySet()));

    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] calculated = Files.readAllBytes(saved.resolve(file.getKey() + ".xlsx"));
      compare(file.getKey(), file.getValue(), calculated);
    }
  }

  private static Map<String, byte[]> edited() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        List.of("key-account-plan-sample-en", "action-plan-sample-fr", "account-map-sample-en")) {
      files.put(name, turned(WrittenWorkbooks.file(name)));
    }
    files.put(
        "german",
        turned(
            WrittenWorkbooks.write(
                WrittenWorkbooks.compose("key-account-plan", Variant.SAMPLE, Locale.GERMANY))));
    AccountPlan sparse =
        AccountPlan.builder("Client")
            .action("Call", action -> action.owner("Ann").due(LocalDate.of(2026, 2, 1)))
            .action("Write", action -> action.owner("Tom"))
            .build();
    files.put(
        "sparse",
        turned(
            WrittenWorkbooks.write(
                Publisher.builder()
                    .asOf(LocalDate.of(2026, 1, 12))
                    .build()
                    .compose(sparse, "key-account-plan"))));
    files.put("blank", DashboardTest.typed());
    return files;
  }

  private static byte[] turned(byte[] file) throws IOException {
    return TableEdit.editAll(
        file,
        rows -> {
          Collections.reverse(rows);
          if (rows.size() > 1) {
            rows.remove(0);
            Map<String, Object> copy = new HashMap<>(rows.get(0));
            copy.put("ID", null);
            rows.add(copy);
          }
        });
  }

  private static void compare(String name, byte[] edited, byte[] calculated) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(calculated))) {
      List<String> differences = new ArrayList<>();
      for (Sheet sheet : workbook) {
        Map<String, String> expected = TableEdit.shown(edited, sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            String text = expected.getOrDefault(cell.getAddress().formatAsString(), "");
            if (cell.getCellType() == CellType.FORMULA && !isAlike(cell, text)) {
              String place = sheet.getSheetName() + "!" + cell.getAddress();
              differences.add(place + " " + shown(cell) + " instead of " + text);
            }
          }
        }
      }
      assertThat(differences).as(name).isEmpty();
    }
  }

  private static boolean isAlike(Cell cell, String expected) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? expected.matches("-?[\\d.E-]+")
            && Math.abs(cell.getNumericCellValue() - Double.parseDouble(expected)) < 1e-6
        : shown(cell).equals(expected);
  }

  private static String shown(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case ERROR -> "error " + cell.getErrorCellValue();
      default -> cell.getCachedFormulaResultType().toString();
    };
  }

  @Test
  void workbooks_print_few_pages() throws Exception {
    assumeThat(LibreOffice.isThere()).as("LibreOffice is there").isTrue();
    Map<String, Integer> most = new LinkedHashMap<>();
    most.put("key-account-plan-sample-en", 20);
    most.put("key-account-plan-blank-en", 19);
    most.put("action-plan-sample-fr", 16);
    for (String name : most.keySet()) {
      Files.write(folder.resolve(name + ".xlsx"), WrittenWorkbooks.file(name));
    }

    Path saved = LibreOffice.print(folder, "xlsx", List.copyOf(most.keySet()));

    for (Map.Entry<String, Integer> each : most.entrySet()) {
      byte[] pdf = Files.readAllBytes(saved.resolve(each.getKey() + ".pdf"));
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      long pages = Pattern.compile("/Type ?/Page\\b(?!s)").matcher(text).results().count();
      assertThat(pages).as(each.getKey()).isBetween(1L, (long) each.getValue());
    }
  }
}
