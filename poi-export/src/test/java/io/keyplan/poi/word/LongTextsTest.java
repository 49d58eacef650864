package io.keyplan.poi.word;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is written where texts are longer than their places. */
class LongTextsTest {

  private static final String LONG =
      "Manufacture Jurassienne de Composants Horlogers et Médicotechniques du Grand Arc Jurassien SA";

  @ParameterizedTest
  @CsvSource({"9, 4, 4", "8260000, 4, 2", "8260000, 3, 3", "987654000000000000, 3, 2"})
  void as_many_figures_share_a_row_as_keep_their_values_whole(long amount, int count, int perRow) {
    Entry value = Entry.computed(new Datum.Amount(BigDecimal.valueOf(amount), "CHF"));
    Figure figure = new Figure("Revenue", value, "", Tone.NEUTRAL);

    WordPackage read = written(LONG, "", new KeyFigures(Collections.nCopies(count, figure)));

    int gaps = perRow - 1;
    assertThat(read.elements("word/document.xml", "tblGrid"))
        .singleElement()
        .satisfies(
            grid ->
                assertThat(WordPackage.list(grid.getChildNodes(), "gridCol"))
                    .hasSize(perRow + gaps));
  }

  @Test
  void a_matrix_of_more_columns_than_a_page_holds_is_divided_and_shows_each_once() {
    List<Entry> columns =
        IntStream.rangeClosed(1, 80).mapToObj(number -> Entry.text("Col" + number)).toList();
    Matrix.Cell empty = new Matrix.Cell("", Entry.EMPTY, Entry.EMPTY, "");
    Matrix.Row row =
        new Matrix.Row(Entry.text("Unit"), Collections.nCopies(80, empty), new Datum.Number(ONE));
    List<Datum> totals = Collections.nCopies(81, new Datum.Number(ONE));

    WordPackage read =
        written(
            LONG,
            "",
            new Matrix("m", "Map", "Unit", columns, "Sum", List.of(row), totals, List.of()));

    List<Element> grids = read.elements("word/document.xml", "tblGrid");
    assertThat(grids)
        .hasSizeGreaterThan(1)
        .allSatisfy(
            grid ->
                assertThat(WordPackage.list(grid.getChildNodes(), "gridCol")).hasSizeLessThan(64));
    List<String> texts = texts(read, "word/document.xml").toList();
    columns.forEach(
        column -> assertThat(texts).containsOnlyOnce(((Datum.Words) column.datum()).text()));
    assertThat(texts.stream().filter("Unit"::equals)).hasSize(2 * grids.size());
    assertThat(texts)
        .anyMatch(
            text ->
                text.startsWith("Map") && text.endsWith("Col20 (1/%d)".formatted(grids.size())));
  }

  @Test
  void a_table_at_the_end_needs_no_room_below_it() {
    Figure figure = new Figure("Revenue", Entry.text("1"), "", Tone.NEUTRAL);

    WordPackage read = written(LONG, "", new KeyFigures(List.of(figure)));

    List<Element> paragraphs = read.elements("word/document.xml", "pStyle");
    assertThat(WordPackage.val(paragraphs.get(paragraphs.size() - 1)))
        .isEqualTo(ParagraphStyle.PART_END.id());
    assertThat(WrittenDocuments.LOOK.lineHeight(ParagraphStyle.PART_END)).isEqualTo(1);
  }

  @Test
  void a_footer_has_one_line_however_long_the_names_are() {
    for (String mark : List.of("", "Strictement confidentiel", LONG)) {
      WordPackage read = written(LONG, mark);
      String line =
          String.join("", texts(read, "word/footer1.xml").filter(text -> !text.isBlank()).toList());

      assertThat(TextMetrics.regular(8).width(line))
          .isLessThan(PageSetup.of(Locale.FRANCE).textWidth() / 20.0);
      assertThat(line).startsWith("Manufacture Jurassienne").contains("…").contains("Page");
      assertThat(line).contains(mark.substring(0, Math.min(20, mark.length())));
    }
  }

  private static Stream<String> texts(WordPackage read, String part) {
    return read.elements(part, "t").stream().map(text -> text.getTextContent());
  }

  private static WordPackage written(String subject, String mark, Block... blocks) {
    Document document =
        new Document(
            "long",
            Variant.FILLED,
            DocumentShape.REPORT,
            Locale.FRANCE,
            "Présentation de plan de compte stratégique",
            subject,
            "",
            mark,
            LocalDate.of(2026, 1, 12),
            List.of(new Section("only", "Only", "", List.of(blocks), List.of())));
    return WrittenDocuments.read(WrittenDocuments.write(document));
  }
}
