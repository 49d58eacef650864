package io.keyplan.poi.word.fill;

import static io.keyplan.poi.word.fill.Filled.PLAN;
import static io.keyplan.poi.word.fill.Filled.TODAY;
import static io.keyplan.poi.word.fill.Filled.edit;
import static io.keyplan.poi.word.fill.Filled.fill;
import static io.keyplan.poi.word.fill.Filled.open;
import static io.keyplan.poi.word.fill.Filled.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.DocumentShape;
import io.keyplan.export.Note;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentLimits;
import io.keyplan.template.declared.DeclaredTemplate;
import io.keyplan.template.declared.SectionSpec;
import io.keyplan.template.section.BuiltInSection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sections of ours stand in Word documents of a company's own. */
class WordSectionTest {

  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name"
          + " w:val=\"Normal\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
          + "<w:basedOn w:val=\"Standard\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Takeaway\"><w:name w:val=\"Pizza\"/></w:style>"
          + "<w:style w:type=\"table\" w:styleId=\"Firma\"><w:name w:val=\"Firma Tabelle\"/>"
          + "<w:tblStylePr w:type=\"firstRow\"/></w:style>";

  private static byte[] document(String... paragraphs) {
    String own =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Firma\"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    return OwnDocument.of(OwnDocument.paragraphs(paragraphs) + own + "<w:p/>")
        .part("styles", "styles", STYLES)
        .bytes();
  }

  private static String inCells(int width, String one, String other) {
    return OwnDocument.table(new String[] {one, other})
        .replace(
            "<w:tblGrid/>",
            "<w:tblGrid><w:gridCol w:w=\"" + width + "\"/><w:gridCol w:w=\"900\"/></w:tblGrid>");
  }

  private static String style(String xml, String text) {
    return xml.replaceAll(
        "(?s).*<w:pStyle w:val=\"([^\"]*)\"/>(?:(?!</w:p>).)*" + text + "<.*", "$1");
  }

  @Test
  void a_section_stands_in_the_document_s_own_styles_and_reads_back() {
    byte[] filled = fill(document("Before", "{{Section next-actions}}", "Behind"), PLAN);
    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);

    assertThat(OwnDocument.words(xml)).startsWith("Before|Next actions|").contains("Behind");
    assertThat(style(xml, "Next actions")).isEqualTo("berschrift1");
    assertThat(xml).contains("<w:tblStyle w:val=\"Firma\"/>").doesNotContain("KeyplanRows");
    // LibreOffice would write values of other sections into controls that are bound.
    assertThat(xml).contains("repeatingSection").doesNotContain("dataBinding");
    // A style of that id is the company's, and is another one.
    assertThat(style(xml, "Overdue since[^<]*")).isEqualTo("KeyplanTakeaway");
    assertThat(OwnDocument.xml(filled, "word/styles.xml"))
        .contains("w:styleId=\"KeyplanTakeaway\"")
        .doesNotContain("CoverTitle");
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
    byte[] edited = edit(filled, text -> text.replace(">Visit the plant<", ">Visit them<"));
    assertThat(read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactly("actions[a-1].step");
    assertThat(fill(document("Before", "{{Section next-actions}}", "Behind"), PLAN))
        .isEqualTo(filled);
  }

  @Test
  void numbered_lists_and_numbers_of_controls_and_drawings_are_no_one_else_s() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"0\"/></w:num>";
    byte[] document =
        OwnDocument.of(
                OwnDocument.paragraphs(
                    "{{section goals-objectives}}",
                    "{{section revenue}}",
                    "{{section goals-objectives}}"))
            .part("numbering", "numbering", numbering)
            .bytes();
    AccountPlan plan =
        PLAN.toBuilder()
            .revenue(r -> r.stream("Steel", s -> s.id("r-1").amount(2025, 5).amount(2026, 6)))
            .build();

    byte[] filled = fill(document, plan);
    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);

    List<String> ids =
        xml.lines()
            .flatMap(line -> Pattern.compile("<w:id w:val=\"([^\"]*)\"").matcher(line).results())
            .map(found -> found.group(1))
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(OwnDocument.unzip(filled)).containsKey("word/charts/kpS2-chart1.xml");
    assertThat(OwnDocument.xml(filled, "word/numbering.xml"))
        .containsSubsequence("<w:abstractNum w:abstractNumId=\"0\"/>", "<w:num w:numId=\"1\">");
    assertThat(read(filled).changes()).isEmpty();
  }

  @Test
  void the_customer_s_copy_shows_what_the_customer_may_see() throws IOException {
    AccountPlan plan =
        AccountPlan.builder("Acme")
            .id("p-1")
            .action("Ours", a -> a.id("a-1"))
            .action("Joint", a -> a.id("a-2").shared(true))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    open(document("{{section action-plan}}"))
        .with(FillOptions.standard().withAsOf(TODAY).withAudience(Audience.CUSTOMER))
        .fill(plan, out);

    assertThat(OwnDocument.words(out.toByteArray())).contains("Joint").doesNotContain("Ours");
  }

  @Test
  void a_section_without_anything_to_show_goes_with_a_note() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    List<Note> notes = open(document("Before", "{{section swot}}", "Behind")).fill(PLAN, out);

    assertThat(OwnDocument.words(out.toByteArray())).startsWith("Before|Behind|");
    assertThat(notes)
        .extracting(Note::message)
        .containsExactly("the plan has nothing to show in the section swot");
  }

  @Test
  void sections_of_a_template_of_one_s_own_stand_beside_the_built_in_ones() throws IOException {
    SectionSpec goals = SectionSpec.use(BuiltInSection.GOALS_OBJECTIVES);
    DeclaredTemplate own =
        DeclaredTemplate.of(
            "own",
            DocumentShape.REPORT,
            LocalizedText.of("Ours"),
            List.of(SectionSpec.holding("aims", goals)));
    byte[] document = document("{{section aims}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FillTemplate.open("own.docx", document, own, DocumentLimits.STANDARD).fill(PLAN, out);

    assertThat(OwnDocument.words(out.toByteArray())).contains("Grow");
    assertThat(open(document).check()).extracting(TemplateProblem::message).hasSize(1);
  }

  @Test
  void more_sections_than_there_are_names_twice_over_are_a_mistake() {
    String[] many = new String[101];
    Arrays.fill(many, "{{section swot}}");

    assertThat(open(document(many)).check())
        .extracting(TemplateProblem::message)
        .containsExactly("a document has room for 100 sections of ours");
  }

  @Test
  void sections_where_they_cannot_be_are_mistakes_with_what_would_be_right() {
    byte[] document =
        OwnDocument.of(
                OwnDocument.paragraphs(
                        "{{section revenu}}",
                        "See {{section swot}}",
                        "{{each actions[]}}",
                        "{{section swot}}",
                        "{{end}}",
                        "{{section cover}}",
                        "{{section swot | first 3}}")
                    + OwnDocument.table(new String[] {"{{section swot}}"})
                    + inCells(5000, "{{section swot}}", "")
                    + inCells(8000, "{{section swot}}", "{{actions[].step}}")
                    + "<w:sdt><w:sdtContent>"
                    + OwnDocument.paragraphs("{{section swot}}")
                    + "</w:sdtContent></w:sdt><w:p/>")
            .part("hdr", "header", OwnDocument.paragraphs("{{section swot}}"))
            .part("ftr", "footer", OwnDocument.paragraphs("{{section swot}}"))
            .bytes();

    assertThat(open(document).check())
        .extracting(TemplateProblem::message)
        .containsExactlyInAnyOrder(
            "no section “revenu”; did you mean {{section revenue}}?",
            "a section needs a paragraph of its own",
            "a section stands once; write it outside of what repeats",
            "a cover is a page of its own; write it into the document",
            "a section has no filters; a template of your own says what it shows",
            "the table does not say how wide the cell is; drag the border of its column once, and"
                + " save",
            "the cell has room for 84 mm, and a section needs 90; merge it with the cells beside it,"
                + " or write the section beneath the table",
            "a section stands once; write it outside of what repeats",
            "a section cannot stand in a text box or a control; write it into a paragraph of its own"
                + " or into the cell of a table",
            "a section cannot stand in a header, a footer, a note or a comment; write it into the"
                + " text",
            "a section cannot stand in a header, a footer, a note or a comment; write it into the"
                + " text");
  }

  @Test
  void a_section_in_a_cell_is_as_wide_as_the_cell_and_reads_back() {
    byte[] document =
        OwnDocument.of(
                inCells(6000, "{{section action-plan}}", "Beside")
                    + OwnDocument.paragraphs("{{section action-plan}}"))
            .part("styles", "styles", STYLES)
            .bytes();

    byte[] filled = fill(document, PLAN);
    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);

    String cell = xml.substring(0, xml.indexOf("Beside"));
    assertThat(cell)
        .contains("Visit the plant")
        .doesNotContain("sectPr")
        .endsWith("</w:p></w:tc><w:tc><w:p><w:r><w:t xml:space=\"preserve\">");
    assertThat(widths(cell)).isNotEmpty().allMatch(width -> width <= 6000 - 2 * 108);
    assertThat(widths(xml)).anyMatch(width -> width > 6000);
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
    byte[] edited = edit(filled, text -> text.replaceAll(">Visit the plant<", ">Visit them<"));
    assertThat(read(edited).changes())
        .extracting(change -> change.address().text())
        .containsExactly("actions[a-1].step");
  }

  private static List<Integer> widths(String xml) {
    return Pattern.compile("<w:tblW w:w=\"(\\d+)\"")
        .matcher(xml)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }
}
