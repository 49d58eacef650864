package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Chart;
import io.keyplan.document.Chart.Kind;
import io.keyplan.document.Chart.Role;
import io.keyplan.document.Chart.Series;
import io.keyplan.document.Chart.Unit;
import io.keyplan.i18n.Messages;
import io.keyplan.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EmbeddedChartTest {

  private static final Chart REVENUE =
      money(
          Kind.STACKED_COLUMNS,
          List.of("2024", "2025", "2026 (obj.)"),
          new Series("Maintenance", Role.PART, numbers("2410000", "2520000", "2660000")),
          new Series("Performance", Role.PART, numbers("450000", null, "1720000")));

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_kind_of_chart_shows_its_numbers_and_leads_to_the_workbook(Kind kind) throws Exception {
    Chart chart =
        money(kind, List.of("A & B", "C"), new Series("<One>", Role.ACTUAL, numbers("1", "2.5")));

    Document xml = xml(chart, 400);

    assertThat(texts(xml, "c:v")).containsExactly("<One>", "A & B", "C", "1", "2.5");
    assertThat(texts(xml, "c:f"))
        .containsExactly("Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3");
    assertThat(((Element) xml.getElementsByTagName("c:externalData").item(0)).getAttribute("r:id"))
        .isEqualTo("rId7");
  }

  @Test
  void stacked_columns_carry_their_sums() throws Exception {
    Document xml = xml(REVENUE, 400);

    assertThat(texts(xml, "c:v")).contains("Total", "2860000", "2520000", "4380000");
    assertThat(values(xml, "c:legendEntry", "c:idx")).containsExactly("2");
  }

  @Test
  void the_workbook_holds_the_numbers_and_adds_them_up() throws IOException {
    byte[] content = part(REVENUE, 400).workbook();

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      XSSFSheet sheet = workbook.getSheet("Sheet1");
      assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Performance");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("2026 (obj.)");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2_410_000);
      assertThat(sheet.getRow(2).getCell(2)).isNull();
      assertThat(sheet.getRow(3).getCell(3).getCellFormula()).isEqualTo("SUM(B4:C4)");
      assertThat(sheet.getRow(3).getCell(3).getNumericCellValue())
          .isEqualTo(
              new XSSFFormulaEvaluator(workbook)
                  .evaluate(sheet.getRow(3).getCell(3))
                  .getNumberValue());
    }
  }

  @Test
  void targets_become_a_line_over_the_columns() throws Exception {
    Document xml =
        xml(
            money(
                Kind.COLUMNS,
                List.of("2025", "2026"),
                new Series("Target", Role.TARGET, numbers("4", "6")),
                new Series("Actual", Role.ACTUAL, numbers("3", null)),
                new Series("Forecast", Role.FORECAST, numbers(null, "5"))),
            400);

    assertThat(names(xml, "c:barChart")).containsExactly("Actual", "Forecast");
    assertThat(names(xml, "c:lineChart")).containsExactly("Target");
    assertThat(xml.getElementsByTagName("a:pattFill").getLength()).isEqualTo(1);
    assertThat(values(xml, "c:barChart", "c:overlap")).containsExactly("100");
  }

  @ParameterizedTest
  @CsvSource({"fr-FR, M€, [$-40C]", "en-US, €M, [$-409]", "en-GB, €M, [$-809]"})
  void the_caption_tells_the_unit_as_the_language_writes_it(
      String language, String unit, String prefix) {
    Locale locale = Locale.forLanguageTag(language);
    EmbeddedChart part =
        new EmbeddedChart(REVENUE, Theme.standard(), Messages.of(locale), language, 9, 400);

    assertThat(part.caption()).isEqualTo("Revenue, " + unit);
    assertThat(part.xml("rId1"))
        .asString(StandardCharsets.UTF_8)
        .contains("formatCode=\"" + prefix + "#,##0.00,,;");
  }

  @Test
  void numbers_are_scaled_to_what_they_are() {
    assertThat(caption("999", "12")).isEqualTo("Revenue, €");
    assertThat(caption("25000", "12")).isEqualTo("Revenue, k€");
    assertThat(caption("2500000", "12")).isEqualTo("Revenue, M€");
  }

  @Test
  void labels_without_room_give_way_to_an_axis() throws Exception {
    List<String> months = new ArrayList<>();
    String[] amounts = new String[24];
    for (int i = 0; i < amounts.length; i++) {
      months.add("M" + i);
      amounts[i] = String.valueOf(123_456 + i);
    }
    Chart chart =
        money(
            Kind.COLUMNS,
            months,
            new Series("A", Role.ACTUAL, numbers(amounts)),
            new Series("B", Role.ACTUAL, numbers(amounts)));

    assertThat(values(xml(chart, 300), "c:valAx", "c:delete")).containsExactly("0");
    assertThat(values(xml(chart, 3000), "c:valAx", "c:delete")).containsExactly("1");
  }

  @Test
  void columns_of_the_workbook_go_on_after_z() {
    assertThat(ChartRanges.letters(1)).isEqualTo("B");
    assertThat(ChartRanges.letters(25)).isEqualTo("Z");
    assertThat(ChartRanges.letters(26)).isEqualTo("AA");
    assertThat(ChartRanges.letters(702)).isEqualTo("AAA");
  }

  @Test
  void labels_of_slices_can_be_read_on_their_slices() throws Exception {
    Chart chart =
        money(
            Kind.DOUGHNUT,
            List.of("dark", "amber", "tiny"),
            new Series("Shares", Role.PART, numbers("50", "49", "1")));

    Document xml = xml(chart, 300);

    NodeList labels = xml.getElementsByTagName("c:dLbl");
    assertThat(labels.getLength()).isEqualTo(3);
    assertThat(((Element) labels.item(0)).getElementsByTagName("a:schemeClr").item(0))
        .satisfies(color -> assertThat(((Element) color).getAttribute("val")).isEqualTo("bg1"));
    assertThat(((Element) labels.item(2)).getElementsByTagName("c:delete").getLength())
        .isEqualTo(1);
  }

  private static String caption(String... amounts) {
    List<String> categories = Arrays.stream(amounts).map(amount -> "c" + amount).toList();
    return part(
            money(Kind.COLUMNS, categories, new Series("A", Role.ACTUAL, numbers(amounts))), 400)
        .caption();
  }

  @Test
  void a_negative_part_has_a_label_as_a_positive_one_of_its_size_has() throws Exception {
    Chart chart =
        money(
            Kind.STACKED_COLUMNS,
            List.of("2025", "2026"),
            new Series("Sales", Role.PART, numbers("900000", "1000000")),
            new Series("Credits", Role.PART, numbers("-20000", "-300000")));

    assertThat(values(xml(chart, 400), "c:dLbl", "c:idx")).containsExactly("0");
  }

  @Test
  void where_numbers_are_still_to_come_nothing_has_no_label_and_a_negative_one_has()
      throws Exception {
    String xml = new String(part(CREDITED, 400).growing().xml("rId1"), StandardCharsets.UTF_8);

    assertThat(xml).contains("formatCode=\"[$-40C]#,##0.0,,;&quot;\u2212&quot;#,##0.0,,;\"");
  }

  @Test
  void of_very_many_parts_those_below_zero_keep_their_labels() throws Exception {
    List<String> years = IntStream.range(2000, 2021).mapToObj(String::valueOf).toList();
    List<BigDecimal> sales = new ArrayList<>(Collections.nCopies(21, new BigDecimal("900000")));
    List<BigDecimal> credits = new ArrayList<>(Collections.nCopies(21, BigDecimal.ZERO));
    credits.set(7, new BigDecimal("-300000"));
    Chart chart =
        money(
            Kind.STACKED_COLUMNS,
            years,
            new Series("Sales", Role.PART, sales),
            new Series("Credits", Role.PART, credits));

    Element second = (Element) xml(chart, 900).getElementsByTagName("c:ser").item(1);
    NodeList labels = second.getElementsByTagName("c:dLbl");
    List<String> without = new ArrayList<>();
    for (int i = 0; i < labels.getLength(); i++) {
      NodeList of = ((Element) labels.item(i)).getElementsByTagName("c:idx");
      without.add(((Element) of.item(0)).getAttribute("val"));
    }

    assertThat(without).hasSize(20).doesNotContain("7");
  }

  private static final Chart CREDITED =
      money(
          Kind.STACKED_COLUMNS,
          List.of("2025", "2026"),
          new Series("Sales", Role.PART, numbers("900000", "1000000")),
          new Series("Credits", Role.PART, numbers(null, "-300000")),
          new Series("Target", Role.TARGET, numbers("800000", "900000")));

  @Test
  void the_total_of_a_column_with_a_negative_part_stands_on_its_positive_parts() throws Exception {
    Document xml = xml(CREDITED, 400);

    assertThat(names(xml, "c:lineChart")).containsExactly("Au-dessus de zéro", "Target");
    Element tops = (Element) xml.getElementsByTagName("c:lineChart").item(0);
    assertThat(texts((Element) tops.getElementsByTagName("c:val").item(0), "c:v"))
        .containsExactly("900000", "1000000");
    assertThat(texts(xml, "a:t")).containsExactly("0,9", "0,7");
    assertThat(texts((Element) xml.getElementsByTagName("c15:dlblRangeCache").item(0), "c:v"))
        .containsExactly("0,9", "0,7");
    assertThat(texts(xml, "c15:f")).containsExactly("Sheet1!$D$2:$D$3");
    assertThat(values(xml, "c:legendEntry", "c:idx")).containsExactly("2");
  }

  @Test
  void what_a_chart_is_about_stands_out_and_what_is_to_come_is_hatched() throws Exception {
    Document xml = xml(REVENUE.about(new Chart.Emphasis("Performance", 1)), 400);
    Element columns = (Element) xml.getElementsByTagName("c:barChart").item(0);

    assertThat(columns.getElementsByTagName("c:dPt").getLength()).isEqualTo(2);
    assertThat(columns.getElementsByTagName("a:pattFill").getLength()).isEqualTo(2);
    String accent = Theme.standard().palette().accent().rgb();
    assertThat(fill(columns, 1)).isEqualTo(accent);
    assertThat(fill(columns, 0)).isNotEqualTo(accent);
  }

  private static String fill(Element columns, int series) {
    Element one = (Element) columns.getElementsByTagName("c:ser").item(series);
    Element fill = (Element) one.getElementsByTagName("a:solidFill").item(0);
    return ((Element) fill.getFirstChild()).getAttribute("val");
  }

  @Test
  void the_workbook_computes_where_totals_stand() throws IOException {
    byte[] content = part(CREDITED, 400).workbook();

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      XSSFSheet sheet = workbook.getSheet("Sheet1");
      XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
      assertThat(sheet.getRow(2).getCell(3).getCellFormula()).isEqualTo("SUM(B3:C3)");
      assertThat(evaluator.evaluate(sheet.getRow(2).getCell(3)).getNumberValue())
          .isEqualTo(sheet.getRow(2).getCell(3).getNumericCellValue())
          .isEqualTo(700_000);
      assertThat(evaluator.evaluate(sheet.getRow(2).getCell(4)).getNumberValue())
          .isEqualTo(sheet.getRow(2).getCell(4).getNumericCellValue())
          .isEqualTo(1_000_000);
      assertThat(sheet.getRow(2).getCell(5).getNumericCellValue()).isEqualTo(900_000);
    }
  }

  private static Chart money(Kind kind, List<String> categories, Series... series) {
    return new Chart(
        "chart", kind, "Revenue", categories, List.of(series), Unit.MONEY, "EUR", "In words");
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Arrays.stream(numbers)
        .map(number -> number == null ? null : new BigDecimal(number))
        .toList();
  }

  private static EmbeddedChart part(Chart chart, double width) {
    return new EmbeddedChart(
        chart, Theme.standard(), Messages.of(Locale.FRANCE), "fr-FR", 9, width);
  }

  private static Document xml(Chart chart, double width) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(part(chart, width).xml("rId7")));
  }

  private static List<String> texts(Document xml, String element) {
    return texts(xml.getDocumentElement(), element);
  }

  private static List<String> texts(Element parent, String element) {
    NodeList nodes = parent.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> values(Document xml, String parent, String element) {
    NodeList nodes =
        ((Element) xml.getElementsByTagName(parent).item(0)).getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute("val"));
    }
    return values;
  }

  private static List<String> names(Document xml, String parent) {
    NodeList names =
        ((Element) xml.getElementsByTagName(parent).item(0)).getElementsByTagName("c:ser");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names.getLength(); i++) {
      NodeList values = ((Element) names.item(i)).getElementsByTagName("c:v");
      texts.add(values.item(0).getTextContent());
    }
    return texts;
  }
}
