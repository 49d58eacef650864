package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.excel.workbook.SheetDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of a workbook can be read. */
class PrintedSheetsTest {

  private static final double SMALLEST = 7;

  /** A sheet is allowed a column of margin, whether it has one or not. */
  private static final double MARGIN = 11;

  static Stream<String> files() {
    return WrittenWorkbooks.all().keySet().stream()
        .filter(name -> name.contains("sample") || name.contains("blank-en"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_text_is_smaller_than_seven_points_on_paper_and_upright_content_stays_upright(String name)
      throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(WrittenWorkbooks.file(name)))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i)) {
          check(name, workbook.getSheetAt(i));
        }
      }
    }
  }

  private static void check(String name, XSSFSheet sheet) {
    double width = width(sheet);
    var setup = sheet.getPrintSetup();
    boolean letter = setup.getPaperSizeEnum() == PaperSize.LETTER_PAPER;
    double upright = (letter ? 612 : 595) - 57.6;
    double scale = scale(sheet);

    assertThat(smallest(sheet) * scale).as(name + " " + sheet.getSheetName()).isGreaterThan(6.97);
    if (setup.getLandscape()) {
      assertThat(smallest(sheet) * upright / (width + MARGIN))
          .as(name + " " + sheet.getSheetName() + " on its side")
          .isLessThan(SMALLEST);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void rows_that_may_be_filled_later_print_no_page(String name) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(WrittenWorkbooks.file(name)))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i) && workbook.getSheetAt(i).getTables().isEmpty()) {
          XSSFSheet sheet = workbook.getSheetAt(i);
          String area = workbook.getPrintArea(i);
          int last =
              area == null
                  ? sheet.getLastRowNum()
                  : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getRow();
          double page = pageHeight(sheet);

          assertThat(Math.ceil(height(sheet, last) / page))
              .as(name + " " + sheet.getSheetName())
              .isEqualTo(Math.ceil(height(sheet, lastShown(sheet)) / page));
        }
      }
    }
  }

  private static double pageHeight(XSSFSheet sheet) {
    var setup = sheet.getPrintSetup();
    boolean letter = setup.getPaperSizeEnum() == PaperSize.LETTER_PAPER;
    double paper = setup.getLandscape() ? (letter ? 612 : 595) : letter ? 792 : 842;
    return (paper - 79.2) / scale(sheet);
  }

  private static double height(XSSFSheet sheet, int last) {
    double height = 0;
    for (int row = 0; row <= last; row++) {
      height += sheet.getRow(row) == null ? SheetDraft.ROW : sheet.getRow(row).getHeightInPoints();
    }
    return height;
  }

  private static int lastShown(XSSFSheet sheet) {
    int last = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        boolean text =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType() != CellType.STRING
                    || !cell.getStringCellValue().isEmpty()
                : cell.getCellType() != CellType.BLANK;
        last = text ? row.getRowNum() : last;
      }
    }
    return last;
  }

  private static double width(XSSFSheet sheet) {
    double width = 0;
    for (int column = 0; column < 200; column++) {
      if (sheet.getCTWorksheet().getColsArray(0).sizeOfColArray() > column
          && !sheet.isColumnHidden(column)) {
        width += sheet.getColumnWidth(column) / 256.0 * 7 * 72 / 96;
      }
    }
    return width;
  }

  private static double scale(XSSFSheet sheet) {
    var setup = sheet.getPrintSetup();
    boolean letter = setup.getPaperSizeEnum() == PaperSize.LETTER_PAPER;
    double across = setup.getLandscape() ? (letter ? 792 : 842) : letter ? 612 : 595;
    return Math.min(1, (across - 57.6) * Math.max(1, setup.getFitWidth()) / width(sheet));
  }

  private static double smallest(XSSFSheet sheet) {
    double smallest = 9;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          int font = cell.getCellStyle().getFontIndex();
          smallest =
              Math.min(smallest, sheet.getWorkbook().getFontAt(font).getFontHeightInPoints());
        }
      }
    }
    return smallest;
  }
}
