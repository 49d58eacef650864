package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiles that stand in a row have their labels and numbers on common lines. */
class TileLinesTest {

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void numbers_of_tiles_in_a_row_stand_on_one_line(
      String language, String name, Audience audience) {
    for (String template : List.of("strategic-presentation", "key-account-plan")) {
      for (Slide slide : TypicalDecks.of(template, language, name, audience).slides()) {
        rows(slide)
            .forEach(
                row -> {
                  assertThat(row).allMatch(tile -> tile.text().anchor() == Text.Anchor.TOP);
                  assertThat(row.stream().map(TileLinesTest::top).distinct())
                      .as(slide.title().text())
                      .hasSize(1);
                });
      }
    }
  }

  private static Stream<List<Shape.Form>> rows(Slide slide) {
    Map<Double, List<Shape.Form>> rows =
        slide.shapes().stream()
            .filter(shape -> shape.name().startsWith("Figure"))
            .map(Shape.Form.class::cast)
            .collect(Collectors.groupingBy(form -> form.box().y()));
    return rows.values().stream();
  }

  /** Gives where the number begins, in points. */
  private static long top(Shape.Form tile) {
    Text text = tile.text();
    double label =
        TextFit.height(text.paragraphs().get(0), tile.box().width() - text.insets().across());
    return Math.round(text.insets().top() + label + text.paragraphs().get(1).before());
  }
}
