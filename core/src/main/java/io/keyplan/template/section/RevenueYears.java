package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Chart;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.RevenueYear;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Revenue of the years, against forecast and target. */
final class RevenueYears {

  private static final String ID = "revenue-years";

  private static final int YEARS_OF_FORM = 4;

  private static final Calculation.Reached REACHED = new Calculation.Reached("actual", "forecast");

  private final Composer c;
  private final List<Subject> subjects;

  RevenueYears(Composer c) {
    this.c = c;
    this.subjects = c.root().child("revenue").list("series", YEARS_OF_FORM);
    if (!c.isForm()) {
      subjects.removeIf(subject -> subject.as(RevenueYear.class).year() == null);
      subjects.sort(Comparator.comparing(subject -> subject.as(RevenueYear.class).year()));
    }
  }

  /** Makes the chart; there is none in a form. */
  Optional<Chart> chart() {
    if (c.isForm()) {
      return Optional.empty();
    }
    List<RevenueYear> years =
        subjects.stream().map(subject -> subject.as(RevenueYear.class)).toList();
    Map<String, Chart.Series> series = new LinkedHashMap<>();
    series.put("actual", series("actual", Chart.Role.ACTUAL, years, RevenueYear::actual));
    series.put(
        "forecast", series("forecast", Chart.Role.FORECAST, years, RevenueYears::stillExpected));
    series.put("target", series("target", Chart.Role.TARGET, years, RevenueYear::target));
    Chart chart =
        Charts.money(
            c,
            "revenue-by-year",
            Chart.Kind.COLUMNS,
            c.text(
                new RevenueOutlook(c).isOurs()
                    ? "word.chartRevenueByYearOurs"
                    : "word.chartRevenueByYearClient"),
            years.stream().map(year -> c.formats().year(year.year())).toList(),
            Charts.shown(series));
    return Optional.of(Charts.ofColumns(chart, ID, series));
  }

  /** A forecast says nothing more once the year's revenue is known. */
  private static @Nullable BigDecimal stillExpected(RevenueYear year) {
    return year.actual() == null ? year.forecast() : null;
  }

  private Chart.Series series(
      String field,
      Chart.Role role,
      List<RevenueYear> years,
      Function<RevenueYear, @Nullable BigDecimal> value) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    years.forEach(year -> values.add(value.apply(year)));
    return new Chart.Series(c.text("revenueYear." + field), role, values);
  }

  /** Makes the table, with how far each year is from its target. */
  Table table() {
    return TableBuilder.of(c, ID, c.root().path().child("revenue").child("series"), subjects)
        .column("year", Display.STRONG)
        .optional("actual")
        .optional("forecast")
        .optional("target")
        .computed(
            "variance",
            c.text("word.variance"),
            Align.END,
            RevenueYear.class,
            year -> c.amount(variance(year)))
        .calculated(new Calculation.Variance(REACHED, "target"))
        .computed(
            "attainment",
            c.text("word.attainment"),
            Align.END,
            RevenueYear.class,
            year -> Ratios.of(year.actualOrForecast(), year.target()))
        .calculated(new Calculation.Attainment(REACHED, "target"))
        .build();
  }

  /**
   * Computes how far a year's revenue, else its forecast, is from the target; null when unknown.
   */
  static @Nullable BigDecimal variance(RevenueYear year) {
    BigDecimal reached = year.actualOrForecast();
    return reached == null || year.target() == null ? null : reached.subtract(year.target());
  }
}
