package io.keyplan.poi.excel.write;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.TextWriter;
import io.keyplan.value.XmlCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes shapes and the connectors glued to them, as one group. Lives for one drawing. */
final class OrgFigureWriter {

  private final ElementWriter out;
  private final Brush brush;
  private final TextWriter texts;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();
  private int id;

  /**
   * Starts a group.
   *
   * @param lastId the last id that the drawing has used
   */
  OrgFigureWriter(ElementWriter out, Workbook workbook, int lastId) {
    this.out = out;
    this.brush = new Brush(workbook.theme().palette());
    String language = LanguageTag.of(workbook.document().locale());
    this.texts = new TextWriter(brush, language, "+mn-lt", uri -> "");
    this.id = lastId;
  }

  /** Writes the group; gives the last id that it has used. */
  int write(Anchored.OrgFigure anchored) {
    long width = Emu.of(anchored.figure().width());
    long height = Emu.of(anchored.figure().height());
    out.open("xdr:grpSp").open("xdr:nvGrpSpPr");
    id++;
    out.empty("xdr:cNvPr", "id", id, "name", "Org chart " + id, "descr", anchored.alternative());
    out.empty("xdr:cNvGrpSpPr").close("xdr:nvGrpSpPr").open("xdr:grpSpPr").open("a:xfrm");
    out.empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", width, "cy", height);
    out.empty("a:chOff", "x", 0, "y", 0).empty("a:chExt", "cx", width, "cy", height);
    out.close("a:xfrm").close("xdr:grpSpPr");
    List<Shape> shapes = anchored.figure().shapes();
    for (Shape shape : shapes) {
      ids.put(shape.name(), ++id);
      boxes.put(shape.name(), shape.box());
    }
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Connector connector) {
        connector(connector);
      }
    }
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Form form) {
        form(form);
      }
    }
    out.close("xdr:grpSp");
    return id;
  }

  private void form(Shape.Form form) {
    out.open("xdr:sp", "macro", "", "textlink", "").open("xdr:nvSpPr");
    names(form.name(), form.isDecoration());
    out.empty("xdr:cNvSpPr").close("xdr:nvSpPr").open("xdr:spPr");
    DrawingXml.place(out, "a:xfrm", form.box());
    DrawingXml.outline(out, form.outline());
    brush.fill(out, form.fill());
    brush.line(out, "a:ln", form.stroke());
    out.close("xdr:spPr");
    texts.shape(out, "xdr:txBody", form.text());
    out.close("xdr:sp");
  }

  private void names(String name, boolean decorative) {
    String clean = XmlCharacters.clean(name);
    if (!decorative) {
      out.empty("xdr:cNvPr", "id", ids.get(name), "name", clean);
      return;
    }
    out.open("xdr:cNvPr", "id", ids.get(name), "name", clean);
    DrawingXml.decorative(out);
    out.close("xdr:cNvPr");
  }

  private void connector(Shape.Connector line) {
    out.open("xdr:cxnSp", "macro", "").open("xdr:nvCxnSpPr");
    names(line.name(), line.alt().isEmpty());
    out.open("xdr:cNvCxnSpPr");
    glue("a:stCxn", line.from(), line.points().get(0));
    glue("a:endCxn", line.to(), line.points().get(line.points().size() - 1));
    out.close("xdr:cNvCxnSpPr").close("xdr:nvCxnSpPr").open("xdr:spPr");
    DrawingXml.course(out, line.points());
    brush.line(out, "a:ln", line.stroke());
    out.close("xdr:spPr").close("xdr:cxnSp");
  }

  private void glue(String end, String shape, Point at) {
    DrawingXml.glue(out, end, ids.getOrDefault(shape, 0), boxes.get(shape), at);
  }
}
