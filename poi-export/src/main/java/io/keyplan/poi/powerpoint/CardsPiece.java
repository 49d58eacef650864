package io.keyplan.poi.powerpoint;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of people side by side.
 *
 * @param style what the cards show
 * @param cards the cards
 * @param first number of people on cards before these, so that every person keeps a colour
 * @param values writes entries
 */
record CardsPiece(Cards.Style style, List<Card> cards, int first, Values values) implements Piece {

  private static final double GAP = 14;

  CardsPiece {
    cards = List.copyOf(cards);
  }

  private CardFace face() {
    return style == Cards.Style.PORTRAIT ? new PortraitFace(values) : new ProfileFace(values);
  }

  @Override
  public double minWidth(Scale scale) {
    return face().minWidth() * Math.min(2, cards.size());
  }

  private int columns(double width) {
    int most = Math.max(1, (int) ((width + GAP) / (face().minWidth() + GAP)));
    int rows = (cards.size() + most - 1) / most;
    return (cards.size() + rows - 1) / rows;
  }

  private double card(double width, Scale scale) {
    int columns = columns(width);
    double each = (width - GAP * (columns - 1)) / columns;
    double tallest = 0;
    for (Card card : cards) {
      tallest = Math.max(tallest, face().height(card, each, scale));
    }
    return tallest;
  }

  private int rows(double width) {
    int columns = columns(width);
    return (cards.size() + columns - 1) / columns;
  }

  @Override
  public double height(double width, Scale scale) {
    return rows(width) * (card(width, scale) + GAP) - GAP;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return rows(width) * (card(width, scale) * 1.45 + GAP) - GAP;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    int columns = columns(box.width());
    int rows = rows(box.width());
    double tall = Math.min(box.height(), maxHeight(box.width(), scale));
    double high = (tall - GAP * (rows - 1)) / rows;
    for (int i = 0; i < cards.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      Box place = row.column(i % columns, columns, GAP);
      canvas.decoration(
          "Card", place, Shape.Outline.RECTANGLE, Paint.WHITE, Stroke.solid(Paint.HAIRLINE, 0.75));
      face().draw(cards.get(i), first + i, place, scale, canvas);
    }
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    int columns = columns(width);
    int rows = Math.max(1, (int) ((height + GAP) / (card(width, scale) + GAP)));
    int most = columns * rows;
    int slides = (cards.size() + most - 1) / most;
    int each = (cards.size() + slides - 1) / slides;
    each = Math.min(most, (each + columns - 1) / columns * columns);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < cards.size(); i += each) {
      List<Card> some = cards.subList(i, Math.min(cards.size(), i + each));
      pieces.add(new CardsPiece(style, some, first + i, values));
    }
    return pieces;
  }
}
