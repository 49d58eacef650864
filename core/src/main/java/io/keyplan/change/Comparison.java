package io.keyplan.change;

import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import java.util.List;
import java.util.Objects;

/**
 * Two editions of a plan as an audience may see them, and what has changed between them. Immutable
 * and thread-safe.
 *
 * @param before the edition before
 * @param after the edition after
 * @param changes the changes that the audience may see
 */
public record Comparison(AccountPlan before, AccountPlan after, List<Change> changes) {

  /** Copies the changes. */
  public Comparison {
    Objects.requireNonNull(before, "before must not be null");
    Objects.requireNonNull(after, "after must not be null");
    changes = List.copyOf(changes);
  }

  /**
   * Compares two editions for an audience.
   *
   * <p>What either edition keeps back from the audience is kept back from both. A difference that
   * is only there because something is kept back is none: a goal that was made internal is not
   * reported as removed.
   */
  public static Comparison of(AccountPlan before, AccountPlan after, Audience audience) {
    List<Change> all = PlanDiff.between(before, after);
    if (audience == Audience.INTERNAL) {
      return new Comparison(before, after, all);
    }
    AccountPlan was = audience.apply(ConfidentialFields.also(before, after));
    AccountPlan is = audience.apply(ConfidentialFields.also(after, before));
    TrueChanges truth = new TrueChanges(all);
    return new Comparison(
        was, is, PlanDiff.between(was, is).stream().filter(truth::contains).toList());
  }
}
