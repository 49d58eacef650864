package io.keyplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31, 2026-06-15, 2026",
    "2027-01-01, 2027-12-31, 2026-11-20, 2027",
    "2026-01-01, 2026-12-31, 2027-03-01, 2026",
    "2026-01-01, 2028-12-31, 2026-02-10, 2026",
    "2026-01-01, 2028-12-31, 2027-02-10, 2027",
    "2026-01-01, 2028-12-31, 2025-12-10, 2026",
    "2026-01-01, 2028-12-31, 2030-01-10, 2028",
    "2026-07-01, 2027-06-30, 2026-09-01, 2027",
    "2027-01-01,           , 2026-11-20, 2027",
    "          , 2025-12-31, 2026-11-20, 2025",
    "          ,           , 2026-11-20, 2026",
    "2027-05-01, 2027-01-01, 2026-11-20, 2026",
  })
  void a_plan_is_about_the_year_of_its_period(
      LocalDate start, LocalDate end, LocalDate asOf, int year) {
    assertThat(year(start, end, asOf).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31, 2026-12-30, 2026, 2026, false",
    "2026-01-01, 2026-12-31, 2026-12-31, 2026, 2026, true",
    "2027-01-01, 2027-12-31, 2026-11-20, 2026, 2026, false",
    "2027-01-01, 2027-12-31, 2026-11-20, 2026, 2025, true",
    "2026-07-01, 2027-06-30, 2026-09-01, 2027, 2026, true",
    "2026-07-01, 2027-06-30, 2026-09-01, 2027, 2027, false",
    "2026-03-01, 2027-02-28, 2027-02-28, 2027, 2027, true",
  })
  void a_year_is_over_when_its_last_day_has_come(
      LocalDate start, LocalDate end, LocalDate asOf, int running, int other, boolean over) {
    PlanYear year = year(start, end, asOf);

    assertThat(year.running()).isEqualTo(running);
    assertThat(year.isOver(other)).isEqualTo(over);
  }

  private static PlanYear year(LocalDate start, LocalDate end, LocalDate asOf) {
    AccountPlan plan =
        AccountPlan.builder("Hélios")
            .info(info -> info.period(period -> period.start(start).end(end)))
            .build();
    return PlanYear.of(plan, asOf);
  }
}
