package io.keyplan.model.choice;

/** Unit of a measured value. */
public enum MeasureUnit {
  /** An amount in the plan’s currency. */
  MONEY,
  /** A number of something. */
  NUMBER,
  /** A share: 15 is 15 %. */
  PERCENT
}
