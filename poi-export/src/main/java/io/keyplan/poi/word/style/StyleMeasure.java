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

  static StyleMeasure each(int normal, int compact, int tight) {
    return new StyleMeasure(normal, compact, tight);
  }

  static StyleMeasure always(int value) {
    return new StyleMeasure(value, value, value);
  }

  /** Gives a size of letters. */
  int size(Density density) {
    return density == Density.CLOSE ? normal : at(density);
  }

  /** Gives a space. */
  int at(Density density) {
    return switch (density) {
      case NORMAL -> normal;
      case CLOSE -> normal == compact ? normal : Math.max(compact, normal * CLOSER / 100);
      case COMPACT -> compact;
      case TIGHT -> tight;
    };
  }
}
