package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Grid;
import io.keyplan.document.Input;
import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.document.Shape;
import io.keyplan.document.Timeline;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Note;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DrawingsTest {

  private static final String MAIN = "word/document.xml";

  // ---- org charts -------------------------------------------------------------------------------

  @Test
  void lines_of_an_org_chart_are_glued_to_the_cards_that_they_join() throws IOException {
    OrgChart chart =
        new OrgChart(
            "Chart",
            people(9, 3),
            List.of(
                new OrgChart.Link("1", "2", LinkKind.INFLUENCE, ""),
                new OrgChart.Link("8", "0", LinkKind.CONFLICT, "")),
            "In words");

    WordPackage file = write(chart);

    Set<String> cards = new HashSet<>();
    for (Element shape : elements(file, "wsp")) {
      if (first(shape, "txbxContent") != null) {
        cards.add(first(shape, "cNvPr").getAttribute("id"));
      }
    }
    List<Element> ends = new ArrayList<>(elements(file, "stCxn"));
    ends.addAll(elements(file, "endCxn"));
    assertThat(ends).hasSizeGreaterThanOrEqualTo(2 * 8);
    assertThat(ends).allMatch(end -> cards.contains(end.getAttribute("id")));
    assertThat(ends).allMatch(end -> Integer.parseInt(end.getAttribute("idx")) < 4);
  }

  @Test
  void a_chart_too_large_for_a_page_names_the_drawings_that_it_goes_on_with() throws IOException {
    WordPackage file = write(new OrgChart("Chart", people(150, 4), List.of(), "In words"));

    List<Element> drawings = elements(file, "wgp");
    String text = file.pageText();
    assertThat(drawings).hasSizeGreaterThan(3);
    assertThat(text).contains("→ 2/" + drawings.size()).contains("← 1/" + drawings.size());
    for (int i = 0; i < 150; i++) {
      assertThat(text).contains("Person " + i + "\n");
    }
  }

  @Test
  void no_drawing_is_larger_than_its_page() throws IOException {
    WordPackage file = write(new OrgChart("Chart", people(150, 4), List.of(), "In words"));

    for (Element extent : elements(file, "extent")) {
      assertThat(Long.parseLong(extent.getAttribute("cx"))).isLessThan(15_000L * 635);
      assertThat(Long.parseLong(extent.getAttribute("cy"))).isLessThan(14_000L * 635);
    }
  }

  @Test
  void a_text_that_would_burst_its_card_is_shortened_and_reported() throws IOException {
    String endless = "Director of everything that has no name ".repeat(20).strip();
    OrgChart.Node node = node("1", "", "Ann", endless);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExportReport report =
        new WordExporter()
            .export(
                document(List.of(new OrgChart("Chart", List.of(node), List.of(), "In words"))),
                ExportOptions.standard(),
                out);

    assertThat(WrittenDocuments.read(out.toByteArray()).pageText())
        .contains("Director of everything")
        .contains("…")
        .doesNotContain(endless);
    assertThat(report.notes())
        .extracting(Note::path)
        .containsExactly(new FieldPath("people[1].jobTitle"));
  }

  // ---- grids and timelines ----------------------------------------------------------------------

  @Test
  void people_stand_in_the_field_of_their_scores() throws IOException {
    Grid grid =
        new Grid(
            "Grid",
            "Interest",
            "Influence",
            List.of("top left", "top right", "bottom left", "bottom right"),
            List.of(
                point("both", 4, 4),
                point("neither", 3, 3),
                point("interested", 5, 1),
                point("influential", 1, 5)),
            "In words");

    assertThat(write(grid).pageText())
        .containsSubsequence(
            "top left",
            "influential",
            "top right",
            "both",
            "bottom left",
            "neither",
            "bottom right",
            "interested");
  }

  @Test
  void many_people_in_a_field_stand_in_two_columns() throws IOException {
    List<Grid.Point> points = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      points.add(point("Person " + i, 5, 5));
    }
    Grid grid = new Grid("Grid", "x", "y", List.of("a", "b", "c", "d"), points, "In words");

    WordPackage file = write(grid);

    assertThat(file.elements(MAIN, "gridCol")).hasSize(5);
    assertThat(file.pageText()).contains("Person 0").contains("Person 8");
  }

  @Test
  void a_timeline_shades_the_columns_of_its_spans() throws IOException {
    Timeline timeline =
        new Timeline(
            "timeline",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 5, 12),
            List.of(
                new Timeline.Span(
                    Entry.text("Pilot"),
                    Entry.EMPTY,
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 31),
                    new Datum.State("DONE", "Done", Tone.POSITIVE))),
            List.of(
                new Timeline.Mark(Entry.text("Signed"), LocalDate.of(2026, 12, 30), Datum.BLANK)),
            "In words");

    WordPackage file = write(timeline);

    assertThat(file.elements(MAIN, "gridCol")).hasSize(49);
    assertThat(file.pageText()).contains("Done").contains("30 déc. 2026 ◆").contains("12 mai 2026");
  }

  // ---- pictures ---------------------------------------------------------------------------------

  @Test
  void a_photo_is_cropped_to_a_square_and_stored_once() throws IOException {
    PictureSlot photo =
        new PictureSlot(new FieldPath("team[m-1].photo"), picture(90, 60), "Photo of Ann", "A");
    PictureSlot again =
        new PictureSlot(new FieldPath("team[m-2].photo"), picture(90, 60), "Photo of Bob", "B");

    WordPackage file = write(cards(photo, again));

    assertThat(file.parts().keySet()).filteredOn(name -> name.startsWith("word/media/")).hasSize(1);
    Element crop = elements(file, "srcRect").get(0);
    assertThat(crop.getAttribute("l")).isEqualTo("16667");
    assertThat(crop.getAttribute("r")).isEqualTo("16667");
    assertThat(file.elements(MAIN, "picture")).hasSize(2);
    assertThat(file.text(MAIN)).contains("w:val=\"team[m-1].photo\"");
  }

  @Test
  void initials_stand_in_for_a_photo() throws IOException {
    PictureSlot empty =
        new PictureSlot(new FieldPath("team[m-1].photo"), null, "Initials: AB", "AB");

    WordPackage file = write(cards(empty));

    assertThat(elements(file, "wsp")).hasSize(1);
    assertThat(file.pageText()).contains("AB");
    assertThat(elements(file, "docPr").get(0).getAttribute("descr")).isEqualTo("Initials: AB");
  }

  @Test
  void a_picture_that_cannot_be_read_is_reported() throws IOException {
    Picture broken = new Picture(Picture.Type.SVG, "<svg".getBytes(), 10, 10);
    PictureSlot slot = new PictureSlot(new FieldPath("team[m-1].photo"), broken, "Ann", "A");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExportReport report =
        new WordExporter().export(document(List.of(cards(slot))), ExportOptions.standard(), out);

    assertThat(report.notes())
        .extracting(Note::path)
        .containsExactly(new FieldPath("team[m-1].photo"));
  }

  private static Cards cards(PictureSlot... photos) {
    List<Cards.Card> cards = new ArrayList<>();
    for (PictureSlot photo : photos) {
      cards.add(
          new Cards.Card(
              "m" + cards.size(), photo, Entry.text("Ann"), Entry.text("Boss"), List.of()));
    }
    return new Cards("cards", new FieldPath("team"), Cards.Style.PORTRAIT, cards);
  }

  private static Picture picture(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
    return new Picture(Picture.Type.PNG, png.toByteArray(), width, height);
  }

  private static Grid.Point point(String label, int x, int y) {
    return new Grid.Point(label, label, x, y, Datum.BLANK);
  }

  private static List<OrgChart.Node> people(int count, int reports) {
    List<OrgChart.Node> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String boss = i == 0 ? "" : String.valueOf((i - 1) / reports);
      people.add(node(String.valueOf(i), boss, "Person " + i, "Job " + i));
    }
    return people;
  }

  private static OrgChart.Node node(String id, String boss, String name, String job) {
    FieldPath path = new FieldPath("people[" + id + "].jobTitle");
    Input input = new Input(Input.Kind.LINE, "Job", "", List.of());
    return new OrgChart.Node(
        id,
        boss,
        Entry.text(name),
        new Entry(Datum.words(job), path, input, Entry.Mark.NONE),
        "",
        Datum.BLANK,
        false,
        new PictureSlot(FieldPath.NONE, null, name, ""));
  }

  private static Document document(List<Block> blocks) {
    return new Document(
        "test",
        Variant.FILLED,
        Shape.REPORT,
        Locale.FRANCE,
        "Test",
        "Client",
        "",
        "",
        LocalDate.of(2026, 1, 12),
        List.of(new Section("s", "Section", "Section", blocks, List.of())));
  }

  private static WordPackage write(Block block) {
    return WrittenDocuments.read(WrittenDocuments.write(document(List.of(block))));
  }

  private static List<Element> elements(WordPackage file, String name) {
    return WordPackage.list(file.xml(MAIN).getElementsByTagNameNS("*", name));
  }

  private static Element first(Element element, String name) {
    return (Element) element.getElementsByTagNameNS("*", name).item(0);
  }
}
