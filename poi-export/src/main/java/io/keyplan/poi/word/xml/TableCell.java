package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
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
  private static final int APART = 48;
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

  /**
   * Margins of a cell's own.
   *
   * @param top margin at the top
   * @param right margin at the right
   * @param bottom margin at the bottom
   * @param left margin at the left
   */
  public record Margins(int top, int right, int bottom, int left) {

    public int width() {
      return left + right;
    }

    public int height() {
      return top + bottom;
    }
  }

  private final int width;
  private final List<BodyBlock> content = new ArrayList<>();
  private final Map<Side, Border> borders = new EnumMap<>(Side.class);
  private int span = 1;
  private String merge = "";
  private @Nullable Color fill;
  private @Nullable Margins margins;
  private boolean upwards;
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

  /** Makes one cell of several in a column; the first one holds what is shown. */
  public TableCell merged(boolean first) {
    merge = first ? "restart" : "continue";
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

  /** Writes its text from the bottom to the top. */
  public TableCell upwards() {
    upwards = true;
    return middle();
  }

  /** Gives it inner margins of its own, in the order of CSS: top, right, bottom, left. */
  public TableCell pad(int top, int right, int bottom, int left) {
    margins = new Margins(top, right, bottom, left);
    return this;
  }

  /** Draws a hairline around it. */
  public TableCell box(Color color) {
    return boxStart(color).border(Side.RIGHT, color, HAIRLINE);
  }

  /** Draws a hairline around it where it has another cell at its right within the same box. */
  public TableCell boxStart(Color color) {
    return border(Side.TOP, color, HAIRLINE)
        .border(Side.LEFT, color, HAIRLINE)
        .border(Side.BOTTOM, color, HAIRLINE);
  }

  /** Draws a hairline around it where it has another cell at its left within the same box. */
  public TableCell boxEnd(Color color) {
    return border(Side.TOP, color, HAIRLINE)
        .border(Side.BOTTOM, color, HAIRLINE)
        .border(Side.RIGHT, color, HAIRLINE);
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

  /** Keeps it from its neighbour at the start, and from the one above. */
  public TableCell apart(boolean start, boolean above) {
    if (start) {
      border(Side.LEFT, Blend.WHITE, APART);
    }
    if (above) {
      border(Side.TOP, Blend.WHITE, APART);
    }
    return this;
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
    if (!merge.isEmpty()) {
      out.empty("w:vMerge", "w:val", merge);
    }
    writeBorders(out);
    if (fill != null) {
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill.rgb());
    }
    if (margins != null) {
      out.open("w:tcMar");
      width(out, "w:top", margins.top());
      width(out, "w:left", margins.left());
      width(out, "w:bottom", margins.bottom());
      width(out, "w:right", margins.right());
      out.close("w:tcMar");
    }
    if (upwards) {
      out.empty("w:textDirection", "w:val", "btLr");
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
