package io.keyplan.poi.word.style;

import org.jspecify.annotations.Nullable;

/**
 * What a style of paragraphs says of the room it takes; the rest is as in the style that it is
 * based on. Sizes are in half points, spaces and indents in twips, heights of lines in 240ths of a
 * line.
 */
final class ParagraphSpec {

  /** Height of a line where a style says nothing. */
  static final int BODY_LINE = 264;

  private static final int LINE = 240;
  private static final int NONE = -1;

  static final StyleMeasure BODY_SIZE = new StyleMeasure(20, 17, 16);
  static final StyleMeasure BODY_AFTER = new StyleMeasure(120, 60, 40);

  private @Nullable StyleMeasure size;
  private boolean bold;
  private @Nullable StyleMeasure before;
  private @Nullable StyleMeasure after;
  private @Nullable StyleMeasure line;
  private boolean exact;
  private int left = NONE;
  private int right = NONE;
  private double frame;

  ParagraphSpec size(int halfPoints) {
    return size(StyleMeasure.always(halfPoints));
  }

  ParagraphSpec size(StyleMeasure halfPoints) {
    size = halfPoints;
    return this;
  }

  ParagraphSpec bold() {
    bold = true;
    return this;
  }

  ParagraphSpec before(int twips) {
    return before(StyleMeasure.always(twips));
  }

  ParagraphSpec before(StyleMeasure twips) {
    before = twips;
    return this;
  }

  ParagraphSpec after(int twips) {
    return after(StyleMeasure.always(twips));
  }

  ParagraphSpec after(StyleMeasure twips) {
    after = twips;
    return this;
  }

  ParagraphSpec lines(int height) {
    line = StyleMeasure.always(height);
    return this;
  }

  ParagraphSpec exactLines(int twips) {
    return exactLines(StyleMeasure.always(twips));
  }

  ParagraphSpec exactLines(StyleMeasure twips) {
    line = twips;
    exact = true;
    return this;
  }

  ParagraphSpec left(int twips) {
    left = twips;
    return this;
  }

  ParagraphSpec right(int twips) {
    right = twips;
    return this;
  }

  /** Counts lines above and below, with their distance to the text, in points. */
  ParagraphSpec frame(double points) {
    frame = points;
    return this;
  }

  /**
   * Gives how much room the style takes.
   *
   * @param base the room of the style that it is based on; null for none
   */
  ParagraphMetrics metrics(Density density, @Nullable ParagraphMetrics base) {
    ParagraphMetrics from =
        base == null
            ? new ParagraphMetrics(
                BODY_SIZE.size(density) / 2.0,
                false,
                (double) BODY_LINE / LINE,
                false,
                0,
                BODY_AFTER.at(density) / 20.0,
                0,
                0)
            : base;
    return new ParagraphMetrics(
        size == null ? from.size() : size.size(density) / 2.0,
        bold || from.bold(),
        line == null ? from.line() : line.at(density) / (exact ? 20.0 : LINE),
        line == null ? from.exact() : exact,
        before == null ? from.before() : before.at(density) / 20.0,
        after == null ? from.after() : after.at(density) / 20.0,
        left == NONE && right == NONE
            ? from.indent()
            : (Math.max(left, 0) + Math.max(right, 0)) / 20.0,
        frame);
  }

  String sizeXml(Density density) {
    if (size == null) {
      return "";
    }
    int value = size.size(density);
    return "<w:sz w:val=\"" + value + "\"/><w:szCs w:val=\"" + value + "\"/>";
  }

  String spacingXml(Density density) {
    return "<w:spacing"
        + attribute("before", before, density)
        + attribute("after", after, density)
        + attribute("line", line, density)
        + (line == null ? "" : " w:lineRule=\"" + (exact ? "exact" : "auto") + "\"")
        + "/>";
  }

  private static String attribute(String name, @Nullable StyleMeasure measure, Density density) {
    return measure == null ? "" : " w:" + name + "=\"" + measure.at(density) + "\"";
  }

  boolean isFramed() {
    return left != NONE && right != NONE;
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  String indentXml() {
    return "<w:ind"
        + (left == NONE ? "" : " w:left=\"" + left + "\"")
        + (right == NONE ? "" : " w:right=\"" + right + "\"")
        + "/>";
  }
}
