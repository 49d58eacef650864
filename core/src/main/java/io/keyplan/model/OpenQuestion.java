package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that we do not know yet.
 *
 * @param question the question
 * @param owner who finds out; null when absent
 * @param due until when; null when absent
 */
public record OpenQuestion(
    @Field(required = true) String question,
    @Field(refersTo = RefTarget.TEAM) @Nullable Ref owner,
    @Nullable LocalDate due) {

  /** Checks and copies the components. */
  public OpenQuestion {
    question = Text.orEmpty(question);
  }

  /** Starts an open question. */
  public static Builder builder(String question) {
    Builder builder = new Builder();
    builder.question = question;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.question = question;
    builder.owner = owner;
    builder.due = due;
    return builder;
  }

  /** Collects the values of an {@link OpenQuestion}; not thread-safe. */
  public static final class Builder {
    private String question = "";
    private @Nullable Ref owner;
    private @Nullable LocalDate due;

    private Builder() {}

    /** Sets the question. */
    public Builder question(String value) {
      this.question = value;
      return this;
    }

    /** Sets who finds out, by id or name. */
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
    public OpenQuestion build() {
      return new OpenQuestion(question, owner, due);
    }
  }
}
