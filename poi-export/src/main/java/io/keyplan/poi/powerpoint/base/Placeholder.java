package io.keyplan.poi.powerpoint.base;

import io.keyplan.drawing.Box;
import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder of a layout, with what it inherits of its master.
 *
 * @param type its type, such as {@code title}; {@code obj} where it says none
 * @param index its number in the layout
 * @param typed whether the file says the type
 * @param upright whether its text runs from top to bottom
 * @param box its place in points
 * @param look how its text looks
 */
record Placeholder(
    String type, long index, boolean typed, boolean upright, Box box, TextLook look) {

  /**
   * How text looks.
   *
   * @param size size in points
   * @param bold whether it is bold
   * @param capitals whether it is shown in capitals
   * @param spacing height of its lines in heights of the font
   * @param font name of its font
   * @param color its colour; null where that is not known
   * @param inner the room for text within the box, in points
   */
  record TextLook(
      double size,
      boolean bold,
      boolean capitals,
      double spacing,
      String font,
      @Nullable Color color,
      Box inner) {}

  boolean isTitle() {
    return type.equals("title") || type.equals("ctrTitle");
  }

  boolean isFooter() {
    return type.equals("dt") || type.equals("ftr") || type.equals("sldNum");
  }

  /** Says whether it takes what a slide is about: text, tables, charts. */
  boolean isContent() {
    return switch (type) {
      case "obj", "body", "tbl", "chart", "dgm" -> true;
      default -> false;
    };
  }
}
