package io.keyplan.poi.powerpoint.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;

/** Sections of ours stand in decks of a company's own. */
class PowerPointSectionTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .id("p-1")
          .action("Visit", a -> a.id("a-1").due(LocalDate.of(2026, 5, 4)))
          .revenue(revenue -> revenue.stream("Pipes", s -> s.amount(2025, 10).amount(2026, 20)))
          .build();

  private static FillTemplate open(byte[] deck) {
    return FillTemplate.open("own.pptx", deck, DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(LocalDate.of(2026, 3, 1)));
  }

  private static byte[] fill(byte[] deck) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    open(deck).fill(PLAN, out);
    return out.toByteArray();
  }

  private static ImportResult read(byte[] filled) {
    return PlanImport.standard()
        .merge(new PowerPointReader().read(filled, DocumentLimits.STANDARD), PLAN);
  }

  @Test
  void slides_of_a_section_follow_the_slide_with_its_tag_on_the_deck_s_own_layouts()
      throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("Title", "For {{account.name}}"));
    deck.notes("{{section action-plan}}");
    deck.slide(deck.shape("Title", "Our figures"), deck.shape("Tag", "{{section revenue}}"));
    deck.slide(deck.shape("Tag", "{{section next-actions}}"));
    deck.slide(deck.shape("Title", "Last"));

    byte[] document = deck.bytes();

    byte[] filled = fill(document);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(filled))) {
      List<String> words =
          show.getSlides().stream()
              .map(each -> each.getPackagePart().getPartName().getName().substring(1))
              .map(part -> OwnDeck.words(OwnDeck.xml(filled, part)))
              .toList();
      assertThat(words).hasSize(6);
      assertThat(words.get(0)).isEqualTo("For Acme|");
      assertThat(words.get(1)).contains("Visit");
      assertThat(words.get(2)).startsWith("Our figures|");
      assertThat(words.get(4)).contains("Visit");
      assertThat(words.get(5)).isEqualTo("Last|");
      assertThat(show.getSlides())
          .extracting(XSLFSlide::getSlideLayout)
          .containsOnly(show.getSlideMasters().get(0).getSlideLayouts());
    }
    assertThat(read(filled).changes()).isEmpty();
    assertThat(read(filled).problems()).isEmpty();
    Map<String, byte[]> parts = OwnDeck.unzip(filled);
    String slide = new String(parts.get("ppt/slides/kpS1-slide1.xml"), StandardCharsets.UTF_8);
    parts.put(
        "ppt/slides/kpS1-slide1.xml",
        slide.replace(">Visit<", ">Visit them<").getBytes(StandardCharsets.UTF_8));
    assertThat(read(OwnDeck.zip(parts)).plan().actions())
        .extracting(action -> action.step())
        .containsExactly("Visit them");
    assertThat(fill(document)).isEqualTo(filled);
  }

  @Test
  void a_deck_without_notes_gets_a_master_for_those_of_a_section() throws IOException {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("Tag", "{{section action-plan}}"));

    byte[] filled = fill(deck.bytes());

    assertThat(OwnDeck.xml(filled, "ppt/presentation.xml"))
        .containsOnlyOnce("<p:notesMasterIdLst>");
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(filled))) {
      assertThat(show.getSlides().get(0).getNotes()).isNotNull();
      assertThat(show.getNotesMaster()).isNotNull();
    }
  }

  @Test
  void sections_where_they_cannot_be_are_mistakes() {
    OwnDeck deck = new OwnDeck();
    deck.slide(
        deck.shape("S", "{{section revenu}}", "See {{section swot}}"),
        deck.table("T", new String[] {"{{section swot}}"}));
    deck.slide(deck.shape("S", "{{people[].name}}"));
    deck.notes("{{each people[]}}", "{{section swot}}");

    assertThat(open(deck.bytes()).check())
        .extracting(TemplateProblem::message)
        .containsExactly(
            "no section “revenu”; did you mean {{section revenue}}?",
            "a section needs a paragraph of its own",
            "a section needs a paragraph of its own in a shape or in the notes of a slide",
            "a section stands once; write it outside of what repeats");
  }

  @Test
  void a_deck_without_room_for_content_says_so() {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shape("S", "{{section swot}}"));
    Map<String, byte[]> parts = OwnDeck.unzip(deck.bytes());
    parts.computeIfPresent(
        "ppt/slideLayouts/slideLayout1.xml",
        (name, xml) ->
            new String(xml, StandardCharsets.UTF_8)
                .replaceAll("<p:sp>.*?</p:sp>", "")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(open(OwnDeck.zip(parts)).check())
        .extracting(TemplateProblem::message)
        .containsExactly(
            "our sections cannot have the look of this document: it has no layout for content: its"
                + " layout “Plain” has not a title and a place of 28 % below it");
  }
}
