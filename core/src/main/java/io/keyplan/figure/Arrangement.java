package io.keyplan.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Cards and reporting lines in their places.
 *
 * @param width width of all
 * @param height height of all
 * @param cards the cards, bosses first
 * @param lines the reporting lines, from the boss to the report
 */
record Arrangement(double width, double height, List<Card> cards, List<ReportingLine> lines) {

  /** A card in its place. */
  record Card(Branch branch, double x, double y, double width, double height) {
    Card moved(double dx) {
      return new Card(branch, x + dx, y, width, height);
    }

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    double center() {
      return x + width / 2;
    }

    double middle() {
      return y + height / 2;
    }
  }

  /** Puts another arrangement to the right of this one. */
  Arrangement beside(Arrangement other, double gap) {
    double dx = width + gap;
    List<Card> allCards = new ArrayList<>(cards);
    other.cards.forEach(card -> allCards.add(card.moved(dx)));
    List<ReportingLine> allLines = new ArrayList<>(lines);
    other.lines.forEach(line -> allLines.add(line.moved(dx, 0)));
    return new Arrangement(dx + other.width, Math.max(height, other.height), allCards, allLines);
  }
}
