package io.keyplan.slide.piece;

import io.keyplan.document.Cards.Card;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A face that remembers how high cards are: many arrangements of the same cards are tried. Lives
 * while a deck is planned, in one thread.
 */
final class MeasuredFace implements CardFace {

  private final CardFace face;
  private final Map<Card, Map<Place, Double>> heights = new IdentityHashMap<>();

  private final Map<Card, Map<Scale, Double>> widths = new IdentityHashMap<>();

  private record Place(double width, Scale scale) {}

  MeasuredFace(CardFace face) {
    this.face = face;
  }

  @Override
  public double minWidth(Scale scale) {
    return face.minWidth(scale);
  }

  @Override
  public double leastWidth(Card card, Scale scale) {
    return widths
        .computeIfAbsent(card, one -> new HashMap<>())
        .computeIfAbsent(scale, size -> face.leastWidth(card, size));
  }

  @Override
  public double height(Card card, double width, Scale scale) {
    return heights
        .computeIfAbsent(card, one -> new HashMap<>())
        .computeIfAbsent(new Place(width, scale), place -> face.height(card, width, scale));
  }

  @Override
  public double stretch() {
    return face.stretch();
  }

  @Override
  public void draw(Card card, int number, Box box, double natural, Scale scale, Canvas canvas) {
    face.draw(card, number, box, natural, scale, canvas);
  }
}
