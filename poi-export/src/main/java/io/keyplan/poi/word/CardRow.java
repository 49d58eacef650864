package io.keyplan.poi.word;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/**
 * Cards side by side: cells of equal width with empty columns between them, since Word's own
 * spacing between cells is not kept by other programs.
 */
final class CardRow {

  /** Space between cards. */
  static final int GAP = 180;

  private final int count;
  private final int width;

  /**
   * Creates a row of cards.
   *
   * @param count number of places
   * @param width width of them all
   */
  CardRow(int count, int width) {
    this.count = count;
    this.width = width;
  }

  /** Gives the width of a card. */
  int cardWidth() {
    return (width - (count - 1) * GAP) / count;
  }

  /** Creates the table for the row. */
  Tbl table(String style, String title) {
    int[] widths = new int[2 * count - 1];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i % 2 == 0 ? cardWidth() : GAP;
    }
    return Tables.table(style, title, widths);
  }

  /** Puts cards into a row of the table; places without a card stay empty. */
  Tr row(List<Tc> cards) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        cells.add(empty(GAP));
      }
      cells.add(i < cards.size() ? cards.get(i) : empty(cardWidth()));
    }
    return Tables.row(cells);
  }

  /** Creates a low row that keeps two rows of cards apart. */
  Tr space() {
    return Tables.exactly(row(List.of()), GAP);
  }

  private static Tc empty(int width) {
    return Tables.pad(Tables.cell(width, Wml.paragraph("Gap")), 0, 0, 0, 0);
  }
}
