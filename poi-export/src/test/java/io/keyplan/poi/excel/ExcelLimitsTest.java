package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What Excel cannot hold is told, and never written. */
class ExcelLimitsTest {

  private ExportReport report;

  @Test
  void a_unit_that_is_too_long_for_a_format_is_cut_and_told() throws IOException {
    try (XSSFWorkbook workbook = write(Stream.of(number("3", "u".repeat(300))))) {
      assertThat(workbook.getStylesSource().getNumberFormats().values())
          .allSatisfy(code -> assertThat(code.length()).isLessThanOrEqualTo(255))
          .anySatisfy(code -> assertThat(code).contains("uuu…"));
      assertThat(cell(workbook, 0).getNumericCellValue()).isEqualTo(3);
      assertThat(report.notes()).anySatisfy(note -> assertThat(note.message()).contains("unit"));
    }
  }

  @Test
  void more_units_than_a_workbook_has_formats_are_written_in_words() throws IOException {
    Stream<Datum> units = IntStream.range(0, 300).mapToObj(i -> number("3", "unit " + i));
    try (XSSFWorkbook workbook = write(units)) {
      assertThat(workbook.getStylesSource().getNumberFormats()).hasSizeLessThanOrEqualTo(200);
      assertThat(cell(workbook, 0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(workbook, 299).getStringCellValue()).isEqualTo("3\u00A0unit 299");
      assertThat(report.notes())
          .anySatisfy(note -> assertThat(note.message()).contains("200 formats"));
    }
  }

  @Test
  void an_amount_has_the_decimals_of_its_currency() throws IOException {
    Stream<Datum> amounts =
        Stream.of(amount("10.005", "KWD"), amount("1000.5", "JPY"), amount("10.5", "EUR"));
    try (XSSFWorkbook workbook = write(amounts)) {
      assertThat(cell(workbook, 0).getCellStyle().getDataFormatString()).contains("#,##0.000");
      assertThat(cell(workbook, 1).getCellStyle().getDataFormatString()).doesNotContain("0.0");
      assertThat(cell(workbook, 2).getCellStyle().getDataFormatString())
          .contains("#,##0.00")
          .doesNotContain("0.000");
    }
  }

  @Test
  void rows_of_a_sheet_that_is_wider_than_a_page_keep_their_names_in_sight() throws IOException {
    List<Entry> columns =
        IntStream.range(0, 30).mapToObj(i -> Entry.text("Offering " + i)).toList();
    Matrix.Cell open = new Matrix.Cell("", Entry.text("Open"), Entry.EMPTY, "");
    Matrix.Row row =
        new Matrix.Row(Entry.text("North"), Collections.nCopies(30, open), Datum.BLANK);
    Matrix matrix =
        new Matrix("m", "White space", "Unit", columns, "", List.of(row), List.of(), List.of());

    try (XSSFWorkbook workbook = write(matrix)) {
      XSSFSheet sheet = workbook.getSheet("Numbers");
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
    }
    try (XSSFWorkbook workbook = write(matrix.divided(10).get(0))) {
      assertThat(workbook.getSheet("Numbers").getRepeatingColumns()).isNull();
    }
  }

  private static Datum number(String value, String unit) {
    return new Datum.Number(new BigDecimal(value), unit);
  }

  private static Datum amount(String value, String currency) {
    return new Datum.Amount(new BigDecimal(value), currency);
  }

  private XSSFWorkbook write(Stream<Datum> values) throws IOException {
    Table.Column column =
        new Table.Column("n", "Number", Input.NONE, Table.Display.PLAIN, Table.Align.END);
    List<Table.Row> rows =
        values.map(value -> new Table.Row("", 0, List.of(Entry.computed(value)))).toList();
    return write(new Table("numbers", FieldPath.NONE, "", List.of(column), rows, List.of(), false));
  }

  private XSSFWorkbook write(Block block) throws IOException {
    Document document =
        new Document(
            "numbers",
            Variant.FILLED,
            DocumentShape.REPORT,
            Locale.US,
            "Numbers",
            "",
            "",
            "",
            LocalDate.of(2026, 1, 12),
            List.of(new Section("numbers", "Numbers", "Numbers", List.of(block), List.of())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report = new ExcelExporter().export(document, ExportOptions.standard(), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Cell cell(XSSFWorkbook workbook, int row) {
    XSSFSheet sheet = workbook.getSheet("Numbers");
    int headings = sheet.getTables().get(0).getStartRowIndex();
    return sheet.getRow(headings + 1 + row).getCell(1);
  }
}
