package io.keyplan.template.headline;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.model.Opportunity;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.template.Composer;
import io.keyplan.template.Sums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What new business is to bring, against the growth aimed at.
 *
 * <p>Renewals keep revenue rather than adding to it, and what closes later adds to later years.
 *
 * @param year the year aimed at
 * @param aim growth over the year before
 * @param weighted value of the opportunities that add to it, by their probability
 */
public record NewBusiness(int year, BigDecimal aim, BigDecimal weighted) {

  /** Finds it; empty where the plan aims at no growth or has nothing that adds to it. */
  public static Optional<NewBusiness> of(Composer c) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    Optional<RevenueYear> year = outlook.isOurs() ? outlook.targetYear() : Optional.empty();
    BigDecimal aim = year.map(outlook::growthAimedAt).orElse(null);
    if (aim == null || aim.signum() <= 0 || outlook.isOver(year.get().year())) {
      return Optional.empty();
    }
    List<Opportunity> adding =
        c.plan().opportunities().stream()
            .filter(one -> one.kind() != OpportunityKind.RENEWAL)
            .filter(
                one -> one.closeDate() == null || one.closeDate().getYear() <= year.get().year())
            .toList();
    BigDecimal weighted = Sums.of(adding, Opportunity::weightedValue);
    return weighted == null || weighted.signum() <= 0
        ? Optional.empty()
        : Optional.of(new NewBusiness(year.get().year(), aim, weighted));
  }

  /** Says whether it does not bring all of the growth. */
  public boolean isShort() {
    return weighted.compareTo(aim) < 0;
  }

  /** Says how much of the growth it brings. */
  public String headline(Composer c) {
    BigDecimal missing = aim.subtract(weighted);
    return c.headline(
        isShort() ? "opportunities.short" : "opportunities.covered",
        Map.of(
            "weighted", c.compact(weighted),
            "aim", c.compact(aim),
            "missing", c.compact(missing),
            "year", c.formats().fiscalYear(year)));
  }

  /** What the headline compares, since the table of opportunities shows neither. */
  public Facts facts(Composer c) {
    return new Facts(
        List.of(
            new Fact(
                c.text("word.growthTargeted", c.formats().fiscalYear(year)),
                Entry.computed(c.amount(aim))),
            new Fact(c.text("word.newBusinessWeighted"), Entry.computed(c.amount(weighted)))));
  }
}
