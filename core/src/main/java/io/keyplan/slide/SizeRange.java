package io.keyplan.slide;

import io.keyplan.drawing.Scale;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The sizes at which slides are tried: as large as there is room for, and never below what can be
 * read.
 *
 * @param all sizes for a piece that has a slide of its own, the largest first
 * @param shared sizes for pieces that share a slide, the largest first
 * @param divided sizes at which a piece goes on on further slides, the largest first; at the last
 *     it does in any case
 */
record SizeRange(List<Scale> all, List<Scale> shared, List<Scale> divided) {

  /** On slides that are projected, texts have 14 to 20 points where there is room, 12 at least. */
  static final SizeRange PROJECTED =
      new SizeRange(
          scales(12, 1.74, 1.6, 1.5, 1.4, 1.3, 1.22, 1.13, 1.05),
          scales(12, 1.74, 1.5, 1.3, 1.22, 1.13, 1.05),
          scales(12, 1.22, 1.13, 1.05));

  /** Maps of people are read from near; cards and spaces shrink more than the texts. */
  static final SizeRange READ =
      new SizeRange(
          scales(10, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.74),
          scales(10, 1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9),
          scales(10, 1, 0.9, 0.85, 0.74));

  /** What is looked up is read from near. */
  static final SizeRange APPENDIX =
      new SizeRange(
          scales(10.5, 1.5, 1.4, 1.3, 1.22, 1.13, 1.05, 1, 0.92),
          scales(10.5, 1.3, 1.22, 1.13, 1.05, 1, 0.92),
          scales(10.5, 1.05, 0.92));

  /** A form is written into, and holds as many places as it can. */
  static final SizeRange FORM =
      new SizeRange(
          scales(8.5, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.74),
          scales(8.5, 1.2, 1.1, 1, 0.95, 0.9),
          scales(8.5, 1, 0.9, 0.85, 0.74));

  private static List<Scale> scales(double floor, double... factors) {
    return DoubleStream.of(factors).mapToObj(factor -> new Scale(factor, floor)).toList();
  }

  /** Gives the sizes that are neither grown nor shrunk. */
  Scale usual() {
    return divided.get(0);
  }
}
