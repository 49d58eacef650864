package io.keyplan.poi.word.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.word.plan.ColumnWidths.Demand;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void columns_stretch_alike_where_all_fits_on_one_line() {
    int[] widths = ColumnWidths.share(new Demand[] {demand(100, 1000), demand(100, 3000)}, 8000);

    assertThat(widths).containsExactly(2000, 6000);
  }

  @Test
  void long_texts_get_the_room_that_short_ones_do_not_need() {
    int[] widths = ColumnWidths.share(new Demand[] {demand(600, 700), demand(600, 9000)}, 5000);

    assertThat(widths[0]).isBetween(600, 800);
    assertThat(widths[1]).isGreaterThan(4000);
  }

  @Test
  void texts_of_the_same_length_get_the_same_width() {
    int[] widths =
        ColumnWidths.share(
            new Demand[] {demand(500, 6000), demand(500, 6000), demand(500, 6000)}, 6000);

    assertThat(widths).containsExactly(2000, 2000, 2000);
  }

  @Test
  void every_column_has_room_for_its_longest_word() {
    Demand[] demands = {demand(2000, 2500), demand(300, 20_000), demand(700, 5000)};

    int[] widths = ColumnWidths.share(demands, 6000);

    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i]).isGreaterThanOrEqualTo(demands[i].least());
    }
  }

  @Test
  void columns_shrink_alike_where_not_even_the_words_fit() {
    Demand[] demands = {demand(3000, 3000), demand(6000, 9000)};

    assertThat(ColumnWidths.fits(demands, 6000)).isFalse();
    assertThat(ColumnWidths.share(demands, 6000)).containsExactly(2000, 4000);
  }

  @Test
  void the_widths_add_up_exactly() {
    for (int width = 5000; width < 5100; width++) {
      int[] widths =
          ColumnWidths.share(
              new Demand[] {demand(333, 4001), demand(777, 3333), demand(111, 777)}, width);

      assertThat(Arrays.stream(widths).sum()).isEqualTo(width);
    }
  }

  private static Demand demand(int least, int best) {
    return new Demand(least, best, best, 0);
  }
}
