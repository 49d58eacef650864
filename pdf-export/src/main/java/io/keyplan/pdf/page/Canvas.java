package io.keyplan.pdf.page;

import io.keyplan.drawing.Point;
import io.keyplan.pdf.font.GlyphRun;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page to draw on; all lengths in points from its top left corner.
 *
 * <p>What is drawn belongs to the element that is open. Text outside a figure is its content;
 * surfaces and lines outside a figure are decoration, which programs that read aloud pass over. So
 * nothing can be drawn that is neither. Lives for one document, in one thread.
 */
public final class Canvas {

  private static final double DESCENT = 0.212;
  private static final double GAP_AND_ASCENT = 1.15 - DESCENT;

  private final PageResources resources;
  private final int number;
  private final double width;
  private final double height;
  private final Operators out = new Operators();
  private final MarkedContent marks;
  private final Pen pen;
  private final Paths paths;
  private final GlyphWriter glyphs;
  private final List<Annotation> annotations = new ArrayList<>();

  Canvas(PageResources resources, Structure structure, int number, double width, double height) {
    this.resources = resources;
    this.number = number;
    this.width = width;
    this.height = height;
    this.marks = new MarkedContent(out, structure, number);
    this.pen = new Pen(out, resources::components);
    this.paths = new Paths(out, height);
    this.glyphs = new GlyphWriter(out, pen, resources);
  }

  /** Gives the number of the page, from 1. */
  public int number() {
    return number;
  }

  /** Gives the width of the page. */
  public double width() {
    return width;
  }

  /** Gives the height of the page. */
  public double height() {
    return height;
  }

  /** Gives what turns text into glyphs. */
  public Typesetter typesetter() {
    return resources.typesetter();
  }

  // ---- structure --------------------------------------------------------------------------------

  /** Opens an element within the one that is open; it must be closed again. */
  public void open(Tag tag) {
    marks.open(tag);
  }

  /** Closes the element that was opened last. */
  public void close() {
    marks.close();
  }

  /**
   * Opens a figure: everything that is drawn until it is closed is its content.
   *
   * @param tag a figure's element
   * @param x left edge
   * @param y top edge
   */
  public void openFigure(Tag tag, double x, double y, double wide, double high) {
    marks.openFigure(tag);
    tag.bounds(x, height - y - high, x + wide, height - y);
  }

  /** Closes the figure. */
  public void closeFigure() {
    marks.closeFigure();
  }

  /**
   * Makes decoration of everything that is drawn until it is closed, such as a repeated heading.
   */
  public void openDecoration() {
    marks.openDecoration();
  }

  /** Ends decoration. */
  public void closeDecoration() {
    marks.closeDecoration();
  }

  // ---- surfaces and lines -----------------------------------------------------------------------

  /** Fills a rectangle. */
  public void fill(double x, double y, double wide, double high, Color color) {
    marks.decoration();
    pen.fill(color);
    paths.rectangle(x, y, wide, high);
    out.op("f");
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, LineStyle stroke) {
    marks.decoration();
    pen.stroke(stroke);
    paths.through(List.of(new Point(x1, y1), new Point(x2, y2)));
    out.op("S");
  }

  /** Draws a line through some points. */
  public void polyline(List<Point> points, LineStyle stroke) {
    marks.decoration();
    pen.stroke(stroke);
    paths.through(points);
    out.op("S");
  }

  /** Fills a polygon. */
  public void polygon(List<Point> points, Color color) {
    marks.decoration();
    pen.fill(color);
    paths.through(points);
    out.op("h f");
  }

  /** Draws a form. */
  public void form(
      ShapeOutline outline,
      double x,
      double y,
      double wide,
      double high,
      @Nullable Color ground,
      @Nullable LineStyle stroke) {
    if (ground == null && stroke == null) {
      return;
    }
    marks.decoration();
    if (ground != null) {
      pen.fill(ground);
    }
    if (stroke != null) {
      pen.stroke(stroke);
    }
    paths.outline(outline, x, y, wide, high);
    out.op(ground == null ? "S" : stroke == null ? "f" : "B");
  }

  /**
   * Fills a part of a ring.
   *
   * @param from where it begins, in turns from the top, clockwise
   * @param to where it ends
   */
  public void ring(
      double x, double y, double inner, double outer, double from, double to, Color color) {
    marks.decoration();
    pen.fill(color);
    paths.ring(x, y, inner, outer, from, to);
    out.op("h f");
  }

  /** Fills a rectangle with slanted lines. */
  public void hatch(double x, double y, double wide, double high, LineStyle stroke, double gap) {
    if (wide <= 0 || high <= 0) {
      return;
    }
    marks.decoration();
    pen.save();
    paths.rectangle(x, y, wide, high);
    out.op("W n");
    pen.stroke(stroke);
    paths.slanted(x, y, wide, high, gap);
    out.op("S");
    pen.restore();
  }

  // ---- text -------------------------------------------------------------------------------------

  /** Gives how far the line on which letters stand is below the top of a line of some height. */
  public static double baseline(TextStyle style, double lineHeight) {
    return (lineHeight - style.lineHeight()) / 2 + style.size() * GAP_AND_ASCENT;
  }

  /**
   * Writes a line of text.
   *
   * @param x left edge
   * @param baseline where its letters stand
   */
  public void text(Line text, double x, double baseline) {
    for (GlyphRun run : text.runs()) {
      Color ground = run.span().ground();
      if (ground != null) {
        TextStyle style = run.span().style();
        double top = baseline - style.size() * 0.93;
        form(ShapeOutline.ROUNDED, x + run.x(), top, run.width(), style.size() * 1.3, ground, null);
      }
    }
    for (GlyphRun run : text.runs()) {
      write(run, x, baseline);
    }
  }

  private void write(GlyphRun run, double x, double baseline) {
    String link = run.span().link();
    if (link.isEmpty()) {
      marks.content();
      glyphs.write(run, x + run.x(), height - baseline);
      return;
    }
    Tag tag = Tag.of("Link");
    open(tag);
    marks.content();
    glyphs.write(run, x + run.x(), height - baseline);
    TextStyle style = run.span().style();
    annotate(
        x + run.x(),
        baseline - style.size() * GAP_AND_ASCENT,
        run.width(),
        style.lineHeight(),
        tag,
        new Annotation.Web(link, run.span().text()));
    close();
  }

  // ---- pictures ---------------------------------------------------------------------------------

  /**
   * Draws a picture; it must be within a figure, or it is decoration.
   *
   * @param crop what it is cropped to, within its box
   */
  public void picture(
      PagePicture picture,
      double x,
      double y,
      double wide,
      double high,
      ShapeOutline crop,
      double cropX,
      double cropY,
      double cropWide,
      double cropHigh) {
    marks.decoration();
    pen.save();
    paths.outline(crop, cropX, cropY, cropWide, cropHigh);
    out.op("W n");
    out.num(wide).raw("0 0 ").num(high).num(x).num(height - y - high).raw("cm /");
    out.raw(resources.pictureName(picture)).op(" Do");
    pen.restore();
  }

  // ---- annotations ------------------------------------------------------------------------------

  /** Makes a rectangle lead to a place in the document; an element for it must be open. */
  public void link(
      double x, double y, double wide, double high, Destination destination, String text) {
    annotate(x, y, wide, high, marks.current(), new Annotation.Place(destination, text));
  }

  /** Places a form field. */
  public void field(Field field, double x, double y, double wide, double high) {
    Tag tag = Tag.of("Form");
    open(tag);
    annotate(x, y, wide, high, tag, new Annotation.Widget(field));
    close();
  }

  private void annotate(
      double x, double y, double wide, double high, Tag tag, Annotation.Target target) {
    if (marks.isDecorationOnly()) {
      return;
    }
    Annotation annotation = new Annotation(x, height - y - high, x + wide, height - y, target);
    annotations.add(annotation);
    tag.add(new Tag.Reference(annotation));
  }

  byte[] finish() {
    marks.end();
    return out.bytes();
  }

  List<Tag> owners() {
    return marks.owners();
  }

  List<Annotation> annotations() {
    return annotations;
  }
}
