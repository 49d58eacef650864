package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.word.TimeAxis.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

  private static final TimeAxis YEAR =
      new TimeAxis(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  @ParameterizedTest
  @CsvSource({"1, 4", "12, 48", "15, 60", "16, 32", "30, 60", "31, 31", "60, 60", "200, 60"})
  void months_have_as_many_columns_as_a_table_of_word_allows(int months, int columns) {
    LocalDate start = LocalDate.of(2026, 1, 1);

    TimeAxis axis = new TimeAxis(start, start.plusMonths(months).minusDays(1));

    assertThat(axis.columns()).isEqualTo(columns);
  }

  @Test
  void a_span_covers_its_days_to_the_nearest_column() {
    assertThat(YEAR.span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
        .isEqualTo(new Span(0, 4));
    assertThat(YEAR.span(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 3, 31)))
        .isEqualTo(new Span(6, 12));
  }

  @Test
  void a_single_day_covers_a_column_even_at_the_end() {
    assertThat(YEAR.span(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 10)).size()).isEqualTo(1);
    assertThat(YEAR.span(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)))
        .isEqualTo(new Span(47, 48));
  }

  @Test
  void days_beyond_the_ends_are_cut_there() {
    assertThat(YEAR.span(LocalDate.of(2025, 3, 1), LocalDate.of(2027, 3, 1)))
        .isEqualTo(new Span(0, 48));
    assertThat(YEAR.column(LocalDate.of(2030, 1, 1))).isEqualTo(47);
    assertThat(YEAR.shows(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(YEAR.shows(LocalDate.of(2026, 12, 31))).isTrue();
  }

  @Test
  void many_months_share_the_columns() {
    TimeAxis decades = new TimeAxis(LocalDate.of(2000, 1, 1), LocalDate.of(2029, 12, 31));

    assertThat(decades.months()).hasSize(60).startsWith(YearMonth.of(2000, 1));
    assertThat(decades.months().get(59)).isEqualTo(YearMonth.of(2029, 7));
    assertThat(decades.column(LocalDate.of(2029, 12, 31))).isEqualTo(59);
  }

  @Test
  void an_end_before_the_start_gives_one_month() {
    assertThat(new TimeAxis(LocalDate.of(2026, 5, 1), LocalDate.of(2025, 1, 1)).months())
        .containsExactly(YearMonth.of(2026, 5));
  }
}
