package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.slide.Box;
import io.keyplan.slide.Paragraph;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Text;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnectorNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;

/** Writes forms and connectors. Lives for one slide. */
final class ShapeWriter {

  /** The sides of a rectangle at which connectors end, as PowerPoint counts them. */
  private static final int TOP = 0;

  private static final int LEFT = 1;
  private static final int BOTTOM = 2;
  private static final int RIGHT = 3;

  private final SlideFile file;
  private final Brush brush;
  private final TextWriter texts;

  ShapeWriter(SlideFile file, Brush brush, TextWriter texts) {
    this.file = file;
    this.brush = brush;
    this.texts = texts;
  }

  void form(CTGroupShape tree, Shape.Form form) {
    CTShape shape = tree.addNewSp();
    CTShapeNonVisual nonVisual = shape.addNewNvSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    long id = file.id(form.name());
    properties.setId(id);
    properties.setName(XmlCharacters.clean(form.name()));
    boolean bare = form.outline() == Shape.Outline.RECTANGLE && form.fill() == null;
    nonVisual.addNewCNvSpPr().setTxBox(bare && form.stroke() == null);
    nonVisual.addNewNvPr();
    if (form.isDecoration()) {
      Extensions.decorative(properties);
    }
    look(shape.addNewSpPr(), form);
    texts.shape(shape.addNewTxBody(), form.text());
    fields(id, form.text());
  }

  private void fields(long id, Text text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Paragraph paragraph = text.paragraphs().get(i);
      for (int j = 0; j < paragraph.runs().size(); j++) {
        FieldPath path = paragraph.runs().get(j).path();
        file.fields().run(file.slideId(), id, i + 1, j + 1, path);
      }
    }
  }

  private void look(CTShapeProperties properties, Shape.Form form) {
    place(properties.addNewXfrm(), form.box());
    CTPresetGeometry2D geometry = properties.addNewPrstGeom();
    geometry.setPrst(preset(form.outline()));
    CTGeomGuideList guides = geometry.addNewAvLst();
    if (form.outline() == Shape.Outline.PILL) {
      guide(guides, "adj", 50_000);
    } else if (form.outline() == Shape.Outline.ROUNDED) {
      guide(guides, "adj", 20_000);
    }
    if (form.fill() == null) {
      properties.addNewNoFill();
    } else {
      brush.fill(properties.addNewSolidFill(), form.fill());
    }
    if (form.stroke() == null) {
      properties.addNewLn().addNewNoFill();
    } else {
      brush.line(properties.addNewLn(), form.stroke());
    }
  }

  private static STShapeType.Enum preset(Shape.Outline outline) {
    return switch (outline) {
      case RECTANGLE -> STShapeType.RECT;
      case PILL, ROUNDED -> STShapeType.ROUND_RECT;
      case ELLIPSE -> STShapeType.ELLIPSE;
      case DIAMOND -> STShapeType.DIAMOND;
    };
  }

  private static void guide(CTGeomGuideList guides, String name, long value) {
    CTGeomGuide guide = guides.addNewGd();
    guide.setName(name);
    guide.setFmla("val " + value);
  }

  static void place(CTTransform2D transform, Box box) {
    CTPoint2D offset = transform.addNewOff();
    offset.setX(Emu.of(box.x()));
    offset.setY(Emu.of(box.y()));
    CTPositiveSize2D size = transform.addNewExt();
    size.setCx(Emu.of(box.width()));
    size.setCy(Emu.of(box.height()));
  }

  /** Writes a line; the shapes that it is glued to must have been written before. */
  void connector(CTGroupShape tree, Shape.Connector line, java.util.Map<String, Box> boxes) {
    CTConnector connector = tree.addNewCxnSp();
    CTConnectorNonVisual nonVisual = connector.addNewNvCxnSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(file.id(line.name()));
    properties.setName(XmlCharacters.clean(line.name()));
    if (line.alt().isEmpty()) {
      Extensions.decorative(properties);
    } else {
      properties.setDescr(XmlCharacters.clean(line.alt()));
    }
    CTNonVisualConnectorProperties glue = nonVisual.addNewCNvCxnSpPr();
    nonVisual.addNewNvPr();
    if (boxes.containsKey(line.from())) {
      glue(glue.addNewStCxn(), line.from(), boxes.get(line.from()), line.points().get(0));
    }
    if (boxes.containsKey(line.to())) {
      var last = line.points().get(line.points().size() - 1);
      glue(glue.addNewEndCxn(), line.to(), boxes.get(line.to()), last);
    }
    CTShapeProperties look = connector.addNewSpPr();
    geometry(look, line);
    brush.line(look.addNewLn(), line.stroke());
  }

  private void glue(CTConnection connection, String shape, Box box, io.keyplan.layout.Point at) {
    connection.setId(file.idOf(shape));
    connection.setIdx(side(box, at));
  }

  private static int side(Box box, io.keyplan.layout.Point at) {
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

  private static void geometry(CTShapeProperties look, Shape.Connector line) {
    ConnectorGeometry geometry = ConnectorGeometry.of(line.points());
    CTTransform2D transform = look.addNewXfrm();
    if (geometry.turned()) {
      transform.setRot(5_400_000);
    }
    if (geometry.flippedAcross()) {
      transform.setFlipH(true);
    }
    if (geometry.flippedDown()) {
      transform.setFlipV(true);
    }
    place(transform, new Box(geometry.x(), geometry.y(), geometry.width(), geometry.height()));
    CTPresetGeometry2D preset = look.addNewPrstGeom();
    preset.setPrst(STShapeType.Enum.forString(geometry.preset()));
    CTGeomGuideList guides = preset.addNewAvLst();
    for (int i = 0; i < geometry.adjustments().size(); i++) {
      guide(guides, "adj" + (i + 1), geometry.adjustments().get(i));
    }
  }
}
