package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.text.TextMetrics;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines of titles end. */
class TitleLinesTest {

  private static final TitlePlace PLACE = SlideBase.ofKeyplan().title();

  private static List<String> lines(String title) {
    Headline shown = PLACE.headline(title);
    double column = shown.place().width() - shown.margin();
    return TextMetrics.bold(shown.size()).wrap(title, column);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_line_of_a_title_ends_within_a_compound_word(int words) {
    String title =
        "next ".repeat(words)
            + "the Nordic co-op re-signs its well-known framework contract early"
            + " and asks for one more site";

    List<String> lines = lines(title);

    assertThat(lines).hasSizeBetween(1, 2);
    assertThat(lines.get(0)).doesNotEndWith("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The framework contract is to be renewed by June 30: nobody knows the person who decides on it",
        "Overdue since December 15, 2025: Recovery plan for the southern region, and three more steps too"
      })
  void lines_of_a_title_are_of_similar_length(String title) {
    List<String> lines = lines(title);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).length()).isGreaterThan(lines.get(0).length() / 2);
  }
}
