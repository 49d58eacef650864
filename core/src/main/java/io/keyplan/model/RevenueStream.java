package io.keyplan.model;

import io.keyplan.model.rule.Percentages;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A source of revenue.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name
 * @param amounts amount of each year; empty when absent
 */
public record RevenueStream(
    @Nullable String id,
    @Field(required = true) String name,
    SortedMap<Integer, BigDecimal> amounts) {

  /** Checks and copies the components. */
  public RevenueStream {
    id = Text.orNull(id);
    name = Text.orEmpty(name);
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  /** Starts a revenue stream. */
  public static Builder builder(String name) {
    Builder builder = new Builder();
    builder.name = name;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.amounts.putAll(amounts);
    return builder;
  }

  RevenueStream withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /**
   * Computes the growth from one year to another in percent.
   *
   * @return null when either amount is absent or the first is not above zero
   */
  public @Nullable BigDecimal growth(int from, int to) {
    return Percentages.growth(amounts.get(from), amounts.get(to));
  }

  /** Collects the values of a {@link RevenueStream}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String name = "";
    private final SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Sets the amount of a year. */
    public Builder amount(int year, BigDecimal amount) {
      amounts.put(year, amount);
      return this;
    }

    /** Sets the amount of a year. */
    public Builder amount(int year, long amount) {
      amounts.put(year, BigDecimal.valueOf(amount));
      return this;
    }

    /** Builds the record. */
    public RevenueStream build() {
      return new RevenueStream(id, name, amounts);
    }
  }
}
