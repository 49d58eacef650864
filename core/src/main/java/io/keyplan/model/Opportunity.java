package io.keyplan.model;

import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A growth play: business that can be won.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name
 * @param unit business unit; null when absent
 * @param offering offering; null when absent
 * @param value value; null when absent
 * @param probability likelihood of winning it; null when absent
 * @param stage stage; null when absent
 * @param closeDate day by which it is decided; null when absent
 * @param kind kind of growth; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Opportunity(
    @Nullable String id,
    @Field(required = true) String name,
    @Nullable String unit,
    @Nullable String offering,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal value,
    @Field(kind = FieldKind.PERCENT) @Nullable BigDecimal probability,
    @Nullable String stage,
    @Nullable LocalDate closeDate,
    @Nullable OpportunityKind kind,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public Opportunity {
    id = Text.orNull(id);
    name = Text.orEmpty(name);
    unit = Text.orNull(unit);
    offering = Text.orNull(offering);
    stage = Text.orNull(stage);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts an opportunity. */
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
    builder.offering = offering;
    builder.value = value;
    builder.probability = probability;
    builder.stage = stage;
    builder.closeDate = closeDate;
    builder.kind = kind;
    builder.custom.putAll(custom);
    return builder;
  }

  Opportunity withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /**
   * Multiplies the value by the probability.
   *
   * @return null when either is absent
   */
  public @Nullable BigDecimal weightedValue() {
    return value == null || probability == null
        ? null
        : value.multiply(probability).movePointLeft(2);
  }

  /** Collects the values of an {@link Opportunity}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String name = "";
    private @Nullable String unit;
    private @Nullable String offering;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal probability;
    private @Nullable String stage;
    private @Nullable LocalDate closeDate;
    private @Nullable OpportunityKind kind;
    private final Map<String, Object> custom = new LinkedHashMap<>();

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

    /** Sets the business unit. */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /** Sets the offering. */
    public Builder offering(@Nullable String value) {
      this.offering = value;
      return this;
    }

    /** Sets the value. */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /** Sets the value. */
    public Builder value(long value) {
      this.value = BigDecimal.valueOf(value);
      return this;
    }

    /**
     * Sets the likelihood of winning it, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15
     * %. A plan is not built with others.
     */
    public Builder probability(@Nullable BigDecimal value) {
      this.probability = value;
      return this;
    }

    /**
     * Sets the likelihood of winning it, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15
     * %. A plan is not built with others.
     */
    public Builder probability(long value) {
      this.probability = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the stage. */
    public Builder stage(@Nullable String value) {
      this.stage = value;
      return this;
    }

    /** Sets the day by which it is decided. */
    public Builder closeDate(@Nullable LocalDate value) {
      this.closeDate = value;
      return this;
    }

    /** Sets the kind of growth. */
    public Builder kind(@Nullable OpportunityKind value) {
      this.kind = value;
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
    public Opportunity build() {
      return new Opportunity(
          id, name, unit, offering, value, probability, stage, closeDate, kind, custom);
    }
  }
}
