package io.keyplan.poi.excel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.font.FontFamily;
import io.keyplan.font.FontRatio;
import io.keyplan.poi.excel.ExcelExporter;
import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.read.DocumentLimits;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookBaseTest {

  private static final Document DOCUMENT = document();
  private static final byte[] BASE = base();
  private static final Brand BRAND = brand(BASE);
  private static final byte[] WRITTEN = write(ExportOptions.standard().withBrand(BRAND));

  private static Document document() {
    SampleClient sample = SampleClient.of(Locale.ENGLISH);
    return Templates.builtIn()
        .get("simple-plan")
        .compose(
            new Composer(
                sample.plan(),
                Variant.FILLED,
                Locale.ENGLISH,
                LocalDate.of(2026, 1, 12),
                sample.pictures()));
  }

  /** A workbook with its own font, margins, header and footer, and a sheet that goes. */
  private static byte[] base() {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getFontAt(0).setFontName("Georgia");
      XSSFSheet sheet = book.createSheet("Vorlage");
      sheet.createRow(0).createCell(0).setCellValue("Geheimnis");
      sheet.setMargin(PageMargin.LEFT, 1.25);
      sheet.getHeader().setLeft("Acme AG");
      sheet.getFooter().setRight("Zürich");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Brand brand(byte[] file) {
    return Brand.of("acme.yaml", "workbook: a.xltx", Map.of("a.xltx", file), BrandLimits.STANDARD);
  }

  static byte[] write(ExportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ExcelExporter().export(DOCUMENT, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void every_sheet_is_printed_as_the_companys_and_says_who_may_read_it() throws IOException {
    Map<String, String> parts = parts(WRITTEN);

    assertThat(parts.keySet()).anyMatch(name -> name.startsWith("xl/worksheets/sheet"));
    assertThat(parts)
        .allSatisfy(
            (name, xml) -> {
              if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(xml)
                    .contains("<pageMargins left=\"1.25\"")
                    .contains("<oddHeader>&amp;LAcme AG</oddHeader>")
                    .contains("<oddFooter>&amp;RZürich&amp;C&amp;8" + DOCUMENT.confidentiality());
              }
              assertThat(xml).doesNotContain("Geheimnis");
            });
    assertThat(parts.get("xl/styles.xml")).contains("<name val=\"Georgia\"/>");
  }

  @Test
  void columns_are_as_wide_as_the_companys_font_asks_for() throws IOException {
    double own = widths(parts(write(ExportOptions.standard())));

    assertThat(widths(parts(WRITTEN)) / own)
        .isCloseTo(FontRatio.ofColumns(FontFamily.named("Georgia")), within(0.01))
        .isGreaterThan(1.01);
  }

  private static double widths(Map<String, String> parts) {
    return Pattern.compile("<col min=\"\\d+\" max=\"\\d+\" width=\"([\\d.]+)\" customWidth")
        .matcher(parts.get("xl/worksheets/sheet2.xml"))
        .results()
        .skip(1)
        .mapToDouble(width -> Double.parseDouble(width.group(1)))
        .sum();
  }

  @Test
  void headings_have_the_font_of_the_theme_for_them_and_take_no_more_room() throws IOException {
    Brand brand = brand(new MadeWorkbook("Verdana", "Arial").file());
    String styles = parts(write(ExportOptions.standard().withBrand(brand))).get("xl/styles.xml");

    assertThat(styles)
        .containsPattern("<b/><sz val=\"1[0-4][.0-9]*\"/><color [^>]*/><name val=\"Verdana\"/>")
        .containsPattern("<font><sz val=\"10.0\"/><color [^>]*/><name val=\"Arial\"/>")
        .doesNotContainPattern("<sz val=\"16[.0-9]*\"/><color [^>]*/><name val=\"Verdana\"/>");
    assertThat(brand.findings(BaseKind.WORKBOOK))
        .extracting(BrandFinding::key, BrandFinding::text)
        .contains(tuple("font", "Arial"), tuple("heading font", "Verdana"));
  }

  @Test
  void rows_are_as_high_as_the_lines_of_the_companys_font() throws IOException {
    Brand brand = brand(new MadeWorkbook("Unheard Of", "Unheard Of").file());
    double own = heights(write(ExportOptions.standard()));
    double unheard = heights(write(ExportOptions.standard().withBrand(brand)));

    assertThat(unheard / own)
        .isCloseTo(FontRatio.ofLines(FontFamily.named("Unheard Of")), within(0.02))
        .isGreaterThan(1.05);
  }

  private static double heights(byte[] file) throws IOException {
    return Pattern.compile("<row r=\"\\d+\" ht=\"([\\d.]+)\"")
        .matcher(parts(file).get("xl/worksheets/sheet2.xml"))
        .results()
        .mapToDouble(height -> Double.parseDouble(height.group(1)))
        .sum();
  }

  @Test
  void pictures_at_the_head_of_pages_stay_and_fetch_nothing() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
    byte[] base = new MadeWorkbook("Arial", "Arial").withPicture(png).file();
    Map<String, String> parts = parts(write(ExportOptions.standard().withBrand(brand(base))));

    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("<oddHeader>&amp;L&amp;G&amp;RAcme</oddHeader>", "<legacyDrawingHF r:id=");
    assertThat(parts.get("xl/drawings/header2.vml"))
        .contains("o:relid=\"image\"", "width:60pt")
        .doesNotContain("tracker");
    assertThat(parts.get("xl/drawings/_rels/header2.vml.rels"))
        .contains("Id=\"image\"", "../media/header1.png");
    assertThat(parts).containsKey("xl/media/header1.png");
  }

  @Test
  void a_picture_at_the_head_that_is_missing_leaves_no_gap_and_is_told() throws IOException {
    Brand brand = brand(new MadeWorkbook("Arial", "Arial").file());

    assertThat(parts(write(ExportOptions.standard().withBrand(brand))))
        .extractingByKey("xl/worksheets/sheet2.xml")
        .asString()
        .contains("<oddHeader>&amp;L&amp;RAcme</oddHeader>")
        .doesNotContain("legacyDrawingHF");
    assertThat(brand.notes(BaseKind.WORKBOOK))
        .anyMatch(note -> note.message().contains("pictures in its headers"));
  }

  @Test
  void macros_are_dropped_and_that_is_told() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(BASE))) {
      book.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
      book.write(file);
    }
    Brand brand = brand(file.toByteArray());

    assertThat(brand.notes(BaseKind.WORKBOOK))
        .anyMatch(note -> note.message().contains("macros are dropped"));
    assertThat(parts(write(ExportOptions.standard().withBrand(brand))).keySet())
        .noneMatch(name -> name.contains("vba"));
  }

  @Test
  void the_normal_style_is_found_by_its_number_whatever_its_name() {
    String styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts>"
            + "<font><name val=\"Wide\"/></font><font><name val=\"Acme\"/></font></fonts>"
            + "<cellStyleXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellStyleXfs><cellStyles>"
            + "<cellStyle name=\"Gut\" xfId=\"0\" builtinId=\"26\"/>"
            + "<cellStyle name=\"Standard\" xfId=\"1\" builtinId=\"0\"/></cellStyles></styleSheet>";

    NormalStyle normal =
        NormalStyle.of(
            ReadXml.tree(styles.getBytes(StandardCharsets.UTF_8), "styles.xml")
                .getDocumentElement());

    assertThat(normal.name()).isEqualTo("Standard");
    assertThat(normal.font()).contains("Acme");
    assertThat(normal.themed()).isFalse();
  }

  @Test
  void what_is_offered_and_dropped_is_told() {
    assertThat(BRAND.findings(BaseKind.WORKBOOK))
        .extracting(BrandFinding::key, BrandFinding::text)
        .contains(tuple("font", "Georgia"), tuple("dropped sheets", "Vorlage"));
    assertThat(BRAND.notes(BaseKind.WORKBOOK))
        .extracting(BrandNote::message)
        .anySatisfy(note -> assertThat(note).contains("Georgia", "not here"));
  }

  @Test
  void a_workbook_in_a_base_is_read_back_like_another_and_the_same_each_time() {
    byte[] usual = write(ExportOptions.standard());

    assertThat(new ExcelReader().read(WRITTEN, DocumentLimits.STANDARD).values())
        .isNotEmpty()
        .isEqualTo(new ExcelReader().read(usual, DocumentLimits.STANDARD).values());
    assertThat(write(ExportOptions.standard().withBrand(brand(BASE)))).isEqualTo(WRITTEN);
  }

  @Test
  void files_that_are_no_bases_are_told() {
    assertThatThrownBy(() -> brand(Arrays.copyOf(BASE, BASE.length / 2)))
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> brand("no workbook".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("Microsoft Excel");
  }
}
