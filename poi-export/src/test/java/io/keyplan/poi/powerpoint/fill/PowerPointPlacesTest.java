package io.keyplan.poi.powerpoint.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.fill.FillTemplate;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where in a deck values stand beside plain shapes and tables. */
class PowerPointPlacesTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .id("p-1")
          .action("Visit", a -> a.id("a-1"))
          .action("Send", a -> a.id("a-2"))
          .build();

  private static byte[] fill(byte[] deck) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FillTemplate.open("own.pptx", deck, DocumentLimits.STANDARD).fill(PLAN, out);
    return out.toByteArray();
  }

  @Test
  void merged_cells_are_merged_in_every_row_and_read_back() throws IOException {
    OwnDeck deck = new OwnDeck();
    String table =
        deck.table(
                "T",
                new String[] {"Step", "", "State"},
                new String[] {"{{actions[].step}}", "", "{{actions[].status | else “–”}}"})
            .replaceAll(
                "<a:tc>(?=(?:(?!</a:tc>).)*(?:Step|actions\\[].step))", "<a:tc gridSpan=\"2\">")
            .replaceAll(
                "<a:tc>(?=<a:txBody><a:bodyPr/><a:p><a:r><a:rPr lang=\"en-GB\"/><a:t></a:t>)",
                "<a:tc hMerge=\"1\">");
    deck.slide(table);

    byte[] filled = fill(deck.bytes());

    String xml = OwnDeck.xml(filled, "ppt/slides/slide1.xml");
    assertThat(xml.split("gridSpan=\"2\"", -1)).hasSize(4);
    assertThat(xml.split("hMerge=\"1\"", -1)).hasSize(4);
    assertThat(OwnDeck.words(xml)).isEqualTo("Step||State|Visit||–|Send||–|");
    assertThat(read(filled, ">Visit<", ">Call<").plan().actions())
        .extracting(action -> action.step())
        .containsExactly("Call", "Send");
  }

  private static byte[] edit(byte[] filled, String part, String from, String to) {
    Map<String, byte[]> parts = OwnDeck.unzip(filled);
    parts.computeIfPresent(
        part,
        (name, xml) ->
            new String(xml, StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8));
    return OwnDeck.zip(parts);
  }

  private static ImportResult read(byte[] filled, String from, String to) {
    return read(edit(filled, "ppt/slides/slide1.xml", from, to));
  }

  private static ImportResult read(byte[] filled) {
    return PlanImport.standard()
        .merge(new PowerPointReader().read(filled, DocumentLimits.STANDARD), PLAN);
  }

  @Test
  void groups_in_groups_without_end_are_refused() {
    OwnDeck deck = new OwnDeck();
    deck.slide("<p:grpSp>".repeat(5000) + deck.shape("S", "x") + "</p:grpSp>".repeat(5000));

    assertThatThrownBy(() -> fill(deck.bytes()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("slide1.xml is nested too deep");
  }

  @Test
  void smart_art_is_filled_in_its_data_and_in_its_drawing() throws IOException {
    OwnDeck deck = new OwnDeck();
    String slide = deck.slide(deck.shape("S", "Beside"));
    String text =
        "<x xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p>"
            + OwnDeck.run("For {{account.name}}")
            + "</a:p></x>";
    for (String kind : new String[] {"diagramData", "diagramDrawing"}) {
      String part = "ppt/diagrams/" + kind + "1.xml";
      deck.part(
          part, "application/vnd.openxmlformats-officedocument.drawingml." + kind + "+xml", text);
      deck.relate(slide, kind, part);
    }

    byte[] filled = fill(deck.bytes());

    for (String kind : new String[] {"diagramData", "diagramDrawing"}) {
      assertThat(OwnDeck.words(OwnDeck.xml(filled, "ppt/diagrams/" + kind + "1.xml")))
          .endsWith("For Acme|");
    }
  }

  @Test
  void custom_shows_and_sections_name_the_slides_that_are_there() throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "First"));
    deck.slide(deck.shape("S", "Risks"));
    deck.notes("{{if situation.risks}}");
    Map<String, byte[]> parts = OwnDeck.unzip(deck.bytes());
    parts.computeIfPresent(
        "ppt/presentation.xml",
        (name, xml) -> {
          String main = new String(xml, StandardCharsets.UTF_8);
          String ids = main.replaceAll("(?s).*<p:sldIdLst>(.*)</p:sldIdLst>.*", "$1");
          String shows =
              "<p:custShowLst><p:custShow name=\"All\" id=\"0\"><p:sldLst>"
                  + ids.replaceAll("<p:sldId id=\"\\d+\"", "<p:sld")
                  + "</p:sldLst></p:custShow></p:custShowLst>";
          String sections =
              "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst"
                  + " xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
                  + "<p14:section name=\"All\" id=\"{1}\"><p14:sldIdLst>"
                  + ids.replaceAll("<p:sldId (id=\"\\d+\")[^>]*/>", "<p14:sldId $1/>")
                  + "</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>";
          return main.replace("</p:presentation>", shows + sections + "</p:presentation>")
              .getBytes(StandardCharsets.UTF_8);
        });

    String main = OwnDeck.xml(fill(OwnDeck.zip(parts)), "ppt/presentation.xml");

    assertThat(main).containsOnlyOnce("<p:sldId ").containsOnlyOnce("<p:sld ");
    assertThat(main).containsOnlyOnce("<p14:sldId ");
  }

  @Test
  void slides_that_repeat_are_read_back_with_their_notes() throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("Step", "Do {{actions[].step}}"));
    deck.notes("{{each actions[]}}", "Owner: {{actions[].owner}}, status: {{actions[].status}}");

    byte[] filled = fill(deck.bytes());

    String notes = "ppt/notesSlides/notesSlide1.xml";
    assertThat(OwnDeck.words(OwnDeck.xml(filled, notes))).startsWith("Owner: , status: ");
    assertThat(read(filled, "x", "x").changes()).isEmpty();
    assertThat(read(filled, "Visit", "Call").changes())
        .extracting(change -> change.address().text())
        .containsExactly("actions[a-1].step");
    assertThat(read(edit(filled, notes, "Owner: ", "Owner: Bo")).changes())
        .extracting(change -> change.address().text() + " = " + change.after())
        .containsExactly("actions[a-1].owner = Bo");
  }
}
