package io.keyplan.pdf.box;

import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.SetText;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of text; of one that is divided, at least two lines stay together. */
public final class TextBox implements Box {

  private static final int FEWEST_LINES = 2;

  private final List<Span> spans;
  private final SetText text;
  private final Align align;
  private final double lineHeight;
  private final @Nullable Tag tag;
  private final @Nullable List<Line> part;
  private double measuredWidth = -1;
  private List<Line> lines = List.of();

  private TextBox(
      List<Span> spans,
      SetText text,
      Align align,
      double lineHeight,
      @Nullable Tag tag,
      @Nullable List<Line> part) {
    this.spans = spans;
    this.text = text;
    this.align = align;
    this.lineHeight = lineHeight;
    this.tag = tag;
    this.part = part;
  }

  /**
   * Makes a paragraph.
   *
   * @param tag its element; null where the element around it is enough
   * @param leading height of lines, as a multiple of single spacing
   */
  public static TextBox of(
      Typesetter typesetter, List<Span> spans, Align align, double leading, @Nullable Tag tag) {
    double tallest = 0;
    for (Span span : spans) {
      tallest = Math.max(tallest, span.style().lineHeight());
    }
    return new TextBox(spans, typesetter.set(spans), align, tallest * leading, tag, null);
  }

  /** Gives the same paragraph with an element of its own. */
  public TextBox tagged(Tag newTag) {
    return new TextBox(spans, text, align, lineHeight, newTag, part);
  }

  /** Gives the width of its widest line when nothing is wrapped. */
  public double naturalWidth() {
    return text.width();
  }

  /** Gives the width of its widest word. */
  public double longestWord() {
    return text.longestWord();
  }

  /** Gives the number of lines at a width. */
  public int lineCount(double width) {
    return lines(width).size();
  }

  private List<Line> lines(double width) {
    if (part != null) {
      return part;
    }
    if (width != measuredWidth) {
      lines = text.lines(width);
      measuredWidth = width;
    }
    return lines;
  }

  @Override
  public double height(double width) {
    return lines(width).size() * lineHeight;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    if (tag != null) {
      canvas.open(tag);
    }
    double baseline = Canvas.baseline(spans.get(0).style(), lineHeight);
    double y = area.y();
    for (Line line : lines(area.width())) {
      canvas.text(line, area.x() + start(line, area.width()), y + baseline);
      y += lineHeight;
    }
    if (tag != null) {
      canvas.close();
    }
  }

  private double start(Line line, double width) {
    Align side = align;
    if (line.rightToLeft() && side != Align.CENTER) {
      side = side == Align.START ? Align.END : Align.START;
    }
    return switch (side) {
      case START -> 0;
      case CENTER -> (width - line.width()) / 2;
      case END -> width - line.width();
    };
  }

  @Override
  public @Nullable Split split(Room room) {
    List<Line> all = lines(room.width());
    int fitting = (int) Math.floor((room.height() + Room.TOLERANCE) / lineHeight);
    int first = Math.min(fitting, all.size() - FEWEST_LINES);
    if (first < FEWEST_LINES) {
      return null;
    }
    return new Split(part(all.subList(0, first)), part(all.subList(first, all.size())));
  }

  private TextBox part(List<Line> some) {
    return new TextBox(spans, text, align, lineHeight, tag, some);
  }
}
