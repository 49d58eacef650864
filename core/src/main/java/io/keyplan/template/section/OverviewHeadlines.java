package io.keyplan.template.section;

import io.keyplan.model.RevenueYear;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the account says at a glance. */
final class OverviewHeadlines {

  private OverviewHeadlines() {}

  /** Where revenue stands and where it is to go; without revenue, what could be won. */
  static String overview(Composer c) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    OptionalInt last = outlook.isOurs() ? outlook.lastActualYear() : OptionalInt.empty();
    if (last.isEmpty()) {
      return potential(c);
    }
    BigDecimal actual = outlook.actual(last.getAsInt());
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("year", c.formats().year(last.getAsInt()));
    arguments.put("actual", c.compact(actual));
    Optional<RevenueYear> target =
        outlook.targetYear().filter(entry -> entry.year() > last.getAsInt());
    if (target.isEmpty()) {
      return past(c, outlook, last.getAsInt(), arguments);
    }
    arguments.put("targetYear", c.formats().year(target.get().year()));
    arguments.put("target", c.compact(target.get().target()));
    BigDecimal growth = Ratios.percent(target.get().target().subtract(actual), actual);
    if (growth == null || growth.signum() <= 0) {
      return c.headline("overview.target", arguments);
    }
    arguments.put("growth", c.formats().growth(growth));
    return c.headline("overview.target-growth", arguments);
  }

  private static String past(
      Composer c, RevenueOutlook outlook, int year, Map<String, Object> arguments) {
    BigDecimal before = outlook.actual(year - 1);
    BigDecimal growth =
        before == null ? null : Ratios.percent(outlook.actual(year).subtract(before), before);
    if (growth == null) {
      return c.headline("overview.actual", arguments);
    }
    arguments.put("growth", c.formats().growth(growth));
    return c.headline("overview.actual-growth", arguments);
  }

  private static String potential(Composer c) {
    BigDecimal potential = c.plan().account().potential();
    return potential == null || potential.signum() <= 0
        ? ""
        : c.headline("overview.potential", Map.of("potential", c.compact(potential)));
  }
}
