package io.keyplan.model.choice;

/** Whom a goal serves. */
public enum Beneficiary {
  CLIENT,
  OURS,
  MUTUAL
}
