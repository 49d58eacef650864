package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.TextWriter;
import java.util.Map;

/** Writes forms and connectors. Lives for one slide. */
final class ShapeWriter {

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
    texts.shape(out, "p:txBody", form.text());
    out.close("p:sp");
    file.fields().shape(id, form.name(), form.text());
  }

  private void look(Shape.Form form) {
    out.open("p:spPr");
    DrawingXml.place(out, "a:xfrm", form.box());
    DrawingXml.outline(out, form.outline());
    brush.fill(out, form.fill());
    brush.line(out, "a:ln", form.stroke());
    out.close("p:spPr");
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
    DrawingXml.course(out, line.points());
    brush.line(out, "a:ln", line.stroke());
    out.close("p:spPr").close("p:cxnSp");
  }

  private void glue(String element, String shape, Point at, Map<String, Box> boxes) {
    DrawingXml.glue(out, element, file.idOf(shape), boxes.get(shape), at);
  }
}
