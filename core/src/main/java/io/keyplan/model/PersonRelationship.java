package io.keyplan.model;

import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * Strength of the relation with a person.
 *
 * @param current strength today; null when absent
 * @param target strength aimed at; null when absent
 */
public record PersonRelationship(
    @Field(kind = FieldKind.SCORE) @Nullable Integer current,
    @Field(kind = FieldKind.SCORE) @Nullable Integer target) {

  /** The record in which nothing is said. */
  public static final PersonRelationship EMPTY = builder().build();

  /** Checks and copies the components. */
  public PersonRelationship {}

  /** Starts a person relationship. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.current = current;
    builder.target = target;
    return builder;
  }

  /** Collects the values of a {@link PersonRelationship}; not thread-safe. */
  public static final class Builder {
    private @Nullable Integer current;
    private @Nullable Integer target;

    private Builder() {}

    /** Sets the strength today. */
    public Builder current(@Nullable Integer value) {
      this.current = value;
      return this;
    }

    /** Sets the strength aimed at. */
    public Builder target(@Nullable Integer value) {
      this.target = value;
      return this;
    }

    /** Builds the record. */
    public PersonRelationship build() {
      return new PersonRelationship(current, target);
    }
  }
}
