package io.keyplan.model;

import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the plan is to achieve, with measurable objectives.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param title title
 * @param description description; null when absent
 * @param beneficiary whom it serves; null when absent
 * @param objectives measurable objectives; empty when absent
 * @param shared whether the client may see it; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Goal(
    @Nullable String id,
    @Field(required = true, customer = true) String title,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String description,
    @Nullable Beneficiary beneficiary,
    @Field(customer = true) List<Objective> objectives,
    @Nullable Boolean shared,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public Goal {
    id = Text.orNull(id);
    title = Text.orEmpty(title);
    description = Text.orNull(description);
    objectives = List.copyOf(objectives);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a goal. */
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
    builder.description = description;
    builder.beneficiary = beneficiary;
    builder.objectives.addAll(objectives);
    builder.shared = shared;
    builder.custom.putAll(custom);
    return builder;
  }

  Goal withId(String newId) {
    return toBuilder().id(newId).build();
  }

  Goal withObjectives(List<Objective> others) {
    return new Goal(id, title, description, beneficiary, others, shared, custom);
  }

  /** Collects the values of a {@link Goal}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String title = "";
    private @Nullable String description;
    private @Nullable Beneficiary beneficiary;
    private final List<Objective> objectives = new ArrayList<>();
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

    /** Sets the description. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Sets whom it serves. */
    public Builder beneficiary(@Nullable Beneficiary value) {
      this.beneficiary = value;
      return this;
    }

    /** Adds a measurable objective. */
    public Builder objective(String title, Consumer<Objective.Builder> details) {
      Objective.Builder builder = Objective.builder(title);
      details.accept(builder);
      objectives.add(builder.build());
      return this;
    }

    /** Adds one without details to: measurable objectives. */
    public Builder objective(String title) {
      objectives.add(Objective.builder(title).build());
      return this;
    }

    /** Adds a measurable objective. */
    public Builder objective(Objective entry) {
      objectives.add(entry);
      return this;
    }

    /** Adds measurable objectives. */
    public Builder objectives(Collection<Objective> entries) {
      objectives.addAll(entries);
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
    public Goal build() {
      return new Goal(id, title, description, beneficiary, objectives, shared, custom);
    }
  }
}
