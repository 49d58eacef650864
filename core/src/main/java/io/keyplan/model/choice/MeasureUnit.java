package io.keyplan.model.choice;

/** Unit of a measured value. */
public enum MeasureUnit {
  MONEY,
  NUMBER,
  PERCENT
}
