package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A concrete way to carry out a strategy.
 *
 * @param text what is done
 * @param owner who does it; null when absent
 * @param due until when; null when absent
 */
public record Tactic(
    @Field(required = true) String text,
    @Field(refersTo = RefTarget.TEAM) @Nullable Ref owner,
    @Nullable LocalDate due) {

  /** Checks and copies the components. */
  public Tactic {
    text = Text.orEmpty(text);
  }

  /** Starts a tactic. */
  public static Builder builder(String text) {
    Builder builder = new Builder();
    builder.text = text;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.owner = owner;
    builder.due = due;
    return builder;
  }

  /** Collects the values of a {@link Tactic}; not thread-safe. */
  public static final class Builder {
    private String text = "";
    private @Nullable Ref owner;
    private @Nullable LocalDate due;

    private Builder() {}

    /** Sets what is done. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Sets who does it, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets until when. */
    public Builder due(@Nullable LocalDate value) {
      this.due = value;
      return this;
    }

    /** Builds the record. */
    public Tactic build() {
      return new Tactic(text, owner, due);
    }
  }
}
