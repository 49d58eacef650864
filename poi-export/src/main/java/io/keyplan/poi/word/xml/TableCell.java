package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.report.Margins;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cell of a table; what stands in it must end with a paragraph. */
public final class TableCell {

  private static final int HAIRLINE = 4;
  private static final int BAR = 36;
  private static final int BAR_APART = 32;

  /** A line along a side; its thickness is in eighths of a point. */
  private record Border(Color color, int thickness) {}

  /** The sides of a cell, in the order in which they are written. */
  private enum Side {
    TOP,
    LEFT,
    BOTTOM,
    RIGHT;

    private final String element = "w:" + name().toLowerCase(java.util.Locale.ROOT);
  }

  private final int width;
  private final List<BodyBlock> content = new ArrayList<>();
  private final Map<Side, Border> borders = new EnumMap<>(Side.class);
  private int span = 1;
  private @Nullable Color fill;
  private @Nullable Margins margins;
  private boolean middle;

  /** Creates a cell with some content. */
  public TableCell(int width, BodyBlock... content) {
    this.width = width;
    this.content.addAll(Arrays.asList(content));
  }

  /** Adds content. */
  public TableCell add(BodyBlock block) {
    content.add(block);
    return this;
  }

  /** Adds content. */
  public TableCell add(List<? extends BodyBlock> blocks) {
    content.addAll(blocks);
    return this;
  }

  public List<BodyBlock> content() {
    return content;
  }

  /** Gives the number of columns that it takes. */
  public int columns() {
    return span;
  }

  /** Gives its own margins; null where they are those of the table. */
  public @Nullable Margins margins() {
    return margins;
  }

  /** Makes its paragraphs stay on the page of the next row. */
  public void keepNext() {
    for (BodyBlock block : content) {
      if (block instanceof Paragraph paragraph) {
        paragraph.keepNext();
      }
    }
  }

  /** Makes it take several columns. */
  public TableCell span(int columns) {
    span = columns;
    return this;
  }

  /** Moves its paragraphs away from the start. */
  public TableCell indent(int twips) {
    for (BodyBlock block : content) {
      if (block instanceof Paragraph paragraph) {
        paragraph.indent(twips);
      }
    }
    return this;
  }

  public TableCell fill(Color color) {
    fill = color;
    return this;
  }

  public TableCell middle() {
    middle = true;
    return this;
  }

  /** Gives it inner margins of its own. */
  public TableCell pad(Margins own) {
    margins = own;
    return this;
  }

  /**
   * Draws a hairline around it, or around it and its neighbours together.
   *
   * @param first whether it is the first of these
   * @param last whether it is the last
   */
  public TableCell box(Color color, boolean first, boolean last) {
    border(Side.TOP, color, HAIRLINE);
    if (first) {
      border(Side.LEFT, color, HAIRLINE);
    }
    border(Side.BOTTOM, color, HAIRLINE);
    return last ? border(Side.RIGHT, color, HAIRLINE) : this;
  }

  /** Draws a thick line along its start. */
  public TableCell barLeft(Color color) {
    return border(Side.LEFT, color, BAR);
  }

  /** Draws a thick line along its top. */
  public TableCell barTop(Color color) {
    return border(Side.TOP, color, BAR);
  }

  /** Draws a line along its start; its thickness is in eighths of a point. */
  public TableCell edgeLeft(Color color, int thickness) {
    return border(Side.LEFT, color, thickness);
  }

  /** Makes a bar of it, kept from the cells above and below. */
  public TableCell bar() {
    return border(Side.TOP, Blend.WHITE, BAR_APART)
        .border(Side.BOTTOM, Blend.WHITE, BAR_APART)
        .middle();
  }

  private TableCell border(Side side, Color color, int thickness) {
    borders.put(side, new Border(color, thickness));
    return this;
  }

  /** Writes the cell. */
  public void writeTo(ElementWriter out) {
    out.open("w:tc").open("w:tcPr");
    width(out, "w:tcW", width);
    if (span > 1) {
      out.empty("w:gridSpan", "w:val", span);
    }
    writeBorders(out);
    if (fill != null) {
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill.rgb());
    }
    if (margins != null) {
      out.open("w:tcMar");
      width(out, "w:top", (int) Math.round(margins.top() * 20));
      width(out, "w:left", (int) Math.round(margins.left() * 20));
      width(out, "w:bottom", (int) Math.round(margins.bottom() * 20));
      width(out, "w:right", (int) Math.round(margins.right() * 20));
      out.close("w:tcMar");
    }
    if (middle) {
      out.empty("w:vAlign", "w:val", "center");
    }
    out.close("w:tcPr");
    content.forEach(block -> block.writeTo(out));
    out.close("w:tc");
  }

  private void writeBorders(ElementWriter out) {
    if (borders.isEmpty()) {
      return;
    }
    out.open("w:tcBorders");
    borders.forEach(
        (side, line) ->
            out.empty(
                side.element,
                "w:val",
                "single",
                "w:color",
                line.color().rgb(),
                "w:sz",
                line.thickness(),
                "w:space",
                0));
    out.close("w:tcBorders");
  }

  /** Writes a width. */
  public static void width(ElementWriter out, String element, int twips) {
    out.empty(element, "w:w", twips, "w:type", "dxa");
  }
}
