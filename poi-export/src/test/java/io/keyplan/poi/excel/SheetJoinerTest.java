package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tabs of a workbook are all in sight. */
class SheetJoinerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key-account-plan-sample-en",
        "key-account-plan-blank-en",
        "action-plan-sample-en"
      })
  void a_full_workbook_has_at_most_ten_tabs_and_its_lists_are_hidden(String file)
      throws IOException {
    List<String> tabs = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(WrittenWorkbooks.file(file)))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        boolean seen = book.getSheetVisibility(i) == SheetVisibility.VISIBLE;
        (seen ? tabs : hidden).add(book.getSheetName(i));
      }
    }

    assertThat(tabs).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    assertThat(hidden).contains("Lists");
  }
}
