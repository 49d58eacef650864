package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How objectives are to be reached.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param statement the strategy in one sentence
 * @param objectives objectives that it serves; empty when absent
 * @param rationale why this strategy; null when absent
 * @param tactics tactics; empty when absent
 */
public record Strategy(
    @Nullable String id,
    @Field(required = true) String statement,
    @Field(refersTo = RefTarget.OBJECTIVE) List<Ref> objectives,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String rationale,
    List<Tactic> tactics) {

  /** Checks and copies the components. */
  public Strategy {
    id = Text.orNull(id);
    statement = Text.orEmpty(statement);
    objectives = List.copyOf(objectives);
    rationale = Text.orNull(rationale);
    tactics = List.copyOf(tactics);
  }

  /** Starts a strategy. */
  public static Builder builder(String statement) {
    Builder builder = new Builder();
    builder.statement = statement;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.statement = statement;
    builder.objectives.addAll(objectives);
    builder.rationale = rationale;
    builder.tactics.addAll(tactics);
    return builder;
  }

  Strategy withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of a {@link Strategy}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String statement = "";
    private final List<Ref> objectives = new ArrayList<>();
    private @Nullable String rationale;
    private final List<Tactic> tactics = new ArrayList<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the strategy in one sentence. */
    public Builder statement(String value) {
      this.statement = value;
      return this;
    }

    /** Adds one, by id or name, to: objectives that it serves. */
    public Builder objective(String idOrName) {
      objectives.add(Ref.of(idOrName));
      return this;
    }

    /** Adds objectives that it serves. */
    public Builder objectives(Collection<Ref> entries) {
      objectives.addAll(entries);
      return this;
    }

    /** Sets why this strategy. */
    public Builder rationale(@Nullable String value) {
      this.rationale = value;
      return this;
    }

    /** Adds a tactic. */
    public Builder tactic(String text, Consumer<Tactic.Builder> details) {
      Tactic.Builder builder = Tactic.builder(text);
      details.accept(builder);
      tactics.add(builder.build());
      return this;
    }

    /** Adds one without details to: tactics. */
    public Builder tactic(String text) {
      tactics.add(Tactic.builder(text).build());
      return this;
    }

    /** Adds a tactic. */
    public Builder tactic(Tactic entry) {
      tactics.add(entry);
      return this;
    }

    /** Adds tactics. */
    public Builder tactics(Collection<Tactic> entries) {
      tactics.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Strategy build() {
      return new Strategy(id, statement, objectives, rationale, tactics);
    }
  }
}
