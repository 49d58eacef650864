package io.keyplan.poi.powerpoint;

import io.keyplan.document.Picture;
import io.keyplan.poi.ooxml.ChartPart;
import io.keyplan.slide.Box;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Headline;
import io.keyplan.slide.Run;
import io.keyplan.slide.Shape;
import io.keyplan.slide.Slide;
import io.keyplan.value.XmlCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectFrameLocking;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTApplicationNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrameNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/** Writes one slide. */
final class SlideWriter {

  private static final String SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

  private final SlideFile file;
  private final Deck deck;
  private final Slide slide;
  private final Brush brush;
  private final TextWriter texts;
  private final ShapeWriter shapes;
  private final FormLayout form;
  private int frames;

  SlideWriter(SlideFile file, Deck deck, Slide slide, FormLayout form) {
    this.file = file;
    this.deck = deck;
    this.slide = slide;
    this.brush = new Brush(file.theme().palette());
    this.texts = new TextWriter(brush, file.language(), file::link);
    this.shapes = new ShapeWriter(file, brush, texts);
    this.form = form;
  }

  /** Gives the slide's XML. */
  byte[] write(int number) {
    SldDocument document = SldDocument.Factory.newInstance(Xml.NEW);
    CTSlide written = document.addNewSld();
    CTGroupShape tree = Xml.tree(written.addNewCSld());
    if (!slide.kicker().isEmpty()) {
      plain(tree, "Kicker", STPlaceholderType.BODY, BaseDeck.KICKER, slide.kicker());
    }
    title(tree);
    subtitle(tree);
    Map<String, Box> boxes = new HashMap<>();
    for (Shape shape : inWritingOrder()) {
      boxes.put(shape.name(), shape.box());
      shape(tree, shape, boxes);
    }
    footers(tree, number);
    written.addNewClrMapOvr().addNewMasterClrMapping();
    return Xml.bytes(document);
  }

  /** Lines that are glued come after the shapes that they are glued to. */
  private List<Shape> inWritingOrder() {
    List<Shape> first = new ArrayList<>();
    List<Shape> glued = new ArrayList<>();
    for (Shape shape : slide.shapes()) {
      boolean later =
          shape instanceof Shape.Connector line && !(line.from().isEmpty() && line.to().isEmpty());
      (later ? glued : first).add(shape);
    }
    first.addAll(glued);
    return first;
  }

  private void shape(CTGroupShape tree, Shape shape, Map<String, Box> boxes) {
    if (shape instanceof Shape.Form one) {
      if (one.prompt().isEmpty()) {
        shapes.form(tree, one);
      } else {
        form.field(tree, one, texts);
      }
    } else if (shape instanceof Shape.Connector line) {
      shapes.connector(tree, line, boxes);
    } else if (shape instanceof Shape.Grid grid) {
      grid(tree, grid);
    } else if (shape instanceof Shape.Plot plot) {
      plot(tree, plot);
    } else if (shape instanceof Shape.Photo photo) {
      Picture picture = photo.picture();
      if (picture == null) {
        form.photo(tree, photo, texts);
      } else {
        file.media()
            .prepare(picture)
            .ifPresent(prepared -> new PhotoWriter(file).write(tree, photo, prepared));
      }
    }
  }

  private void grid(CTGroupShape tree, Shape.Grid grid) {
    CTGraphicalObjectFrame frame = tree.addNewGraphicFrame();
    long id = frame(frame, grid.name(), grid.alt(), grid.box(), true);
    new GridWriter(file, brush, texts).write(frame, grid, id);
  }

  private void plot(CTGroupShape tree, Shape.Plot plot) {
    CTGraphicalObjectFrame frame = tree.addNewGraphicFrame();
    frame(frame, plot.name(), plot.chart().alternative(), plot.box(), false);
    ChartPart part =
        new ChartPart(
            plot.chart(),
            file.theme(),
            file.messages(),
            file.language(),
            plot.size(),
            plot.box().width());
    Extensions.chart(frame, part.addTo(file.parts(), "ppt", file.part()));
  }

  private long frame(
      CTGraphicalObjectFrame frame, String name, String alt, Box box, boolean table) {
    CTGraphicalObjectFrameNonVisual nonVisual = frame.addNewNvGraphicFramePr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    long id = file.id(name);
    properties.setId(id);
    properties.setName(XmlCharacters.clean(name));
    properties.setDescr(XmlCharacters.clean(alt.isEmpty() ? slide.title().text() : alt));
    CTGraphicalObjectFrameLocking locks =
        nonVisual.addNewCNvGraphicFramePr().addNewGraphicFrameLocks();
    locks.setNoGrp(true);
    CTApplicationNonVisualDrawingProps place = nonVisual.addNewNvPr();
    if (takesPlaceholder()) {
      CTPlaceholder placeholder = place.addNewPh();
      placeholder.setIdx(BaseDeck.CONTENT + frames);
      if (table && slide.layout() == Slide.Layout.TABLE) {
        placeholder.setType(STPlaceholderType.TBL);
      }
      frames++;
    }
    ShapeWriter.place(frame.addNewXfrm(), box);
    return id;
  }

  private boolean takesPlaceholder() {
    return switch (slide.layout()) {
      case CONTENT, TABLE -> frames < 1;
      case TWO_COLUMNS -> frames < 2;
      default -> false;
    };
  }

  private void title(CTGroupShape tree) {
    Headline title = slide.title();
    boolean cover = slide.layout() == Slide.Layout.COVER;
    CTShape shape =
        placeholder(
            tree,
            title.path().isNone() ? "Title" : title.path().text(),
            cover ? STPlaceholderType.CTR_TITLE : STPlaceholderType.TITLE,
            -1);
    file.fields().shape(file.slideId(), shape.getNvSpPr().getCNvPr().getId(), title.path());
    shape.addNewSpPr();
    CTTextBody body = shape.addNewTxBody();
    var properties = body.addNewBodyPr();
    if (title.margin() > 0) {
      properties.setRIns(Emu.size(title.margin()));
    }
    properties.addNewNormAutofit();
    body.addNewLstStyle();
    texts.plain(body, title.text());
    if (title.size() != BaseDeck.titleSize(slide.layout())) {
      body.getPArray(0).getRArray(0).getRPr().setSz(Emu.hundredths(title.size()));
    }
  }

  private void subtitle(CTGroupShape tree) {
    Slide.Subtitle subtitle = slide.subtitle();
    if (subtitle == null) {
      return;
    }
    Run run = subtitle.text().paragraphs().get(0).runs().get(0);
    CTShape shape =
        placeholder(
            tree,
            run.path().isNone() ? "Subtitle" : run.path().text(),
            STPlaceholderType.SUB_TITLE,
            1);
    file.fields().shape(file.slideId(), shape.getNvSpPr().getCNvPr().getId(), run.path());
    ShapeWriter.place(shape.addNewSpPr().addNewXfrm(), subtitle.box());
    texts.shape(shape.addNewTxBody(), subtitle.text());
  }

  private void plain(
      CTGroupShape tree, String name, STPlaceholderType.Enum type, int index, String text) {
    CTShape shape = placeholder(tree, name, type, index);
    shape.addNewSpPr();
    CTTextBody body = shape.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    texts.plain(body, text);
  }

  private CTShape placeholder(
      CTGroupShape tree, String name, STPlaceholderType.Enum type, int index) {
    CTShape shape = tree.addNewSp();
    CTShapeNonVisual nonVisual = shape.addNewNvSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(file.id(name));
    properties.setName(XmlCharacters.clean(name));
    Extensions.locked(nonVisual.addNewCNvSpPr());
    CTPlaceholder placeholder = nonVisual.addNewNvPr().addNewPh();
    placeholder.setType(type);
    if (index >= 0) {
      placeholder.setIdx(index);
    }
    return shape;
  }

  private void footers(CTGroupShape tree, int number) {
    boolean full =
        switch (slide.layout()) {
          case COVER, SECTION, CLOSING -> false;
          default -> true;
        };
    if (full) {
      plain(tree, "Footer", STPlaceholderType.FTR, BaseDeck.FOOTER, deck.footer());
      if (!deck.mark().isEmpty()) {
        plain(tree, "Confidentiality", STPlaceholderType.BODY, BaseDeck.MARK, deck.mark());
      }
      if (!deck.date().isEmpty()) {
        plain(tree, "Date", STPlaceholderType.DT, BaseDeck.DATE, deck.date());
      }
    }
    if (full || slide.layout() == Slide.Layout.SECTION) {
      CTShape shape = placeholder(tree, "Slide Number", STPlaceholderType.SLD_NUM, BaseDeck.NUMBER);
      shape.addNewSpPr();
      CTTextBody body = shape.addNewTxBody();
      body.addNewBodyPr();
      body.addNewLstStyle();
      CTTextField field = body.addNewP().addNewFld();
      field.setId(SLIDE_NUMBER);
      field.setType("slidenum");
      field.addNewRPr().setLang(file.language());
      field.setT(String.valueOf(number));
    }
  }
}
