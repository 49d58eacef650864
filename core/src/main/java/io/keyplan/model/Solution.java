package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we propose for a goal.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name
 * @param description description; null when absent
 * @param goal goal that it serves; null when absent
 * @param valueToClient what the client gains; null when absent
 * @param valueToUs what we gain; null when absent
 * @param amount value of the solution; null when absent
 * @param shared whether the client may see it; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Solution(
    @Nullable String id,
    @Field(required = true, customer = true) String name,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String description,
    @Field(refersTo = RefTarget.GOAL, customer = true) @Nullable Ref goal,
    @Field(customer = true) @Nullable String valueToClient,
    @Nullable String valueToUs,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal amount,
    @Nullable Boolean shared,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public Solution {
    id = Text.orNull(id);
    name = Text.orEmpty(name);
    description = Text.orNull(description);
    valueToClient = Text.orNull(valueToClient);
    valueToUs = Text.orNull(valueToUs);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a solution. */
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
    builder.description = description;
    builder.goal = goal;
    builder.valueToClient = valueToClient;
    builder.valueToUs = valueToUs;
    builder.amount = amount;
    builder.shared = shared;
    builder.custom.putAll(custom);
    return builder;
  }

  Solution withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of a {@link Solution}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String name = "";
    private @Nullable String description;
    private @Nullable Ref goal;
    private @Nullable String valueToClient;
    private @Nullable String valueToUs;
    private @Nullable BigDecimal amount;
    private @Nullable Boolean shared;
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

    /** Sets the description. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Sets the goal that it serves, by id or name. */
    public Builder goal(@Nullable String idOrName) {
      this.goal = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets what the client gains. */
    public Builder valueToClient(@Nullable String value) {
      this.valueToClient = value;
      return this;
    }

    /** Sets what we gain. */
    public Builder valueToUs(@Nullable String value) {
      this.valueToUs = value;
      return this;
    }

    /** Sets the value of the solution. */
    public Builder amount(@Nullable BigDecimal value) {
      this.amount = value;
      return this;
    }

    /** Sets the value of the solution. */
    public Builder amount(long value) {
      this.amount = BigDecimal.valueOf(value);
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
    public Solution build() {
      return new Solution(
          id, name, description, goal, valueToClient, valueToUs, amount, shared, custom);
    }
  }
}
