package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Shown;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of other kinds and programs, damaged ones, and such as were made to do harm. */
class OtherWorkbooksTest {

  private static final byte[] FILE = WrittenWorkbooks.file("action-plan-sample-en");
  private static final DocumentContent WRITTEN = WorkbookEdit.read(FILE);
  private static final Pattern ATTRIBUTE_OR_TEXT = Pattern.compile("=\"([^\"]*)\"|>([^<]+)<");

  /** Characters at the start of a part that say that it is XML. */
  private static final int DECLARATION = 60;

  private static final String CLIENT = "xl/worksheets/sheet2\\.xml";

  @Test
  void a_workbook_of_somebody_else_has_nothing_of_ours() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("ID");
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      workbook.write(out);

      assertThat(WorkbookEdit.read(out.toByteArray()).isForeign()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
        "application/vnd.ms-excel.template.macroEnabled.main+xml"
      })
  void templates_and_workbooks_with_macros_are_read_alike(String type) throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            "\\[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    type));

    assertThat(WorkbookEdit.read(file)).isEqualTo(WRITTEN);
  }

  @Test
  void the_strict_format_is_read_alike() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            ".*(xml|rels)",
            xml ->
                xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/"));
    file =
        WorkbookEdit.byHand(
            file,
            CLIENT,
            xml ->
                xml.replaceFirst(
                    "(<c r=\"C10\"[^>]*)><v>[0-9]+</v>",
                    "$1 t=\"d\"><v>2026-02-01T00:00:00.000</v>"));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems()).isEmpty();
    assertThat(content.tables()).isEqualTo(WRITTEN.tables());
    assertThat(WorkbookEdit.changes(content))
        .containsExactly("account.contractEnd = Day[date=2026-02-01]");
  }

  @Test
  void cells_without_references_and_texts_in_place_are_read() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            CLIENT,
            xml ->
                xml.replaceFirst(
                        "<c r=\"C6\" s=\"([0-9]+)\" t=\"s\"><v>[0-9]+</v></c>",
                        "<c r=\"C6\" s=\"$1\" t=\"inlineStr\"><is><r><t>Ly</t></r><r><t>on</t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>aside</t></rPh></is></c>")
                    .replaceAll("<row r=\"[0-9]+\"", "<row")
                    .replaceAll("(</c>|/>)<c r=\"[A-Z0-9]+\"", "$1<c"));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems()).isEmpty();
    assertThat(WorkbookEdit.changes(content))
        .containsExactly("account.headquarters = " + new Shown.Text("Lyon"));
  }

  @Test
  void binary_workbooks_and_files_of_other_programs_are_refused_with_what_would_help()
      throws IOException {
    Map<String, byte[]> parts = WorkbookEdit.unpack(FILE);
    parts.put("xl/workbook.bin", parts.remove("xl/workbook.xml"));
    byte[] binary =
        WorkbookEdit.byHand(
            WorkbookEdit.pack(parts), "_rels/.rels", xml -> xml.replace("book.xml", "book.bin"));
    byte[] text =
        WorkbookEdit.byHand(
            FILE, "xl/workbook.xml", xml -> "<w:document xmlns:w='urn:w'><w:body/></w:document>");

    refused(binary, Reason.OTHER_FORMAT, "save it as .xlsx");
    refused(text, Reason.OTHER_FORMAT, "document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/.*"})
  void document_types_are_never_read(String part) throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            part,
            xml ->
                xml.replaceFirst("\\?>", "?>" + entity)
                    .replaceAll("<(t xml:space=\"preserve\"|v)>", "<$1>&b;&f;"));

    try {
      assertThat(WorkbookEdit.read(file).toString()).doesNotContain("aaaa").doesNotContain("root:");
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void numbers_of_any_size_are_read_or_problems() throws IOException {
    for (String number : new String[] {"1E999999999", "NaN", "0x7", "-", "1E308", "1E-320"}) {
      byte[] file =
          WorkbookEdit.byHand(
              FILE,
              CLIENT,
              xml ->
                  xml.replaceFirst("(<c r=\"C8\"[^>]*)><v>[0-9]+</v>", "$1><v>" + number + "</v>"));
      DocumentContent content = WorkbookEdit.read(file);

      assertThat(content.problems().size() + WorkbookEdit.changes(content).size())
          .as(number)
          .isEqualTo(1);
    }
  }

  @Test
  void a_million_cells_of_somebody_else_do_no_harm() throws IOException {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int row = 1; row <= 50_000; row++) {
      rows.append("<row r=\"").append(row + 1000).append("\">");
      for (int column = 0; column < 20; column++) {
        rows.append("<c r=\"")
            .append(CellReference.cell(row + 999, column))
            .append("\"><v>1</v></c>");
      }
      rows.append("</row>");
    }
    byte[] file =
        WorkbookEdit.byHand(
            FILE, CLIENT, xml -> xml.replace("</sheetData>", rows.substring(11) + "</sheetData>"));

    assertThat(WorkbookEdit.read(file)).isEqualTo(WRITTEN);
  }

  @Test
  void more_values_than_the_limit_are_refused() {
    assertThatThrownBy(() -> new ExcelReader().read(FILE, DocumentLimits.STANDARD.withValues(100)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void tables_over_all_cells_are_refused_before_they_fill_the_memory() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE, "xl/tables/.*", xml -> xml.replaceFirst(" ref=\"[^\"]*\"", " ref=\"A1:XFD9\""));

    assertThat(WorkbookEdit.read(file)).isNotNull();
  }

  @Test
  void parts_that_are_listed_often_are_read_once() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            "xl/workbook.xml",
            xml -> {
              StringBuilder sheets = new StringBuilder();
              for (int i = 0; i < 50_000; i++) {
                sheets.append("<sheet name=\"again ").append(i).append("\" r:id=\"rId2\"/>");
              }
              return xml.replace("</sheets>", sheets + "</sheets>")
                  .replaceAll("(<definedName name=\"kp[^>]*>'Client information'[^>]*>)", "$1$1$1");
            });
    file =
        WorkbookEdit.byHand(
            file,
            "xl/worksheets/_rels/.*",
            xml -> xml.replaceAll("(<Relationship [^>]*/table\"[^>]*>)", "$1$1$1$1"));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.tables()).isEqualTo(WRITTEN.tables());
    assertThat(content.values()).hasSizeGreaterThanOrEqualTo(WRITTEN.values().size());
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void mutated_xml_is_read_or_refused_but_never_more() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      try {
        assertThat(WorkbookEdit.read(mutated(FILE, random)).values()).doesNotContainNull();
      } catch (UnreadableDocumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  /** Replaces attributes and texts of a part by others, and now and then destroys its XML. */
  static byte[] mutated(byte[] file, Random random) throws IOException {
    Map<String, byte[]> parts = WorkbookEdit.unpack(file);
    List<String> names = parts.keySet().stream().filter(OtherWorkbooksTest::isRead).toList();
    String name = names.get(random.nextInt(names.size()));
    StringBuilder xml = new StringBuilder(new String(parts.get(name), StandardCharsets.UTF_8));
    for (int n = 1 + random.nextInt(20); n > 0; n--) {
      int at = DECLARATION + random.nextInt(xml.length() - DECLARATION);
      if (random.nextInt(100) == 0) {
        xml.insert(at, xml.substring(at, Math.min(xml.length(), at + 9)));
      } else {
        replaceNext(xml, at, random);
      }
    }
    parts.put(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    return WorkbookEdit.pack(parts);
  }

  private static boolean isRead(String part) {
    return part.matches("(_rels|xl/(_rels|work|tab|sty|sha)|customXml).*");
  }

  private static void replaceNext(StringBuilder xml, int at, Random random) {
    String[] values = {"", "-1", "0", "999999999", "A1", "XFD1048576", "A0:B-1", "#REF!", "s", "é"};
    Matcher next = ATTRIBUTE_OR_TEXT.matcher(xml);
    if (next.find(at)) {
      int group = next.group(1) == null ? 2 : 1;
      xml.replace(next.start(group), next.end(group), values[random.nextInt(values.length)]);
    }
  }

  private static void refused(byte[] file, Reason reason, String said) {
    assertThatThrownBy(() -> WorkbookEdit.read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.getMessage()).contains(said);
            });
  }
}
