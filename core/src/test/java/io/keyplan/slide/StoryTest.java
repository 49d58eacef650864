package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.i18n.Messages;
import io.keyplan.testing.ExtremePlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What decks tell before their appendix, over plans of all sizes. */
class StoryTest {

  /** The least size of a text that is projected; initials and names in charts are drawings. */
  private static final double PROJECTED = 12;

  /** The least size of a text that is looked up in an appendix. */
  private static final double LOOKED_UP = 10.5;

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_presentation_keeps_to_ten_slides_before_its_appendix(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);

    assertThat(TypicalDecks.told(deck, language)).hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_plan_that_is_gone_through_keeps_to_eighteen(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("key-account-plan", language, name, audience);

    assertThat(TypicalDecks.told(deck, language)).hasSizeLessThanOrEqualTo(18);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void nothing_before_the_appendix_takes_more_than_two_slides_in_a_row(
      String language, String name, Audience audience) {
    List<String> titles =
        TypicalDecks.told(
                TypicalDecks.of("strategic-presentation", language, name, audience), language)
            .stream()
            .map(slide -> slide.title().text())
            .toList();

    assertThat(titles).noneMatch(title -> title.matches(".*\\([3-9]/\\d+\\)"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void what_is_projected_can_be_read_from_the_last_row(
      String language, String name, Audience audience) {
    for (String template : List.of("strategic-presentation", "key-account-plan")) {
      Deck deck = TypicalDecks.of(template, language, name, audience);
      List<Slide> told = TypicalDecks.told(deck, language);
      for (Slide slide : deck.slides()) {
        if (slide.layout() != Slide.Layout.COVER) {
          double least = told.contains(slide) ? PROJECTED : LOOKED_UP;
          assertThat(sizes(slide))
              .as(slide.title().text())
              .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(least));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_presentation_of_a_real_account_answers_first_and_ends_with_what_is_to_be_decided(
      String language, String name, Audience audience) {
    if (!List.of("sample", "sparse", "middle").contains(name) || audience == Audience.CUSTOMER) {
      return;
    }
    List<Slide> told =
        TypicalDecks.told(
            TypicalDecks.of("strategic-presentation", language, name, audience), language);
    Messages messages = Messages.of(Locale.forLanguageTag(language));

    assertThat(told.get(1).kicker()).isEqualToIgnoringCase(messages.text("section.overview"));
    assertThat(told.get(told.size() - 1).kicker())
        .isEqualToIgnoringCase(messages.text("section.closing"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void content_begins_right_under_its_title_and_ends_on_the_slide(
      String language, String name, Audience audience) {
    for (Slide slide :
        TypicalDecks.of("strategic-presentation", language, name, audience).slides()) {
      if (slide.layout() != Slide.Layout.COVER && !slide.shapes().isEmpty()) {
        double title = slide.title().place().bottom();
        double first = slide.shapes().stream().mapToDouble(s -> s.box().y()).min().getAsDouble();
        double last =
            slide.shapes().stream().map(Shape::box).mapToDouble(Box::bottom).max().getAsDouble();

        assertThat(first).as(slide.title().text()).isBetween(title + 8, title + 30);
        assertThat(last)
            .as(slide.title().text())
            .isLessThanOrEqualTo(SlideBase.ofKeyplan().content().bottom() + 1);
      }
    }
  }

  @Test
  void even_four_hundred_actions_are_told_on_fourteen_slides() {
    Deck deck =
        TypicalDecks.deck(ExtremePlan.create(), "strategic-presentation", Audience.INTERNAL, "en");

    assertThat(TypicalDecks.told(deck, "en")).hasSizeBetween(8, 14);
    assertThat(deck.notes())
        .anyMatch(
            note -> note.message().equals("the rest of “Action plan” stands in the appendix"));
  }

  private static Stream<Double> texts(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(run -> !run.text().isBlank())
        .map(run -> run.style().size());
  }

  private static List<Double> sizes(Slide slide) {
    return slide.shapes().stream()
        .filter(shape -> !shape.name().startsWith("Initials"))
        .flatMap(
            shape -> {
              if (shape instanceof Shape.Form form) {
                return texts(form.text());
              }
              return shape instanceof Shape.Grid grid
                  ? grid.rows().stream()
                      .flatMap(row -> row.cells().stream())
                      .flatMap(cell -> texts(cell.text()))
                  : Stream.<Double>empty();
            })
        .toList();
  }
}
