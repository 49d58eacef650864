package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Section;
import io.keyplan.model.Kpi;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Tables;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PerformanceSectionsTest {

  @Test
  void a_trend_is_good_or_bad_by_the_direction() {
    assertTrend(kpi -> kpi.actual(5).previous(4), "UP", Tone.POSITIVE);
    assertTrend(kpi -> kpi.actual(4).previous(5), "DOWN", Tone.WARNING);
    assertTrend(kpi -> kpi.actual(4).previous(4), "FLAT", Tone.NEUTRAL);
    assertTrend(kpi -> lower(kpi).actual(4).previous(5), "DOWN", Tone.POSITIVE);
    assertTrend(kpi -> lower(kpi).actual(5).previous(4), "UP", Tone.WARNING);
  }

  @Test
  void progress_where_less_is_better_needs_a_baseline() {
    assertThat(Tables.keys(kpis(kpi -> lower(kpi).actual(6).target(5)))).doesNotContain("progress");
    assertThat(Tables.column(kpis(kpi -> lower(kpi).baseline(12).actual(6).target(5)), "progress"))
        .containsExactly("85.7%");
    assertThat(Tables.column(kpis(kpi -> kpi.actual(6).target(12)), "progress"))
        .containsExactly("50%");
  }

  @Test
  void values_stand_in_the_unit_of_the_indicator() {
    assertThat(Tables.column(kpis(kpi -> kpi.unit("days").actual(6)), "actual"))
        .containsExactly("6\u00A0days");
  }

  @Test
  void percent_is_written_in_one_way_whether_its_sign_or_its_name_is_the_unit() {
    for (String unit : List.of("%", "PERCENT")) {
      assertThat(Tables.column(kpis(kpi -> kpi.unit(unit).actual(new BigDecimal("0.3"))), "actual"))
          .containsExactly("0.3%");
    }
  }

  @Test
  void reviews_stand_from_the_first_and_versions_from_the_last() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.performance(
                        p ->
                            p.review(r -> r.type("second").date(LocalDate.of(2026, 2, 1)))
                                .review(r -> r.type("first").date(LocalDate.of(2026, 1, 1)))
                                .change(v -> v.version("1").date(LocalDate.of(2026, 1, 1)))
                                .change(v -> v.version("2").date(LocalDate.of(2026, 2, 1))))));

    assertThat(Tables.column(PerformanceSections.reviews(c).orElseThrow(), "type"))
        .containsExactly("first", "second");
    assertThat(Tables.column(PerformanceSections.changeLog(c).orElseThrow(), "version"))
        .containsExactly("2", "1");
  }

  private static void assertTrend(Consumer<Kpi.Builder> details, String code, Tone tone) {
    Datum datum = Tables.cells(kpis(details), "trend").get(0).datum();
    assertThat(datum)
        .isInstanceOfSatisfying(
            Datum.State.class,
            state -> {
              assertThat(state.code()).isEqualTo(code);
              assertThat(state.tone()).isEqualTo(tone);
            });
  }

  private static Kpi.Builder lower(Kpi.Builder kpi) {
    return kpi.direction(KpiDirection.LOWER_IS_BETTER);
  }

  private static Section kpis(Consumer<Kpi.Builder> details) {
    return PerformanceSections.kpis(
            Composers.english(Composers.plan(plan -> plan.performance(p -> p.kpi("K", details)))))
        .orElseThrow();
  }
}
