package io.keyplan.poi.powerpoint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a shape.
 *
 * @param paragraphs the paragraphs
 * @param anchor where they stand from top to bottom
 * @param insets the space around them
 */
record Text(List<Paragraph> paragraphs, Anchor anchor, Insets insets) {

  /** No text at all. */
  static final Text NONE = new Text(List.of(), Anchor.MIDDLE, Insets.NONE);

  /** Where text stands from top to bottom. */
  enum Anchor {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /**
   * Space around a text, in points.
   *
   * @param left space at the left
   * @param top space above
   * @param right space at the right
   * @param bottom space below
   */
  record Insets(double left, double top, double right, double bottom) {

    static final Insets NONE = new Insets(0, 0, 0, 0);

    static Insets of(double horizontal, double vertical) {
      return new Insets(horizontal, vertical, horizontal, vertical);
    }

    double across() {
      return left + right;
    }

    double down() {
      return top + bottom;
    }
  }

  Text {
    paragraphs = List.copyOf(paragraphs);
  }

  static Text of(Paragraph... paragraphs) {
    return of(Arrays.asList(paragraphs));
  }

  static Text of(List<Paragraph> paragraphs) {
    return new Text(paragraphs, Anchor.TOP, Insets.NONE);
  }

  Text anchored(Anchor newAnchor) {
    return new Text(paragraphs, newAnchor, insets);
  }

  Text inset(Insets newInsets) {
    return new Text(paragraphs, anchor, newInsets);
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Gives the height that the text takes in a shape of a width, insets included. */
  double height(double width) {
    return TextFit.height(paragraphs, width - insets.across()) + insets.down();
  }

  String plain() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
