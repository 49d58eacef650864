package io.keyplan.pdf.page;

import io.keyplan.drawing.Point;
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

  private static final double DESCENT = 0.212;
  private static final double GAP_AND_ASCENT = 1.15 - DESCENT;

  private final PdfFile file;
  private final int number;
  private final double width;
  private final double height;
  private final Operators out = new Operators();
  private final Pen pen;
  private final Paths paths;
  private final List<Tag> owners = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();

  /** The element whose content is being written; null between contents and in decoration. */
  private @Nullable Tag writing;

  private boolean decorating;
  private boolean decorationOnly;
  private @Nullable Tag figure;
  private @Nullable FontFace face;
  private double size;
  private double tracking;

  Canvas(PdfFile file, int number, double width, double height) {
    this.file = file;
    this.number = number;
    this.width = width;
    this.height = height;
    this.pen = new Pen(out, file::components);
    this.paths = new Paths(out, height);
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
    pen.fill(color);
    paths.rectangle(x, y, wide, high);
    out.op("f");
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    decoration();
    pen.stroke(stroke);
    out.num(x1).num(height - y1).raw("m ").num(x2).num(height - y2).op("l S");
  }

  /** Draws a line through some points. */
  public void polyline(List<Point> points, Stroke stroke) {
    decoration();
    pen.stroke(stroke);
    paths.through(points);
    out.op("S");
  }

  /** Fills a polygon. */
  public void polygon(List<Point> points, Color color) {
    decoration();
    pen.fill(color);
    paths.through(points);
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
    decoration();
    pen.fill(color);
    List<Point> points = new ArrayList<>();
    int steps = Math.max(2, (int) Math.ceil((to - from) * 180));
    for (int i = 0; i <= steps; i++) {
      points.add(Paths.onCircle(x, y, outer, from + (to - from) * i / steps));
    }
    for (int i = steps; i >= 0; i--) {
      points.add(Paths.onCircle(x, y, inner, from + (to - from) * i / steps));
    }
    paths.through(points);
    out.op("h f");
  }

  /** Fills a rectangle with slanted lines. */
  public void hatch(double x, double y, double wide, double high, Stroke stroke, double gap) {
    if (wide <= 0 || high <= 0) {
      return;
    }
    decoration();
    pen.save();
    paths.rectangle(x, y, wide, high);
    out.op("W n");
    pen.stroke(stroke);
    for (double at = x - high; at < x + wide; at += gap) {
      out.num(at).num(height - y - high).raw("m ").num(at + high).num(height - y).op("l");
    }
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
    pen.fill(style.color());
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
    pen.save();
    paths.outline(crop, cropX, cropY, cropWide, cropHigh);
    out.op("W n");
    out.num(wide).raw("0 0 ").num(high).num(x).num(height - y - high).raw("cm /");
    out.raw(file.pictureName(picture)).op(" Do");
    pen.restore();
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
