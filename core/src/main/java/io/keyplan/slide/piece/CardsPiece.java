package io.keyplan.slide.piece;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of people side by side.
 *
 * @param face what the cards show
 * @param cards the cards
 * @param first number of people on cards before these, so that every person keeps a colour
 * @param values writes entries
 */
record CardsPiece(CardFace face, List<Card> cards, int first, EntryRuns values) implements Piece {

  private static final double GAP = 14;
  private static final double WIDEST = 440;

  CardsPiece {
    cards = List.copyOf(cards);
  }

  static CardsPiece of(Cards block, EntryRuns values) {
    CardFace face =
        block.style() == Cards.Style.PORTRAIT ? new PortraitFace(values) : new ProfileFace(values);
    return new CardsPiece(new MeasuredFace(face), block.cards(), 0, values);
  }

  @Override
  public double minWidth(Scale scale) {
    return leastCard(scale) * Math.min(2, cards.size());
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  private double each(double width, int columns) {
    return (width - GAP * (columns - 1)) / columns;
  }

  private int most(double width, Scale scale) {
    return Math.max(1, (int) ((width + GAP) / (leastCard(scale) + GAP)));
  }

  private double leastCard(Scale scale) {
    double least = face.minWidth(scale);
    for (Card card : cards) {
      least = Math.max(least, face.leastWidth(card, scale));
    }
    return least;
  }

  /** Gives the number of columns with which the cards take the least height. */
  private int columns(double width, Scale scale) {
    int best = 1;
    double least = Double.MAX_VALUE;
    for (int columns = Math.min(most(width, scale), cards.size()); columns >= 1; columns--) {
      if (each(width, columns) > WIDEST && best > 1) {
        break;
      }
      boolean even = columns == rows(cards.size(), rows(cards.size(), columns));
      double height = even ? total(width, columns, scale) : Double.MAX_VALUE;
      if (height < least - 1) {
        best = columns;
        least = height;
      }
    }
    return best;
  }

  private double total(double width, int columns, Scale scale) {
    return rows(cards.size(), columns) * (card(width, columns, scale) + GAP) - GAP;
  }

  /** Gives the height of the highest card. */
  private double card(double width, int columns, Scale scale) {
    double tallest = 0;
    for (Card card : cards) {
      tallest = Math.max(tallest, face.height(card, each(width, columns), scale));
    }
    return tallest;
  }

  @Override
  public double height(double width, Scale scale) {
    return total(width, columns(width, scale), scale);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    int columns = columns(width, scale);
    double card = card(width, columns, scale) * face.stretch();
    return rows(cards.size(), columns) * (card + GAP) - GAP;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    int columns = columns(box.width(), scale);
    int rows = rows(cards.size(), columns);
    double natural = card(box.width(), columns, scale);
    double tall = Math.min(box.height(), maxHeight(box.width(), scale));
    double high = (tall - GAP * (rows - 1)) / rows;
    for (int i = 0; i < cards.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      Box place = row.column(i % columns, columns, GAP);
      canvas.decoration(
          "Card", place, Shape.Outline.RECTANGLE, Paint.BACKGROUND, edge(cards.get(i)));
      face.draw(cards.get(i), first + i, place, natural, scale, canvas);
    }
  }

  /** A person who is still to be found has a dashed card. */
  private Stroke edge(Card card) {
    return card.name().isBlank() && !values.isForm()
        ? Stroke.dashed(Paint.SECONDARY, 0.75)
        : Stroke.solid(Paint.HAIRLINE, 0.75);
  }

  @Override
  public int entries() {
    return Math.max(1, cards.size());
  }

  @Override
  public Piece part(int from, int to) {
    return new CardsPiece(face, cards.subList(from, to), first + from, values);
  }

  @Override
  public List<String> ends() {
    return cards.isEmpty()
        ? List.of()
        : List.of(
            values.text(cards.get(0).name()), values.text(cards.get(cards.size() - 1).name()));
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    int best = 1;
    int slides = Integer.MAX_VALUE;
    for (int columns = 1; columns <= most(width, scale); columns++) {
      double card = card(width, columns, scale);
      int rows = Math.max(1, (int) ((height + GAP) / (card + GAP)));
      int needed = rows(cards.size(), columns * rows);
      if (each(width, columns) <= WIDEST && needed < slides) {
        slides = needed;
        best = columns;
      }
    }
    int rows = Math.max(1, (int) ((height + GAP) / (card(width, best, scale) + GAP)));
    int count = rows(cards.size(), best * rows);
    int share = Math.min(best * rows, rows(rows(cards.size(), count), best) * best);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < cards.size(); i += share) {
      List<Card> some = cards.subList(i, Math.min(cards.size(), i + share));
      pieces.add(new CardsPiece(face, some, first + i, values));
    }
    return pieces;
  }
}
