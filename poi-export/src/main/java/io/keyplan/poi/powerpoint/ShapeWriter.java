package io.keyplan.poi.powerpoint;

import io.keyplan.layout.Point;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.slide.Box;
import io.keyplan.slide.Run;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes forms and connectors. Lives for one slide. */
final class ShapeWriter {

  /** The sides of a rectangle at which connectors end, as PowerPoint counts them. */
  private static final int TOP = 0;

  private static final int LEFT = 1;
  private static final int BOTTOM = 2;
  private static final int RIGHT = 3;

  private static final int QUARTER_TURN = 5_400_000;

  private final SlideFile file;
  private final ElementWriter out;
  private final Brush brush;
  private final TextWriter texts;

  ShapeWriter(SlideFile file, ElementWriter out, Brush brush, TextWriter texts) {
    this.file = file;
    this.out = out;
    this.brush = brush;
    this.texts = texts;
  }

  void form(Shape.Form form) {
    long id = file.id(form.name());
    out.open("p:sp").open("p:nvSpPr");
    if (form.isDecoration()) {
      SlideXml.decoration(out, id, form.name());
    } else {
      SlideXml.identity(out, id, form.name(), "");
    }
    boolean bare = form.outline() == Shape.Outline.RECTANGLE && form.fill() == null;
    if (bare && form.stroke() == null) {
      out.empty("p:cNvSpPr", "txBox", 1);
    } else {
      out.empty("p:cNvSpPr");
    }
    out.empty("p:nvPr").close("p:nvSpPr");
    look(form);
    texts.shape(out, form.text());
    out.close("p:sp");
    fields(id, form.text());
  }

  private void fields(long id, Text text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      int written = 0;
      for (Run run : text.paragraphs().get(i).runs()) {
        int lines = TextWriter.lines(run);
        if (lines > 0) {
          file.fields().run(file.slideId(), id, i + 1, written + 1, run.path());
        }
        written += lines;
      }
    }
  }

  private void look(Shape.Form form) {
    out.open("p:spPr");
    SlideXml.place(out, "a:xfrm", form.box());
    switch (form.outline()) {
      case RECTANGLE -> SlideXml.geometry(out, "rect");
      case ELLIPSE -> SlideXml.geometry(out, "ellipse");
      case DIAMOND -> SlideXml.geometry(out, "diamond");
      case PILL -> geometry("roundRect", List.of("adj"), List.of(50_000L));
      case ROUNDED -> geometry("roundRect", List.of("adj"), List.of(20_000L));
    }
    brush.fill(out, form.fill());
    brush.line(out, "a:ln", form.stroke());
    out.close("p:spPr");
  }

  private void geometry(String preset, List<String> names, List<Long> adjustments) {
    out.open("a:prstGeom", "prst", preset).open("a:avLst");
    for (int i = 0; i < names.size(); i++) {
      out.empty("a:gd", "name", names.get(i), "fmla", "val " + adjustments.get(i));
    }
    out.close("a:avLst").close("a:prstGeom");
  }

  /** Writes a line; the shapes that it is glued to must have been written before. */
  void connector(Shape.Connector line, Map<String, Box> boxes) {
    long id = file.id(line.name());
    out.open("p:cxnSp").open("p:nvCxnSpPr");
    if (line.alt().isEmpty()) {
      SlideXml.decoration(out, id, line.name());
    } else {
      SlideXml.identity(out, id, line.name(), line.alt());
    }
    out.open("p:cNvCxnSpPr");
    glue("a:stCxn", line.from(), line.points().get(0), boxes);
    glue("a:endCxn", line.to(), line.points().get(line.points().size() - 1), boxes);
    out.close("p:cNvCxnSpPr").empty("p:nvPr").close("p:nvCxnSpPr").open("p:spPr");
    geometry(line);
    brush.line(out, "a:ln", line.stroke());
    out.close("p:spPr").close("p:cxnSp");
  }

  private void glue(String element, String shape, Point at, Map<String, Box> boxes) {
    Box box = boxes.get(shape);
    if (box != null) {
      out.empty(element, "id", file.idOf(shape), "idx", side(box, at));
    }
  }

  private static int side(Box box, Point at) {
    double[] distances = new double[4];
    distances[TOP] = Math.abs(at.y() - box.y());
    distances[LEFT] = Math.abs(at.x() - box.x());
    distances[BOTTOM] = Math.abs(at.y() - box.bottom());
    distances[RIGHT] = Math.abs(at.x() - box.right());
    int nearest = TOP;
    for (int side = LEFT; side <= RIGHT; side++) {
      if (distances[side] < distances[nearest]) {
        nearest = side;
      }
    }
    return nearest;
  }

  private void geometry(Shape.Connector line) {
    ConnectorGeometry geometry = ConnectorGeometry.of(line.points());
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
    SlideXml.place(out, "a:xfrm", box, turns.toArray());
    List<String> names = new ArrayList<>();
    List<Long> adjustments = new ArrayList<>();
    for (Number adjustment : geometry.adjustments()) {
      names.add("adj" + (names.size() + 1));
      adjustments.add(adjustment.longValue());
    }
    geometry(geometry.preset(), names, adjustments);
  }
}
