package io.keyplan.model.choice;

/** What a SWOT looks at. */
public enum SwotPerspective {
  /** Ours with the client. */
  RELATIONSHIP,
  /** The client in its own market. */
  CUSTOMER_MARKET
}
