package io.keyplan.audience;

import io.keyplan.model.AccountPlan;

/** Who a document is for. */
public enum Audience {

  /** Our own people, who see everything. */
  INTERNAL,

  /**
   * The client, who sees a joint plan and nothing else: the fields that are declared for customers,
   * of the client's own facts and of entries that are shared; and what {@link AccountPlan#shared()}
   * names.
   *
   * <p>Our own thinking (actions, milestones, goals, objectives, solutions, indicators, reviews and
   * asks) is withheld unless an entry says {@code shared}; the client's own goals, and those of
   * their objectives that are not about our revenue, are shown unless they say {@code shared:
   * false}. {@link AccountPlan#confidential()} wins over everything.
   */
  CUSTOMER;

  /**
   * Gives the plan that this audience may see.
   *
   * <p>For the customer, a field that is withheld becomes empty; an entry that cannot be without
   * the field goes as a whole; whatever refers to an entry that went loses the reference, so that
   * no id or name of it is left as text; and ids count what is left, see {@link CustomerCopy}.
   * Three things are stated in any case: the currency and the other fields whose absence would mean
   * another value than theirs where a plan shares them, and the name of the account, which becomes
   * {@code …} when it is confidential.
   *
   * @return the plan itself for {@link #INTERNAL}
   */
  public AccountPlan apply(AccountPlan plan) {
    return this == INTERNAL ? plan : CustomerCopy.of(plan).plan();
  }
}
