package io.keyplan.poi.powerpoint;

import static io.keyplan.poi.powerpoint.DeckParts.all;
import static io.keyplan.poi.powerpoint.DeckParts.children;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.export.ExportOptions;
import io.keyplan.sample.SampleClient;
import io.keyplan.slide.DeckPlanner;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every value on a slide can be traced to its field, and every colour to the theme. */
class FieldMapTest {

  private static final String FIELDS = "customXml/item1.xml";
  private static final int FIRST_SLIDE = 256;

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_value_that_a_deck_shows_is_in_its_map(String template) throws IOException {
    Document document = document(template);
    Set<String> shown = new TreeSet<>();
    for (Slide slide :
        DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan()).slides()) {
      add(slide.title().path(), shown);
      slide.shapes().forEach(shape -> add(shape, shown));
    }

    assertThat(shown).isNotEmpty();
    assertThat(addresses(deck(document))).containsAll(shown);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_entry_of_the_map_leads_to_a_text_a_cell_or_a_shape(String template)
      throws IOException {
    DeckParts deck = deck(document(template));

    for (Element slide : children(deck.xml(FIELDS), "slide")) {
      Element shown = slide(deck, slide);
      for (Element shape : children(slide, "shape")) {
        assertThat(shape(shown, shape)).as(shape.getAttribute("name")).isNotNull();
      }
      for (Element table : children(slide, "table")) {
        Element frame = shape(shown, table);
        assertThat(ids(table, "column")).isEqualTo(kept(frame, "colId"));
        assertThat(ids(table, "row")).isEqualTo(kept(frame, "rowId"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_map_holds_no_words_of_the_plan(String template) throws IOException {
    Element fields = deck(document(template)).xml(FIELDS);

    assertThat(fields.getTextContent()).isEmpty();
    assertThat(all(fields, "*", "words"))
        .extracting(words -> words.getAttribute("are"))
        .allMatch(words -> words.matches("\\d+:[0-9a-f]+|[^\\p{L}\\p{N}]*"));
  }

  @Test
  void slides_take_the_main_colours_from_the_theme() throws IOException {
    DeckParts deck = deck(document("strategic-presentation"));
    Palette palette = Theme.standard().palette();

    for (String slide : deck.slides()) {
      String xml = new String(deck.contents().get(slide), StandardCharsets.UTF_8);
      assertThat(xml)
          .doesNotContain(
              palette.ink().rgb(),
              palette.primary().rgb(),
              palette.secondary().rgb(),
              palette.panel().rgb(),
              "a:latin");
    }
  }

  private static Element slide(DeckParts deck, Element slide) {
    int number = Integer.parseInt(slide.getAttribute("id")) - FIRST_SLIDE + 1;
    return deck.xml("ppt/slides/slide" + number + ".xml");
  }

  private static Element shape(Element slide, Element shape) {
    return all(slide, DeckParts.P, "cNvPr").stream()
        .filter(one -> one.getAttribute("id").equals(shape.getAttribute("id")))
        .filter(one -> one.getAttribute("name").equals(shape.getAttribute("name")))
        .map(one -> (Element) one.getParentNode().getParentNode())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Element table, String element) {
    return children(table, element).stream().map(one -> one.getAttribute("id")).toList();
  }

  private static List<String> kept(Element frame, String element) {
    return all(frame, "*", element).stream().map(one -> one.getAttribute("val")).toList();
  }

  private static void add(Shape shape, Set<String> shown) {
    if (shape instanceof Shape.Form form) {
      add(form.text(), shown);
    } else if (shape instanceof Shape.Grid grid) {
      grid.rows().forEach(row -> row.cells().forEach(cell -> add(cell.text(), shown)));
    }
  }

  private static void add(Text text, Set<String> shown) {
    text.paragraphs()
        .forEach(
            paragraph ->
                paragraph.runs().stream()
                    .filter(run -> !run.text().isEmpty())
                    .forEach(run -> add(run.path(), shown)));
  }

  private static void add(FieldPath path, Set<String> shown) {
    if (!path.isNone()) {
      shown.add(path.text());
    }
  }

  private static Set<String> addresses(DeckParts deck) {
    Set<String> addresses = new TreeSet<>();
    all(deck.xml(FIELDS), "*", "field")
        .forEach(field -> addresses.add(field.getAttribute("address")));
    return addresses;
  }

  private static Document document(String template) {
    SampleClient sample = SampleClient.of(Locale.UK);
    return Templates.builtIn()
        .get(template)
        .compose(
            new Composer(
                sample.plan(),
                Variant.SAMPLE,
                Locale.UK,
                LocalDate.of(2026, 1, 12),
                sample.pictures()));
  }

  private static DeckParts deck(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PowerPointExporter().export(document, ExportOptions.standard(), out);
    return DeckParts.read(out.toByteArray());
  }
}
