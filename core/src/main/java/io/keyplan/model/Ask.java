package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision asked of the next meeting.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param text what is to be decided, or given
 * @param owner who decides; null when absent
 * @param due by when; null when absent
 * @param shared whether the client may see it; null when absent
 */
public record Ask(
    @Nullable String id,
    @Field(required = true, customer = true) String text,
    @Field(
            refersTo = {RefTarget.PERSON, RefTarget.TEAM},
            customer = true)
        @Nullable Ref owner,
    @Field(customer = true) @Nullable LocalDate due,
    @Nullable Boolean shared) {

  /** Checks the components. */
  public Ask {
    id = Text.orNull(id);
    text = Text.orEmpty(text);
  }

  /** Starts an ask. */
  public static Builder builder(String text) {
    Builder builder = new Builder();
    builder.text = text;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.text = text;
    builder.owner = owner;
    builder.due = due;
    builder.shared = shared;
    return builder;
  }

  Ask withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of an {@link Ask}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String text = "";
    private @Nullable Ref owner;
    private @Nullable LocalDate due;
    private @Nullable Boolean shared;

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets what is to be decided, or given. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Sets who decides. */
    public Builder owner(@Nullable Ref value) {
      this.owner = value;
      return this;
    }

    /** Sets who decides, by id or name. */
    public Builder owner(String idOrName) {
      this.owner = Ref.of(idOrName);
      return this;
    }

    /** Sets by when. */
    public Builder due(@Nullable LocalDate value) {
      this.due = value;
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
      return this;
    }

    /** Builds the record. */
    public Ask build() {
      return new Ask(id, text, owner, due, shared);
    }
  }
}
