package io.keyplan.model;

/** Unit of a measured value. */
public enum MeasureUnit {
  MONEY,
  NUMBER,
  PERCENT
}
