package io.keyplan.poi.excel;

import io.keyplan.layout.Point;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.slide.Box;
import io.keyplan.slide.Paragraph;
import io.keyplan.slide.Run;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Text;
import io.keyplan.value.XmlCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes shapes and the connectors glued to them, as one group. Lives for one drawing. */
final class FigureXml {

  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private final ElementWriter out;
  private final Brush brush;
  private final String language;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();
  private int id;

  /**
   * Starts a group.
   *
   * @param lastId the last id that the drawing has used
   */
  FigureXml(ElementWriter out, Book book, int lastId) {
    this.out = out;
    this.brush = new Brush(book.theme().palette());
    this.language = LanguageTag.of(book.document().locale());
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
    transform(form.box(), false, false, false);
    out.open("a:prstGeom", "prst", preset(form.outline())).open("a:avLst");
    if (form.outline() == Shape.Outline.PILL) {
      out.empty("a:gd", "name", "adj", "fmla", "val 50000");
    } else if (form.outline() == Shape.Outline.ROUNDED) {
      out.empty("a:gd", "name", "adj", "fmla", "val 20000");
    }
    out.close("a:avLst").close("a:prstGeom");
    brush.fill(out, form.fill());
    brush.line(out, "a:ln", form.stroke());
    out.close("xdr:spPr");
    body(form.text());
    out.close("xdr:sp");
  }

  private void names(String name, boolean decorative) {
    String clean = XmlCharacters.clean(name);
    if (!decorative) {
      out.empty("xdr:cNvPr", "id", ids.get(name), "name", clean);
      return;
    }
    out.open("xdr:cNvPr", "id", ids.get(name), "name", clean).open("a:extLst");
    out.open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
    out.empty("adec:decorative", "xmlns:adec", DECORATIVE, "val", 1);
    out.close("a:ext").close("a:extLst").close("xdr:cNvPr");
  }

  private void body(Text text) {
    Text.Insets insets = text.insets();
    out.open("xdr:txBody");
    out.open(
        "a:bodyPr",
        "vertOverflow",
        "overflow",
        "horzOverflow",
        "overflow",
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
        switch (text.anchor()) {
          case TOP -> "t";
          case MIDDLE -> "ctr";
          case BOTTOM -> "b";
        });
    out.empty("a:noAutofit").close("a:bodyPr").empty("a:lstStyle");
    if (text.paragraphs().isEmpty()) {
      out.open("a:p").empty("a:endParaRPr", "lang", language).close("a:p");
    }
    text.paragraphs().forEach(this::paragraph);
    out.close("xdr:txBody");
  }

  private void paragraph(Paragraph paragraph) {
    String align =
        switch (paragraph.align()) {
          case START -> "l";
          case CENTER -> "ctr";
          case END -> "r";
        };
    out.open("a:p").empty("a:pPr", "algn", align);
    for (Run run : paragraph.runs()) {
      for (String part : run.text().split("\\R")) {
        if (!part.isEmpty()) {
          out.open("a:r")
              .open(
                  "a:rPr",
                  "lang",
                  language,
                  "sz",
                  Math.round(run.style().size() * 100),
                  "b",
                  run.style().bold() ? 1 : 0);
          brush.fill(out, run.style().paint());
          out.empty("a:latin", "typeface", "+mn-lt").close("a:rPr").text("a:t", part).close("a:r");
        }
      }
    }
    out.close("a:p");
  }

  private void connector(Shape.Connector line) {
    out.open("xdr:cxnSp", "macro", "").open("xdr:nvCxnSpPr");
    names(line.name(), line.alt().isEmpty());
    out.open("xdr:cNvCxnSpPr");
    glue("a:stCxn", line.from(), line.points().get(0));
    glue("a:endCxn", line.to(), line.points().get(line.points().size() - 1));
    out.close("xdr:cNvCxnSpPr").close("xdr:nvCxnSpPr").open("xdr:spPr");
    ConnectorGeometry geometry = ConnectorGeometry.of(line.points());
    Box box = new Box(geometry.x(), geometry.y(), geometry.width(), geometry.height());
    transform(box, geometry.turned(), geometry.flippedAcross(), geometry.flippedDown());
    out.open("a:prstGeom", "prst", geometry.preset()).open("a:avLst");
    for (int i = 0; i < geometry.adjustments().size(); i++) {
      out.empty("a:gd", "name", "adj" + (i + 1), "fmla", "val " + geometry.adjustments().get(i));
    }
    out.close("a:avLst").close("a:prstGeom");
    brush.line(out, "a:ln", line.stroke());
    out.close("xdr:spPr").close("xdr:cxnSp");
  }

  private void glue(String end, String shape, Point at) {
    Box box = boxes.get(shape);
    if (box == null || !ids.containsKey(shape)) {
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
    out.empty(end, "id", ids.get(shape), "idx", nearest);
  }

  private void transform(Box box, boolean turned, boolean across, boolean down) {
    out.open(
        "a:xfrm", "rot", turned ? 5_400_000 : 0, "flipH", across ? 1 : 0, "flipV", down ? 1 : 0);
    out.empty("a:off", "x", Emu.of(box.x()), "y", Emu.of(box.y()));
    out.empty("a:ext", "cx", Emu.of(box.width()), "cy", Emu.of(box.height()));
    out.close("a:xfrm");
  }

  private static String preset(Shape.Outline outline) {
    return switch (outline) {
      case RECTANGLE -> "rect";
      case PILL, ROUNDED -> "roundRect";
      case ELLIPSE -> "ellipse";
      case DIAMOND -> "diamond";
    };
  }
}
