package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * Strength of the relation with the account.
 *
 * @param current strength today; null when absent
 * @param target strength aimed at; null when absent
 * @param previous strength at the previous review; null when absent
 * @param summary the relation in words; null when absent
 */
public record AccountRelationship(
    @Field(kind = FieldKind.SCORE) @Nullable Integer current,
    @Field(kind = FieldKind.SCORE) @Nullable Integer target,
    @Field(kind = FieldKind.SCORE) @Nullable Integer previous,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String summary) {

  /** The record in which nothing is said. */
  public static final AccountRelationship EMPTY = builder().build();

  /** Checks and copies the components. */
  public AccountRelationship {
    summary = Text.orNull(summary);
  }

  /** Starts an account relationship. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.current = current;
    builder.target = target;
    builder.previous = previous;
    builder.summary = summary;
    return builder;
  }

  /** Collects the values of an {@link AccountRelationship}; not thread-safe. */
  public static final class Builder {
    private @Nullable Integer current;
    private @Nullable Integer target;
    private @Nullable Integer previous;
    private @Nullable String summary;

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

    /** Sets the strength at the previous review. */
    public Builder previous(@Nullable Integer value) {
      this.previous = value;
      return this;
    }

    /** Sets the relation in words. */
    public Builder summary(@Nullable String value) {
      this.summary = value;
      return this;
    }

    /** Builds the record. */
    public AccountRelationship build() {
      return new AccountRelationship(current, target, previous, summary);
    }
  }
}
