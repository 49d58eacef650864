package io.keyplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.MoneyScale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {

  @ParameterizedTest
  @CsvSource({
    "2000000, 3000000, €M, 0, 2, 3",
    "2340000, 3050000, €M, 2, 2.34, 3.05",
    "2344444, 3054444, €M, 3, 2.344, 3.054",
    "412300, 64500.5, €k, 1, 412.3, 64.5",
    "1855000000, 20000000, €bn, 2, 1.86, 0.02",
    "999, 12.5, €, 0, 999, 13",
    "-2345000, 5000000, €M, 3, -2.345, 5.000",
  })
  void parts_add_up_or_carry_one_more_decimal_than_amounts_do(
      BigDecimal first, BigDecimal second, String unit, int places, String one, String other) {
    ChartScale scale = ChartScale.of(stack(first, second), Formats.of(Locale.ENGLISH));

    assertThat(scale.unit()).isEqualTo(unit);
    assertThat(scale.places()).isEqualTo(places);
    assertThat(scale.shown(first)).isEqualTo(one);
    assertThat(scale.shown(second)).isEqualTo(other);
    BigDecimal parts = scale.shown(first).add(scale.shown(second));
    BigDecimal sum = scale.shown(first.add(second));
    assertThat(parts.compareTo(sum) == 0 || places == MoneyScale.of(first).decimals() + 1).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 0, 0, 12%, 0%",
    "33.333, 66.667, 1, 33.3%, 66.7%",
    "99.97, 0.03, 1, > 99.9%, < 0.1%",
    "100.04, -0.04, 1, > 100%, > −0.1%",
    "-99.97, 15.04, 1, < −99.9%, 15.0%",
  })
  void no_percentage_reads_as_nothing_or_all_that_is_not(
      BigDecimal first, BigDecimal second, int places, String one, String other) {
    Chart chart =
        new Chart(
            "chart",
            Chart.Kind.BARS,
            "Shares",
            List.of("A", "B"),
            List.of(new Chart.Series("S", Chart.Role.PART, List.of(first, second))),
            Chart.Unit.PERCENT,
            "",
            "In words");

    ChartLabels labels = ChartLabels.of(chart, Formats.of(Locale.ENGLISH));

    assertThat(labels.scale().places()).isEqualTo(places);
    assertThat(labels.text(first).replace('\u00A0', ' ')).isEqualTo(one);
    assertThat(labels.text(second).replace('\u00A0', ' ')).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({"1234, < 0.01", "-1234, > −0.01", "5000, 0.01", "0, 0.00"})
  void an_amount_far_below_the_others_does_not_read_as_nothing(BigDecimal small, String text) {
    ChartLabels labels =
        ChartLabels.of(stack(small, new BigDecimal("2340000")), Formats.of(Locale.ENGLISH));

    assertThat(labels.text(small).replace('\u00A0', ' ')).isEqualTo(text);
  }

  private static Chart stack(BigDecimal... parts) {
    return new Chart(
        "chart",
        Chart.Kind.STACKED_COLUMNS,
        "Revenue",
        List.of("2026"),
        Arrays.stream(parts)
            .map(part -> new Chart.Series("S", Chart.Role.PART, List.of(part)))
            .toList(),
        Chart.Unit.MONEY,
        "EUR",
        "In words");
  }
}
