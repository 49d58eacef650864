package io.keyplan.model.choice;

/** Commercial relation with the account. */
public enum AccountType {
  /** Has not bought from us yet. */
  PROSPECT,
  /** Buys from us today. */
  CUSTOMER,
  /** Bought from us once, and no longer does. */
  FORMER_CUSTOMER,
  /** Sells or delivers with us. */
  PARTNER
}
