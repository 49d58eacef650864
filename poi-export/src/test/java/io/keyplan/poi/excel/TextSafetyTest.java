package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.testing.ProbeDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is ever taken for a formula. */
class TextSafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://example.com\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "_x000D_ and _x0041_"
      })
  void a_text_is_stored_as_it_is_written(String text) throws IOException {
    byte[] file = WrittenWorkbooks.write(ProbeDocument.saying(text));
    List<Cell> cells = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(text)) {
              cells.add(cell);
            } else if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "cmd", "2+3");
            }
          }
        }
      }
      assertThat(cells).isNotEmpty();
      for (Cell cell : cells) {
        boolean begins = cell.getStringCellValue().startsWith(text) && !text.startsWith("_");
        assertThat(cell.getCellStyle().getQuotePrefixed() || !begins)
            .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
            .isTrue();
      }
    }
  }
}
