package io.keyplan.model;

import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.ObjectiveType;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measurable, dated objective of a goal.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param title title
 * @param type what it is about; null when absent
 * @param unit unit of the values; null when absent
 * @param baseline value at the start; null when absent
 * @param current value now; null when absent
 * @param target value aimed at; null when absent
 * @param start first day; null when absent
 * @param due day by which it is to be reached; null when absent
 * @param owner who is responsible; null when absent
 * @param stakeholder who is concerned at the client; null when absent
 * @param status state; null when absent
 * @param rag rating; null when absent
 * @param shared whether the client may see it; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Objective(
    @Nullable String id,
    @Field(required = true, customer = true) String title,
    @Nullable OpenEnum<ObjectiveType> type,
    @Field(customer = true) @Nullable MeasureUnit unit,
    @Field(kind = FieldKind.MEASURE, customer = true) @Nullable BigDecimal baseline,
    @Field(kind = FieldKind.MEASURE, customer = true) @Nullable BigDecimal current,
    @Field(kind = FieldKind.MEASURE, customer = true) @Nullable BigDecimal target,
    @Nullable LocalDate start,
    @Field(customer = true) @Nullable LocalDate due,
    @Field(refersTo = RefTarget.TEAM, customer = true) @Nullable Ref owner,
    @Field(refersTo = RefTarget.PERSON, customer = true) @Nullable Ref stakeholder,
    @Field(customer = true) @Nullable ObjectiveStatus status,
    @Nullable Rag rag,
    @Nullable Boolean shared,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom)
    implements Tracked {

  /** Checks and copies the components. */
  public Objective {
    id = Text.orNull(id);
    title = Text.orEmpty(title);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts an objective. */
  public static Builder builder(String title) {
    Builder builder = new Builder();
    builder.title = title;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.title = title;
    builder.type = type;
    builder.unit = unit;
    builder.baseline = baseline;
    builder.current = current;
    builder.target = target;
    builder.start = start;
    builder.due = due;
    builder.owner = owner;
    builder.stakeholder = stakeholder;
    builder.status = status;
    builder.rag = rag;
    builder.shared = shared;
    builder.custom.putAll(custom);
    return builder;
  }

  Objective withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /**
   * Computes the progress from baseline to target in percent, {@code (current − baseline) / (target
   * − baseline)}; an absent baseline counts as zero. Without one, a value above its target tells
   * nothing: less may be better.
   *
   * @return below 0 or above 100 where the data say so; null when the current value or the target
   *     is absent, the target equals the baseline, or only a baseline could tell
   */
  public @Nullable BigDecimal progress() {
    return isBeyondTarget() && baseline == null
        ? null
        : Percentages.progress(baseline, current, target);
  }

  /** Says whether the current value is above the target; unknown values are not. */
  public boolean isBeyondTarget() {
    return current != null && target != null && current.compareTo(target) > 0;
  }

  @Override
  public boolean isOpen() {
    return status == null || !status.isClosed();
  }

  @Override
  public @Nullable LocalDate deadline() {
    return due;
  }

  /** Collects the values of an {@link Objective}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String title = "";
    private @Nullable OpenEnum<ObjectiveType> type;
    private @Nullable MeasureUnit unit;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal target;
    private @Nullable LocalDate start;
    private @Nullable LocalDate due;
    private @Nullable Ref owner;
    private @Nullable Ref stakeholder;
    private @Nullable ObjectiveStatus status;
    private @Nullable Rag rag;
    private @Nullable Boolean shared;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the title. */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /** Sets what it is about. */
    public Builder type(@Nullable ObjectiveType value) {
      this.type = value == null ? null : OpenEnum.of(value);
      return this;
    }

    /** Sets what it is about, in the caller's own words. */
    public Builder type(String wording) {
      this.type = OpenEnum.parse(ObjectiveType.class, wording);
      return this;
    }

    /** Sets the unit of the values. */
    public Builder unit(@Nullable MeasureUnit value) {
      this.unit = value;
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

    /** Sets the value now. */
    public Builder current(@Nullable BigDecimal value) {
      this.current = value;
      return this;
    }

    /** Sets the value now. */
    public Builder current(long value) {
      this.current = BigDecimal.valueOf(value);
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

    /** Sets the first day. */
    public Builder start(@Nullable LocalDate value) {
      this.start = value;
      return this;
    }

    /** Sets the day by which it is to be reached. */
    public Builder due(@Nullable LocalDate value) {
      this.due = value;
      return this;
    }

    /** Sets who is responsible, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets who is concerned at the client, by id or name. */
    public Builder stakeholder(@Nullable String idOrName) {
      this.stakeholder = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the state. */
    public Builder status(@Nullable ObjectiveStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the rating. */
    public Builder rag(@Nullable Rag value) {
      this.rag = value;
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
      return this;
    }

    /**
     * Sets the value of a custom field, by the name under {@code custom}.
     *
     * @param value a text, a number, a day, a boolean or a list of texts, as the field is declared;
     *     null for none
     */
    public Builder custom(String name, @Nullable Object value) {
      CustomValues.put(custom, name, value);
      return this;
    }

    /** Builds the record. */
    public Objective build() {
      return new Objective(
          id,
          title,
          type,
          unit,
          baseline,
          current,
          target,
          start,
          due,
          owner,
          stakeholder,
          status,
          rag,
          shared,
          custom);
    }
  }
}
