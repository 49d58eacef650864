package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import java.util.List;

/**
 * A block on its way to a slide: it says how much room it needs, and draws itself into what it
 * gets. Immutable.
 */
public interface Piece {

  /** Gives the title that stands above it where it is not alone on a slide; empty for none. */
  default String heading() {
    return "";
  }

  /** Gives the title that stands there where the heading has no room on one line. */
  default String shortHeading() {
    return heading();
  }

  /** Says whether it goes across the whole slide, above or below other pieces. */
  default boolean isStrip() {
    return false;
  }

  /** Says whether it belongs to the piece that follows and must not end a slide. */
  default boolean leads() {
    return isStrip();
  }

  /** Says whether it belongs to the piece before and must not begin a slide. */
  default boolean explains() {
    return false;
  }

  /** Gives the least width that it needs to be read easily. */
  double minWidth(Scale scale);

  /** Gives the width under which words in it are broken by force; 0 where that is not known. */
  default double leastWidth(Scale scale) {
    return 0;
  }

  /** Gives the height that it needs in a width, without the heading. */
  double height(double width, Scale scale);

  /** Gives the height up to which it looks right, at least {@link #height}. */
  double maxHeight(double width, Scale scale);

  /** Draws itself; the box has the height that it needs, or more. */
  void draw(Box box, Scale scale, Canvas canvas);

  /** Gives the number of entries between which it can be cut; 1 where it stays whole. */
  default int entries() {
    return 1;
  }

  /** Gives a piece of some of its entries: from one on, up to another. */
  default Piece part(int from, int to) {
    return this;
  }

  /** Gives itself without what is missed least; itself where it can do without nothing. */
  default Piece leaner() {
    return this;
  }

  /** Names what it does without, as it stands in the document. */
  default List<String> leftOut() {
    return List.of();
  }

  /**
   * Gives the names of its first and its last entry, by which its parts are told from each other;
   * nothing where entries have no names.
   */
  default List<String> ends() {
    return List.of();
  }

  /**
   * Divides itself into pieces that are at most so high, in order.
   *
   * @return only itself where it cannot be divided
   */
  default List<Piece> split(double width, double height, Scale scale) {
    return List.of(this);
  }
}
