package io.keyplan.poi.word;

import io.keyplan.document.Block;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.document.Table;

/** Decides which sections stand on pages turned on their side. */
final class WidePages {

  private static final int MANY_COLUMNS = 7;

  private final WordContext context;
  private final int width;

  /**
   * Creates the judge.
   *
   * @param width width of the text on an upright page
   */
  WidePages(WordContext context, int width) {
    this.context = context;
    this.width = width;
  }

  /** Says whether a section begins on a wide page: its heading must not stay behind. */
  boolean begins(Section section) {
    if (section.blocks().isEmpty() && !section.sections().isEmpty()) {
      return begins(section.sections().get(0));
    }
    return section.blocks().stream().anyMatch(this::isWide);
  }

  private boolean isWide(Block block) {
    if (block instanceof Table table) {
      return context.measure(table).wantsWidePage(width);
    }
    return block instanceof Matrix matrix && matrix.columns().size() > MANY_COLUMNS;
  }
}
