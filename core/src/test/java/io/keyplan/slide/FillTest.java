package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slides are full, or what they hold was put on another. */
class FillTest {

  /** How much of the height beneath a title is used. */
  private static final double FULL = 0.7;

  /** A cover and one slide more: there is nothing that could share it. */
  private static final int LONE = 2;

  /** The same where a plan has hardly more than this one thing to say. */
  private static final double LITTLE = 0.2;

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void slides_are_full_or_what_they_hold_shares_another(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);
    List<Slide> told = TypicalDecks.told(deck, language);

    double least = told.size() <= LONE || name.startsWith("random") ? LITTLE : FULL;
    for (Slide slide : content("strategic-presentation", language, name, audience)) {
      if (told.contains(slide)) {
        assertThat(fill(slide)).as(slide.title().text()).isGreaterThanOrEqualTo(least);
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void decks_that_are_gone_through_have_one_slide_in_ten_that_is_not_full_at_most(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("key-account-plan", language, name, audience);
    List<Slide> slides = new ArrayList<>(TypicalDecks.told(deck, language));
    slides.retainAll(content("key-account-plan", language, name, audience));
    long empty = slides.stream().filter(slide -> fill(slide) < FULL).count();

    assertThat(empty).isLessThanOrEqualTo(Math.max(1, slides.size() / 10));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void slides_of_the_appendix_are_at_least_half_full(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);
    List<Slide> told = TypicalDecks.told(deck, language);

    for (Slide slide : content("strategic-presentation", language, name, audience)) {
      if (!told.contains(slide)) {
        assertThat(fill(slide)).as(slide.title().text()).isGreaterThanOrEqualTo(0.5);
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void no_slide_goes_on_for_a_remark_alone(String language, String name, Audience audience) {
    for (Slide slide : content("strategic-presentation", language, name, audience)) {
      assertThat(slide.shapes())
          .as(slide.title().text())
          .anyMatch(shape -> !shape.name().startsWith("More"));
    }
  }

  private static List<Slide> content(
      String template, String language, String name, Audience audience) {
    return TypicalDecks.of(template, language, name, audience).slides().stream()
        .filter(slide -> slide.layout() != Slide.Layout.COVER)
        .filter(slide -> slide.layout() != Slide.Layout.SECTION)
        .filter(slide -> !slide.shapes().isEmpty())
        .toList();
  }

  private static double fill(Slide slide) {
    Box body = SlideBase.ofKeyplan().beneath(slide.title());
    double bottom =
        slide.shapes().stream().map(Shape::box).mapToDouble(Box::bottom).max().orElse(body.y());
    return (bottom - body.y()) / body.height();
  }
}
