package io.keyplan.document;

import java.util.Locale;

/** What a document is filled with. */
public enum Variant {
  /** The caller's plan. */
  FILLED,
  /** Nothing: fields to be filled by hand. */
  BLANK,
  /** The built-in fictitious client. */
  SAMPLE,
  /** Nothing, with a prompt in every field. */
  GUIDED;

  /** Says whether the document is to be filled by hand. */
  public boolean isForm() {
    return this == BLANK || this == GUIDED;
  }

  /** Gives the name used in commands and file names, such as {@code guided}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
