package io.keyplan.pdf.page;

import io.keyplan.layout.Point;
import io.keyplan.pdf.font.FontFace;
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

  /** How far the middle of a circle's arc is bent, for Bézier curves. */
  private static final double ROUND = 0.5523;

  private static final double ROUNDED = 0.2;
  private static final double DESCENT = 0.212;
  private static final double GAP_AND_ASCENT = 1.15 - DESCENT;

  private final PdfFile file;
  private final int number;
  private final double width;
  private final double height;
  private final Operators out = new Operators();
  private final List<Tag> owners = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();

  /** The element whose content is being written; null between contents and in decoration. */
  private @Nullable Tag writing;

  private boolean decorating;
  private boolean decorationOnly;
  private @Nullable Tag figure;
  private @Nullable Color fill;
  private @Nullable Color line;
  private double lineWidth = -1;
  private Stroke.Dash dash = Stroke.Dash.SOLID;
  private @Nullable FontFace face;
  private double size;
  private double tracking;

  Canvas(PdfFile file, int number, double width, double height) {
    this.file = file;
    this.number = number;
    this.width = width;
    this.height = height;
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
    return file.typesetter();
  }

  // ---- structure --------------------------------------------------------------------------------

  /** Opens an element within the one that is open; it must be closed again. */
  public void open(Tag tag) {
    file.structure().open(tag);
  }

  /** Closes the element that was opened last. */
  public void close() {
    file.structure().close();
  }

  /**
   * Opens a figure: everything that is drawn until it is closed is its content.
   *
   * @param tag a figure's element
   * @param x left edge
   * @param y top edge
   */
  public void openFigure(Tag tag, double x, double y, double wide, double high) {
    open(tag);
    content();
    figure = tag;
    tag.bounds(x, height - y - high, x + wide, height - y);
  }

  /** Closes the figure. */
  public void closeFigure() {
    figure = null;
    close();
  }

  /**
   * Makes decoration of everything that is drawn until it is closed, such as a repeated heading.
   */
  public void openDecoration() {
    decoration();
    decorationOnly = true;
    file.structure().suspend();
  }

  /** Ends decoration. */
  public void closeDecoration() {
    decorationOnly = false;
    file.structure().resume();
  }

  private void content() {
    Tag tag = file.structure().current();
    if (figure != null || decorationOnly || writing == tag) {
      return;
    }
    endContent();
    out.raw("/").raw(tag.role()).raw(" <</MCID ").raw(Integer.toString(owners.size()));
    out.op(">> BDC");
    tag.add(new Tag.Content(this, owners.size()));
    owners.add(tag);
    writing = tag;
  }

  private void decoration() {
    if (figure != null || decorating) {
      return;
    }
    endContent();
    out.op("/Artifact BMC");
    decorating = true;
  }

  private void endContent() {
    if (writing != null || decorating) {
      out.op("EMC");
      writing = null;
      decorating = false;
    }
  }

  // ---- surfaces and lines -----------------------------------------------------------------------

  /** Fills a rectangle. */
  public void fill(double x, double y, double wide, double high, Color color) {
    decoration();
    fillColor(color);
    rectangle(x, y, wide, high);
    out.op("f");
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    decoration();
    stroke(stroke);
    out.num(x1).num(height - y1).raw("m ").num(x2).num(height - y2).op("l S");
  }

  /** Draws a line through some points. */
  public void polyline(List<Point> points, Stroke stroke) {
    decoration();
    stroke(stroke);
    path(points);
    out.op("S");
  }

  /** Fills a polygon. */
  public void polygon(List<Point> points, Color color) {
    decoration();
    fillColor(color);
    path(points);
    out.op("h f");
  }

  /** Draws a form. */
  public void form(
      Outline outline,
      double x,
      double y,
      double wide,
      double high,
      @Nullable Color ground,
      @Nullable Stroke stroke) {
    if (ground == null && stroke == null) {
      return;
    }
    decoration();
    if (ground != null) {
      fillColor(ground);
    }
    if (stroke != null) {
      stroke(stroke);
    }
    outline(outline, x, y, wide, high);
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
    decoration();
    fillColor(color);
    List<Point> points = new ArrayList<>();
    int steps = Math.max(2, (int) Math.ceil((to - from) * 180));
    for (int i = 0; i <= steps; i++) {
      points.add(onCircle(x, y, outer, from + (to - from) * i / steps));
    }
    for (int i = steps; i >= 0; i--) {
      points.add(onCircle(x, y, inner, from + (to - from) * i / steps));
    }
    path(points);
    out.op("h f");
  }

  private static Point onCircle(double x, double y, double radius, double turn) {
    double angle = turn * 2 * Math.PI;
    return new Point(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle));
  }

  /** Fills a rectangle with slanted lines. */
  public void hatch(double x, double y, double wide, double high, Stroke stroke, double gap) {
    if (wide <= 0 || high <= 0) {
      return;
    }
    decoration();
    save();
    rectangle(x, y, wide, high);
    out.op("W n");
    stroke(stroke);
    for (double at = x - high; at < x + wide; at += gap) {
      out.num(at).num(height - y - high).raw("m ").num(at + high).num(height - y).op("l");
    }
    out.op("S");
    restore();
  }

  private void outline(Outline outline, double x, double y, double wide, double high) {
    switch (outline) {
      case RECTANGLE -> rectangle(x, y, wide, high);
      case ROUNDED -> rounded(x, y, wide, high, ROUNDED * Math.min(wide, high));
      case PILL -> rounded(x, y, wide, high, Math.min(wide, high) / 2);
      case ELLIPSE -> rounded(x, y, wide, high, wide / 2, high / 2);
      case DIAMOND -> {
        path(
            List.of(
                new Point(x + wide / 2, y),
                new Point(x + wide, y + high / 2),
                new Point(x + wide / 2, y + high),
                new Point(x, y + high / 2)));
        out.raw("h ");
      }
    }
  }

  private void rectangle(double x, double y, double wide, double high) {
    out.num(x).num(height - y - high).num(wide).num(high).raw("re ");
  }

  private void rounded(double x, double y, double wide, double high, double radius) {
    rounded(x, y, wide, high, radius, radius);
  }

  private void rounded(double x, double y, double wide, double high, double rx, double ry) {
    double left = x;
    double right = x + wide;
    double top = height - y;
    double bottom = top - high;
    double bx = rx * (1 - ROUND);
    double by = ry * (1 - ROUND);
    out.num(left + rx).num(top).raw("m ").num(right - rx).num(top).raw("l ");
    curve(right - bx, top, right, top - by, right, top - ry);
    out.num(right).num(bottom + ry).raw("l ");
    curve(right, bottom + by, right - bx, bottom, right - rx, bottom);
    out.num(left + rx).num(bottom).raw("l ");
    curve(left + bx, bottom, left, bottom + by, left, bottom + ry);
    out.num(left).num(top - ry).raw("l ");
    curve(left, top - by, left + bx, top, left + rx, top);
    out.raw("h ");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    out.num(x1).num(y1).num(x2).num(y2).num(x3).num(y3).raw("c ");
  }

  private void path(List<Point> points) {
    boolean first = true;
    for (Point point : points) {
      out.num(point.x()).num(height - point.y()).raw(first ? "m " : "l ");
      first = false;
    }
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
        form(Outline.ROUNDED, x + run.x(), top, run.width(), style.size() * 1.3, ground, null);
      }
    }
    for (GlyphRun run : text.runs()) {
      write(run, x, baseline);
    }
  }

  private void write(GlyphRun run, double x, double baseline) {
    String link = run.span().link();
    if (link.isEmpty()) {
      content();
      glyphs(run, x, baseline);
      return;
    }
    Tag tag = Tag.of("Link");
    open(tag);
    content();
    glyphs(run, x, baseline);
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

  private void glyphs(GlyphRun run, double x, double baseline) {
    if (!run.actual().isEmpty()) {
      out.raw("/Span <</ActualText ").text(run.actual()).op(">> BDC");
    }
    TextStyle style = run.span().style();
    fillColor(style.color());
    out.raw("BT ");
    if (run.face() != face || style.size() != size) {
      face = run.face();
      size = style.size();
      out.raw("/").raw(file.fontName(face)).raw(" ").num(size).raw("Tf ");
    }
    if (style.tracking() != tracking) {
      tracking = style.tracking();
      out.num(tracking).raw("Tc ");
    }
    out.num(x + run.x()).num(height - baseline).raw("Td ");
    out.glyphs(run.glyphs()).op("Tj ET");
    if (!run.actual().isEmpty()) {
      out.op("EMC");
    }
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
      Outline crop,
      double cropX,
      double cropY,
      double cropWide,
      double cropHigh) {
    decoration();
    save();
    outline(crop, cropX, cropY, cropWide, cropHigh);
    out.op("W n");
    out.num(wide).raw("0 0 ").num(high).num(x).num(height - y - high).raw("cm /");
    out.raw(file.pictureName(picture)).op(" Do");
    restore();
  }

  // ---- annotations ------------------------------------------------------------------------------

  /** Makes a rectangle lead to a place in the document; an element for it must be open. */
  public void link(
      double x, double y, double wide, double high, Destination destination, String text) {
    annotate(x, y, wide, high, file.structure().current(), new Annotation.Place(destination, text));
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
    if (decorationOnly) {
      return;
    }
    Annotation annotation = new Annotation(x, height - y - high, x + wide, height - y, tag, target);
    annotations.add(annotation);
    tag.add(new Tag.Reference(annotation));
  }

  // ---- state ------------------------------------------------------------------------------------

  private void save() {
    out.op("q");
  }

  private void restore() {
    out.op("Q");
    fill = null;
    line = null;
    lineWidth = -1;
    dash = Stroke.Dash.SOLID;
    out.op(dash.operator());
  }

  private void fillColor(Color color) {
    if (!color.equals(fill)) {
      fill = color;
      out.raw(file.components(color)).op("rg");
    }
  }

  private void stroke(Stroke stroke) {
    if (!stroke.color().equals(line)) {
      line = stroke.color();
      out.raw(file.components(line)).op("RG");
    }
    if (stroke.width() != lineWidth) {
      lineWidth = stroke.width();
      out.num(lineWidth).op("w");
    }
    if (stroke.dash() != dash) {
      dash = stroke.dash();
      out.op(dash.operator());
    }
  }

  byte[] finish() {
    endContent();
    return out.bytes();
  }

  List<Tag> owners() {
    return owners;
  }

  List<Annotation> annotations() {
    return annotations;
  }
}
