package io.keyplan.poi.word.plan;

import io.keyplan.document.DocumentShape;
import java.util.Map;

/** How much room the styles of a document take. */
public enum Density {
  /** Of a document that is read as pages. */
  NORMAL(90, 110, 70, 130, 150, 560, 1300),
  /** Of a document that must fit on one page. */
  COMPACT(40, 50, 30, 60, 60, 400, 640),
  /** Of a document that must fit on one page and hardly does. */
  TIGHT(15, 20, 10, 30, 30, 300, 420);

  private final int cellPad;
  private final int factPad;
  private final int termPad;
  private final int tilePad;
  private final int cardPad;
  private final int formRow;
  private final int formBox;

  Density(
      int cellPad, int factPad, int termPad, int tilePad, int cardPad, int formRow, int formBox) {
    this.cellPad = cellPad;
    this.factPad = factPad;
    this.termPad = termPad;
    this.tilePad = tilePad;
    this.cardPad = cardPad;
    this.formRow = formRow;
    this.formBox = formBox;
  }

  /** Gives the density that a shape of document begins with. */
  public static Density of(DocumentShape shape) {
    return shape == DocumentShape.ONE_PAGE ? COMPACT : NORMAL;
  }

  /** Gives the margin of cells at the top and the bottom. */
  public int cellPad() {
    return cellPad;
  }

  /** Gives the least height of a row to fill in. */
  public int formRow() {
    return formRow;
  }

  /** Gives the least height of a box to fill in. */
  public int formBox() {
    return formBox;
  }

  /** Adds what the style sheet says of the margins of cells, by name. */
  public void fill(Map<String, String> values) {
    values.put("cellPad", String.valueOf(cellPad));
    values.put("factPad", String.valueOf(factPad));
    values.put("termPad", String.valueOf(termPad));
    values.put("tilePad", String.valueOf(tilePad));
    values.put("cardPad", String.valueOf(cardPad));
  }
}
