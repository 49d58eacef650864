package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.FieldPath;

/**
 * A slide's title, in lines of similar length.
 *
 * <p>The lines are made by a wider margin at the right, not by line breaks, so that the title can
 * be changed by hand and stays one sentence for those who read only titles.
 *
 * @param text the title
 * @param size size in points
 * @param margin space to leave at the right of the title's place, in points
 * @param place where it stands
 * @param isTight whether its place is lower than that of its layout
 * @param path address of the field that it shows; none for a fixed or computed text
 */
public record Headline(
    String text, double size, double margin, Box place, boolean isTight, FieldPath path) {

  /** Gives the title in a place that is no higher than its text. */
  Headline tight() {
    double high = TextFit.height(Paragraph.of(text, Style.strong(size)), place.width() - margin);
    return high < place.height()
        ? new Headline(text, size, margin, place.withHeight(high), true, path)
        : this;
  }

  /** Gives the title with another text, which it has room for. */
  Headline of(String newText) {
    return new Headline(newText, size, margin, place, isTight, path);
  }
}
