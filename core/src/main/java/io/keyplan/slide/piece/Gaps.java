package io.keyplan.slide.piece;

/** The spaces between pieces, in points. */
public final class Gaps {

  /** Gap between columns. */
  public static final double GUTTER = 21;

  /** Gap between blocks above each other. */
  public static final double GAP = 16;

  private Gaps() {}
}
