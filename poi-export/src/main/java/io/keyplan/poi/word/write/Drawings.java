package io.keyplan.poi.word.write;

import io.keyplan.poi.word.names.WordNamespaces;
import java.util.List;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingGroup.CTWordprocessingGroup;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTWordprocessingShape;
import org.docx4j.dml.CTGraphicalObjectFrameLocking;
import org.docx4j.dml.CTGroupShapeProperties;
import org.docx4j.dml.CTGroupTransform2D;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualGroupDrawingShapeProps;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.chart.CTRelId;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;

/** Puts pictures, charts and shapes into runs; they stand in the line like a large letter. */
final class Drawings {

  private final Ids ids;

  Drawings(Ids ids) {
    this.ids = ids;
  }

  /**
   * What a drawing is called and how large it is.
   *
   * @param name name, as the list of objects shows it
   * @param alternative what it shows, in words
   * @param width width in EMU
   * @param height height in EMU
   */
  record Frame(String name, String alternative, long width, long height) {}

  /** Makes a run with a chart; its part is related to by an id. */
  R chart(Frame frame, String relationship) {
    CTRelId reference = new CTRelId();
    reference.setId(relationship);
    return run(
        inline(
            frame,
            WordNamespaces.CHART,
            Wml.element(WordNamespaces.CHART, "chart", reference),
            false));
  }

  /** Makes a run with a picture. */
  R picture(Frame frame, Pic picture) {
    return run(inline(frame, WordNamespaces.PICTURE, picture, true));
  }

  /**
   * Makes a run with shapes; programs that know no shapes show the alternative text.
   *
   * @param shapes shapes from back to front, placed in the frame
   */
  R shapes(Frame frame, List<CTWordprocessingShape> shapes) {
    CTGroupTransform2D place = new CTGroupTransform2D();
    place.setOff(Geometry.point(0, 0));
    place.setExt(Geometry.size(frame.width(), frame.height()));
    place.setChOff(Geometry.point(0, 0));
    place.setChExt(Geometry.size(frame.width(), frame.height()));
    CTGroupShapeProperties properties = new CTGroupShapeProperties();
    properties.setXfrm(place);
    CTWordprocessingGroup group = new CTWordprocessingGroup();
    group.setCNvGrpSpPr(new CTNonVisualGroupDrawingShapeProps());
    group.setGrpSpPr(properties);
    group.getWspOrGrpSpOrGraphicFrame().addAll(shapes);
    return alternate(
        inline(frame, WordNamespaces.GROUP, Wml.element(WordNamespaces.GROUP, "wgp", group), false),
        "wpg",
        frame.alternative());
  }

  /** Makes a run with one shape; programs that know no shapes show a text. */
  R shape(Frame frame, CTWordprocessingShape shape, String instead) {
    return alternate(
        inline(frame, WordNamespaces.SHAPE, Wml.element(WordNamespaces.SHAPE, "wsp", shape), false),
        "wps",
        instead);
  }

  private Inline inline(Frame frame, String uri, Object content, boolean keepsRatio) {
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(ids.drawing());
    properties.setName(frame.name());
    properties.setDescr(frame.alternative());
    CTNonVisualGraphicFrameProperties locks = new CTNonVisualGraphicFrameProperties();
    if (keepsRatio) {
      CTGraphicalObjectFrameLocking lock = new CTGraphicalObjectFrameLocking();
      lock.setNoChangeAspect(true);
      locks.setGraphicFrameLocks(lock);
    }
    GraphicData data = new GraphicData();
    data.setUri(uri);
    data.getAny().add(content);
    Graphic graphic = new Graphic();
    graphic.setGraphicData(data);
    Inline inline = new Inline();
    inline.setDistT(0L);
    inline.setDistB(0L);
    inline.setDistL(0L);
    inline.setDistR(0L);
    inline.setExtent(Geometry.size(frame.width(), frame.height()));
    inline.setDocPr(properties);
    inline.setCNvGraphicFramePr(locks);
    inline.setGraphic(graphic);
    return inline;
  }

  private static R run(Inline inline) {
    R run = new R();
    run.getContent().add(drawing(inline));
    return run;
  }

  private static Drawing drawing(Inline inline) {
    Drawing drawing = new Drawing();
    drawing.getAnchorOrInline().add(inline);
    return drawing;
  }

  /** Shapes came after the standard: they stand beside what older programs are to show. */
  private static R alternate(Inline inline, String requires, String instead) {
    AlternateContent.Choice choice = new AlternateContent.Choice();
    choice.setRequires(requires);
    choice.getAny().add(drawing(inline));
    AlternateContent.Fallback fallback = new AlternateContent.Fallback();
    fallback.getAny().addAll(Wml.run("", instead).getContent());
    AlternateContent alternate = new AlternateContent();
    alternate.getChoice().add(choice);
    alternate.setFallback(fallback);
    R run = new R();
    run.getContent().add(alternate);
    return run;
  }
}
