package io.keyplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Chart;
import io.keyplan.document.Chart.Emphasis;
import io.keyplan.document.Chart.Role;
import io.keyplan.document.Chart.Series;
import io.keyplan.drawing.Shade;
import io.keyplan.template.Charts;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a chart is about stands out among its series. */
class ChartSeriesTest {

  private static final List<Series> STREAMS =
      List.of(
          series("Energy", 240, 450, 1_720),
          series("Maintenance", 2_280, 2_410, 2_660),
          series("Works", 780, 940, 1_220));

  private static final Chart CHART =
      new Chart(
              "c",
              Chart.Kind.STACKED_COLUMNS,
              "Revenue",
              List.of("2024", "2025", "2026"),
              Charts.steadiestFirst(STREAMS),
              Chart.Unit.NUMBER,
              "",
              "Revenue")
          .about(new Emphasis("Energy", 1));

  @Test
  void the_largest_steady_part_stands_at_the_bottom() {
    assertThat(CHART.series())
        .extracting(Series::name)
        .containsExactly("Maintenance", "Works", "Energy");
  }

  @Test
  void the_series_that_the_headline_names_has_the_accent_and_the_others_are_quiet() {
    List<ChartSeries> columns = columns(CHART);

    assertThat(columns)
        .extracting(ChartSeries::shade)
        .containsExactly(Shade.QUIET, Shade.QUIET, Shade.ACCENT);
    assertThat(columns).extracting(ChartSeries::color).startsWith(0, 1);
    assertThat(columns(CHART.about(Emphasis.NONE)))
        .extracting(ChartSeries::shade)
        .containsOnly(Shade.RAMP);
  }

  @Test
  void years_to_come_are_hatched_in_every_series() {
    for (ChartSeries one : columns(CHART)) {
      assertThat(IntStream.range(0, 3).mapToObj(one::isHatched))
          .containsExactly(false, false, true);
    }
  }

  @Test
  void labels_can_be_read_on_every_colour_of_a_chart() {
    Palette palette = Theme.standard().palette();

    assertThat(
            Stream.concat(
                IntStream.range(0, 6).mapToObj(palette::quiet),
                Stream.concat(Stream.of(palette.accent()), palette.ramp().stream())))
        .allSatisfy(
            ground ->
                assertThat(Blend.textOn(ground, palette.ink()).contrast(ground))
                    .isGreaterThanOrEqualTo(4.5));
  }

  private static List<ChartSeries> columns(Chart chart) {
    return ChartSeries.of(chart).stream().filter(ChartSeries::isColumn).toList();
  }

  private static Series series(String name, int... values) {
    return new Series(name, Role.PART, IntStream.of(values).mapToObj(BigDecimal::valueOf).toList());
  }
}
