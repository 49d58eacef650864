package io.keyplan.change;

import io.keyplan.audience.Audience;
import io.keyplan.audience.CustomerCopy;
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
   * <p>For the customer the copies are compared: what is shared for the first time is new, and what
   * is shared no longer is gone. What either edition names as confidential is kept back from both.
   * The two plans then have ids by which entries can be told, and are not for documents.
   */
  public static Comparison of(AccountPlan before, AccountPlan after, Audience audience) {
    AccountPlan was = before;
    AccountPlan is = after;
    if (audience == Audience.CUSTOMER) {
      was = CustomerCopy.withIds(ConfidentialFields.also(before, after)).plan();
      is = CustomerCopy.withIds(ConfidentialFields.also(after, before)).plan();
    }
    return new Comparison(was, is, PlanDiff.between(was, is));
  }
}
