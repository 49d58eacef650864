package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of tables on slides: wide enough for what is not divided, and fewer where that helps. */
class TableColumnsTest {

  private static final Pattern DAY =
      Pattern.compile("\\p{L}{3} \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+\\.? \\d{4}");

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void dates_stand_on_one_line(String language, String name, Audience audience) {
    for (String template : List.of("strategic-presentation", "key-account-plan")) {
      for (Slide slide : TypicalDecks.of(template, language, name, audience).slides()) {
        for (Shape.Grid grid : grids(slide)) {
          for (Shape.Row row : grid.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
              Text text = row.cells().get(i).text();
              if (DAY.matcher(text.plain()).matches()) {
                double room = grid.columns().get(i).width() - text.insets().across();
                assertThat(width(text)).as(slide.title().text()).isLessThanOrEqualTo(room + 0.5);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void a_table_does_without_what_is_spare_before_it_goes_on() {
    Deck deck = TypicalDecks.of("strategic-presentation", "fr", "sample", Audience.CUSTOMER);
    Slide slide = deck.slides().get(2);

    assertThat(slide.title().text()).isEqualTo("3 initiatives sur 5 sont en cours");
    assertThat(keys(slide)).containsExactly("title", "sponsor", "start", "end", "status");
    assertThat(slide.notes()).contains("Absent de la diapositive, faute de place");
    assertThat(deck.notes())
        .anyMatch(note -> note.message().endsWith("is shown without Priorité, for want of room"));
  }

  @Test
  void a_table_with_room_keeps_what_is_spare() {
    Deck deck = TypicalDecks.of("strategic-presentation", "en", "sample", Audience.INTERNAL);

    assertThat(deck.slides())
        .anySatisfy(slide -> assertThat(keys(slide)).contains("description", "due"));
  }

  private static List<Shape.Grid> grids(Slide slide) {
    return slide.shapes().stream()
        .filter(Shape.Grid.class::isInstance)
        .map(Shape.Grid.class::cast)
        .toList();
  }

  private static List<String> keys(Slide slide) {
    return grids(slide).stream()
        .flatMap(grid -> grid.columns().stream())
        .map(Shape.Column::key)
        .toList();
  }

  private static double width(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .mapToDouble(run -> TextFit.width(run.text(), run.style()))
        .sum();
  }
}
