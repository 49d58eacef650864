package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review meeting.
 *
 * @param date the day; null when absent
 * @param type kind of meeting; null when absent
 * @param participants who took part; empty when absent
 * @param decisions what was decided; null when absent
 * @param next next meeting; null when absent
 * @param shared whether the client may see it; null when absent
 */
public record Review(
    @Field(customer = true) @Nullable LocalDate date,
    @Field(customer = true) @Nullable String type,
    @Field(
            refersTo = {RefTarget.TEAM, RefTarget.PERSON},
            customer = true)
        List<Ref> participants,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String decisions,
    @Field(customer = true) @Nullable LocalDate next,
    @Nullable Boolean shared) {

  /** Checks and copies the components. */
  public Review {
    type = Text.orNull(type);
    participants = List.copyOf(participants);
    decisions = Text.orNull(decisions);
  }

  /** Starts a review. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.date = date;
    builder.type = type;
    builder.participants.addAll(participants);
    builder.decisions = decisions;
    builder.next = next;
    builder.shared = shared;
    return builder;
  }

  /** Collects the values of a {@link Review}; not thread-safe. */
  public static final class Builder {
    private @Nullable LocalDate date;
    private @Nullable String type;
    private final List<Ref> participants = new ArrayList<>();
    private @Nullable String decisions;
    private @Nullable LocalDate next;
    private @Nullable Boolean shared;

    private Builder() {}

    /** Sets the day. */
    public Builder date(@Nullable LocalDate value) {
      this.date = value;
      return this;
    }

    /** Sets the kind of meeting. */
    public Builder type(@Nullable String value) {
      this.type = value;
      return this;
    }

    /** Adds one, by id or name, to: who took part. */
    public Builder participant(String idOrName) {
      participants.add(Ref.of(idOrName));
      return this;
    }

    /** Adds who took part. */
    public Builder participants(Collection<Ref> entries) {
      participants.addAll(entries);
      return this;
    }

    /** Sets what was decided. */
    public Builder decisions(@Nullable String value) {
      this.decisions = value;
      return this;
    }

    /** Sets the next meeting. */
    public Builder next(@Nullable LocalDate value) {
      this.next = value;
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
      return this;
    }

    /** Builds the record. */
    public Review build() {
      return new Review(date, type, participants, decisions, next, shared);
    }
  }
}
