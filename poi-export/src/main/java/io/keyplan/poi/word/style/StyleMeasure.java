package io.keyplan.poi.word.style;

/**
 * A measure that depends on the density of a document.
 *
 * @param normal where it is read as pages
 * @param compact where it must fit on one page
 * @param tight where it must and hardly does
 */
record StyleMeasure(int normal, int compact, int tight) {

  static StyleMeasure each(int normal, int compact, int tight) {
    return new StyleMeasure(normal, compact, tight);
  }

  static StyleMeasure always(int value) {
    return new StyleMeasure(value, value, value);
  }

  int at(Density density) {
    return switch (density) {
      case NORMAL -> normal;
      case COMPACT -> compact;
      case TIGHT -> tight;
    };
  }
}
