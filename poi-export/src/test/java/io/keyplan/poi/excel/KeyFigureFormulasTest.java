package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A key figure is a formula of the rows that it sums up, and of no others. */
class KeyFigureFormulasTest {

  private static final String LABEL = "Overdue actions";

  @Test
  void a_figure_adds_up_all_tables_that_it_sums_up() throws IOException {
    assertThat(figure(source("euros", "dollars"), 3))
        .isEqualTo("SUM(Euros[Overdue actions])+SUM(Dollars[Overdue actions])");
  }

  @Test
  void a_table_that_has_the_same_number_today_is_not_taken_for_the_rows_of_a_figure()
      throws IOException {
    assertThat(figure(null, 3)).isEmpty();
  }

  @Test
  void a_formula_that_gives_another_number_is_not_taken() throws IOException {
    assertThat(figure(source("euros", "dollars"), 4)).isEmpty();
    assertThat(figure(source("euros", "yen"), 3)).isEmpty();
  }

  private static KeyFigures.Source source(String... tables) {
    return new KeyFigures.Source(List.of(tables), new Measure.Sum("overdue"));
  }

  /** Gives the formula of a figure beside a table that adds up to 3 and one of nothing. */
  private static String figure(KeyFigures.Source source, int value) throws IOException {
    KeyFigures.Figure figure =
        new KeyFigures.Figure(LABEL, number(value), "", Tone.NEUTRAL, source);
    List<Section> sections =
        List.of(
            section("figures", new KeyFigures(List.of(figure))),
            section("euros", table("euros", 1, 2)),
            section("dollars", table("dollars", 0)));
    Document document =
        new Document(
            "figures",
            Variant.FILLED,
            DocumentShape.REPORT,
            Locale.US,
            "Figures",
            "",
            "",
            "",
            LocalDate.of(2026, 1, 12),
            sections);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(WrittenWorkbooks.write(document)))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA && cell.getNumericCellValue() == value) {
            return cell.getCellFormula();
          }
        }
      }
    }
    return "";
  }

  private static Section section(String id, Block block) {
    return new Section(id, id, id, List.of(block), List.of());
  }

  private static Table table(String id, int... values) {
    Table.Column column =
        new Table.Column("overdue", LABEL, Input.NONE, Table.Display.PLAIN, Table.Align.END);
    List<Table.Row> rows =
        IntStream.of(values).mapToObj(v -> new Table.Row("", 0, List.of(number(v)))).toList();
    return new Table(id, FieldPath.NONE, "", List.of(column), rows, List.of(number(3)), false);
  }

  private static Entry number(int value) {
    return Entry.computed(new Datum.Number(BigDecimal.valueOf(value)));
  }
}
