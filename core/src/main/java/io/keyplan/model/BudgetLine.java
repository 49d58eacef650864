package io.keyplan.model;

import io.keyplan.model.choice.BudgetCategory;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.rule.Amounts;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money for one purpose of the plan.
 *
 * @param category what it pays for; null when absent
 * @param label wording; null when absent
 * @param planned planned; null when absent
 * @param committed ordered or promised, whether spent or not; null when absent
 * @param spent spent; null when absent
 */
public record BudgetLine(
    @Nullable OpenEnum<BudgetCategory> category,
    @Nullable String label,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal planned,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal committed,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal spent) {

  /** Checks and copies the components. */
  public BudgetLine {
    label = Text.orNull(label);
  }

  /** Starts a budget line. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.category = category;
    builder.label = label;
    builder.planned = planned;
    builder.committed = committed;
    builder.spent = spent;
    return builder;
  }

  /**
   * Computes what is left: planned less what is committed or, when that is more, less what is
   * spent. What is spent was committed before, so the two do not add up.
   *
   * @return negative when overspent; null when nothing is planned
   */
  public @Nullable BigDecimal remaining() {
    return planned == null
        ? null
        : planned.subtract(Amounts.orZero(committed).max(Amounts.orZero(spent)));
  }

  /** Collects the values of a {@link BudgetLine}; not thread-safe. */
  public static final class Builder {
    private @Nullable OpenEnum<BudgetCategory> category;
    private @Nullable String label;
    private @Nullable BigDecimal planned;
    private @Nullable BigDecimal committed;
    private @Nullable BigDecimal spent;

    private Builder() {}

    /** Sets what it pays for. */
    public Builder category(@Nullable BudgetCategory value) {
      this.category = value == null ? null : OpenEnum.of(value);
      return this;
    }

    /** Sets what it pays for, in the caller's own words. */
    public Builder category(String wording) {
      this.category = OpenEnum.parse(BudgetCategory.class, wording);
      return this;
    }

    /** Sets the wording. */
    public Builder label(@Nullable String value) {
      this.label = value;
      return this;
    }

    /** Sets the amount planned. */
    public Builder planned(@Nullable BigDecimal value) {
      this.planned = value;
      return this;
    }

    /** Sets the amount planned. */
    public Builder planned(long value) {
      this.planned = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets what is ordered or promised, whether spent or not. */
    public Builder committed(@Nullable BigDecimal value) {
      this.committed = value;
      return this;
    }

    /** Sets what is ordered or promised, whether spent or not. */
    public Builder committed(long value) {
      this.committed = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the amount spent. */
    public Builder spent(@Nullable BigDecimal value) {
      this.spent = value;
      return this;
    }

    /** Sets the amount spent. */
    public Builder spent(long value) {
      this.spent = BigDecimal.valueOf(value);
      return this;
    }

    /** Builds the record. */
    public BudgetLine build() {
      return new BudgetLine(category, label, planned, committed, spent);
    }
  }
}
