package io.keyplan.poi.powerpoint.write;

import io.keyplan.document.Picture;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.EmbeddedChart;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.TextWriter;
import io.keyplan.poi.powerpoint.base.LayoutSlots;
import io.keyplan.poi.powerpoint.base.LayoutSlots.Slot;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Headline;
import io.keyplan.slide.Slide;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one slide. */
final class SlideWriter {

  private static final String ROOT = "p:sld";

  /** Sizes that differ less are the same to PowerPoint, in points. */
  private static final double SAME_SIZE = 0.05;

  private static final String SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

  private final SlideFile file;
  private final Deck deck;
  private final Slide slide;
  private final MasterParts base;
  private final LayoutSlots slots;
  private final FormLayout form;
  private final ElementWriter out;
  private final Brush brush;
  private final TextWriter texts;
  private final ShapeWriter shapes;
  private int frames;

  /**
   * Begins a slide.
   *
   * @param room what the slide before was written in
   */
  SlideWriter(
      SlideFile file,
      Deck deck,
      Slide slide,
      MasterParts base,
      FormLayout form,
      ElementWriter room) {
    this.out = SlideXml.open(room, ROOT);
    this.file = file;
    this.deck = deck;
    this.slide = slide;
    this.base = base;
    this.slots = base.slots(slide.layout());
    this.form = form;
    this.brush = new Brush(file.theme().palette(), file.slots());
    this.texts = new TextWriter(brush, file.language(), "", file::link);
    this.shapes = new ShapeWriter(file, out, brush, texts);
  }

  /** Gives the slide's XML. */
  byte[] write(int number) {
    plain("Kicker", slide.kicker(), slots.kicker());
    title();
    subtitle();
    Map<String, Box> boxes = new HashMap<>();
    for (Shape shape : inWritingOrder()) {
      boxes.put(shape.name(), shape.box());
      shape(shape, boxes);
    }
    footers(number);
    return SlideXml.close(out, ROOT, file.hasLinks() ? slots.colorMap() : Map.of());
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

  private void shape(Shape shape, Map<String, Box> boxes) {
    if (shape instanceof Shape.Form one) {
      if (one.prompt().isEmpty()) {
        shapes.form(one);
      } else {
        form.field(out, one);
      }
    } else if (shape instanceof Shape.Connector line) {
      shapes.connector(line, boxes);
    } else if (shape instanceof Shape.Grid grid) {
      grid(grid);
    } else if (shape instanceof Shape.Plot plot) {
      plot(plot);
    } else if (shape instanceof Shape.Photo photo) {
      photo(photo);
    }
  }

  private void photo(Shape.Photo photo) {
    Picture picture = photo.picture();
    if (picture == null) {
      form.photo(out, photo);
    } else {
      file.media()
          .prepare(picture)
          .ifPresent(prepared -> new PhotoWriter(file, out).write(photo, prepared));
    }
  }

  private void grid(Shape.Grid grid) {
    long id = openFrame(grid.name(), grid.alt(), grid.box(), true, GridWriter.TABLE);
    new GridWriter(file, out, brush, texts).write(grid, id);
    closeFrame();
  }

  private void plot(Shape.Plot plot) {
    EmbeddedChart part =
        new EmbeddedChart(
            plot.chart(),
            file.theme(),
            file.slots(),
            file.messages(),
            file.language(),
            plot.size(),
            plot.box().width());
    openFrame(plot.name(), plot.chart().alternative(), plot.box(), false, Namespaces.CHART);
    String relationship = part.addTo(file.parts(), "ppt", file.part());
    out.empty("c:chart", "xmlns:c", Namespaces.CHART, "r:id", relationship);
    closeFrame();
  }

  private long openFrame(String name, String alt, Box box, boolean table, String content) {
    long id = file.id(name);
    out.open("p:graphicFrame").open("p:nvGraphicFramePr");
    SlideXml.identity(out, id, name, alt.isEmpty() ? slide.title().text() : alt);
    out.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", 1);
    out.close("p:cNvGraphicFramePr").open("p:nvPr");
    if (frames < slots.contents().size()) {
      Slot slot = slots.contents().get(frames++);
      if (table || !slot.type().equals("tbl")) {
        out.empty("p:ph", slot.attributes());
      }
    }
    out.close("p:nvPr").close("p:nvGraphicFramePr");
    DrawingXml.place(out, "p:xfrm", box);
    out.open("a:graphic").open("a:graphicData", "uri", content);
    return id;
  }

  private void closeFrame() {
    out.close("a:graphicData").close("a:graphic").close("p:graphicFrame");
  }

  private void title() {
    Headline title = slide.title();
    String name = name(title.path(), "Title");
    long id = file.id(name);
    SlideXml.openPlaceholder(out, id, name, "", slots.title().attributes());
    Style style = new Style(title.size(), true, Paint.INK);
    Text text = Text.of(Paragraph.of(new Run(title.text(), style, title.path(), "")));
    file.fields().placeholder(id, name, text, "title", null);
    place(title);
    out.open("p:txBody");
    if (title.margin() > 0) {
      out.open("a:bodyPr", "rIns", Emu.of(title.margin()));
    } else {
      out.open("a:bodyPr");
    }
    out.empty("a:normAutofit").close("a:bodyPr").empty("a:lstStyle");
    boolean own = Math.abs(title.size() - slots.titleSize()) > SAME_SIZE;
    texts.plain(out, title.text(), own ? title.size() : 0, slots.titleColor());
    out.close("p:txBody").close("p:sp");
  }

  /** A title of one line leaves the second to the content. */
  private void place(Headline title) {
    if (!title.isTight()) {
      out.empty("p:spPr");
      return;
    }
    out.open("p:spPr");
    DrawingXml.place(out, "a:xfrm", title.place());
    out.close("p:spPr");
  }

  private static String name(FieldPath path, String otherwise) {
    return path.isNone() ? otherwise : path.text();
  }

  private void subtitle() {
    Slide.Subtitle subtitle = slide.subtitle();
    Slot slot = slots.subtitle();
    if (subtitle == null || slot == null) {
      return;
    }
    Run run = subtitle.text().paragraphs().get(0).runs().get(0);
    String name = name(run.path(), "Subtitle");
    long id = file.id(name);
    boolean inherits = base.coversInherit();
    SlideXml.openPlaceholder(out, id, name, "", slot.attributes());
    Box box = inherits ? null : subtitle.box();
    file.fields().placeholder(id, name, subtitle.text(), slot.type(), box);
    if (inherits) {
      out.empty("p:spPr").open("p:txBody");
      out.open("a:bodyPr").empty("a:normAutofit").close("a:bodyPr").empty("a:lstStyle");
      texts.inherited(out, subtitle.text());
      out.close("p:txBody");
    } else {
      out.open("p:spPr");
      DrawingXml.place(out, "a:xfrm", subtitle.box());
      out.close("p:spPr");
      texts.shape(out, "p:txBody", subtitle.text());
    }
    out.close("p:sp");
  }

  /** Writes a text into a placeholder, where there is both. */
  private void plain(String name, String text, @Nullable Slot slot) {
    if (text.isEmpty() || slot == null) {
      return;
    }
    SlideXml.openPlaceholder(out, file.id(name), name, "", slot.attributes());
    out.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    texts.plain(out, text, 0);
    out.close("p:txBody").close("p:sp");
  }

  private void footers(int number) {
    boolean cover = slide.layout() == Slide.Layout.COVER || slide.layout() == Slide.Layout.CLOSING;
    if (!cover && slide.layout() != Slide.Layout.SECTION) {
      plain("Footer", deck.footer(), slots.footer());
      plain("Confidentiality", deck.mark(), slots.mark());
      plain("Date", deck.date(), slots.date());
    }
    Slot slot = slots.number();
    if (!cover && slot != null) {
      String name = "Slide Number";
      SlideXml.openPlaceholder(out, file.id(name), name, "", slot.attributes());
      out.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
      out.open("a:fld", "id", SLIDE_NUMBER, "type", "slidenum");
      out.empty("a:rPr", "lang", file.language()).text("a:t", String.valueOf(number));
      out.close("a:fld").close("a:p").close("p:txBody").close("p:sp");
    }
  }
}
