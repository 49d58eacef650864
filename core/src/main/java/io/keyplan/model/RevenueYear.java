package io.keyplan.model;

import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Revenue of a year against forecast and target.
 *
 * @param year the year; null when absent
 * @param actual revenue achieved; null when absent
 * @param forecast revenue expected; null when absent
 * @param target revenue aimed at; null when absent
 */
public record RevenueYear(
    @Field(kind = FieldKind.FISCAL_YEAR) @Nullable Integer year,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal actual,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal forecast,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal target) {

  /** Checks and copies the components. */
  public RevenueYear {}

  /** Starts a revenue year. */
  public static Builder builder(int year) {
    Builder builder = new Builder();
    builder.year = year;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.year = year;
    builder.actual = actual;
    builder.forecast = forecast;
    builder.target = target;
    return builder;
  }

  /**
   * Gives the best known revenue of the year: actual, else forecast.
   *
   * @return null when both are absent
   */
  public @Nullable BigDecimal actualOrForecast() {
    return actual != null ? actual : forecast;
  }

  /** Collects the values of a {@link RevenueYear}; not thread-safe. */
  public static final class Builder {
    private @Nullable Integer year;
    private @Nullable BigDecimal actual;
    private @Nullable BigDecimal forecast;
    private @Nullable BigDecimal target;

    private Builder() {}

    /** Sets the year. */
    public Builder year(@Nullable Integer value) {
      this.year = value;
      return this;
    }

    /** Sets the revenue achieved. */
    public Builder actual(@Nullable BigDecimal value) {
      this.actual = value;
      return this;
    }

    /** Sets the revenue achieved. */
    public Builder actual(long value) {
      this.actual = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the revenue expected. */
    public Builder forecast(@Nullable BigDecimal value) {
      this.forecast = value;
      return this;
    }

    /** Sets the revenue expected. */
    public Builder forecast(long value) {
      this.forecast = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the revenue aimed at. */
    public Builder target(@Nullable BigDecimal value) {
      this.target = value;
      return this;
    }

    /** Sets the revenue aimed at. */
    public Builder target(long value) {
      this.target = BigDecimal.valueOf(value);
      return this;
    }

    /** Builds the record. */
    public RevenueYear build() {
      return new RevenueYear(year, actual, forecast, target);
    }
  }
}
