package io.keyplan.model;

import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the client's initiatives.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param title title
 * @param description description; null when absent
 * @param priority priority that it serves; null when absent
 * @param sponsor who stands for it; null when absent
 * @param start first day; null when absent
 * @param end last day; null when absent
 * @param status progress; null when absent
 * @param budget budget; null when absent
 */
public record Initiative(
    @Nullable String id,
    @Field(required = true, customer = true) String title,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String description,
    @Field(refersTo = RefTarget.PRIORITY, customer = true) @Nullable Ref priority,
    @Field(refersTo = RefTarget.PERSON, customer = true) @Nullable Ref sponsor,
    @Field(customer = true) @Nullable LocalDate start,
    @Field(customer = true) @Nullable LocalDate end,
    @Field(customer = true) @Nullable ActionStatus status,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal budget) {

  /** Checks and copies the components. */
  public Initiative {
    id = Text.orNull(id);
    title = Text.orEmpty(title);
    description = Text.orNull(description);
  }

  /** Starts an initiative. */
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
    builder.priority = priority;
    builder.sponsor = sponsor;
    builder.start = start;
    builder.end = end;
    builder.status = status;
    builder.budget = budget;
    return builder;
  }

  Initiative withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of an {@link Initiative}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String title = "";
    private @Nullable String description;
    private @Nullable Ref priority;
    private @Nullable Ref sponsor;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable ActionStatus status;
    private @Nullable BigDecimal budget;

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

    /** Sets the priority that it serves, by id or name. */
    public Builder priority(@Nullable String idOrName) {
      this.priority = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets who stands for it, by id or name. */
    public Builder sponsor(@Nullable String idOrName) {
      this.sponsor = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the first day. */
    public Builder start(@Nullable LocalDate value) {
      this.start = value;
      return this;
    }

    /** Sets the last day. */
    public Builder end(@Nullable LocalDate value) {
      this.end = value;
      return this;
    }

    /** Sets the progress. */
    public Builder status(@Nullable ActionStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the budget. */
    public Builder budget(@Nullable BigDecimal value) {
      this.budget = value;
      return this;
    }

    /** Sets the budget. */
    public Builder budget(long value) {
      this.budget = BigDecimal.valueOf(value);
      return this;
    }

    /** Builds the record. */
    public Initiative build() {
      return new Initiative(id, title, description, priority, sponsor, start, end, status, budget);
    }
  }
}
