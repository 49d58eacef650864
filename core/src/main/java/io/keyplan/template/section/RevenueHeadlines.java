package io.keyplan.template.section;

import io.keyplan.model.Revenue;
import io.keyplan.model.RevenueStream;
import io.keyplan.model.RevenueYear;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Ratios;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What revenue says. */
final class RevenueHeadlines {

  private static final BigDecimal NOTICEABLE = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGE = BigDecimal.valueOf(30);

  private RevenueHeadlines() {}

  /** How the total grows in the last of the years, and which source carries most of it. */
  static String streams(Composer c, List<Integer> years) {
    Revenue revenue = c.plan().revenue();
    if (c.isForm() || years.isEmpty()) {
      return "";
    }
    int year = years.get(years.size() - 1);
    Map<String, Object> arguments = arguments(c, year);
    BigDecimal growth = years.size() < 2 ? null : revenue.growth(year - 1, year);
    if (growth == null) {
      return largest(c, year, arguments);
    }
    arguments.put("change", c.formats().percent(growth.abs(), 0));
    if (growth.abs().compareTo(NOTICEABLE) < 0) {
      return c.headline("revenue.stable", arguments);
    } else if (growth.signum() < 0) {
      return c.headline("revenue.falls", arguments);
    }
    return Headlines.fitting(
        withDriver(c, year, arguments), c.headline("revenue.grows", arguments));
  }

  private static Map<String, Object> arguments(Composer c, int year) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    BigDecimal total = c.plan().revenue().total(year);
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("kind", outlook.kind(year).name().toLowerCase(Locale.ROOT));
    arguments.put("whose", outlook.isOurs() ? "ours" : "client");
    arguments.put("year", c.formats().year(year));
    arguments.put("total", total == null ? "" : c.compact(total));
    return arguments;
  }

  /** Names the source with the largest part of the growth, if it carries much but not all of it. */
  private static String withDriver(Composer c, int year, Map<String, Object> arguments) {
    Revenue revenue = c.plan().revenue();
    BigDecimal growth = revenue.total(year).subtract(revenue.total(year - 1));
    Optional<RevenueStream> driver =
        revenue.streams().size() < 2
            ? Optional.empty()
            : revenue.streams().stream()
                .max(Comparator.comparing(stream -> increase(stream, year)));
    BigDecimal part =
        driver.map(stream -> Ratios.percent(increase(stream, year), growth)).orElse(null);
    if (part == null || part.compareTo(LARGE) < 0 || part.compareTo(HUNDRED) > 0) {
      return "";
    }
    arguments.put("stream", driver.get().name());
    arguments.put("part", c.formats().percent(part, 0));
    return c.headline("revenue.grows-by", arguments);
  }

  private static BigDecimal increase(RevenueStream stream, int year) {
    return amount(stream, year).subtract(amount(stream, year - 1));
  }

  private static BigDecimal amount(RevenueStream stream, int year) {
    return stream.amounts().getOrDefault(year, BigDecimal.ZERO);
  }

  private static String largest(Composer c, int year, Map<String, Object> arguments) {
    Revenue revenue = c.plan().revenue();
    Optional<RevenueStream> largest =
        revenue.streams().stream().max(Comparator.comparing(stream -> amount(stream, year)));
    BigDecimal share = largest.map(stream -> revenue.share(stream, year)).orElse(null);
    if (revenue.streams().size() < 2 || share == null || share.signum() <= 0) {
      return "";
    }
    arguments.put("stream", largest.get().name());
    arguments.put("part", c.formats().percent(share, 0));
    return Headlines.fitting(c.headline("revenue.largest", arguments));
  }

  /** How far the year that matters is from its target. */
  static String againstTarget(Composer c) {
    Optional<RevenueYear> year = new RevenueOutlook(c).targetYear();
    if (year.isEmpty()) {
      return "";
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("year", c.formats().year(year.get().year()));
    arguments.put("target", c.compact(year.get().target()));
    BigDecimal variance = RevenueYears.variance(year.get());
    if (variance == null) {
      return aim(c, year.get(), arguments);
    }
    BigDecimal reached = Objects.requireNonNull(year.get().actualOrForecast());
    arguments.put("kind", year.get().actual() == null ? "forecast" : "actual");
    arguments.put("reached", c.compact(reached));
    arguments.put("gap", c.compact(variance.abs()));
    String[] cases = {"revenue-target.below", "revenue-target.met", "revenue-target.above"};
    return c.headline(cases[variance.signum() + 1], arguments);
  }

  private static String aim(Composer c, RevenueYear year, Map<String, Object> arguments) {
    BigDecimal before = new RevenueOutlook(c).actual(year.year() - 1);
    @Nullable BigDecimal growth = Ratios.percent(new RevenueOutlook(c).growthAimedAt(year), before);
    if (growth == null || growth.signum() <= 0) {
      return c.headline("revenue-target.aim", arguments);
    }
    arguments.put("growth", c.formats().growth(growth));
    arguments.put("before", c.compact(before));
    arguments.put("lastYear", c.formats().year(year.year() - 1));
    return c.headline("revenue-target.aim-growth", arguments);
  }
}
