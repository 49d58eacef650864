package io.keyplan.poi.word.style;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.report.ReportLength;

/** How much room the styles of a document take. */
public enum Density {
  /** Of a form, whose places are written in by hand. */
  NORMAL(560, 1300),
  /** Of a document that is read as pages: letters as large, with less room between them. */
  CLOSE(560, 1300),
  /** Of a long document: letters a little smaller, too, as far as they are read easily. */
  FINE(560, 1300),
  /** Of a document that must fit on one page. */
  COMPACT(400, 640),
  /** Of a document that must fit on one page and hardly does. */
  TIGHT(300, 420);

  private final int formRow;
  private final int formBox;

  Density(int formRow, int formBox) {
    this.formRow = formRow;
    this.formBox = formBox;
  }

  /** Gives the density that a document begins with. */
  public static Density of(Document document) {
    if (document.shape() == DocumentShape.ONE_PAGE) {
      return COMPACT;
    }
    if (document.variant().isForm()) {
      return NORMAL;
    }
    return ReportLength.isLong(document) ? FINE : CLOSE;
  }

  /** Says whether a document of the density is meant for one page. */
  public boolean isOfOnePage() {
    return this == COMPACT || this == TIGHT;
  }

  /** Gives the least height of a row to fill in. */
  public int formRow() {
    return formRow;
  }

  /** Gives the least height of a box to fill in. */
  public int formBox() {
    return formBox;
  }
}
