package io.keyplan.model;

import io.keyplan.model.structure.Field;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a plan covers.
 *
 * @param start first day; null when absent
 * @param end last day; null when absent
 */
public record Period(
    @Field(customer = true) @Nullable LocalDate start,
    @Field(customer = true) @Nullable LocalDate end) {

  /** The record in which nothing is said. */
  public static final Period EMPTY = builder().build();

  /** Checks and copies the components. */
  public Period {}

  /** Starts a period. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.start = start;
    builder.end = end;
    return builder;
  }

  /** Collects the values of a {@link Period}; not thread-safe. */
  public static final class Builder {
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;

    private Builder() {}

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

    /** Builds the record. */
    public Period build() {
      return new Period(start, end);
    }
  }
}
