package io.keyplan.template.portfolio;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.headline.RevenueOutlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio keeps of a plan.
 *
 * @param id address of the row, unique in the portfolio
 * @param account name of the client
 * @param currency ISO 4217 code of the amounts
 * @param reached our revenue of the year, or what is expected of it, else what it brought so far;
 *     null when unknown
 * @param toDate whether that is only what the year brought so far
 * @param target what it should be; null when unknown
 * @param relationship strength of the relation, from 1 to 5; null when unknown
 * @param health rating; null where there is nothing to rate
 * @param openActions actions that are not done
 * @param overdueActions those of them that should be
 * @param nextReview date of the next review; null when unknown
 * @param confidentiality what the plan's documents are marked with; empty for nothing
 * @param customerMark what customers' copies of them are marked with; empty for the usual words
 */
record PortfolioRow(
    String id,
    String account,
    String currency,
    @Nullable BigDecimal reached,
    boolean toDate,
    @Nullable BigDecimal target,
    @Nullable Integer relationship,
    @Nullable Rag health,
    int openActions,
    int overdueActions,
    @Nullable LocalDate nextReview,
    String confidentiality,
    String customerMark) {

  /**
   * Takes from a plan what its own documents show for a year.
   *
   * @param c composes the plan
   */
  static PortfolioRow of(Composer c, String id, int year) {
    AccountPlan plan = c.plan();
    RevenueOutlook outlook = new RevenueOutlook(c);
    BigDecimal expected = outlook.isOurs() ? outlook.expected(year) : null;
    BigDecimal toDate = outlook.isOurs() && expected == null ? outlook.toDate(year) : null;
    BigDecimal target =
        outlook.isOurs() ? plan.revenue().year(year).map(RevenueYear::target).orElse(null) : null;
    return new PortfolioRow(
        id,
        plan.account().name(),
        plan.info().currency(),
        expected == null ? toDate : expected,
        toDate != null,
        target,
        plan.account().relationship().current(),
        AccountHealth.of(c, Ratios.percent(expected, target)),
        (int) plan.actions().stream().filter(Action::isOpen).count(),
        (int) plan.actions().stream().filter(action -> action.isOverdue(c.asOf())).count(),
        plan.info().nextReview(),
        Objects.requireNonNullElse(plan.info().confidentiality(), ""),
        Objects.requireNonNullElse(plan.info().customerMark(), ""));
  }

  /** Names the year whose revenue is shown. */
  static String year(Composer c) {
    return c.formats().fiscalYear(c.plan().customFields().yearOf(c.asOf()));
  }

  /** Names what {@link #reached} is of some accounts: revenue, or for some what it is to date. */
  static String reachedLabel(Composer c, Stream<PortfolioRow> rows, String year) {
    return c.text(
        rows.anyMatch(PortfolioRow::toDate) ? "word.revenueForecastOrToDate" : "word.revenueOf",
        year);
  }

  /**
   * Gives revenue less target; null where either is unknown. What a year brought so far leaves no
   * gap yet.
   */
  @Nullable BigDecimal gap() {
    return toDate || reached == null || target == null ? null : reached.subtract(target);
  }

  /** Counts the accounts that have a gap: the sum of gaps is about them alone. */
  static long compared(List<PortfolioRow> rows) {
    return rows.stream().filter(row -> row.gap() != null).count();
  }

  /** Says whether the account is known to miss its target. */
  boolean isBelow() {
    BigDecimal gap = gap();
    return gap != null && gap.signum() < 0;
  }
}
