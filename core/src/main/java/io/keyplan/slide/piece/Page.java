package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;

/** The slide and the places on it that the base deck's layouts have, in points. */
public final class Page {

  /** Width of a slide. */
  public static final double WIDTH = 960;

  /** Height of a slide. */
  public static final double HEIGHT = 540;

  static final Box ALL = new Box(0, 0, WIDTH, HEIGHT);

  /** Where the kicker stands. */
  public static final Box KICKER = new Box(42, 25, 876, 16);

  /** Where the title stands, two lines of it. */
  public static final Box TITLE = new Box(42, 41, 876, 58);

  /** What is left for content beneath a title of two lines. */
  public static final Box CONTENT = new Box(42, 112, 876, 384);

  /** Room between a title and what stands beneath. */
  public static final double BENEATH = 14;

  /** The height that content has beneath a title of one line, and a little more. */
  static final double TALLEST = 430;

  /** Gap between columns. */
  public static final double GUTTER = 21;

  /** Gap between blocks above each other. */
  public static final double GAP = 16;

  private Page() {}
}
