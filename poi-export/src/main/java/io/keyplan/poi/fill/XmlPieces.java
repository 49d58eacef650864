package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlText;
import java.util.ArrayList;
import java.util.List;

/** Collects pieces and joins the XML between them. For one element. */
public final class XmlPieces {

  private final StringBuilder markup = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** Adds XML. */
  public XmlPieces add(String xml) {
    markup.append(xml);
    return this;
  }

  /** Adds an attribute. */
  public void attribute(String name, String value) {
    markup.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
  }

  /** Adds a piece. */
  public void add(Piece piece) {
    if (piece instanceof Piece.Markup more) {
      markup.append(more.xml());
    } else if (piece instanceof Piece.Sequence sequence) {
      sequence.pieces().forEach(this::add);
    } else {
      flush();
      pieces.add(piece);
    }
  }

  /** Gives all of it as one piece. */
  public Piece toPiece() {
    flush();
    return pieces.size() == 1 ? pieces.get(0) : new Piece.Sequence(List.copyOf(pieces));
  }

  /**
   * Gives the XML of what has no pieces.
   *
   * @throws IllegalStateException if it has
   */
  public String xml() {
    if (!isMarkup()) {
      throw new IllegalStateException("there is more than XML");
    }
    return markup.toString();
  }

  /** Says whether there is nothing at all. */
  boolean isEmpty() {
    return pieces.isEmpty() && markup.length() == 0;
  }

  /** Says whether there is nothing but XML. */
  boolean isMarkup() {
    return pieces.isEmpty();
  }

  private void flush() {
    if (markup.length() > 0) {
      pieces.add(new Piece.Markup(markup.toString()));
      markup.setLength(0);
    }
  }
}
