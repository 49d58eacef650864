package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.BudgetLine;
import io.keyplan.model.StaffLine;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.Sums;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.ResourceHeadlines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The means of the plan: people's time and money. */
public final class ResourceSections {

  private static final String ID = "budget";
  private static final String CHART = "budget-by-category";

  private static final int ROWS_OF_FORM = 6;

  private ResourceSections() {}

  /** Who gives how much time for what. */
  public static Optional<Section> staff(Composer c) {
    BigDecimal days = Sums.of(c.plan().resources().staff(), StaffLine::days);
    return c.section("staff")
        .headline(ResourceHeadlines.staff(c))
        .add(
            TableBuilder.of(
                    c,
                    "staff",
                    c.root().path().child("resources").child("staff"),
                    c.root().child("resources").list("staff", ROWS_OF_FORM))
                .column("member", Display.STRONG)
                .optional("responsibility")
                .optional("days")
                .optional("allocation")
                .totals(days == null ? Map.of() : Map.of("days", new Datum.Number(days)))
                .build())
        .build();
  }

  /** What was planned, committed and spent, as a chart and as a table with what is left. */
  public static Optional<Section> budget(Composer c) {
    return c.section("budget")
        .headline(ResourceHeadlines.budget(c))
        .add(c.isForm() ? Optional.empty() : Optional.of(chart(c)))
        .add(table(c))
        .build();
  }

  private static Table table(Composer c) {
    return TableBuilder.of(
            c,
            ID,
            c.root().path().child("resources").child("budget"),
            c.root().child("resources").list("budget", ROWS_OF_FORM))
        .drawing(() -> chartOfForm(c))
        .column("category", Display.STRONG)
        .optional("label")
        .optional("planned")
        .optional("committed")
        .optional("spent")
        .computed(
            "remaining",
            c.text("word.remaining"),
            Align.END,
            BudgetLine.class,
            line -> c.amount(line.remaining()))
        .calculated(new Calculation.Remainder("planned", "committed"))
        .indicator("word.budgetPlanned", new Measure.Sum("planned"))
        .indicator("word.budgetSpent", new Measure.Sum("spent"))
        .indicator("word.budgetRemaining", new Measure.Sum("remaining"))
        .totals(totals(c, c.plan().resources().budget()))
        .build();
  }

  private static Map<String, Datum> totals(Composer c, List<BudgetLine> lines) {
    Map<String, Datum> totals = new HashMap<>();
    totals.put("planned", c.amount(Sums.of(lines, BudgetLine::planned)));
    totals.put("committed", c.amount(Sums.of(lines, BudgetLine::committed)));
    totals.put("spent", c.amount(Sums.of(lines, BudgetLine::spent)));
    totals.put("remaining", c.amount(ResourceHeadlines.remaining(lines)));
    return totals;
  }

  private static Chart chart(Composer c) {
    Map<String, List<BudgetLine>> lines = new LinkedHashMap<>();
    for (Subject line : c.root().child("resources").list("budget", 0)) {
      lines.computeIfAbsent(name(line), key -> new ArrayList<>()).add(line.as(BudgetLine.class));
    }
    Map<String, Chart.Series> series = new LinkedHashMap<>();
    series.put("planned", series(c, "planned", Chart.Role.FORECAST, lines, BudgetLine::planned));
    series.put("committed", series(c, "committed", Chart.Role.PART, lines, BudgetLine::committed));
    series.put("spent", series(c, "spent", Chart.Role.ACTUAL, lines, BudgetLine::spent));
    return Charts.ofColumns(
        Charts.money(
            c,
            CHART,
            Chart.Kind.COLUMNS,
            c.text("word.chartBudgetByCategory"),
            List.copyOf(lines.keySet()),
            Charts.shown(series)),
        ID,
        series);
  }

  private static Chart chartOfForm(Composer c) {
    return Charts.ofForm(
        c,
        CHART,
        Chart.Kind.COLUMNS,
        Chart.Unit.MONEY,
        c.text("word.chartBudgetByCategory"),
        List.of(),
        List.of(
            Charts.ofForm(c.text("budgetLine.planned"), Chart.Role.FORECAST),
            Charts.ofForm(c.text("budgetLine.committed"), Chart.Role.PART),
            Charts.ofForm(c.text("budgetLine.spent"), Chart.Role.ACTUAL)),
        new Chart.Source(ID, Chart.Rows.CATEGORIES, List.of("planned", "committed", "spent")));
  }

  private static String name(Subject line) {
    String name = line.text("category").isEmpty() ? line.text("label") : line.text("category");
    return name.isEmpty() ? "–" : name;
  }

  private static Chart.Series series(
      Composer c,
      String field,
      Chart.Role role,
      Map<String, List<BudgetLine>> lines,
      Function<BudgetLine, @Nullable BigDecimal> amount) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    lines.values().forEach(ofCategory -> values.add(Sums.of(ofCategory, amount)));
    return new Chart.Series(c.text("budgetLine." + field), role, values);
  }
}
