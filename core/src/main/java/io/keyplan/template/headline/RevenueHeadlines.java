package io.keyplan.template.headline;

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
public final class RevenueHeadlines {

  private static final BigDecimal NOTICEABLE = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGE = BigDecimal.valueOf(30);

  private RevenueHeadlines() {}

  /** How the total grows in the last of the years, and which source carries most of it. */
  public static String streams(Composer c, List<Integer> years) {
    if (c.isForm() || years.isEmpty()) {
      return "";
    }
    RevenueOutlook outlook = new RevenueOutlook(c);
    int year = years.get(years.size() - 1);
    Map<String, Object> arguments = arguments(c, outlook, year);
    BigDecimal growth = growth(c, years);
    if (growth == null) {
      return withoutGrowth(c, outlook, year, arguments);
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

  private static Map<String, Object> arguments(Composer c, RevenueOutlook outlook, int year) {
    BigDecimal total = c.plan().revenue().total(year);
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("kind", outlook.kind(year).name().toLowerCase(Locale.ROOT));
    arguments.put("whose", outlook.isOurs() ? "ours" : "client");
    arguments.put("year", c.formats().fiscalYear(year));
    arguments.put("total", total == null ? "" : c.compact(total));
    return arguments;
  }

  /** Names the source with the largest part of the growth, if it carries much of it. */
  private static String withDriver(Composer c, int year, Map<String, Object> arguments) {
    Revenue revenue = c.plan().revenue();
    Optional<RevenueStream> driver = leading(revenue, year);
    if (driver.isEmpty()) {
      return "";
    }
    BigDecimal part = Objects.requireNonNull(partOfGrowth(revenue, driver.get(), year));
    arguments.put("stream", driver.get().name());
    arguments.put("part", c.formats().percent(part, 0));
    boolean alone = part.compareTo(HUNDRED) >= 0;
    return c.headline(alone ? "revenue.grows-alone" : "revenue.grows-by", arguments);
  }

  private static Optional<RevenueStream> leading(Revenue revenue, int year) {
    return driver(revenue, year)
        .filter(
            stream -> {
              BigDecimal part = partOfGrowth(revenue, stream, year);
              return part != null && part.compareTo(LARGE) >= 0;
            });
  }

  /** Finds the source that {@link #streams} tells of, where it tells of one. */
  public static Optional<RevenueStream> subject(Composer c, List<Integer> years) {
    if (c.isForm() || years.isEmpty()) {
      return Optional.empty();
    }
    Revenue revenue = c.plan().revenue();
    int year = years.get(years.size() - 1);
    BigDecimal growth = growth(c, years);
    if (growth == null) {
      return largest(revenue, year);
    }
    return growth.compareTo(NOTICEABLE) < 0 ? Optional.empty() : leading(revenue, year);
  }

  private static @Nullable BigDecimal growth(Composer c, List<Integer> years) {
    int year = years.get(years.size() - 1);
    boolean grows =
        years.contains(year - 1) && new RevenueOutlook(c).growsComparably(year, year - 1);
    return grows ? c.plan().revenue().growth(year - 1, year) : null;
  }

  /** Gives the largest source, if it is most of the whole. */
  private static Optional<RevenueStream> largest(Revenue revenue, int year) {
    return revenue.streams().size() < 2
        ? Optional.empty()
        : revenue.streams().stream()
            .max(Comparator.comparing(stream -> amount(stream, year)))
            .filter(
                stream -> {
                  BigDecimal share = revenue.share(stream, year);
                  return share != null && share.compareTo(LARGE) >= 0;
                });
  }

  /**
   * Finds the source that carries the growth of a year's total over the year before.
   *
   * @return empty where there is one source only
   */
  public static Optional<RevenueStream> driver(Revenue revenue, int year) {
    return revenue.streams().size() < 2
        ? Optional.empty()
        : revenue.streams().stream().max(Comparator.comparing(stream -> increase(stream, year)));
  }

  /** Computes in percent how much of a year's growth a source carries; null without growth. */
  public static @Nullable BigDecimal partOfGrowth(Revenue revenue, RevenueStream stream, int year) {
    BigDecimal total = revenue.total(year);
    BigDecimal before = revenue.total(year - 1);
    return total == null || before == null
        ? null
        : Ratios.percent(increase(stream, year), total.subtract(before));
  }

  private static BigDecimal increase(RevenueStream stream, int year) {
    return amount(stream, year).subtract(amount(stream, year - 1));
  }

  private static BigDecimal amount(RevenueStream stream, int year) {
    return stream.amounts().getOrDefault(year, BigDecimal.ZERO);
  }

  /** Names the largest source; without one to name, what a year that is not over brought so far. */
  private static String withoutGrowth(
      Composer c, RevenueOutlook outlook, int year, Map<String, Object> arguments) {
    Revenue revenue = c.plan().revenue();
    Optional<RevenueStream> largest = largest(revenue, year);
    boolean named = largest.isPresent();
    if (named) {
      BigDecimal share = Objects.requireNonNull(revenue.share(largest.get(), year));
      arguments.put("stream", largest.get().name());
      arguments.put("part", c.formats().percent(share, 1));
    }
    if (outlook.disagrees(year)) {
      arguments.put("kind", "sources");
    }
    boolean toDate = outlook.kind(year) == RevenueOutlook.Kind.TO_DATE && !outlook.disagrees(year);
    return Headlines.fitting(
        named ? c.headline("revenue.largest", arguments) : "",
        toDate ? c.headline("revenue.to-date", arguments) : "");
  }

  /** How far the year that matters is from its target. */
  public static String againstTarget(Composer c) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    Optional<RevenueYear> found = outlook.targetYear();
    if (found.isEmpty()) {
      return "";
    }
    RevenueYear year = found.get();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("year", c.formats().fiscalYear(year.year()));
    arguments.put("target", c.compact(year.target()));
    BigDecimal gap = outlook.gap(year);
    if (gap != null) {
      arguments.put("kind", outlook.isOver(year.year()) ? "actual" : "forecast");
      arguments.put("reached", c.compact(year.target().add(gap)));
      arguments.put("gap", c.compact(gap.abs()));
      String[] cases = {"revenue-target.below", "revenue-target.met", "revenue-target.above"};
      return c.headline(cases[gap.signum() + 1], arguments);
    }
    BigDecimal share = Ratios.percent(year.actual(), year.target());
    if (share != null) {
      arguments.put("reached", c.compact(year.actual()));
      arguments.put("share", c.formats().percent(share, 0));
      return c.headline("revenue-target.to-date", arguments);
    }
    return aim(c, outlook, year, arguments);
  }

  private static String aim(
      Composer c, RevenueOutlook outlook, RevenueYear year, Map<String, Object> arguments) {
    BigDecimal before = outlook.whole(year.year() - 1);
    BigDecimal growth = Ratios.percent(outlook.growthAimedAt(year), before);
    if (growth == null || growth.signum() == 0) {
      return c.headline("revenue-target.aim", arguments);
    }
    arguments.put("growth", c.formats().growth(growth));
    arguments.put("before", c.compact(before));
    arguments.put("lastYear", c.formats().fiscalYear(year.year() - 1));
    return c.headline("revenue-target.aim-growth", arguments);
  }
}
