package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import java.util.List;

/**
 * A piece under another title.
 *
 * @param heading the title
 * @param shortHeading the title where that has no room on one line
 * @param piece the piece
 */
public record TitledPiece(String heading, String shortHeading, Piece piece) implements Piece {

  /** Puts a piece under a title. */
  public static TitledPiece of(String heading, Piece piece) {
    return new TitledPiece(heading, heading, piece);
  }

  @Override
  public double minWidth(Scale scale) {
    return piece.minWidth(scale);
  }

  @Override
  public double leastWidth(Scale scale) {
    return piece.leastWidth(scale);
  }

  @Override
  public double height(double width, Scale scale) {
    return piece.height(width, scale);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return piece.maxHeight(width, scale);
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
  public Piece leaner() {
    Piece fewer = piece.leaner();
    return fewer == piece ? this : new TitledPiece(heading, shortHeading, fewer);
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
  public Piece part(int from, int to) {
    return new TitledPiece(heading, shortHeading, piece.part(from, to));
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    return piece.split(width, height, scale).stream()
        .<Piece>map(part -> new TitledPiece(heading, shortHeading, part))
        .toList();
  }
}
