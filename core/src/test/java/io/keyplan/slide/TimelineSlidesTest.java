package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How spans and points in time are drawn. */
class TimelineSlidesTest {

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  /** Signs of actions, and of milestones. */
  private static List<Box> signs(Slide slide, String... names) {
    return slide.shapes().stream()
        .filter(shape -> Stream.of(names).anyMatch(name -> shape.name().startsWith(name)))
        .map(Shape::box)
        .toList();
  }

  private static List<Slide> timelines(Deck deck) {
    return deck.slides().stream()
        .filter(slide -> !signs(slide, "Span", "Flag", "Milestone").isEmpty())
        .toList();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void signs_reach_over_seventy_percent_of_the_axis_and_no_text_leaves_the_slide(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);
    List<Slide> shown = timelines(deck);
    if (shown.isEmpty()) {
      return;
    }
    double from = Double.MAX_VALUE;
    double to = 0;
    Box body = SlideBase.ofKeyplan().content();
    for (Slide slide : shown) {
      for (Box sign : signs(slide, "Span", "Flag", "Milestone")) {
        from = Math.min(from, sign.x());
        to = Math.max(to, sign.right());
      }
      assertThat(slide.shapes())
          .allSatisfy(shape -> assertThat(shape.box().right()).isLessThan(body.right() + 1));
    }
    double today =
        shown.get(0).shapes().stream()
            .filter(shape -> shape instanceof Shape.Connector line && line.box().height() > 60)
            .mapToDouble(shape -> shape.box().x())
            .max()
            .orElse(from);
    assertThat(Math.max(to, today) - Math.min(from, today))
        .as(name)
        .isGreaterThan(0.7 * (body.right() - Math.max(from, body.x() + 0.17 * body.width())) - 1);
  }

  @Test
  void texts_of_a_timeline_do_not_touch_each_other() {
    for (String plan : List.of("sample", "middle", "dense")) {
      Deck deck = TypicalDecks.of("strategic-presentation", "fr", plan, Audience.INTERNAL);
      for (Slide slide : timelines(deck)) {
        List<Box> texts =
            slide.shapes().stream()
                .filter(shape -> shape instanceof Shape.Form form && !form.text().isEmpty())
                .map(Shape::box)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
          for (int j = i + 1; j < texts.size(); j++) {
            assertThat(texts.get(i).overlaps(texts.get(j), 1.5))
                .as(plan + " " + texts.get(i) + " " + texts.get(j))
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void actions_stand_by_objective_milestones_above_and_an_unknown_start_is_a_flag() {
    AccountPlan plan =
        AccountPlan.builder("Client")
            .goal("Grow", goal -> goal.objective("More sites", one -> one.id("o1")))
            .milestone("Signed", milestone -> milestone.date(LocalDate.of(2026, 3, 2)))
            .action(
                "Long ago",
                action ->
                    action
                        .objective("o1")
                        .start(LocalDate.of(2024, 1, 1))
                        .due(LocalDate.of(2026, 4, 1)))
            .action(
                "Ended late in theory",
                action -> action.status(ActionStatus.COMPLETED).due(LocalDate.of(2026, 6, 1)))
            .action("Some day", action -> action.due(LocalDate.of(2026, 5, 1)))
            .build();
    Slide slide =
        timelines(TypicalDecks.deck(plan, "strategic-presentation", Audience.INTERNAL, "en"))
            .get(0);
    List<String> texts =
        slide.shapes().stream()
            .filter(shape -> shape instanceof Shape.Form form && !form.text().isEmpty())
            .map(shape -> ((Shape.Form) shape).text().plain())
            .toList();

    assertThat(texts)
        .containsSubsequence("Milestones", "More sites")
        .anyMatch(text -> text.startsWith("Long ago"))
        .contains("started earlier", "due, start not set");
    assertThat(signs(slide, "Flag")).hasSize(3);
    assertThat(signs(slide, "Span")).hasSize(1);
    double today =
        slide.shapes().stream()
            .filter(Shape.Connector.class::isInstance)
            .map(Shape::box)
            .filter(box -> box.height() > 60)
            .mapToDouble(Box::x)
            .filter(x -> x > signs(slide, "Span").get(0).x() + 1)
            .min()
            .orElseThrow();
    assertThat(signs(slide, "Flag").stream().mapToDouble(Box::x).filter(x -> x <= today + 1))
        .isNotEmpty();
  }

  @Test
  void a_slide_holds_fifteen_rows() {
    AccountPlan.Builder plan = AccountPlan.builder("Client");
    for (int i = 0; i < 15; i++) {
      int day = i;
      plan.action(
          "Step " + i,
          action ->
              action.start(LocalDate.of(2026, 2, 1)).due(LocalDate.of(2026, 3, 1).plusDays(day)));
    }
    Deck deck = TypicalDecks.deck(plan.build(), "strategic-presentation", Audience.INTERNAL, "en");

    assertThat(timelines(deck)).hasSize(1);
    assertThat(signs(timelines(deck).get(0), "Span")).hasSize(15);
  }
}
