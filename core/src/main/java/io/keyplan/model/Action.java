package io.keyplan.model;

import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of the action plan.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param step what is done
 * @param description description; null when absent
 * @param objective objective that it serves; null when absent
 * @param owner who is responsible; null when absent
 * @param externalStakeholders who takes part at the client; empty when absent
 * @param start first day; null when absent
 * @param due due date; null when absent
 * @param completedOn day of completion; null when absent
 * @param priority priority; null when absent
 * @param progress share done; null when absent
 * @param status progress in words; null when absent
 * @param approval approval; null when absent
 * @param notes notes and constraints; null when absent
 * @param dependsOn actions that must be done first; empty when absent
 * @param cost cost; null when absent
 * @param shared whether the client may see it; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Action(
    @Nullable String id,
    @Field(required = true, customer = true) String step,
    @Field(kind = FieldKind.PARAGRAPH, customer = true) @Nullable String description,
    @Field(refersTo = RefTarget.OBJECTIVE, customer = true) @Nullable Ref objective,
    @Field(refersTo = RefTarget.TEAM, customer = true) @Nullable Ref owner,
    @Field(refersTo = RefTarget.PERSON, customer = true) List<Ref> externalStakeholders,
    @Field(customer = true) @Nullable LocalDate start,
    @Field(customer = true) @Nullable LocalDate due,
    @Nullable LocalDate completedOn,
    @Nullable ActionPriority priority,
    @Field(kind = FieldKind.PERCENT, customer = true) @Nullable BigDecimal progress,
    @Field(customer = true) @Nullable ActionStatus status,
    @Nullable ApprovalStatus approval,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String notes,
    @Field(refersTo = RefTarget.ACTION) List<Ref> dependsOn,
    @Field(kind = FieldKind.MONEY) @Nullable BigDecimal cost,
    @Nullable Boolean shared,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom)
    implements Tracked {

  /** Checks and copies the components. */
  public Action {
    id = Text.orNull(id);
    step = Text.orEmpty(step);
    description = Text.orNull(description);
    externalStakeholders = List.copyOf(externalStakeholders);
    notes = Text.orNull(notes);
    dependsOn = List.copyOf(dependsOn);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts an action. */
  public static Builder builder(String step) {
    Builder builder = new Builder();
    builder.step = step;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.step = step;
    builder.description = description;
    builder.objective = objective;
    builder.owner = owner;
    builder.externalStakeholders.addAll(externalStakeholders);
    builder.start = start;
    builder.due = due;
    builder.completedOn = completedOn;
    builder.priority = priority;
    builder.progress = progress;
    builder.status = status;
    builder.approval = approval;
    builder.notes = notes;
    builder.dependsOn.addAll(dependsOn);
    builder.cost = cost;
    builder.shared = shared;
    builder.custom.putAll(custom);
    return builder;
  }

  Action withId(String newId) {
    return toBuilder().id(newId).build();
  }

  @Override
  public boolean isOpen() {
    return status == null ? completedOn == null : !status.isClosed();
  }

  @Override
  public @Nullable LocalDate deadline() {
    return due;
  }

  /**
   * Counts the days from a day to the due date, negative when it has passed.
   *
   * @return null when the action is not open or has no due date
   */
  public @Nullable Long daysLeft(LocalDate asOf) {
    return isOpen() && due != null ? ChronoUnit.DAYS.between(asOf, due) : null;
  }

  /** Collects the values of an {@link Action}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String step = "";
    private @Nullable String description;
    private @Nullable Ref objective;
    private @Nullable Ref owner;
    private final List<Ref> externalStakeholders = new ArrayList<>();
    private @Nullable LocalDate start;
    private @Nullable LocalDate due;
    private @Nullable LocalDate completedOn;
    private @Nullable ActionPriority priority;
    private @Nullable BigDecimal progress;
    private @Nullable ActionStatus status;
    private @Nullable ApprovalStatus approval;
    private @Nullable String notes;
    private final List<Ref> dependsOn = new ArrayList<>();
    private @Nullable BigDecimal cost;
    private @Nullable Boolean shared;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets what is done. */
    public Builder step(String value) {
      this.step = value;
      return this;
    }

    /** Sets the description. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Sets the objective that it serves, by id or name. */
    public Builder objective(@Nullable String idOrName) {
      this.objective = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets who is responsible, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Adds one, by id or name, to: who takes part at the client. */
    public Builder externalStakeholder(String idOrName) {
      externalStakeholders.add(Ref.of(idOrName));
      return this;
    }

    /** Adds who takes part at the client. */
    public Builder externalStakeholders(Collection<Ref> entries) {
      externalStakeholders.addAll(entries);
      return this;
    }

    /** Sets the first day. */
    public Builder start(@Nullable LocalDate value) {
      this.start = value;
      return this;
    }

    /** Sets the due date. */
    public Builder due(@Nullable LocalDate value) {
      this.due = value;
      return this;
    }

    /** Sets the day of completion. */
    public Builder completedOn(@Nullable LocalDate value) {
      this.completedOn = value;
      return this;
    }

    /** Sets the priority. */
    public Builder priority(@Nullable ActionPriority value) {
      this.priority = value;
      return this;
    }

    /**
     * Sets the share done, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15 %. A plan is
     * not built with others.
     */
    public Builder progress(@Nullable BigDecimal value) {
      this.progress = value;
      return this;
    }

    /**
     * Sets the share done, in percent from 0 to 100: 15 means 15 %, 0.15 means 0.15 %. A plan is
     * not built with others.
     */
    public Builder progress(long value) {
      this.progress = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets the progress in words. */
    public Builder status(@Nullable ActionStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the approval. */
    public Builder approval(@Nullable ApprovalStatus value) {
      this.approval = value;
      return this;
    }

    /** Sets the notes and constraints. */
    public Builder notes(@Nullable String value) {
      this.notes = value;
      return this;
    }

    /** Adds one, by id or name, to: actions that must be done first. */
    public Builder dependsOn(String idOrName) {
      dependsOn.add(Ref.of(idOrName));
      return this;
    }

    /** Adds actions that must be done first. */
    public Builder dependsOn(Collection<Ref> entries) {
      dependsOn.addAll(entries);
      return this;
    }

    /** Sets the cost. */
    public Builder cost(@Nullable BigDecimal value) {
      this.cost = value;
      return this;
    }

    /** Sets the cost. */
    public Builder cost(long value) {
      this.cost = BigDecimal.valueOf(value);
      return this;
    }

    /** Sets whether the client may see it. */
    public Builder shared(@Nullable Boolean value) {
      this.shared = value;
      return this;
    }

    /**
     * Sets the value of a custom field, by the name under {@code custom}.
     *
     * @param value a text, a number, a day, a boolean or a list of texts, as the field is declared;
     *     null for none
     */
    public Builder custom(String name, @Nullable Object value) {
      CustomValues.put(custom, name, value);
      return this;
    }

    /** Builds the record. */
    public Action build() {
      return new Action(
          id,
          step,
          description,
          objective,
          owner,
          externalStakeholders,
          start,
          due,
          completedOn,
          priority,
          progress,
          status,
          approval,
          notes,
          dependsOn,
          cost,
          shared,
          custom);
    }
  }
}
