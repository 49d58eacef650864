package io.keyplan.slide;

/**
 * The sizes of the texts of a slide, all made larger or smaller by one factor.
 *
 * <p>Sizes are whole or half points, as PowerPoint offers them, and never below {@link
 * Style#FLOOR}.
 *
 * @param factor 1 for the sizes of the design
 */
record Scale(double factor) {

  /** The factors that are tried where there is room, the largest first. */
  static final double[] GROWING = {1.2, 1.1, 1};

  /** The factors that are tried where room is scarce, the largest first. */
  static final double[] SHRINKING = {0.95, 0.9, 0.85, 0.8, 0.74};

  static final Scale NORMAL = new Scale(1);
  static final Scale LEAST = new Scale(0.74);

  private double size(double base) {
    return Math.max(Style.FLOOR, Math.round(base * factor * 2) / 2.0);
  }

  double heading() {
    return size(11.5);
  }

  double body() {
    return size(11.5);
  }

  double detail() {
    return size(9.5);
  }

  double cell() {
    return size(10);
  }

  double label() {
    return size(9.5);
  }

  double figure() {
    return size(25);
  }

  double letter() {
    return size(28);
  }

  /** Gives a space of the design at this factor; spaces change less than sizes. */
  double space(double base) {
    return base * (factor < 1 ? factor : 1);
  }
}
