package io.keyplan.lint;

import io.keyplan.model.BudgetLine;
import io.keyplan.model.StaffLine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People's time and money. */
final class ResourceRules {

  private static final Place RESOURCES = Place.of("resources");
  private static final BigDecimal FULL_TIME = BigDecimal.valueOf(100);

  private ResourceRules() {}

  static void check(Review review) {
    allocations(review, review.plan().resources().staff());
    Place budget = RESOURCES.field("budget");
    List<BudgetLine> lines = review.plan().resources().budget();
    for (int i = 0; i < lines.size(); i++) {
      budgetLine(review, lines.get(i), budget.entry(lines.get(i), i), i + 1);
    }
  }

  private static void allocations(Review review, List<StaffLine> staff) {
    Map<String, BigDecimal> allocations = new LinkedHashMap<>();
    Place place = RESOURCES.field("staff");
    place.each(
        staff,
        (line, at) -> {
          if (line.member() == null || line.allocation() == null) {
            return;
          }
          String member = review.memberName(line.member());
          BigDecimal before = allocations.getOrDefault(member, BigDecimal.ZERO);
          BigDecimal total = before.add(line.allocation());
          allocations.put(member, total);
        });
    allocations.forEach(
        (member, total) -> {
          if (total.compareTo(FULL_TIME) > 0) {
            review.report(
                FindingCode.STAFF_OVER_ALLOCATED,
                place,
                Map.of("member", member, "percent", review.percent(total)));
          }
        });
  }

  private static void budgetLine(Review review, BudgetLine line, Place place, int number) {
    if (line.planned() == null) {
      return;
    }
    BigDecimal spent = line.spent() == null ? BigDecimal.ZERO : line.spent();
    BigDecimal overspent = spent.subtract(line.planned());
    BigDecimal remaining = line.remaining();
    if (overspent.signum() > 0) {
      review.report(
          FindingCode.BUDGET_OVERSPENT,
          place.field("spent"),
          Map.of("line", nameOf(review, line, number), "over", review.money(overspent)));
    } else if (remaining != null && remaining.signum() < 0) {
      review.report(
          FindingCode.BUDGET_OVERCOMMITTED,
          place.field("committed"),
          Map.of("line", nameOf(review, line, number), "over", review.money(remaining.negate())));
    }
  }

  private static String nameOf(Review review, BudgetLine line, int number) {
    if (line.label() != null) {
      return line.label();
    }
    if (line.category() == null) {
      return String.valueOf(number);
    }
    return line.category().known() == null
        ? line.category().text()
        : review.choice(line.category().known());
  }
}
