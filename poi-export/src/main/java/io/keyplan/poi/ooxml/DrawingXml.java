package io.keyplan.poi.ooxml;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of drawings that slides and sheets have in common (ECMA-376, part 1, 20.1). */
public final class DrawingXml {

  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";
  private static final String DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  private static final String SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private static final int QUARTER_TURN = 5_400_000;
  private static final int WHOLE = 100_000;

  private DrawingXml() {}

  /** Opens a list with one extension. */
  public static void openExtension(ElementWriter out, String uri) {
    out.open("a:extLst").open("a:ext", "uri", uri);
  }

  /** Closes what {@link #openExtension} opened. */
  public static void closeExtension(ElementWriter out) {
    out.close("a:ext").close("a:extLst");
  }

  /** Tells screen readers to pass over the shape whose properties are open. */
  public static void decorative(ElementWriter out) {
    openExtension(out, DECORATIVE_URI);
    out.empty("adec:decorative", "xmlns:adec", DECORATIVE, "val", 1);
    closeExtension(out);
  }

  /** Writes a place; the attributes may say how it is turned. */
  public static void place(ElementWriter out, String element, Box box, Object... attributes) {
    out.open(element, attributes);
    out.empty("a:off", "x", Emu.of(box.x()), "y", Emu.of(box.y()));
    out.empty("a:ext", "cx", Emu.of(box.width()), "cy", Emu.of(box.height()));
    out.close(element);
  }

  /** Writes a form that has nothing to adjust. */
  public static void geometry(ElementWriter out, String preset) {
    out.open("a:prstGeom", "prst", preset).empty("a:avLst").close("a:prstGeom");
  }

  private static void geometry(
      ElementWriter out, String preset, List<String> names, List<Long> adjustments) {
    out.open("a:prstGeom", "prst", preset).open("a:avLst");
    for (int i = 0; i < names.size(); i++) {
      out.empty("a:gd", "name", names.get(i), "fmla", "val " + adjustments.get(i));
    }
    out.close("a:avLst").close("a:prstGeom");
  }

  /** Writes the outline of a form. */
  public static void outline(ElementWriter out, Shape.Outline outline) {
    switch (outline) {
      case RECTANGLE -> geometry(out, "rect");
      case ELLIPSE -> geometry(out, "ellipse");
      case DIAMOND -> geometry(out, "diamond");
      case PILL -> geometry(out, "roundRect", List.of("adj"), List.of(50_000L));
      case ROUNDED -> geometry(out, "roundRect", List.of("adj"), List.of(20_000L));
    }
  }

  /** Writes the place and the course of a connector. */
  public static void course(ElementWriter out, List<Point> points) {
    ConnectorGeometry geometry = ConnectorGeometry.of(points);
    List<Object> turns = new ArrayList<>();
    if (geometry.turned()) {
      turns.addAll(List.of("rot", QUARTER_TURN));
    }
    if (geometry.flippedAcross()) {
      turns.addAll(List.of("flipH", 1));
    }
    if (geometry.flippedDown()) {
      turns.addAll(List.of("flipV", 1));
    }
    Box box = new Box(geometry.x(), geometry.y(), geometry.width(), geometry.height());
    place(out, "a:xfrm", box, turns.toArray());
    List<String> names = new ArrayList<>();
    List<Long> adjustments = new ArrayList<>();
    for (Number adjustment : geometry.adjustments()) {
      names.add("adj" + (names.size() + 1));
      adjustments.add(adjustment.longValue());
    }
    geometry(out, geometry.preset(), names, adjustments);
  }

  /**
   * Glues an end of a connector to the nearest side of a shape: 0 is its top, 1 its left, 2 its
   * bottom, 3 its right side.
   *
   * @param element which end
   * @param shape id of the shape
   * @param box place of the shape; null where there is none to glue to
   * @param at where the end is
   */
  public static void glue(
      ElementWriter out, String element, long shape, @Nullable Box box, Point at) {
    if (box == null) {
      return;
    }
    double[] distances = {
      Math.abs(at.y() - box.y()),
      Math.abs(at.x() - box.x()),
      Math.abs(at.y() - box.bottom()),
      Math.abs(at.x() - box.right())
    };
    int nearest = 0;
    for (int side = 1; side < distances.length; side++) {
      nearest = distances[side] < distances[nearest] ? side : nearest;
    }
    out.empty(element, "id", shape, "idx", nearest);
  }

  /**
   * Refers to the file of a picture.
   *
   * @param pixels id of the relationship with its pixels
   * @param drawing id of the relationship with the drawing that they stand for; empty for none
   */
  public static void blip(ElementWriter out, String pixels, String drawing) {
    if (drawing.isEmpty()) {
      out.empty("a:blip", "r:embed", pixels);
      return;
    }
    out.open("a:blip", "r:embed", pixels);
    openExtension(out, SVG_URI);
    out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", drawing);
    closeExtension(out);
    out.close("a:blip");
  }

  /** Crops a picture at two sides alike, so that it fills a place and is not squeezed. */
  public static void crop(ElementWriter out, OfficePicture picture, double width, double height) {
    double wanted = width / height;
    double given = (double) picture.width() / picture.height();
    if (given > wanted) {
      long side = Math.round(WHOLE * (1 - wanted / given) / 2);
      out.empty("a:srcRect", "l", side, "r", side);
    } else if (given < wanted) {
      long side = Math.round(WHOLE * (1 - given / wanted) / 2);
      out.empty("a:srcRect", "t", side, "b", side);
    } else {
      out.empty("a:srcRect");
    }
  }
}
