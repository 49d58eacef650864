package io.keyplan.brand;

/** What single colours of documents are for; each can be set in a brand file. */
public enum ColorRole {
  /** Text. */
  INK("ink"),
  /** Text of less weight. */
  SECONDARY("secondary"),
  /** Thin lines. */
  HAIRLINE("hairline"),
  /** Background of panels. */
  PANEL("panel"),
  /** Headings and table headers. */
  PRIMARY("primary"),
  /** Marks that catch the eye. */
  ACCENT("accent"),
  /** The accent as text. */
  ACCENT_TEXT("accentText");

  private final String key;

  ColorRole(String key) {
    this.key = key;
  }

  /** Gives the key of a brand file. */
  public String key() {
    return key;
  }
}
