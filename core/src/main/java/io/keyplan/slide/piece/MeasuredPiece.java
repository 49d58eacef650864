package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece that remembers what it has measured: many arrangements are tried, and text is slow to
 * measure. Lives while a deck is planned, in one thread.
 */
public final class MeasuredPiece implements Piece {

  private final Piece piece;
  private final Map<Question, Double> answers = new HashMap<>();

  private MeasuredPiece(Piece piece) {
    this.piece = piece;
  }

  private enum Kind {
    MIN_WIDTH,
    HEIGHT,
    MAX_HEIGHT
  }

  private record Question(Kind kind, double width, Scale scale) {}

  static Piece of(Piece piece) {
    return piece instanceof MeasuredPiece ? piece : new MeasuredPiece(piece);
  }

  public static List<Piece> all(List<Piece> pieces) {
    return pieces.stream().map(MeasuredPiece::of).toList();
  }

  @Override
  public Piece leaner() {
    Piece fewer = piece.leaner();
    return fewer == piece ? this : of(fewer);
  }

  @Override
  public List<String> leftOut() {
    return piece.leftOut();
  }

  @Override
  public List<String> ends() {
    return piece.ends();
  }

  @Override
  public String heading() {
    return piece.heading();
  }

  @Override
  public String shortHeading() {
    return piece.shortHeading();
  }

  @Override
  public boolean isStrip() {
    return piece.isStrip();
  }

  @Override
  public boolean leads() {
    return piece.leads();
  }

  @Override
  public boolean explains() {
    return piece.explains();
  }

  @Override
  public double minWidth(Scale scale) {
    return answers.computeIfAbsent(
        new Question(Kind.MIN_WIDTH, 0, scale), question -> piece.minWidth(scale));
  }

  @Override
  public double leastWidth(Scale scale) {
    return piece.leastWidth(scale);
  }

  @Override
  public double height(double width, Scale scale) {
    return answers.computeIfAbsent(
        new Question(Kind.HEIGHT, width, scale), question -> piece.height(width, scale));
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return answers.computeIfAbsent(
        new Question(Kind.MAX_HEIGHT, width, scale), question -> piece.maxHeight(width, scale));
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    piece.draw(box, scale, canvas);
  }

  @Override
  public int entries() {
    return piece.entries();
  }

  @Override
  public Piece part(int from, int to) {
    return of(piece.part(from, to));
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<Piece> parts = piece.split(width, height, scale);
    return parts.size() == 1 && parts.get(0) == piece ? List.of(this) : all(parts);
  }
}
