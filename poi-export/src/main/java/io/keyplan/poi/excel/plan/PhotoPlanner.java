package io.keyplan.poi.excel.plan;

import io.keyplan.document.PictureSlot;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.SheetDraft;

/** Puts pictures into cells. */
final class PhotoPlanner {

  private static final double SIDE = 46;

  private PhotoPlanner() {}

  /** Adds the picture of a place, in the middle of a cell; nothing for an empty place. */
  static void add(WorkbookContext book, SheetDraft sheet, PictureSlot slot, int row, int column) {
    boolean form = book.isForm() && !slot.path().isNone();
    if (slot.picture() != null || form) {
      double dx = Math.max(2, (sheet.width(column) - SIDE) / 2);
      sheet
          .drawings()
          .add(new Anchored.Photo(new Anchored.Place(row, column, dx, 4, SIDE, SIDE), slot, true));
    }
  }
}
