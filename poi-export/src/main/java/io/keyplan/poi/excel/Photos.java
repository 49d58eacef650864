package io.keyplan.poi.excel;

import io.keyplan.document.PictureSlot;

/** Puts pictures into cells. */
final class Photos {

  private static final double SIDE = 46;

  private Photos() {}

  /** Adds the picture of a place, in the middle of a cell; nothing for an empty place. */
  static void add(Book book, SheetDraft sheet, PictureSlot slot, int row, int column) {
    boolean form = book.isForm() && !slot.path().isNone();
    if (slot.picture() != null || form) {
      double dx = Math.max(2, (sheet.width(column) - SIDE) / 2);
      sheet
          .drawings()
          .add(new Anchored.Photo(new Anchored.Place(row, column, dx, 4, SIDE, SIDE), slot));
    }
  }
}
