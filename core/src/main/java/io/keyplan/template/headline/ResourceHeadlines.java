package io.keyplan.template.headline;

import io.keyplan.model.BudgetLine;
import io.keyplan.model.StaffLine;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import io.keyplan.template.Sums;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the means of the plan say. */
public final class ResourceHeadlines {

  /** From this part on, in percent, one gives most of what all give. */
  private static final BigDecimal CONCENTRATED = BigDecimal.valueOf(60);

  private ResourceHeadlines() {}

  /** How many days how many people give. */
  public static String staff(Composer c) {
    List<StaffLine> staff = c.plan().resources().staff();
    BigDecimal days = Sums.of(staff, StaffLine::days);
    int people =
        (int)
            staff.stream()
                .map(StaffLine::member)
                .filter(Objects::nonNull)
                .map(Ref::text)
                .distinct()
                .count();
    if (days == null || days.signum() <= 0 || people == 0) {
      return "";
    }
    return Headlines.fitting(
        people < 2 ? "" : concentrated(c, days),
        c.headline("staff.days", Map.of("days", days, "people", people)));
  }

  /** Names the one who gives most of the days, if it is much more than the others give. */
  private static String concentrated(Composer c, BigDecimal days) {
    Map<String, BigDecimal> byMember = new LinkedHashMap<>();
    for (Subject line : c.root().child("resources").list("staff", 0)) {
      BigDecimal given = line.as(StaffLine.class).days();
      if (given != null && !line.text("member").isEmpty()) {
        byMember.merge(line.text("member"), given, BigDecimal::add);
      }
    }
    return byMember.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(
            one ->
                one.getValue().compareTo(days) < 0
                    && Objects.requireNonNull(Ratios.percent(one.getValue(), days))
                            .compareTo(CONCENTRATED)
                        > 0)
        .map(
            one ->
                c.headline(
                    "staff.concentrated",
                    Map.of(
                        "name", one.getKey(),
                        "part", c.formats().number(one.getValue()),
                        "days", days)))
        .orElse("");
  }

  /** How much of the budget is spent and how much is left. */
  public static String budget(Composer c) {
    List<BudgetLine> lines = c.plan().resources().budget();
    BigDecimal planned = Sums.orZero(lines, BudgetLine::planned);
    BigDecimal committed = Sums.of(lines, BudgetLine::committed);
    BigDecimal spent = Sums.of(lines, BudgetLine::spent);
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("planned", c.compact(planned));
    arguments.put("spent", spent == null ? "" : c.compact(spent));
    if (planned.signum() <= 0) {
      return spent == null || spent.signum() <= 0 ? "" : c.headline("budget.unplanned", arguments);
    }
    BigDecimal remaining = Objects.requireNonNull(remaining(lines));
    arguments.put("remaining", c.compact(remaining.abs()));
    if (committed == null && spent == null) {
      return c.headline("budget.planned", arguments);
    } else if (remaining.signum() < 0) {
      return c.headline("budget.exceeded", arguments);
    } else if (remaining.signum() == 0) {
      return c.headline("budget.used-up", arguments);
    }
    return available(c, lines, arguments);
  }

  private static String available(
      Composer c, List<BudgetLine> lines, Map<String, Object> arguments) {
    BigDecimal planned = Sums.orZero(lines, BudgetLine::planned);
    BigDecimal committed = Sums.orZero(lines, BudgetLine::committed);
    BigDecimal spent = Sums.orZero(lines, BudgetLine::spent);
    BigDecimal used = spent.signum() > 0 ? spent : committed;
    if (used.signum() <= 0) {
      boolean known = lines.stream().allMatch(line -> line.spent() != null);
      return c.headline(known ? "budget.untouched" : "budget.planned", arguments);
    }
    BigDecimal share = Objects.requireNonNull(Ratios.percent(used, planned));
    arguments.put("share", c.formats().percent(share, 0));
    return c.headline(spent.signum() > 0 ? "budget.spent" : "budget.committed", arguments);
  }

  /**
   * Computes what is left of all lines together: what is planned less what is committed or, where
   * that is more, spent; null when nothing is planned.
   */
  public static @Nullable BigDecimal remaining(List<BudgetLine> lines) {
    BigDecimal planned = Sums.of(lines, BudgetLine::planned);
    return planned == null ? null : planned.subtract(Sums.orZero(lines, ResourceHeadlines::used));
  }

  /** What is spent was committed before, so the two do not add up. */
  private static @Nullable BigDecimal used(BudgetLine line) {
    if (line.committed() == null || line.spent() == null) {
      return line.committed() == null ? line.spent() : line.committed();
    }
    return line.committed().max(line.spent());
  }
}
