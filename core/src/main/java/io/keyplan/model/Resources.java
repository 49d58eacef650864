package io.keyplan.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Staff and budget of the plan.
 *
 * @param staff staff; empty when absent
 * @param budget budget lines; empty when absent
 */
public record Resources(List<StaffLine> staff, List<BudgetLine> budget) {

  /** The record in which nothing is said. */
  public static final Resources EMPTY = builder().build();

  /** Checks and copies the components. */
  public Resources {
    staff = List.copyOf(staff);
    budget = List.copyOf(budget);
  }

  /** Starts a resources. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.staff.addAll(staff);
    builder.budget.addAll(budget);
    return builder;
  }

  /** Collects the values of a {@link Resources}; not thread-safe. */
  public static final class Builder {
    private final List<StaffLine> staff = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();

    private Builder() {}

    /** Adds a line of staff. */
    public Builder staff(String member, Consumer<StaffLine.Builder> details) {
      StaffLine.Builder builder = StaffLine.builder(member);
      details.accept(builder);
      staff.add(builder.build());
      return this;
    }

    /** Adds a line of staff. */
    public Builder staff(StaffLine entry) {
      staff.add(entry);
      return this;
    }

    /** Adds lines of staff. */
    public Builder staff(Collection<StaffLine> entries) {
      staff.addAll(entries);
      return this;
    }

    /** Adds a budget line. */
    public Builder budget(Consumer<BudgetLine.Builder> details) {
      BudgetLine.Builder builder = BudgetLine.builder();
      details.accept(builder);
      budget.add(builder.build());
      return this;
    }

    /** Adds a budget line. */
    public Builder budget(BudgetLine entry) {
      budget.add(entry);
      return this;
    }

    /** Adds budget lines. */
    public Builder budget(Collection<BudgetLine> entries) {
      budget.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Resources build() {
      return new Resources(staff, budget);
    }
  }
}
