package io.keyplan.poi.word.write;

import io.keyplan.drawing.Point;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.theme.Color;
import java.util.List;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTTextboxInfo;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTWordprocessingShape;
import org.docx4j.dml.CTConnection;
import org.docx4j.dml.CTLineEndProperties;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTNoFillProperties;
import org.docx4j.dml.CTNonVisualConnectorProperties;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualDrawingShapeProps;
import org.docx4j.dml.CTPresetLineDashProperties;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTTextBodyProperties;
import org.docx4j.dml.CTTextNoAutofit;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.STLineEndType;
import org.docx4j.dml.STPresetLineDashVal;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.STTextAnchoringType;
import org.docx4j.dml.STTextWrappingType;
import org.docx4j.wml.CTTxbxContent;
import org.docx4j.wml.P;
import org.jspecify.annotations.Nullable;

/** Makes the shapes of drawings: boxes with text and the lines between them; lengths in points. */
final class Shapes {

  private final Ids ids;

  Shapes(Ids ids) {
    this.ids = ids;
  }

  /** A side of a box in the middle of which a line can begin and end. */
  enum Side {
    TOP,
    LEFT,
    BOTTOM,
    RIGHT
  }

  /**
   * How a line looks.
   *
   * @param color colour
   * @param width width in points
   * @param dash whether and how it is broken
   * @param arrow whether it ends in an arrow
   */
  record Stroke(Color color, double width, STPresetLineDashVal dash, boolean arrow) {

    static Stroke solid(Color color, double width) {
      return new Stroke(color, width, STPresetLineDashVal.SOLID, false);
    }
  }

  /** How far text stays from the edges of its box, in points. */
  record Insets(double left, double top, double right, double bottom) {

    static final Insets NONE = new Insets(0, 0, 0, 0);
  }

  /** A box of a form, filled and outlined or not. */
  record Box(
      String name,
      double x,
      double y,
      double width,
      double height,
      STShapeType form,
      @Nullable Color fill,
      @Nullable Stroke outline) {}

  /** Makes a box without text. */
  CTWordprocessingShape box(Box box) {
    return text(box, List.of(), Insets.NONE, STTextAnchoringType.T);
  }

  /** Makes a box with text. */
  CTWordprocessingShape text(
      Box box, List<P> paragraphs, Insets insets, STTextAnchoringType anchor) {
    CTWordprocessingShape shape = shape(box.name());
    shape.setCNvSpPr(new CTNonVisualDrawingShapeProps());
    CTShapeProperties properties = new CTShapeProperties();
    properties.setXfrm(
        Geometry.place(
            Geometry.emu(box.x()),
            Geometry.emu(box.y()),
            Geometry.emu(box.width()),
            Geometry.emu(box.height())));
    List<Long> bend = box.form() == STShapeType.ROUND_RECT ? List.of(50_000L) : List.of();
    properties.setPrstGeom(Geometry.form(box.form(), bend));
    if (box.fill() == null) {
      properties.setNoFill(new CTNoFillProperties());
    } else {
      properties.setSolidFill(Geometry.fill(box.fill()));
    }
    properties.setLn(line(box.outline()));
    shape.setSpPr(properties);
    if (!paragraphs.isEmpty()) {
      CTTxbxContent content = new CTTxbxContent();
      content.getContent().addAll(paragraphs);
      CTTextboxInfo holder = new CTTextboxInfo();
      holder.setTxbxContent(content);
      shape.setTxbx(holder);
    }
    shape.setBodyPr(body(insets, anchor));
    return shape;
  }

  private static CTTextBodyProperties body(Insets insets, STTextAnchoringType anchor) {
    CTTextBodyProperties body = new CTTextBodyProperties();
    body.setWrap(STTextWrappingType.SQUARE);
    body.setLIns((int) Geometry.emu(insets.left()));
    body.setTIns((int) Geometry.emu(insets.top()));
    body.setRIns((int) Geometry.emu(insets.right()));
    body.setBIns((int) Geometry.emu(insets.bottom()));
    body.setAnchor(anchor);
    body.setNoAutofit(new CTTextNoAutofit());
    return body;
  }

  /** Makes a line between two boxes, glued to both where it leaves and reaches them. */
  CTWordprocessingShape connector(
      String name,
      List<Point> line,
      Stroke stroke,
      CTWordprocessingShape from,
      Side leaves,
      CTWordprocessingShape to,
      Side reaches) {
    CTWordprocessingShape shape = line(name, line, stroke);
    CTNonVisualConnectorProperties glue = new CTNonVisualConnectorProperties();
    glue.setStCxn(site(from, leaves));
    glue.setEndCxn(site(to, reaches));
    shape.setCNvCnPr(glue);
    return shape;
  }

  /** Makes a line. */
  CTWordprocessingShape line(String name, List<Point> line, Stroke stroke) {
    ConnectorGeometry geometry = ConnectorGeometry.of(line);
    CTTransform2D place =
        Geometry.place(
            Geometry.emu(geometry.x()),
            Geometry.emu(geometry.y()),
            Geometry.emu(geometry.width()),
            Geometry.emu(geometry.height()));
    if (geometry.turned()) {
      place.setRot(5_400_000);
    }
    if (geometry.flippedAcross()) {
      place.setFlipH(true);
    }
    if (geometry.flippedDown()) {
      place.setFlipV(true);
    }
    CTShapeProperties properties = new CTShapeProperties();
    properties.setXfrm(place);
    properties.setPrstGeom(
        Geometry.form(STShapeType.fromValue(geometry.preset()), geometry.adjustments()));
    properties.setLn(line(stroke));
    CTWordprocessingShape shape = shape(name);
    shape.setCNvCnPr(new CTNonVisualConnectorProperties());
    shape.setSpPr(properties);
    shape.setBodyPr(new CTTextBodyProperties());
    return shape;
  }

  private CTWordprocessingShape shape(String name) {
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(ids.drawing());
    properties.setName(name);
    CTWordprocessingShape shape = new CTWordprocessingShape();
    shape.setCNvPr(properties);
    return shape;
  }

  private static CTConnection site(CTWordprocessingShape shape, Side side) {
    CTConnection connection = new CTConnection();
    connection.setId(shape.getCNvPr().getId());
    connection.setIdx(side.ordinal());
    return connection;
  }

  private static CTLineProperties line(@Nullable Stroke stroke) {
    CTLineProperties line = new CTLineProperties();
    if (stroke == null) {
      line.setNoFill(new CTNoFillProperties());
      return line;
    }
    line.setW((int) Geometry.emu(stroke.width()));
    line.setSolidFill(Geometry.fill(stroke.color()));
    CTPresetLineDashProperties dash = new CTPresetLineDashProperties();
    dash.setVal(stroke.dash());
    line.setPrstDash(dash);
    if (stroke.arrow()) {
      CTLineEndProperties end = new CTLineEndProperties();
      end.setType(STLineEndType.TRIANGLE);
      line.setTailEnd(end);
    }
    return line;
  }
}
