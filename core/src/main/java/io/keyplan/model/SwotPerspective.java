package io.keyplan.model;

/** What a SWOT looks at. */
public enum SwotPerspective {
  RELATIONSHIP,
  CUSTOMER_MARKET
}
