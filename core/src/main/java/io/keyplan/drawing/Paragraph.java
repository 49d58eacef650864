package io.keyplan.drawing;

import java.util.List;

/**
 * A paragraph of text.
 *
 * @param runs its pieces
 * @param align where its lines stand
 * @param before space above, in points; not applied to the first paragraph of a box
 * @param indent space at the left, in points
 * @param bullet whether it has a bullet in that space
 */
public record Paragraph(List<Run> runs, Align align, double before, double indent, boolean bullet) {

  /** Room for a bullet, in sizes of the text. */
  public static final double INDENT = 1.1;

  /** Where lines stand. */
  public enum Align {
    START,
    CENTER,
    END
  }

  /** Copies the lists. */
  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** Makes a paragraph that begins at the left. */
  public static Paragraph of(Run... runs) {
    return new Paragraph(List.of(runs), Align.START, 0, 0, false);
  }

  /** Makes a paragraph in one style that begins at the left. */
  public static Paragraph of(String text, Style style) {
    return of(Run.of(text, style));
  }

  /** Gives the paragraph with its lines elsewhere. */
  public Paragraph aligned(Align newAlign) {
    return new Paragraph(runs, newAlign, before, indent, bullet);
  }

  /** Gives the paragraph with another space above, in points. */
  public Paragraph spaced(double newBefore) {
    return new Paragraph(runs, align, newBefore, indent, bullet);
  }

  /** Gives the paragraph with a bullet and room for it. */
  public Paragraph bulleted() {
    double room = INDENT * runs.stream().mapToDouble(run -> run.style().size()).max().orElse(0);
    return new Paragraph(runs, align, before, room, true);
  }

  /** Gives the paragraph with another space at the left, in points, and no bullet. */
  public Paragraph indented(double newIndent) {
    return new Paragraph(runs, align, before, newIndent, false);
  }

  /** Gives the text of all runs. */
  public String text() {
    return Run.text(runs);
  }
}
