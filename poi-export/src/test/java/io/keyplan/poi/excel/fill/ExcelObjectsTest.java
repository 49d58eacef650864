package io.keyplan.poi.excel.fill;

import static io.keyplan.poi.excel.fill.OwnBook.PLAN;
import static io.keyplan.poi.excel.fill.OwnBook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Note;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.fill.Packages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What else an author has in a workbook follows the rows that move, or stays as it is. */
class ExcelObjectsTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Three rows of actions, and what stands beneath. */
  private static byte[] rows(String... beneath) {
    return OwnBook.of(
        sheet -> {
          row(sheet, 0, "Step", "Due");
          row(sheet, 1, "{{actions[].step}}", "{{actions[].due}}");
          row(sheet, 2, beneath);
        });
  }

  private static byte[] insert(byte[] book, String part, String before, String xml) {
    return Packages.edit(book, part, text -> text.replaceFirst(before, xml + before));
  }

  private static byte[] add(byte[] book, String source, String type, String part, byte[] content) {
    Map<String, byte[]> parts = Packages.unzip(book);
    parts.put(part, content);
    String known =
        parts.containsKey(source)
            ? new String(parts.get(source), StandardCharsets.UTF_8)
            : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "</Relationships>";
    String relation =
        "<Relationship Id=\"x%d\" Type=\"%s\" Target=\"/%s\"/>"
            .formatted(parts.size(), OFFICE + type, part);
    parts.put(
        source,
        known
            .replace("</Relationships>", relation + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    parts.put(
        "[Content_Types].xml",
        types
            .replace(
                "</Types>",
                "<Override ContentType=\"application/xml\" PartName=\"/" + part + "\"/></Types>")
            .getBytes(StandardCharsets.UTF_8));
    return Packages.zip(parts);
  }

  @Test
  void pivot_tables_move_know_their_longer_source_and_are_calculated_anew() throws IOException {
    byte[] book =
        OwnBook.make(
            own -> {
              XSSFSheet sheet = own.createSheet("Plan");
              row(sheet, 0, "Step", "Due");
              row(sheet, 1, "{{actions[].step}}", "{{actions[].due}}");
              sheet
                  .createPivotTable(
                      new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007),
                      new CellReference("D6"))
                  .addRowLabel(0);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    List<Note> notes = OwnBook.open(book).fill(PLAN, out);

    byte[] filled = out.toByteArray();
    String cache = "xl/pivotCache/pivotCacheDefinition1.xml";
    assertThat(Packages.xml(filled, cache)).contains("ref=\"A1:B4\"", "refreshOnLoad=\"1\"");
    assertThat(Packages.xml(filled, "xl/pivotTables/pivotTable1.xml"))
        .containsPattern("<location [^>]*ref=\"D8:");
    assertThat(notes)
        .extracting(Note::message)
        .containsExactly(
            "sheet “Plan”: its pivot table is calculated anew when Excel opens the file");
  }

  @Test
  void scenarios_controls_and_watched_cells_follow_the_rows() {
    byte[] book = rows("Rate", "2");
    book =
        insert(
            book,
            SHEET,
            "<pageMargins",
            "<scenarios><scenario name=\"Best\"><inputCells r=\"B3\" val=\"3\"/></scenario>"
                + "</scenarios>");
    book =
        add(
            book,
            RELATIONS,
            "ctrlProp",
            "xl/ctrlProps/ctrlProp1.xml",
            ("<formControlPr xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                    + " objectType=\"Drop\" fmlaLink=\"$B$3\" fmlaRange=\"Plan!$A$2:$A$2\"/>")
                .getBytes(StandardCharsets.UTF_8));

    byte[] filled = OwnBook.fill(book);

    assertThat(Packages.xml(filled, SHEET)).contains("<inputCells r=\"B5\" val=\"3\"/>");
    assertThat(Packages.xml(filled, "xl/ctrlProps/ctrlProp1.xml"))
        .contains("fmlaLink=\"$B$5\"", "fmlaRange=\"Plan!$A$2:$A$4\"");
  }

  @Test
  void slicers_links_to_other_workbooks_and_the_data_model_stay_byte_for_byte() {
    byte[] book = rows("Other", "=1+1");
    String workbook = "xl/_rels/workbook.xml.rels";
    Map<String, String> untouched =
        Map.of(
            "slicer", "xl/slicers/slicer1.xml",
            "slicerCache", "xl/slicerCaches/slicerCache1.xml",
            "powerPivotData", "xl/model/item.data",
            "connections", "xl/connections.xml",
            "customData", "xl/customData/item1.data",
            "timeline", "xl/timelines/timeline1.xml");
    byte[] odd = "<x  a='1'\n/>".getBytes(StandardCharsets.UTF_8);
    for (Map.Entry<String, String> each : untouched.entrySet()) {
      boolean ofSheet = each.getKey().equals("slicer") || each.getKey().equals("timeline");
      book = add(book, ofSheet ? RELATIONS : workbook, each.getKey(), each.getValue(), odd);
    }
    String link = "xl/externalLinks/externalLink1.xml";
    byte[] other =
        ("<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"> "
                + "</externalLink>")
            .getBytes(StandardCharsets.UTF_8);
    book = add(book, workbook, "externalLink", link, other);

    Map<String, byte[]> filled = Packages.unzip(OwnBook.fill(book));

    untouched.values().forEach(part -> assertThat(filled.get(part)).as(part).isEqualTo(odd));
    assertThat(filled.get(link)).isEqualTo(other);
  }

  @Test
  void what_if_tables_and_sparklines_are_kept_and_those_that_cannot_follow_are_noted()
      throws IOException {
    byte[] book =
        Packages.edit(
            rows("1", "=SUM(B2:B2)", "3"),
            SHEET,
            xml ->
                xml.replaceFirst(
                        "<c r=\"C3\"[^>]*>.*?</c>",
                        "<c r=\"C3\"><f t=\"dataTable\" ref=\"C3:C3\" r1=\"A3\"/><v>3</v></c>")
                    .replace(
                        "</worksheet>",
                        "<extLst><ext xmlns:x14=\"urn:x\" xmlns:xm=\"urn:y\"><x14:sparkline>"
                            + "<xm:f>Plan!B2:B2</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></ext>"
                            + "</extLst></worksheet>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    List<Note> notes = OwnBook.open(book).fill(PLAN, out);

    assertThat(Packages.xml(out.toByteArray(), SHEET))
        .containsPattern("<f [^>]*t=\"dataTable\"")
        .contains("<xm:f>Plan!B2:B4</xm:f><xm:sqref>D5</xm:sqref>");
    assertThat(notes)
        .extracting(Note::message)
        .containsExactly(
            "sheet “Plan”, cell C3: a what-if table stays as it was while rows move; set it up"
                + " again");
  }

  @Test
  void mistakes_in_headers_footers_and_notes_are_told() {
    byte[] book =
        OwnBook.of(
            sheet -> {
              row(sheet, 0, "x");
              sheet.getHeader().setLeft("{{acount.name}}");
              sheet.getFooter().setRight("{{actions[].step}}{{if account.name}}");
              note(sheet, "see {{account.nmae}}");
            });

    assertThat(OwnBook.open(book).check())
        .extracting(TemplateProblem::toString)
        .containsExactly(
            "sheet “Plan”, page header: no field acount; did you mean account.name?"
                + " ({{acount.name}})",
            "sheet “Plan”, page footer: nothing repeats here; name one entry, as in actions[#1].step"
                + " ({{actions[].step}})",
            "sheet “Plan”, page footer: only the values of fields can stand here ({{if"
                + " account.name}})",
            "sheet “Plan”, note of cell B1: no field account.nmae; did you mean account.name?"
                + " ({{account.nmae}})");
  }

  private static void note(XSSFSheet sheet, String text) {
    var drawing = sheet.createDrawingPatriarch();
    drawing
        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 0, 3, 2))
        .setString(new XSSFRichTextString(text));
  }

  @Test
  void headers_footers_notes_and_shapes_in_groups_are_filled() {
    byte[] filled =
        OwnBook.fill(
            OwnBook.of(
                sheet -> {
                  row(sheet, 0, "x");
                  sheet.getHeader().setLeft("For {{account.name}}");
                  sheet.getFooter().setRight("{{account.tier}} client");
                  note(sheet, "{{account.tier}}: {{account.industry}}");
                  var group =
                      sheet
                          .createDrawingPatriarch()
                          .createGroup(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 9, 9));
                  group
                      .createTextbox(new XSSFChildAnchor(0, 0, 9, 9))
                      .setText(new XSSFRichTextString("To {{account.name}}"));
                }));

    OwnBook.see(
        filled,
        book -> {
          XSSFSheet sheet = book.getSheetAt(0);
          assertThat(sheet.getHeader().getLeft()).isEqualTo("For Acme && Sons");
          assertThat(sheet.getFooter().getRight()).isEqualTo("Gold client");
          assertThat(sheet.getCellComment(new CellAddress("B1")).getString().getString())
              .isEqualTo("Gold: =1+1");
        });
    assertThat(Packages.xml(filled, "xl/drawings/drawing1.xml"))
        .contains(">To <", ">Acme &amp; Sons<");
  }
}
