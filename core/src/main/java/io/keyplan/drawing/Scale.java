package io.keyplan.drawing;

/**
 * The sizes of the texts of a slide, all made larger or smaller by one factor.
 *
 * <p>Sizes are whole or half points, as PowerPoint offers them, and never below the floor.
 *
 * @param factor 1 for the sizes of the design
 * @param floor the smallest size, in points; {@link Style#FLOOR} at least
 */
public record Scale(double factor, double floor) {

  /** The sizes of the design. */
  public static final Scale NORMAL = new Scale(1);

  /** Up to this factor spaces stay as they are while texts grow. */
  private static final double SPACIOUS = 1.2;

  /** Gives sizes that go down to the smallest text of all. */
  public Scale(double factor) {
    this(factor, Style.FLOOR);
  }

  private double size(double base) {
    return Math.max(floor, Math.round(base * factor * 2) / 2.0);
  }

  /** Gives the size of a block's heading, in points, as all sizes are. */
  public double heading() {
    return size(11.5);
  }

  /** Gives the size of a text that is read. */
  public double body() {
    return size(11.5);
  }

  /** Gives the size of what is said beside. */
  public double detail() {
    return size(9.5);
  }

  /** Gives the size of a table's texts. */
  public double cell() {
    return size(10);
  }

  /** Gives the size of a label. */
  public double label() {
    return size(9.5);
  }

  /** Gives the size of a key figure. */
  public double figure() {
    return size(25);
  }

  /** Gives the size of the letters of a SWOT. */
  public double letter() {
    return size(28);
  }

  /** Gives a space of the design at this factor; spaces change less than sizes. */
  public double space(double base) {
    return base * (factor < 1 ? factor : Math.max(1, factor + 1 - SPACIOUS));
  }
}
