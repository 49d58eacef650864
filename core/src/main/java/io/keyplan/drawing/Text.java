package io.keyplan.drawing;

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
public record Text(List<Paragraph> paragraphs, Anchor anchor, Insets insets) {

  /** No text at all. */
  public static final Text NONE = new Text(List.of(), Anchor.MIDDLE, Insets.NONE);

  /** Where text stands from top to bottom. */
  public enum Anchor {
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
  public record Insets(double left, double top, double right, double bottom) {

    /** No space. */
    public static final Insets NONE = new Insets(0, 0, 0, 0);

    /** Makes the same space at both sides, and the same above and below. */
    public static Insets of(double horizontal, double vertical) {
      return new Insets(horizontal, vertical, horizontal, vertical);
    }

    /** Gives the space at the left and at the right together. */
    public double across() {
      return left + right;
    }

    /** Gives the space above and below together. */
    public double down() {
      return top + bottom;
    }
  }

  /** Copies the lists. */
  public Text {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Lists the runs of each paragraph. */
  public List<List<Run>> runs() {
    return paragraphs.stream().map(Paragraph::runs).toList();
  }

  /** Makes a text at the top of its shape, without insets. */
  public static Text of(Paragraph... paragraphs) {
    return of(Arrays.asList(paragraphs));
  }

  /** Makes a text at the top of its shape, without insets. */
  public static Text of(List<Paragraph> paragraphs) {
    return new Text(paragraphs, Anchor.TOP, Insets.NONE);
  }

  /** Gives the text with another place from top to bottom. */
  public Text anchored(Anchor newAnchor) {
    return new Text(paragraphs, newAnchor, insets);
  }

  /** Gives the text with another space around it. */
  public Text inset(Insets newInsets) {
    return new Text(paragraphs, anchor, newInsets);
  }

  /** Says whether there is no text. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Gives the height that the text takes in a shape of a width, insets included. */
  public double height(double width) {
    return TextFit.height(paragraphs, width - insets.across()) + insets.down();
  }

  /** Gives the text without its look; paragraphs end in line feeds. */
  public String plain() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
