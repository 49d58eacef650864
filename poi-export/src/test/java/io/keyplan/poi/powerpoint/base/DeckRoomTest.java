package io.keyplan.poi.powerpoint.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandLimits;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.slide.Deck;
import io.keyplan.slide.DeckPlanner;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.DensePlan;
import io.keyplan.testing.SparsePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckRoomTest {

  private static final SampleClient CLIENT = SampleClient.of(Locale.UK);
  private static final Document SAMPLE =
      compose("strategic-presentation", CLIENT.plan(), Variant.SAMPLE);
  private static final List<Document> DOCUMENTS =
      List.of(
          SAMPLE,
          compose("key-account-plan", SparsePlan.of(Locale.UK), Variant.FILLED),
          compose("strategic-presentation", DensePlan.of(Locale.UK), Variant.FILLED));

  private static Document compose(String template, AccountPlan plan, Variant variant) {
    LocalDate today = LocalDate.of(2026, 1, 12);
    return Templates.builtIn()
        .get(template)
        .compose(new Composer(plan, variant, Locale.UK, today, CLIENT.pictures()));
  }

  private static SlideBase slides(MadeDeck deck) {
    String file = "presentation: base.potx";
    return Brand.of("a.yaml", file, Map.of("base.potx", deck.bytes()), BrandLimits.STANDARD)
        .base(SlideBase.class)
        .orElseThrow();
  }

  private static Deck plan(Document document, SlideBase base) {
    return DeckPlanner.plan(document, picture -> true, base);
  }

  static Stream<String> decks() {
    return MadeDecks.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everything_has_room_where_a_base_puts_it(String name) {
    SlideBase base = slides(MadeDecks.all().get(name));

    for (Document document : DOCUMENTS) {
      assertThat(DeckRoom.problems(plan(document, base))).as(document.subject()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Georgia", "Verdana", "A font that nobody knows"})
  void wide_fonts_take_more_slides_and_never_smaller_texts(String font) {
    Deck inArial = plan(SAMPLE, slides(MadeDecks.all().get("as PowerPoint makes it")));
    SlideBase base = slides(MadeDecks.all().get("as PowerPoint makes it").font(font));
    Deck wide = plan(SAMPLE, base);

    assertThat(base.fontRatio()).isGreaterThan(1.1);
    assertThat(DeckRoom.problems(wide)).isEmpty();
    assertThat(DeckRoom.smallest(wide)).isCloseTo(DeckRoom.smallest(inArial), within(0.1));
    assertThat(wide.slides()).hasSizeGreaterThanOrEqualTo(inArial.slides().size());
  }

  @Test
  void titles_that_have_no_room_are_cut_and_stand_in_the_notes() {
    SlideBase base =
        slides(
            new MadeDeck(960, 540)
                .master(
                    "Title Slide | title | ctrTitle 0 80,150,120,32 | subTitle 1 80,280,800,110",
                    "Section Header | secHead | title 0 60,250,120,32",
                    "Content | obj | title 0 40,20,300,50 | - 1 40,110,880,370"));
    Deck deck = plan(DOCUMENTS.get(1), base);
    Slide cover = deck.slides().get(0);
    List<Slide> sections =
        deck.slides().stream().filter(each -> each.layout() == Slide.Layout.SECTION).toList();

    assertThat(DeckRoom.problems(deck)).isEmpty();
    assertThat(cover.title().text()).endsWith("…");
    assertThat(cover.notes()).contains("Bellerive Textiles");
    assertThat(sections)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.notes()).contains(each.section()));
  }

  @Test
  void what_stands_above_titles_is_measured_in_its_own_size() {
    SlideBase base =
        slides(
            new MadeDeck(960, 540)
                .master(
                    "Kicker | obj | body 13 40,10,330,30 | title 0 40,40,880,70"
                        + " | - 1 40,110,880,370"));

    assertThat(base.kicker().size()).isEqualTo(18);
    assertThat(DeckRoom.problems(plan(DOCUMENTS.get(1), base))).isEmpty();
  }

  @Test
  void a_title_keeps_to_a_place_that_is_lower_than_a_line_of_its_size() {
    SlideBase base =
        slides(
            new MadeDeck(960, 540).master("Low | obj | title 0 40,20,880,26 | - 1 40,110,880,370"));

    assertThat(base.title().sizes()).containsExactly(16.0);
    assertThat(DeckRoom.problems(plan(DOCUMENTS.get(1), base))).isEmpty();
  }
}
