package io.keyplan.report;

/** What a panel is. */
public enum PanelRole {
  /** A highlighted text. */
  CALLOUT,
  /** A fact of a strip. */
  FACT,
  /** A key figure. */
  FIGURE
}
