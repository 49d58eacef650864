package io.keyplan.poi.word.fill;

import static io.keyplan.poi.word.fill.Filled.PLAN;
import static io.keyplan.poi.word.fill.Filled.fill;
import static io.keyplan.poi.word.fill.Filled.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.model.AccountPlan;
import io.keyplan.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where in a Word document values stand beside plain text and tables. */
class WordPlacesTest {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  @Test
  void a_chart_shows_the_numbers_that_its_alternative_text_names() {
    String frame =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"C\""
            + " descr=\"{{chart revenue.streams}}\"/><a:graphic><a:graphicData uri=\""
            + CHART
            + "\"><c:chart xmlns:c=\""
            + CHART
            + "\" r:id=\"chart\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    String chart =
        "<c:chartSpace xmlns:c=\""
            + CHART
            + "\"><c:chart><c:plotArea><c:barChart><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
            + "<c:spPr>own</c:spPr><c:val><c:numLit><c:formatCode>0</c:formatCode><c:ptCount"
            + " val=\"0\"/></c:numLit></c:val></c:ser></c:barChart></c:plotArea></c:chart>"
            + "</c:chartSpace>";
    byte[] document =
        OwnDocument.of(frame + "<w:p/>")
            .part(
                "word/charts/chart1.xml", chart.getBytes(StandardCharsets.UTF_8), "chart", "chart")
            .bytes();
    AccountPlan plan =
        PLAN.toBuilder()
            .revenue(r -> r.stream("Pipes", s -> s.amount(2025, 10).amount(2026, 20)))
            .build();

    byte[] filled = fill(document, plan);

    assertThat(OwnDocument.xml(filled, "word/charts/chart1.xml"))
        .contains("own", "<c:v>Pipes</c:v>", "<c:v>20</c:v>", "externalData");
    assertThat(OwnDocument.unzip(filled)).containsKey("word/embeddings/chart1.xlsx");
    assertThat(OwnDocument.xml(filled, OwnDocument.MAIN)).contains("descr=\"").doesNotContain("{{");
    assertThat(OwnDocument.xml(fill(document, PLAN), OwnDocument.MAIN)).doesNotContain("drawing>");
  }

  @Test
  void conditions_in_conditions_without_end_are_refused() {
    String many = "{{if account.name}}".repeat(51) + "x" + "{{end}}".repeat(51);

    assertThatThrownBy(() -> fill(OwnDocument.ofParagraphs(many), PLAN))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("more than 50 {{if …}} and {{each …}} stand within each other");
  }

  @Test
  void styles_that_are_based_on_each_other_are_refused() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
    byte[] document = OwnDocument.of("<w:p/>").part("styles", "styles", styles).bytes();

    assertThatThrownBy(() -> fill(document, PLAN))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("styles are based on each other");
  }

  @Test
  void merged_cells_are_merged_in_every_row() {
    String row =
        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>"
            + OwnDocument.run("{{actions[].step}}")
            + "</w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>"
            + OwnDocument.run("{{actions[].status | else “–”}}")
            + "</w:p></w:tc></w:tr>";
    String head = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";
    byte[] document = OwnDocument.of("<w:tbl>" + head + row + "</w:tbl><w:p/>").bytes();

    byte[] filled = fill(document, PLAN);

    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);
    assertThat(xml.split("gridSpan w:val=\"2\"", -1)).hasSize(PLAN.actions().size() + 1);
    assertThat(xml.split("vMerge w:val=\"restart\"", -1)).hasSize(PLAN.actions().size() + 1);
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
  }

  @Test
  void numbering_repeated_headings_pages_and_tracked_changes_survive() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
            + OwnDocument.run("{{actions[].step}}")
            + "</w:p>";
    String tracked =
        "<w:p><w:ins w:author=\"A\" w:id=\"1\">"
            + OwnDocument.run("{{account.industry}}")
            + "</w:ins><w:del w:author=\"A\" w:id=\"2\"><w:r><w:delText>{{account.name}}</w:delText></w:r>"
            + "</w:del></w:p>";
    String rows =
        OwnDocument.table(new String[] {"Step"}, new String[] {"{{actions[].step}}"})
            .replaceFirst("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
    String pages =
        "<w:p><w:pPr><w:sectPr><w:pgSz w:h=\"9\" w:w=\"7\"/></w:sectPr></w:pPr>"
            + OwnDocument.run("{{account.name}}")
            + "</w:p>";
    String group =
        "<w:p><w:r><w:drawing><wpg:wgp xmlns:wpg=\"urn:wpg\"><wps:wsp xmlns:wps=\"urn:wps\"><wps:txbx>"
            + "<w:txbxContent>"
            + OwnDocument.paragraphs("{{account.customerSince}}")
            + "</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></w:drawing></w:r></w:p>";

    byte[] filled = fill(OwnDocument.of(numbered + tracked + rows + pages + group).bytes(), PLAN);

    String xml = OwnDocument.xml(filled, OwnDocument.MAIN);
    assertThat(xml.split("<w:numId w:val=\"3\"/>", -1)).hasSize(PLAN.actions().size() + 1);
    assertThat(xml)
        .containsPattern("<w:ins [^>]*w:id=\"1\">(?:(?!</w:ins>).)*>Steel<")
        .contains("<w:delText>{{account.name}}</w:delText>")
        .containsOnlyOnce("<w:tblHeader/>")
        .containsOnlyOnce("<w:sectPr><w:pgSz w:h=\"9\" w:w=\"7\"/></w:sectPr>")
        .containsPattern("<wps:txbx(?: [^>]*)?><w:txbxContent>.*>2019<.*</w:txbxContent>");
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
  }
}
