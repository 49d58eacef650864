package io.keyplan.template;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Rag;
import io.keyplan.model.RevenuePerspective;
import io.keyplan.model.RevenueYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio keeps of a plan.
 *
 * @param id address of the row, unique in the portfolio
 * @param account name of the client
 * @param currency ISO 4217 code of the amounts
 * @param reached our revenue of the year, or what is expected of it; null when unknown
 * @param target what it should be; null when unknown
 * @param relationship strength of the relation, from 1 to 5; null when unknown
 * @param health rating; null where there is nothing to rate
 * @param openActions actions that are not done
 * @param overdueActions those of them that should be
 * @param nextReview date of the next review; null when unknown
 */
record PortfolioRow(
    String id,
    String account,
    String currency,
    @Nullable BigDecimal reached,
    @Nullable BigDecimal target,
    @Nullable Integer relationship,
    @Nullable Rag health,
    int openActions,
    int overdueActions,
    @Nullable LocalDate nextReview) {

  /**
   * Takes from a plan what its own documents show for a year.
   *
   * @param c composes the plan
   */
  static PortfolioRow of(Composer c, String id, int year) {
    AccountPlan plan = c.plan();
    boolean ours = plan.revenue().perspective() == RevenuePerspective.OURS_WITH_CLIENT;
    Optional<RevenueYear> entry = ours ? plan.revenue().year(year) : Optional.empty();
    BigDecimal reached = entry.map(RevenueYear::actualOrForecast).orElse(null);
    if (reached == null && ours && !plan.revenue().streams().isEmpty()) {
      reached = plan.revenue().total(year);
    }
    BigDecimal target = entry.map(RevenueYear::target).orElse(null);
    return new PortfolioRow(
        id,
        plan.account().name(),
        plan.info().currency(),
        reached,
        target,
        plan.account().relationship().current(),
        AccountHealth.of(c, Ratios.percent(reached, target)),
        (int) plan.actions().stream().filter(Action::isOpen).count(),
        (int) plan.actions().stream().filter(action -> action.isOverdue(c.asOf())).count(),
        plan.info().nextReview());
  }

  /** Gives revenue less target; null where either is unknown. */
  @Nullable BigDecimal gap() {
    return reached == null || target == null ? null : reached.subtract(target);
  }

  /** Says whether the account is known to miss its target. */
  boolean isBelow() {
    BigDecimal gap = gap();
    return gap != null && gap.signum() < 0;
  }
}
