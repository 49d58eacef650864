package io.keyplan.poi.word.xml;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.TextWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the shapes of drawings: forms with text and the lines between them. */
public final class ShapeXml {

  private final Ids ids;
  private final Brush brush;

  public ShapeXml(Ids ids, Brush brush) {
    this.ids = ids;
    this.brush = brush;
  }

  /**
   * A form that is written, for lines to be glued to.
   *
   * @param id its number
   * @param box its place
   */
  public record Placed(long id, Box box) {}

  /** Writes a form, with its text as paragraphs. */
  public Placed form(ElementWriter out, Shape.Form form, List<Paragraph> paragraphs) {
    long id = open(out, form.name());
    out.empty("wps:cNvSpPr").open("wps:spPr");
    DrawingXml.place(out, "a:xfrm", form.box());
    DrawingXml.outline(out, form.outline());
    brush.fill(out, form.fill());
    brush.line(out, "a:ln", form.stroke());
    out.close("wps:spPr");
    if (!paragraphs.isEmpty()) {
      out.open("wps:txbx").open("w:txbxContent");
      paragraphs.forEach(paragraph -> paragraph.writeTo(out));
      out.close("w:txbxContent").close("wps:txbx");
    }
    TextWriter.body(out, "wps:bodyPr", form.text());
    out.close("wps:wsp");
    return new Placed(id, form.box());
  }

  private long open(ElementWriter out, String name) {
    long id = ids.drawing();
    out.open("wps:wsp").empty("wps:cNvPr", "id", id, "name", name);
    return id;
  }

  /**
   * Writes a line, glued to the forms that it begins and ends at; one with more corners than
   * Office's connectors have as straight pieces.
   *
   * @param forms the forms that are written, by their names
   */
  public void line(ElementWriter out, Shape.Connector line, Map<String, Placed> forms) {
    List<Point> points = line.points();
    if (ConnectorGeometry.canFollow(points)) {
      piece(out, line.name(), points, line.stroke(), forms.get(line.from()), forms.get(line.to()));
      return;
    }
    Stroke stroke = line.stroke();
    Stroke plain = new Stroke(stroke.paint(), stroke.width(), stroke.dash(), false);
    int last = points.size() - 2;
    for (int i = 0; i <= last; i++) {
      Stroke look = i == last ? stroke : plain;
      piece(out, line.name(), points.subList(i, i + 2), look, null, null);
    }
  }

  private void piece(
      ElementWriter out,
      String name,
      List<Point> points,
      Stroke stroke,
      @Nullable Placed from,
      @Nullable Placed to) {
    open(out, name);
    out.open("wps:cNvCnPr");
    glue(out, "a:stCxn", from, points.get(0));
    glue(out, "a:endCxn", to, points.get(points.size() - 1));
    out.close("wps:cNvCnPr").open("wps:spPr");
    DrawingXml.course(out, points);
    brush.line(out, "a:ln", stroke);
    out.close("wps:spPr").empty("wps:bodyPr").close("wps:wsp");
  }

  private static void glue(ElementWriter out, String end, @Nullable Placed form, Point at) {
    if (form != null) {
      DrawingXml.glue(out, end, form.id(), form.box(), at);
    }
  }
}
