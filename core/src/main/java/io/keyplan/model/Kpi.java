package io.keyplan.model;

import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.rule.Percentages;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key performance indicator.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name
 * @param unit unit of the values, one of the enum's or any other such as “days”; null when absent
 * @param baseline value at the start; null when absent
 * @param target value aimed at; null when absent
 * @param actual value now; null when absent
 * @param previous value at the previous review; null when absent
 * @param direction which way is better; higher where absent
 * @param rag rating; null when absent
 * @param source where the value comes from; null when absent
 * @param owner who follows it; null when absent
 * @param asOf day for which the value holds; null when absent
 * @param shared whether the client may see it; null when absent
 */
public record Kpi(
    @Nullable String id,
    @Field(required = true, customer = true) String name,
    @Field(customer = true) @Nullable OpenEnum<MeasureUnit> unit,
    @Field(kind = FieldKind.MEASURE) @Nullable BigDecimal baseline,
    @Field(kind = FieldKind.MEASURE, customer = true) @Nullable BigDecimal target,
    @Field(kind = FieldKind.MEASURE, customer = true) @Nullable BigDecimal actual,
    @Field(kind = FieldKind.MEASURE) @Nullable BigDecimal previous,
    KpiDirection direction,
    @Nullable Rag rag,
    @Nullable String source,
    @Field(refersTo = RefTarget.TEAM) @Nullable Ref owner,
    @Field(customer = true) @Nullable LocalDate asOf,
    @Nullable Boolean shared) {

  /** Checks and copies the components. */
  public Kpi {
    id = Text.orNull(id);
    name = Text.orEmpty(name);
    direction = direction == null ? KpiDirection.HIGHER_IS_BETTER : direction;
    source = Text.orNull(source);
  }

  /** Starts a kpi. */
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
    builder.unit = unit;
    builder.baseline = baseline;
    builder.target = target;
    builder.actual = actual;
    builder.previous = previous;
    builder.direction = direction;
    builder.rag = rag;
    builder.source = source;
    builder.owner = owner;
    builder.asOf = asOf;
    builder.shared = shared;
    return builder;
  }

  Kpi withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /**
   * Computes the progress from baseline to target in percent, whichever way is better.
   *
   * @return below 0 or above 100 where the data say so; null when the actual value or the target is
   *     absent, or the target equals the baseline
   */
  public @Nullable BigDecimal progress() {
    return Percentages.progress(baseline, actual, target);
  }

  /** Collects the values of a {@link Kpi}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String name = "";
    private @Nullable OpenEnum<MeasureUnit> unit;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private @Nullable BigDecimal actual;
    private @Nullable BigDecimal previous;
    private KpiDirection direction = KpiDirection.HIGHER_IS_BETTER;
    private @Nullable Rag rag;
    private @Nullable String source;
    private @Nullable Ref owner;
    private @Nullable LocalDate asOf;
    private @Nullable Boolean shared;

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

    /** Sets the unit of the values. */
    public Builder unit(@Nullable MeasureUnit value) {
      this.unit = value == null ? null : OpenEnum.of(value);
      return this;
    }

    /** Sets the unit of the values, in the caller's own words. */
    public Builder unit(String wording) {
      this.unit = OpenEnum.parse(MeasureUnit.class, wording);
      return this;
    }

    /** Sets the value at the start. */
    public Builder baseline(@Nullable BigDecimal value) {
      this.baseline = value;
      return this;
    }

    /** Sets the value at the start. */
    public Builder baseline(long value) {
      this.baseline = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the value aimed at. */
    public Builder target(@Nullable BigDecimal value) {
      this.target = value;
      return this;
    }

    /** Sets the value aimed at. */
    public Builder target(long value) {
      this.target = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the value now. */
    public Builder actual(@Nullable BigDecimal value) {
      this.actual = value;
      return this;
    }

    /** Sets the value now. */
    public Builder actual(long value) {
      this.actual = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the value at the previous review. */
    public Builder previous(@Nullable BigDecimal value) {
      this.previous = value;
      return this;
    }

    /** Sets the value at the previous review. */
    public Builder previous(long value) {
      this.previous = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets which way is better. */
    public Builder direction(@Nullable KpiDirection value) {
      this.direction = value;
      return this;
    }

    /** Sets the rating. */
    public Builder rag(@Nullable Rag value) {
      this.rag = value;
      return this;
    }

    /** Sets where the value comes from. */
    public Builder source(@Nullable String value) {
      this.source = value;
      return this;
    }

    /** Sets who follows it, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the day for which the value holds. */
    public Builder asOf(@Nullable LocalDate value) {
      this.asOf = value;
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
      return this;
    }

    /** Builds the record. */
    public Kpi build() {
      return new Kpi(
          id, name, unit, baseline, target, actual, previous, direction, rag, source, owner, asOf,
          shared);
    }
  }
}
