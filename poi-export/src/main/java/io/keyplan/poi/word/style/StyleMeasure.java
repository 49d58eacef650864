package io.keyplan.poi.word.style;

/**
 * A measure that depends on the density of a document.
 *
 * @param normal in a form
 * @param compact where it must fit on one page
 * @param tight where it must and hardly does
 */
record StyleMeasure(int normal, int compact, int tight) {

  /** What is left of spaces where there is less room between letters, in per cent. */
  private static final int CLOSER = 60;

  /** The same in long documents. */
  private static final int FINEST = 45;

  /** Letters of long documents are smaller by so many half points, down to a floor. */
  private static final int FINER = 2;

  private static final int FLOOR = 16;

  static StyleMeasure each(int normal, int compact, int tight) {
    return new StyleMeasure(normal, compact, tight);
  }

  static StyleMeasure always(int value) {
    return new StyleMeasure(value, value, value);
  }

  /** Gives a size of letters. */
  int size(Density density) {
    return switch (density) {
      case CLOSE -> normal;
      case FINE -> Math.max(Math.min(FLOOR, normal), normal - FINER);
      case NORMAL, COMPACT, TIGHT -> at(density);
    };
  }

  /** Gives a space. */
  int at(Density density) {
    return switch (density) {
      case NORMAL -> normal;
      case CLOSE -> normal == compact ? normal : Math.max(compact, normal * CLOSER / 100);
      case FINE -> normal == compact ? normal : Math.max(compact, normal * FINEST / 100);
      case COMPACT -> compact;
      case TIGHT -> tight;
    };
  }
}
