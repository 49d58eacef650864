package io.keyplan.poi.word;

import io.keyplan.document.Block;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Table;

/** Decides which sections stand on pages turned on their side. */
final class WidePages {

  private static final int MANY_COLUMNS = 7;

  private final WordContext context;
  private final PageSetup upright;

  /**
   * Creates the judge.
   *
   * @param upright the page that is not turned
   */
  WidePages(WordContext context, PageSetup upright) {
    this.context = context;
    this.upright = upright;
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
      return context.measure(table).wantsWidePage(upright.columnWidth());
    }
    if (block instanceof OrgChart chart) {
      return context.orgCharts().wantsWidePage(chart, upright);
    }
    return block instanceof Matrix matrix && matrix.columns().size() > MANY_COLUMNS;
  }
}
