package io.keyplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keyplan.report.ColumnWidths.Demand;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void columns_stretch_alike_where_all_fits_on_one_line() {
    double[] widths = ColumnWidths.share(List.of(demand(5, 50), demand(5, 150)), 400);

    assertThat(widths).containsExactly(100, 300);
  }

  @Test
  void long_texts_get_the_room_that_short_ones_do_not_need() {
    double[] widths = ColumnWidths.share(List.of(demand(30, 35), demand(30, 450)), 250);

    assertThat(widths[0]).isBetween(30.0, 40.0);
    assertThat(widths[1]).isGreaterThan(200);
  }

  @Test
  void texts_of_the_same_length_get_the_same_width() {
    double[] widths =
        ColumnWidths.share(List.of(demand(25, 300), demand(25, 300), demand(25, 300)), 300);

    assertThat(widths).containsExactly(new double[] {100, 100, 100}, within(0.001));
  }

  @Test
  void every_column_has_room_for_its_longest_word_and_they_fill_the_line() {
    List<Demand> demands = List.of(demand(100, 125), demand(15, 1000), demand(35, 250));

    double[] widths = ColumnWidths.share(demands, 300);

    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i]).isGreaterThanOrEqualTo(demands.get(i).least());
    }
    assertThat(Arrays.stream(widths).sum()).isEqualTo(300, within(0.001));
  }

  @Test
  void columns_shrink_alike_where_not_even_the_words_fit() {
    List<Demand> demands = List.of(demand(150, 150), demand(300, 450));

    assertThat(ColumnWidths.fits(demands, 300)).isFalse();
    assertThat(ColumnWidths.share(demands, 300)).containsExactly(100, 200);
  }

  private static Demand demand(double least, double best) {
    return new Demand(least, best, best, 0);
  }
}
