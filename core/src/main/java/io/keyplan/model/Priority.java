package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One of the client's key priorities.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param title title
 * @param description description; null when absent
 * @param sponsor who stands for it; null when absent
 */
public record Priority(
    @Nullable String id,
    @Field(required = true, customer = true) String title,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String description,
    @Field(refersTo = RefTarget.PERSON, customer = true) @Nullable Ref sponsor) {

  /** Checks and copies the components. */
  public Priority {
    id = Text.orNull(id);
    title = Text.orEmpty(title);
    description = Text.orNull(description);
  }

  /** Starts a priority. */
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
    builder.sponsor = sponsor;
    return builder;
  }

  Priority withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of a {@link Priority}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String title = "";
    private @Nullable String description;
    private @Nullable Ref sponsor;

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

    /** Sets who stands for it, by id or name. */
    public Builder sponsor(@Nullable String idOrName) {
      this.sponsor = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Builds the record. */
    public Priority build() {
      return new Priority(id, title, description, sponsor);
    }
  }
}
