package io.keyplan.poi.excel.plan;

import io.keyplan.document.Illustration;
import io.keyplan.document.Picture;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.SheetDraft;

/** Puts pictures that stand for themselves over rows of their own. Lives for one sheet. */
final class IllustrationPlanner {

  private static final double MARGIN = 4;

  /** Width to height of a place that is still to be filled. */
  private static final double PLACE = 2;

  private final SheetPage page;

  IllustrationPlanner(SheetPage page) {
    this.page = page;
  }

  void write(Illustration block) {
    boolean form = page.book().isForm() && !block.slot().path().isNone();
    Picture picture = block.slot().picture();
    if (picture == null && !form) {
      return;
    }
    double proportion = picture == null ? PLACE : (double) picture.width() / picture.height();
    double widest = page.sheet().width(page.first(), page.last()) - 2 * MARGIN;
    double width = Math.min(widest, highest(block) * proportion);
    double height = width / proportion;
    int top = page.sheet().nextRow();
    page.sheet().space((int) Math.ceil((height + 2 * MARGIN) / SheetDraft.ROW), SheetDraft.ROW);
    page.sheet()
        .drawings()
        .add(
            new Anchored.Photo(
                new Anchored.Place(top, page.first(), MARGIN, MARGIN, width, height),
                block.slot(),
                false));
    if (!block.caption().isBlank()) {
      page.remark(page.book().values().formats().format(block.caption().datum()));
    }
    page.gap();
  }

  private static double highest(Illustration block) {
    return switch (block.size()) {
      case SMALL -> 64;
      case MEDIUM -> 160;
      case LARGE -> 300;
    };
  }
}
