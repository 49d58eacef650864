package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A member's time for the plan.
 *
 * @param member who; null when absent
 * @param days days; null when absent
 * @param allocation share of working time; null when absent
 * @param responsibility responsibility; null when absent
 */
public record StaffLine(
    @Field(refersTo = RefTarget.TEAM) @Nullable Ref member,
    @Nullable BigDecimal days,
    @Field(kind = FieldKind.PERCENT) @Nullable BigDecimal allocation,
    @Nullable String responsibility) {

  /** Checks and copies the components. */
  public StaffLine {
    responsibility = Text.orNull(responsibility);
  }

  /** Starts a staff line. */
  public static Builder builder(String member) {
    Builder builder = new Builder();
    builder.member = Ref.of(member);
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.member = member;
    builder.days = days;
    builder.allocation = allocation;
    builder.responsibility = responsibility;
    return builder;
  }

  /** Collects the values of a {@link StaffLine}; not thread-safe. */
  public static final class Builder {
    private @Nullable Ref member;
    private @Nullable BigDecimal days;
    private @Nullable BigDecimal allocation;
    private @Nullable String responsibility;

    private Builder() {}

    /** Sets the who, by id or name. */
    public Builder member(@Nullable String idOrName) {
      this.member = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the number of days. */
    public Builder days(@Nullable BigDecimal value) {
      this.days = value;
      return this;
    }

    /** Sets the number of days. */
    public Builder days(long value) {
      this.days = BigDecimal.valueOf(value);
      return this;
    }

    /**
     * Sets the share of working time, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15 %. A
     * plan is not built with others.
     */
    public Builder allocation(@Nullable BigDecimal value) {
      this.allocation = value;
      return this;
    }

    /**
     * Sets the share of working time, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15 %. A
     * plan is not built with others.
     */
    public Builder allocation(long value) {
      this.allocation = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the responsibility. */
    public Builder responsibility(@Nullable String value) {
      this.responsibility = value;
      return this;
    }

    /** Builds the record. */
    public StaffLine build() {
      return new StaffLine(member, days, allocation, responsibility);
    }
  }
}
