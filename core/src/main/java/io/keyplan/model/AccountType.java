package io.keyplan.model;

/** Commercial relation with the account. */
public enum AccountType {
  PROSPECT,
  CUSTOMER,
  FORMER_CUSTOMER,
  PARTNER
}
