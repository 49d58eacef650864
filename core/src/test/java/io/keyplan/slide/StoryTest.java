package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.testing.TypicalPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What decks tell before their appendix, over plans of all sizes. */
class StoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  /** The least size of a text that is projected; initials and names in charts are drawings. */
  private static final double PROJECTED = 12;

  static Stream<Arguments> presentations() {
    return Stream.of("en", "fr")
        .flatMap(
            language ->
                TypicalPlans.all(Locale.forLanguageTag(language)).entrySet().stream()
                    .flatMap(
                        plan ->
                            Stream.of(Audience.values())
                                .map(
                                    audience ->
                                        Arguments.of(
                                            language, plan.getKey(), audience, plan.getValue()))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_presentation_keeps_to_ten_slides_before_its_appendix(
      String language, String name, Audience audience, AccountPlan plan) {
    Deck deck = deck(plan, "strategic-presentation", audience, language);

    assertThat(told(deck, language)).hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_plan_that_is_gone_through_keeps_to_eighteen(
      String language, String name, Audience audience, AccountPlan plan) {
    Deck deck = deck(plan, "key-account-plan", audience, language);

    assertThat(told(deck, language)).hasSizeLessThanOrEqualTo(18);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void nothing_before_the_appendix_takes_more_than_two_slides_in_a_row(
      String language, String name, Audience audience, AccountPlan plan) {
    List<String> titles =
        told(deck(plan, "strategic-presentation", audience, language), language).stream()
            .map(slide -> slide.title().text())
            .toList();

    assertThat(titles).noneMatch(title -> title.matches(".*\\([3-9]/\\d+\\)"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void what_is_projected_can_be_read_from_the_last_row(
      String language, String name, Audience audience, AccountPlan plan) {
    for (Slide slide : told(deck(plan, "strategic-presentation", audience, language), language)) {
      if (slide.layout() != Slide.Layout.COVER) {
        assertThat(sizes(slide))
            .as(slide.title().text())
            .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(PROJECTED));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void content_begins_right_under_its_title_and_ends_on_the_slide(
      String language, String name, Audience audience, AccountPlan plan) {
    for (Slide slide : deck(plan, "strategic-presentation", audience, language).slides()) {
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
    Deck deck = deck(ExtremePlan.create(), "strategic-presentation", Audience.INTERNAL, "en");

    assertThat(told(deck, "en")).hasSizeLessThanOrEqualTo(14);
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

  private static List<Slide> told(Deck deck, String language) {
    String appendix = Messages.of(Locale.forLanguageTag(language)).text("word.appendix");
    return deck.slides().stream().takeWhile(slide -> !slide.kicker().startsWith(appendix)).toList();
  }

  private static Deck deck(AccountPlan plan, String template, Audience audience, String language) {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(
                new Composer(
                    audience.apply(plan),
                    Variant.FILLED,
                    audience,
                    Locale.forLanguageTag(language),
                    DAY,
                    Pictures.NONE,
                    null));
    return DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan());
  }
}
