package io.keyplan.template.headline;

import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.RevenueStream;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Ratios;
import io.keyplan.template.Sums;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the account says at a glance. */
public final class OverviewHeadlines {

  /** From this part on, in percent, growth rests on one source. */
  private static final BigDecimal CONCENTRATED = BigDecimal.valueOf(60);

  private OverviewHeadlines() {}

  /**
   * What weighs most of what the key figures tell: how far the target is, a contract that ends
   * soon, else where revenue is to go, or that nobody has planned what to do for opportunities;
   * nothing where that would repeat a figure.
   */
  public static String overview(Composer c) {
    return Headlines.fitting(gap(c, true), gap(c, false), contract(c), aim(c), unplanned(c));
  }

  private static String unplanned(Composer c) {
    boolean isPlanned = !c.plan().actions().isEmpty() || !c.plan().asks().isEmpty();
    BigDecimal total =
        c.isForCustomer() || isPlanned
            ? null
            : Sums.of(c.plan().opportunities(), Opportunity::value);
    return total == null || total.signum() <= 0
        ? ""
        : c.headline("overview.unplanned", Map.of("total", c.compact(total)));
  }

  private static String gap(Composer c, boolean withDriver) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    Optional<RevenueYear> year = outlook.isOurs() ? outlook.targetYear() : Optional.empty();
    BigDecimal gap = year.map(outlook::gap).orElse(null);
    if (gap == null || gap.signum() == 0) {
      return "";
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("gap", c.compact(gap.abs()));
    arguments.put("year", c.formats().fiscalYear(year.get().year()));
    arguments.put("kind", outlook.isOver(year.get().year()) ? "actual" : "forecast");
    Optional<RevenueStream> driver =
        withDriver ? driver(c, outlook, year.get().year()) : Optional.empty();
    arguments.put("driven", driver.isPresent() ? "yes" : "no");
    arguments.put("stream", driver.map(RevenueStream::name).orElse(""));
    return c.headline(gap.signum() < 0 ? "overview.below" : "overview.above", arguments);
  }

  private static Optional<RevenueStream> driver(Composer c, RevenueOutlook outlook, int year) {
    return RevenueHeadlines.driver(c.plan().revenue(), year)
        .filter(stream -> outlook.growsComparably(year, year - 1))
        .filter(
            stream -> {
              BigDecimal part = RevenueHeadlines.partOfGrowth(c.plan().revenue(), stream, year);
              return part != null && part.compareTo(CONCENTRATED) > 0;
            });
  }

  /** Says that a contract is to be renewed, and that the one who decides is not for us. */
  public static String contract(Composer c) {
    LocalDate end = c.plan().account().contractEnd();
    if (!DaysAhead.isNear(c, end, DaysAhead.CONTRACT)) {
      return "";
    }
    List<Person> deciders =
        c.plan().people().stream()
            .filter(person -> People.has(person, DecisionPower.FINAL_DECISION))
            .filter(person -> person.sentiment() != null && !People.isSupporter(person))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("end", Headlines.day(c, end));
    values.put("name", deciders.isEmpty() ? "" : People.label(c, deciders.get(0)));
    values.put("attitude", deciders.isEmpty() ? "none" : deciders.get(0).sentiment().name());
    return c.headline("overview.contract", values);
  }

  private static String aim(Composer c) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    OptionalInt last = outlook.isOurs() ? outlook.lastActualYear() : OptionalInt.empty();
    Optional<RevenueYear> target =
        outlook
            .targetYear()
            .filter(entry -> last.isPresent())
            .filter(entry -> entry.year() > last.getAsInt() || !outlook.isOver(entry.year()));
    if (target.isEmpty()) {
      return "";
    }
    BigDecimal actual = outlook.actual(last.getAsInt());
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("when", outlook.when(last.getAsInt()));
    arguments.put("actual", c.compact(actual));
    arguments.put("targetYear", c.formats().fiscalYear(target.get().year()));
    arguments.put("target", c.compact(target.get().target()));
    BigDecimal growth =
        outlook.isOver(last.getAsInt())
            ? Ratios.percent(target.get().target().subtract(actual), actual)
            : null;
    if (growth == null || growth.signum() == 0) {
      return c.headline("overview.target", arguments);
    }
    arguments.put("growth", c.formats().growth(growth));
    return c.headline("overview.target-growth", arguments);
  }
}
