package io.keyplan.model.choice;

/** What a SWOT looks at. */
public enum SwotPerspective {
  RELATIONSHIP,
  CUSTOMER_MARKET
}
