package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slides are full, or what they hold was put on another. */
class FillTest {

  /** Plans with enough for every slide; the others have little to tell. */
  private static final List<String> FULL = List.of("sample", "middle", "dense");

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void slides_are_full_or_what_they_hold_shares_another(
      String language, String name, Audience audience) {
    double least = FULL.contains(name) ? 0.6 : 0.2;
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);
    List<Slide> told = TypicalDecks.told(deck, language);

    for (Slide slide : content("strategic-presentation", language, name, audience)) {
      if (told.contains(slide)) {
        assertThat(fill(slide)).as(slide.title().text()).isGreaterThanOrEqualTo(least);
      }
    }
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
