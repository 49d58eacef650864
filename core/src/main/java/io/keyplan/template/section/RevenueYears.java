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
import io.keyplan.template.headline.RevenueOutlook;
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
  private static final String CHART = "revenue-by-year";

  private static final int YEARS_OF_FORM = 4;

  private final Composer c;
  private final RevenueOutlook outlook;
  private final List<Subject> subjects;

  RevenueYears(Composer c) {
    this.c = c;
    this.outlook = new RevenueOutlook(c);
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
    series.put("forecast", series("forecast", Chart.Role.FORECAST, years, this::stillExpected));
    series.put("target", series("target", Chart.Role.TARGET, years, RevenueYear::target));
    Chart chart =
        Charts.money(
            c,
            CHART,
            Chart.Kind.COLUMNS,
            title(),
            years.stream().map(year -> c.formats().fiscalYear(year.year())).toList(),
            Charts.shown(series));
    return Optional.of(Charts.ofColumns(chart, ID, series));
  }

  private String title() {
    return c.text(
        outlook.isOurs() ? "word.chartRevenueByYearOurs" : "word.chartRevenueByYearClient");
  }

  private Chart chartOfForm() {
    return Charts.ofForm(
        c,
        CHART,
        Chart.Kind.COLUMNS,
        Chart.Unit.MONEY,
        title(),
        List.of(),
        List.of(
            Charts.ofForm(actualLabel(), Chart.Role.ACTUAL),
            Charts.ofForm(c.text("revenueYear.forecast"), Chart.Role.FORECAST),
            Charts.ofForm(c.text("revenueYear.target"), Chart.Role.TARGET)),
        new Chart.Source(ID, Chart.Rows.CATEGORIES, List.of("actual", "forecast", "target")));
  }

  /** A forecast says nothing more once all of the year's revenue is known. */
  private @Nullable BigDecimal stillExpected(RevenueYear year) {
    boolean known = year.actual() != null && outlook.isOver(year.year());
    return known ? null : year.forecast();
  }

  private Chart.Series series(
      String field,
      Chart.Role role,
      List<RevenueYear> years,
      Function<RevenueYear, @Nullable BigDecimal> value) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    years.forEach(year -> values.add(value.apply(year)));
    String label = role == Chart.Role.ACTUAL ? actualLabel() : c.text("revenueYear." + field);
    return new Chart.Series(label, role, values);
  }

  /** Makes the table, with how far each year is from its target. */
  Table table() {
    Calculation.Reached reached =
        new Calculation.Reached("actual", "forecast", "year", c.year().firstOpen());
    return TableBuilder.of(c, ID, c.root().path().child("revenue").child("series"), subjects)
        .drawing(this::chartOfForm)
        .column("year", Display.STRONG)
        .optional("actual")
        .headed(actualLabel())
        .optional("forecast")
        .optional("target")
        .computed(
            "variance",
            c.text("word.variance"),
            Align.END,
            RevenueYear.class,
            year -> c.amount(outlook.gap(year)))
        .calculated(new Calculation.Variance(reached, "target"))
        .computed(
            "attainment",
            c.text("word.attainment"),
            Align.END,
            RevenueYear.class,
            year -> Ratios.of(outlook.expected(year.year()), year.target()))
        .calculated(new Calculation.Attainment(reached, "target"))
        .build();
  }

  /** What a year that is not over brought so far must not be taken for all of it. */
  private String actualLabel() {
    String label = c.text("revenueYear.actual");
    return c.isForm()
        ? label
        : subjects.stream()
            .map(subject -> subject.as(RevenueYear.class))
            .filter(year -> year.actual() != null && !outlook.isOver(year.year()))
            .map(year -> c.text("word.actualToDate", label, c.formats().fiscalYear(year.year())))
            .findFirst()
            .orElse(label);
  }
}
