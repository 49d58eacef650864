package io.keyplan.model;

import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.model.rule.Amounts;
import io.keyplan.model.rule.Percentages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Revenue by source and by year.
 *
 * @param perspective whose revenue; ours with the client where absent
 * @param streams sources of revenue; empty when absent
 * @param series years; empty when absent
 */
public record Revenue(
    RevenuePerspective perspective, List<RevenueStream> streams, List<RevenueYear> series) {

  /** The record in which nothing is said. */
  public static final Revenue EMPTY = builder().build();

  /** Checks and copies the components. */
  public Revenue {
    perspective = perspective == null ? RevenuePerspective.OURS_WITH_CLIENT : perspective;
    streams = List.copyOf(streams);
    series = List.copyOf(series);
  }

  /** Starts a revenue. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.perspective = perspective;
    builder.streams.addAll(streams);
    builder.series.addAll(series);
    return builder;
  }

  /** Lists the years of streams and series, ascending. */
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    streams.forEach(stream -> years.addAll(stream.amounts().keySet()));
    series.forEach(
        entry -> {
          if (entry.year() != null) {
            years.add(entry.year());
          }
        });
    return years;
  }

  /** Finds the entry of the series for a year. */
  public Optional<RevenueYear> year(int year) {
    return series.stream().filter(entry -> Integer.valueOf(year).equals(entry.year())).findFirst();
  }

  /**
   * Adds up the streams of a year; without streams, gives the year's actual, else forecast revenue.
   *
   * @return null when nothing is known of the year
   */
  public @Nullable BigDecimal total(int year) {
    List<BigDecimal> amounts =
        streams.stream()
            .map(stream -> stream.amounts().get(year))
            .filter(Objects::nonNull)
            .toList();
    if (amounts.isEmpty()) {
      return year(year).map(RevenueYear::actualOrForecast).orElse(null);
    }
    return Amounts.sum(amounts);
  }

  /**
   * Computes a stream's share of a year's total in percent.
   *
   * @return null when the stream says nothing of the year, the total is zero, or some streams add
   *     to the total and others take from it, since then there is no whole to have a share of
   */
  public @Nullable BigDecimal share(RevenueStream stream, int year) {
    long signs =
        streams.stream()
            .map(one -> one.amounts().get(year))
            .filter(Objects::nonNull)
            .map(BigDecimal::signum)
            .filter(sign -> sign != 0)
            .distinct()
            .count();
    return signs > 1 ? null : Percentages.share(stream.amounts().get(year), total(year));
  }

  /**
   * Computes the growth of the total from one year to another in percent.
   *
   * @return null when either total is absent or the first is not above zero
   */
  public @Nullable BigDecimal growth(int from, int to) {
    return Percentages.growth(total(from), total(to));
  }

  /** Collects the values of a {@link Revenue}; not thread-safe. */
  public static final class Builder {
    private RevenuePerspective perspective = RevenuePerspective.OURS_WITH_CLIENT;
    private final List<RevenueStream> streams = new ArrayList<>();
    private final List<RevenueYear> series = new ArrayList<>();

    private Builder() {}

    /** Sets whose revenue. */
    public Builder perspective(@Nullable RevenuePerspective value) {
      this.perspective = value;
      return this;
    }

    /** Adds a source of revenue. */
    public Builder stream(String name, Consumer<RevenueStream.Builder> details) {
      RevenueStream.Builder builder = RevenueStream.builder(name);
      details.accept(builder);
      streams.add(builder.build());
      return this;
    }

    /** Adds one without details to: sources of revenue. */
    public Builder stream(String name) {
      streams.add(RevenueStream.builder(name).build());
      return this;
    }

    /** Adds a source of revenue. */
    public Builder stream(RevenueStream entry) {
      streams.add(entry);
      return this;
    }

    /** Adds sources of revenue. */
    public Builder streams(Collection<RevenueStream> entries) {
      streams.addAll(entries);
      return this;
    }

    /** Adds a year. */
    public Builder year(int year, Consumer<RevenueYear.Builder> details) {
      RevenueYear.Builder builder = RevenueYear.builder(year);
      details.accept(builder);
      series.add(builder.build());
      return this;
    }

    /** Adds a year. */
    public Builder year(RevenueYear entry) {
      series.add(entry);
      return this;
    }

    /** Adds years. */
    public Builder series(Collection<RevenueYear> entries) {
      series.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Revenue build() {
      return new Revenue(perspective, streams, series);
    }
  }
}
