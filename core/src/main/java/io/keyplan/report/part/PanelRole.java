package io.keyplan.report.part;

/** What a panel is. */
public enum PanelRole {
  /** A fact on the first page. */
  COVER_FACT,
  /** A highlighted text. */
  CALLOUT,
  /** Room to write a text of some lines, where places to write stand among words. */
  WRITING,
  /** A fact of a strip. */
  FACT,
  /** A key figure. */
  FIGURE,
  /** Somebody with a photo above the name. */
  PORTRAIT,
  /** Somebody with a photo beside the name. */
  PROFILE,
  /** A field of a SWOT, in its tone. */
  QUADRANT,
  /** A field of a grid. */
  FIELD,
  /** The field of a grid that matters most. */
  WEIGHTY_FIELD,
  /** A span of time. */
  PERIOD;

  /** Says whether such panels are the items of a list when they stand side by side. */
  public boolean isItem() {
    return switch (this) {
      case COVER_FACT, FACT, FIGURE, PORTRAIT, PROFILE -> true;
      case CALLOUT, WRITING, QUADRANT, FIELD, WEIGHTY_FIELD, PERIOD -> false;
    };
  }
}
