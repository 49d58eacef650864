package io.keyplan.poi.word.xml;

import io.keyplan.drawing.Point;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the shapes of drawings: boxes with text and the lines between them; lengths in points. */
public final class Shapes {

  private static final int QUARTER_TURN = 5_400_000;
  private static final int HALF = 50_000;

  private final Ids ids;

  public Shapes(Ids ids) {
    this.ids = ids;
  }

  /**
   * A shape that is written.
   *
   * @param id its number, by which lines are glued to it
   * @param xml its elements
   */
  public record DrawnShape(long id, ElementWriter xml) {}

  /** A side of a box in the middle of which a line can begin and end. */
  public enum Side {
    TOP,
    LEFT,
    BOTTOM,
    RIGHT
  }

  /** The form of a box. */
  public enum Form {
    RECTANGLE("rect"),
    ROUNDED("roundRect"),
    ELLIPSE("ellipse");

    private final String preset;

    Form(String preset) {
      this.preset = preset;
    }
  }

  /** Where a text stands in its box. */
  public enum Anchor {
    TOP("t"),
    MIDDLE("ctr");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }
  }

  /** How a line is broken. */
  public enum Dash {
    NONE("solid"),
    DOTTED("sysDot"),
    DASHED("dash"),
    DASHED_AND_DOTTED("lgDashDot");

    private final String preset;

    Dash(String preset) {
      this.preset = preset;
    }
  }

  /**
   * How a line looks.
   *
   * @param color colour
   * @param width width in points
   * @param dash whether and how it is broken
   * @param arrow whether it ends in an arrow
   */
  public record Stroke(Color color, double width, Dash dash, boolean arrow) {

    public static Stroke solid(Color color, double width) {
      return new Stroke(color, width, Dash.NONE, false);
    }
  }

  /** How far text stays from the edges of its box, in points. */
  public record Insets(double left, double top, double right, double bottom) {

    public static final Insets NONE = new Insets(0, 0, 0, 0);
  }

  /** A box of a form, filled and outlined or not. */
  public record Box(
      String name,
      double x,
      double y,
      double width,
      double height,
      Form form,
      @Nullable Color fill,
      @Nullable Stroke outline) {}

  /** Writes a box without text. */
  public DrawnShape box(Box box) {
    return text(box, List.of(), Insets.NONE, Anchor.TOP);
  }

  /** Writes a box with text. */
  public DrawnShape text(Box box, List<Paragraph> paragraphs, Insets insets, Anchor anchor) {
    return shape(
        box.name(),
        out -> {
          out.empty("wps:cNvSpPr").open("wps:spPr");
          place(out, box.x(), box.y(), box.width(), box.height());
          geometry(
              out,
              box.form().preset,
              box.form() == Form.ROUNDED ? List.of("adj") : List.of(),
              List.of((long) HALF));
          if (box.fill() == null) {
            out.empty("a:noFill");
          } else {
            fill(out, box.fill());
          }
          line(out, box.outline());
          out.close("wps:spPr");
          if (!paragraphs.isEmpty()) {
            out.open("wps:txbx").open("w:txbxContent");
            paragraphs.forEach(paragraph -> paragraph.writeTo(out));
            out.close("w:txbxContent").close("wps:txbx");
          }
          body(out, insets, anchor);
        });
  }

  private static void body(ElementWriter out, Insets insets, Anchor anchor) {
    out.open(
        "wps:bodyPr",
        "wrap",
        "square",
        "lIns",
        Emu.of(insets.left()),
        "tIns",
        Emu.of(insets.top()),
        "rIns",
        Emu.of(insets.right()),
        "bIns",
        Emu.of(insets.bottom()),
        "anchor",
        anchor.code);
    out.empty("a:noAutofit").close("wps:bodyPr");
  }

  /** Writes a line between two boxes, glued to both where it leaves and reaches them. */
  public DrawnShape connector(
      String name,
      List<Point> points,
      Stroke stroke,
      DrawnShape from,
      Side leaves,
      DrawnShape to,
      Side reaches) {
    return shape(
        name,
        out -> {
          out.open("wps:cNvCnPr");
          out.empty("a:stCxn", "id", from.id(), "idx", leaves.ordinal());
          out.empty("a:endCxn", "id", to.id(), "idx", reaches.ordinal());
          out.close("wps:cNvCnPr");
          course(out, points, stroke);
        });
  }

  /** Writes a line. */
  public DrawnShape line(String name, List<Point> points, Stroke stroke) {
    return shape(
        name,
        out -> {
          out.empty("wps:cNvCnPr");
          course(out, points, stroke);
        });
  }

  private static void course(ElementWriter out, List<Point> points, Stroke stroke) {
    ConnectorGeometry geometry = ConnectorGeometry.of(points);
    List<Object> turns = new ArrayList<>();
    if (geometry.turned()) {
      turns.addAll(List.of("rot", QUARTER_TURN));
    }
    if (geometry.flippedAcross()) {
      turns.addAll(List.of("flipH", true));
    }
    if (geometry.flippedDown()) {
      turns.addAll(List.of("flipV", true));
    }
    out.open("wps:spPr");
    place(out, geometry.x(), geometry.y(), geometry.width(), geometry.height(), turns.toArray());
    List<String> names = new ArrayList<>();
    geometry.adjustments().forEach(adjustment -> names.add("adj" + (names.size() + 1)));
    geometry(out, geometry.preset(), names, geometry.adjustments());
    line(out, stroke);
    out.close("wps:spPr").empty("wps:bodyPr");
  }

  private DrawnShape shape(String name, Consumer<ElementWriter> content) {
    long id = ids.drawing();
    ElementWriter out = ElementWriter.fragment();
    out.open("wps:wsp").empty("wps:cNvPr", "id", id, "name", name);
    content.accept(out);
    return new DrawnShape(id, out.close("wps:wsp"));
  }

  private static void place(
      ElementWriter out, double x, double y, double width, double height, Object... turns) {
    out.open("a:xfrm", turns).empty("a:off", "x", Emu.of(x), "y", Emu.of(y));
    out.empty("a:ext", "cx", Emu.of(width), "cy", Emu.of(height)).close("a:xfrm");
  }

  private static void geometry(
      ElementWriter out, String preset, List<String> names, List<Long> adjustments) {
    out.open("a:prstGeom", "prst", preset);
    if (names.isEmpty()) {
      out.empty("a:avLst").close("a:prstGeom");
      return;
    }
    out.open("a:avLst");
    for (int i = 0; i < names.size(); i++) {
      out.empty("a:gd", "name", names.get(i), "fmla", "val " + adjustments.get(i));
    }
    out.close("a:avLst").close("a:prstGeom");
  }

  private static void fill(ElementWriter out, Color color) {
    out.open("a:solidFill").val("a:srgbClr", color.rgb()).close("a:solidFill");
  }

  private static void line(ElementWriter out, @Nullable Stroke stroke) {
    if (stroke == null) {
      out.open("a:ln").empty("a:noFill").close("a:ln");
      return;
    }
    out.open("a:ln", "w", Emu.of(stroke.width()));
    fill(out, stroke.color());
    out.val("a:prstDash", stroke.dash().preset);
    if (stroke.arrow()) {
      out.empty("a:tailEnd", "type", "triangle");
    }
    out.close("a:ln");
  }
}
