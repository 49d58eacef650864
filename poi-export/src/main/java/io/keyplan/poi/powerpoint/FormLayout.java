package io.keyplan.poi.powerpoint;

import io.keyplan.slide.Box;
import io.keyplan.slide.Paint;
import io.keyplan.slide.Paragraph;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Stroke;
import io.keyplan.slide.Style;
import io.keyplan.slide.Text;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;

/**
 * The layout of a slide that is to be filled in: prompts live in layouts, and go away by themselves
 * when somebody writes. Every such slide has a layout of its own. Lives for one slide.
 */
final class FormLayout {

  private static final int FIRST_INDEX = 100;
  private static final int FIRST_ID = 100;

  private final SlideFile file;
  private final String base;
  private final String name;
  private final Brush brush;
  private @Nullable SldLayoutDocument layout;
  private int fields;

  /**
   * Creates the layout, which stays unused until there is a field.
   *
   * @param base XML of the layout that it adds to
   * @param name name that PowerPoint shows
   */
  FormLayout(SlideFile file, String base, String name) {
    this.file = file;
    this.base = base;
    this.name = name;
    this.brush = new Brush(file.theme().palette());
  }

  /** Says whether the slide has places to fill in. */
  boolean isUsed() {
    return layout != null;
  }

  /** Gives the layout's XML. */
  byte[] bytes() {
    return Xml.bytes(layout());
  }

  /** Adds a text to fill in. */
  void field(CTGroupShape tree, Shape.Form form, TextWriter texts) {
    CTShape prompt = add(STPlaceholderType.BODY, form.name(), form.box(), STShapeType.RECT);
    prompt(prompt.addNewTxBody(), form.text(), form.prompt(), texts);
    CTShape shape = empty(tree, STPlaceholderType.BODY, form.name(), "", texts);
    address(shape, form.name());
  }

  /** Adds a place for a picture. */
  void photo(CTGroupShape tree, Shape.Photo photo, TextWriter texts) {
    CTShape prompt =
        add(
            STPlaceholderType.PIC,
            photo.name(),
            photo.box(),
            photo.round() ? STShapeType.ELLIPSE : STShapeType.RECT);
    Paint paint = photo.round() ? Paint.SECONDARY : Paint.WHITE;
    Paragraph words =
        Paragraph.of(photo.prompt(), new Style(Style.FLOOR, false, paint))
            .aligned(Paragraph.Align.CENTER);
    CTShapeProperties look = prompt.getSpPr();
    if (photo.round()) {
      brush.fill(look.addNewSolidFill(), Paint.PANEL);
    }
    brush.line(look.addNewLn(), Stroke.dashed(paint, 0.75));
    prompt(
        prompt.addNewTxBody(), Text.of(words).anchored(Text.Anchor.MIDDLE), photo.prompt(), texts);
    CTShape shape = empty(tree, STPlaceholderType.PIC, photo.name(), photo.alt(), texts);
    file.fields().shape(file.slideId(), shape.getNvSpPr().getCNvPr().getId(), photo.path());
  }

  /** A field's name is its address, with a number behind where the slide shows it twice. */
  private void address(CTShape shape, String shapeName) {
    int space = shapeName.indexOf(' ');
    String path = space < 0 ? shapeName : shapeName.substring(0, space);
    file.fields().shape(file.slideId(), shape.getNvSpPr().getCNvPr().getId(), FieldPath.of(path));
  }

  private SldLayoutDocument layout() {
    if (layout == null) {
      try {
        layout = SldLayoutDocument.Factory.parse(base, Xml.NEW);
      } catch (XmlException e) {
        throw new IllegalStateException("the base deck is damaged", e);
      }
      layout.getSldLayout().getCSld().setName(name);
      layout.getSldLayout().setUserDrawn(true);
      if (layout.getSldLayout().isSetType()) {
        layout.getSldLayout().unsetType();
      }
    }
    return layout;
  }

  private CTShape add(
      STPlaceholderType.Enum type, String shapeName, Box box, STShapeType.Enum outline) {
    CTShape shape = layout().getSldLayout().getCSld().getSpTree().addNewSp();
    fields++;
    head(shape, type, shapeName, FIRST_ID + fields).setHasCustomPrompt(true);
    CTShapeProperties look = shape.addNewSpPr();
    ShapeWriter.place(look.addNewXfrm(), box);
    CTPresetGeometry2D geometry = look.addNewPrstGeom();
    geometry.setPrst(outline);
    geometry.addNewAvLst();
    return shape;
  }

  private CTShape empty(
      CTGroupShape tree,
      STPlaceholderType.Enum type,
      String shapeName,
      String alt,
      TextWriter texts) {
    CTShape shape = tree.addNewSp();
    head(shape, type, shapeName, file.id(shapeName));
    if (!alt.isEmpty()) {
      shape.getNvSpPr().getCNvPr().setDescr(XmlCharacters.clean(alt));
    }
    shape.addNewSpPr();
    CTTextBody body = shape.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    texts.empty(body);
    return shape;
  }

  private CTPlaceholder head(
      CTShape shape, STPlaceholderType.Enum type, String shapeName, long id) {
    CTShapeNonVisual nonVisual = shape.addNewNvSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(id);
    properties.setName(XmlCharacters.clean(shapeName));
    Extensions.locked(nonVisual.addNewCNvSpPr());
    CTPlaceholder placeholder = nonVisual.addNewNvPr().addNewPh();
    placeholder.setType(type);
    placeholder.setIdx(FIRST_INDEX + fields);
    return placeholder;
  }

  /** Writes a prompt; what is written in its place looks the same, in the colour of text. */
  private void prompt(CTTextBody body, Text text, String words, TextWriter texts) {
    CTTextBodyProperties properties = body.addNewBodyPr();
    properties.setLIns(0);
    properties.setTIns(0);
    properties.setRIns(0);
    properties.setBIns(0);
    properties.setAnchor(TextWriter.anchor(text.anchor()));
    properties.addNewNormAutofit();
    Paragraph paragraph = text.paragraphs().get(0);
    var level = body.addNewLstStyle().addNewLvl1PPr();
    TextWriter.layout(level, paragraph, true);
    Style style = paragraph.runs().get(0).style();
    texts.look(level.addNewDefRPr(), style);
    CTTextParagraph written = body.addNewP();
    CTRegularTextRun run = written.addNewR();
    var look = run.addNewRPr();
    look.setLang(file.language());
    if (style.paint() != Paint.WHITE) {
      brush.fill(look.addNewSolidFill(), Paint.SECONDARY);
    }
    run.setT(XmlCharacters.clean(words));
  }
}
