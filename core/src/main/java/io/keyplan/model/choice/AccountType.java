package io.keyplan.model.choice;

/** Commercial relation with the account. */
public enum AccountType {
  PROSPECT,
  CUSTOMER,
  FORMER_CUSTOMER,
  PARTNER
}
