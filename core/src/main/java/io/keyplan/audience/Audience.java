package io.keyplan.audience;

import io.keyplan.model.AccountPlan;

/** Who a document is for. */
public enum Audience {

  /** Our own people, who see everything. */
  INTERNAL,

  /**
   * The client, who sees neither our judgements of people and of the market, nor our own goals,
   * growth plays, means and margins, nor anything that {@link AccountPlan#confidential()} names.
   */
  CUSTOMER;

  /**
   * Gives the plan that this audience may see.
   *
   * <p>For the customer, a field that is kept back becomes empty; an entry that cannot be without
   * the field goes as a whole; and whatever refers to an entry that went loses the reference, so
   * that no id or name of it is left as text. Three things are stated in any case: the currency and
   * the other fields whose absence would mean another value than theirs, and the name of the
   * account, which becomes {@code …} when it is confidential.
   *
   * @return the plan itself for {@link #INTERNAL}
   */
  public AccountPlan apply(AccountPlan plan) {
    return this == INTERNAL ? plan : CustomerEdition.of(plan);
  }
}
