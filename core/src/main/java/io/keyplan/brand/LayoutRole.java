package io.keyplan.brand;

/** What a layout of a presentation is used for. */
public enum LayoutRole {
  /** The first slide. */
  COVER("cover"),
  /** A slide that opens a section. */
  SECTION("section"),
  /** A title and one place beneath. */
  CONTENT("content"),
  /** A title and two places side by side. */
  TWO("two"),
  /** A title and a table. */
  TABLE("table"),
  /** A title and room beneath. */
  TITLE_ONLY("titleOnly");

  private final String key;

  LayoutRole(String key) {
    this.key = key;
  }

  /** Gives the key of a brand file. */
  public String key() {
    return key;
  }
}
