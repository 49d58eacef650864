package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula comes with the value that it gives. */
class FormulasTest {

  static Stream<String> files() {
    return WrittenWorkbooks.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_second_calculation_gives_the_same_values(String name) throws IOException {
    try (XSSFWorkbook workbook = open(name)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              compare(cell, evaluator.evaluate(cell));
            }
          }
        }
      }
    }
  }

  private static void compare(Cell cell, CellValue value) {
    String where =
        cell.getSheet().getSheetName()
            + "!"
            + cell.getAddress()
            + " ="
            + cell.getCellFormula()
            + " gives "
            + value.formatAsString();
    assertThat(value.getCellType()).as(where).isEqualTo(cell.getCachedFormulaResultType());
    if (value.getCellType() == CellType.NUMERIC) {
      double known = cell.getNumericCellValue();
      assertThat(value.getNumberValue())
          .as(where)
          .isCloseTo(known, within(1e-9 * Math.max(1, Math.abs(known))));
    } else {
      assertThat(value.getStringValue()).as(where).isEqualTo(cell.getStringCellValue());
    }
  }

  @Test
  void the_numbers_that_sum_up_a_table_are_formulas() throws IOException {
    try (XSSFWorkbook workbook = open("key-account-plan-sample-en")) {
      Sheet overview = workbook.getSheetAt(0);
      long formulas = 0;
      for (Row row : overview) {
        for (Cell cell : row) {
          formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
        }
      }
      assertThat(formulas).isGreaterThan(10);
    }
  }

  private static XSSFWorkbook open(String name) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WrittenWorkbooks.file(name)));
  }
}
