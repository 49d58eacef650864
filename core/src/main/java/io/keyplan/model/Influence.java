package io.keyplan.model;

import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A line from one person to another beside the reporting line.
 *
 * @param to the other person; null when absent
 * @param kind kind of the line; null when absent
 * @param note note on the line; null when absent
 */
public record Influence(
    @Field(refersTo = RefTarget.PERSON) @Nullable Ref to,
    @Nullable InfluenceKind kind,
    @Nullable String note) {

  /** Checks and copies the components. */
  public Influence {
    note = Text.orNull(note);
  }

  /** Starts an influence. */
  public static Builder builder(String to, InfluenceKind kind) {
    Builder builder = new Builder();
    builder.to = Ref.of(to);
    builder.kind = kind;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.to = to;
    builder.kind = kind;
    builder.note = note;
    return builder;
  }

  /** Collects the values of an {@link Influence}; not thread-safe. */
  public static final class Builder {
    private @Nullable Ref to;
    private @Nullable InfluenceKind kind;
    private @Nullable String note;

    private Builder() {}

    /** Sets the other person, by id or name. */
    public Builder to(@Nullable String idOrName) {
      this.to = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the kind of the line. */
    public Builder kind(@Nullable InfluenceKind value) {
      this.kind = value;
      return this;
    }

    /** Sets the note on the line. */
    public Builder note(@Nullable String value) {
      this.note = value;
      return this;
    }

    /** Builds the record. */
    public Influence build() {
      return new Influence(to, kind, note);
    }
  }
}
