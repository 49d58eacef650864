package io.keyplan.model;

/** Whom a goal serves. */
public enum Beneficiary {
  CLIENT,
  OURS,
  MUTUAL
}
