package io.keyplan.poi.word.write;

import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cards side by side: cells of equal width with empty columns between them, since Word's own
 * spacing between cells is not kept by other programs.
 */
final class CardRow {

  /** Margin of the fields of a SWOT at the left and the right. */
  static final int SWOT_PAD = 170;

  /** Space between cards. */
  static final int GAP = 180;

  private final int count;
  private final int cardWidth;
  private final int sideWidth;

  /**
   * Creates a row of cards.
   *
   * @param count number of places
   * @param width width of them all
   */
  CardRow(int count, int width) {
    this(count, width, 0);
  }

  /**
   * Creates a row of cards that each have a narrow cell before their cell.
   *
   * @param count number of places
   * @param width width of them all
   * @param sideWidth width of the narrow cells; 0 for none
   */
  CardRow(int count, int width, int sideWidth) {
    this.count = count;
    this.cardWidth = (width - (count - 1) * GAP) / count;
    this.sideWidth = sideWidth;
  }

  /** Gives the width of the text in a field of a SWOT, for two that share a width. */
  static int swotTextWidth(int width) {
    return new CardRow(2, width).cardWidth() - 2 * SWOT_PAD;
  }

  /** Gives the width of a card. */
  int cardWidth() {
    return cardWidth;
  }

  /** Creates the table for the row. */
  WordTable table(TableStyle style, String title) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        widths.add(GAP);
      }
      if (sideWidth > 0) {
        widths.add(sideWidth);
      }
      widths.add(cardWidth - sideWidth);
    }
    return new WordTable(style, title, widths.stream().mapToInt(width -> width).toArray());
  }

  /** Puts cards of one cell into a row of the table; places without a card stay empty. */
  TableRow row(List<TableCell> cards) {
    return rowOfCells(cards.stream().map(List::of).toList());
  }

  /** Puts cards of one or two cells into a row of the table. */
  TableRow rowOfCells(List<List<TableCell>> cards) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        cells.add(empty(GAP));
      }
      cells.addAll(i < cards.size() ? cards.get(i) : List.of(emptyCard()));
    }
    return new TableRow(cells);
  }

  /** Creates a low row that keeps two rows of cards apart. */
  TableRow space() {
    return rowOfCells(Collections.emptyList()).exactly(GAP);
  }

  private TableCell emptyCard() {
    TableCell cell = empty(cardWidth);
    return sideWidth > 0 ? cell.span(2) : cell;
  }

  private static TableCell empty(int width) {
    return new TableCell(width, new Paragraph(ParagraphStyle.GAP)).pad(0, 0, 0, 0);
  }
}
