package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the client's decision process.
 *
 * @param step what happens in this step; null when absent
 * @param decider who decides; null when absent
 * @param criterion what decides; null when absent
 * @param date when; null when absent
 */
public record DecisionStep(
    @Nullable String step,
    @Field(refersTo = RefTarget.PERSON) @Nullable Ref decider,
    @Nullable String criterion,
    @Nullable LocalDate date) {

  /** Checks and copies the components. */
  public DecisionStep {
    step = Text.orNull(step);
    criterion = Text.orNull(criterion);
  }

  /** Starts a decision step. */
  public static Builder builder(String step) {
    Builder builder = new Builder();
    builder.step = step;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.step = step;
    builder.decider = decider;
    builder.criterion = criterion;
    builder.date = date;
    return builder;
  }

  /** Collects the values of a {@link DecisionStep}; not thread-safe. */
  public static final class Builder {
    private @Nullable String step;
    private @Nullable Ref decider;
    private @Nullable String criterion;
    private @Nullable LocalDate date;

    private Builder() {}

    /** Sets what happens in this step. */
    public Builder step(@Nullable String value) {
      this.step = value;
      return this;
    }

    /** Sets who decides, by id or name. */
    public Builder decider(@Nullable String idOrName) {
      this.decider = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets what decides. */
    public Builder criterion(@Nullable String value) {
      this.criterion = value;
      return this;
    }

    /** Sets when. */
    public Builder date(@Nullable LocalDate value) {
      this.date = value;
      return this;
    }

    /** Builds the record. */
    public DecisionStep build() {
      return new DecisionStep(step, decider, criterion, date);
    }
  }
}
