package io.keyplan.poi.excel.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of workbooks that nobody vouches for are calculated as far as that is safe. */
class FormulaCalculatorTest {

  private static final String ASKED = "987654321";

  private static byte[] file;
  private static byte[] chain;

  /**
   * Column A has numbers, C in one file a long chain, E a circle, G a text that doubles, I what is
   * asked.
   */
  @BeforeAll
  static void write() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Typed");
      for (int i = 0; i < 40; i++) {
        sheet.createRow(i).createCell(6).setCellFormula(i == 0 ? "\"xx\"" : "G" + i + "&G" + i);
      }
      for (int i = 0; i < 3; i++) {
        sheet.getRow(i).createCell(0).setCellValue(i + 1);
      }
      sheet.getRow(0).createCell(4).setCellFormula("E2");
      sheet.getRow(1).createCell(4).setCellFormula("E1+1");
      XSSFCell saved = sheet.getRow(0).createCell(7);
      saved.setCellFormula("TODAY()");
      saved.setCellValue(46_000);
      name(book, "Sum_of_typed", "SUM(Typed!$A$1:$A$3)");
      name(book, "Around", "Typed!$A$1");
      book.getName("Around").setRefersToFormula("Around+1");
      sheet.getRow(0).createCell(8).setCellFormula(ASKED);
      file = bytes(book);
      for (int i = 0; i < 5_000; i++) {
        sheet.createRow(i).createCell(2).setCellFormula(i == 0 ? "1" : "C" + i + "+1");
      }
      chain = bytes(book);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "40*1000+2||40002.0",
        "SUM(A1:A3)*1000||6000.0",
        "IF(A1<A2,IFERROR(1/0,7),8)||7.0",
        "INDEX(A1:A3,MATCH(2,A:A,0))||2.0",
        "COUNTIFS(A:A,\">1\")||2.0",
        "Sum_of_typed*2||12.0",
        "H1+1||46001.0",
        "\"Ly\"&LOWER(\"ON\")|str|Lyon",
        "A1<A2|b|1",
        "1/0|e|#DIV/0!",
        "Z99||0.0",
      })
  void a_formula_comes_to_its_value(String formula, String type, String text) throws IOException {
    assertThat(value(formula, DocumentLimits.STANDARD))
        .isEqualTo(FormulaResult.of(type == null ? "" : type, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TODAY()|TODAY is not calculated here",
        "WORKDAY(1,100000000)|WORKDAY is not calculated here",
        "SUM(INDIRECT(\"A1\"))|INDIRECT is not calculated here",
        "E1|it refers to itself",
        "I1+1|it refers to itself",
        "Around|the name Around refers to itself",
        "[1]Other!A1|it refers to another workbook",
        "G40|takes more than 5000000 steps",
      })
  void what_is_not_calculated_says_why(String formula, String why) throws IOException {
    assertThat(value(formula, DocumentLimits.STANDARD).problem()).contains(why);
  }

  @Test
  void a_long_chain_of_formulas_is_calculated() throws IOException {
    assertThat(
            FormulaCalculator.open(chain, false, DocumentLimits.STANDARD).value("Typed", 4_999, 2))
        .isEqualTo(FormulaResult.of("", "5000.0"));
  }

  @Test
  void nesting_too_deep_is_refused_before_it_is_taken_apart() throws IOException {
    assertThat(value("-".repeat(8_000) + "1", DocumentLimits.STANDARD).problem())
        .contains("nested more than 64 times");
    assertThat(value("1+".repeat(600) + "1", DocumentLimits.STANDARD).problem())
        .contains("more than 1000 parts");
  }

  @Test
  void who_wants_less_calculated_says_so() throws IOException {
    String sum = "SUM(A1:A3)";

    assertThat(value(sum, DocumentLimits.STANDARD.withSteps(3)).problem())
        .contains("takes more than 3 steps");
    assertThat(value(sum, DocumentLimits.STANDARD.withSteps(20)).isKnown()).isTrue();
  }

  private static FormulaResult value(String formula, DocumentLimits limits) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(xml.replace(ASKED, XmlText.escape(formula)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return FormulaCalculator.open(out.toByteArray(), false, limits).value("Typed", 0, 8);
  }

  private static void name(XSSFWorkbook workbook, String name, String formula) {
    Name created = workbook.createName();
    created.setNameName(name);
    created.setRefersToFormula(formula);
  }
}
