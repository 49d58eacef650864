package io.keyplan.value;

/**
 * Takes out of texts where words may be parted (U+00AD), for programs that show that as a hyphen in
 * the middle of a line, as PowerPoint and Excel do.
 */
public final class SoftHyphens {

  private static final char SOFT_HYPHEN = '\u00AD';

  private SoftHyphens() {}

  /** Gives a text without soft hyphens; the same text if it has none. */
  public static String without(String text) {
    return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
  }
}
