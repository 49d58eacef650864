package io.keyplan.model.choice;

/** Whom a goal serves. */
public enum Beneficiary {
  /** The client; what a customer may see of goals by default. */
  CLIENT,
  /** Us. */
  OURS,
  /** Both. */
  MUTUAL
}
