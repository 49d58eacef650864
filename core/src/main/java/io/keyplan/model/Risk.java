package io.keyplan.model;

import io.keyplan.model.choice.RiskStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that may go wrong.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param description what may happen
 * @param probability likelihood; null when absent
 * @param impact damage; null when absent
 * @param mitigation what is done about it; null when absent
 * @param owner who looks after it; null when absent
 * @param due until when; null when absent
 * @param status state; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Risk(
    @Nullable String id,
    @Field(required = true) String description,
    @Field(kind = FieldKind.SCORE) @Nullable Integer probability,
    @Field(kind = FieldKind.SCORE) @Nullable Integer impact,
    @Nullable String mitigation,
    @Field(refersTo = RefTarget.TEAM) @Nullable Ref owner,
    @Nullable LocalDate due,
    @Nullable RiskStatus status,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom)
    implements Tracked {

  /** Checks and copies the components. */
  public Risk {
    id = Text.orNull(id);
    description = Text.orEmpty(description);
    mitigation = Text.orNull(mitigation);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a risk. */
  public static Builder builder(String description) {
    Builder builder = new Builder();
    builder.description = description;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.description = description;
    builder.probability = probability;
    builder.impact = impact;
    builder.mitigation = mitigation;
    builder.owner = owner;
    builder.due = due;
    builder.status = status;
    builder.custom.putAll(custom);
    return builder;
  }

  Risk withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /**
   * Multiplies probability by impact.
   *
   * @return 1 to 25; null when either is absent
   */
  public @Nullable Integer score() {
    return probability == null || impact == null ? null : probability * impact;
  }

  @Override
  public boolean isOpen() {
    return status == null || !status.isClosed();
  }

  @Override
  public @Nullable LocalDate deadline() {
    return due;
  }

  /** Collects the values of a {@link Risk}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String description = "";
    private @Nullable Integer probability;
    private @Nullable Integer impact;
    private @Nullable String mitigation;
    private @Nullable Ref owner;
    private @Nullable LocalDate due;
    private @Nullable RiskStatus status;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets what may happen. */
    public Builder description(String value) {
      this.description = value;
      return this;
    }

    /** Sets the likelihood. */
    public Builder probability(@Nullable Integer value) {
      this.probability = value;
      return this;
    }

    /** Sets the damage. */
    public Builder impact(@Nullable Integer value) {
      this.impact = value;
      return this;
    }

    /** Sets what is done about it. */
    public Builder mitigation(@Nullable String value) {
      this.mitigation = value;
      return this;
    }

    /** Sets who looks after it, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets until when. */
    public Builder due(@Nullable LocalDate value) {
      this.due = value;
      return this;
    }

    /** Sets the state. */
    public Builder status(@Nullable RiskStatus value) {
      this.status = value;
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
    public Risk build() {
      return new Risk(id, description, probability, impact, mitigation, owner, due, status, custom);
    }
  }
}
