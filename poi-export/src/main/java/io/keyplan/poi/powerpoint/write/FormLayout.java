package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.TextWriter;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.slide.Slide;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of a slide that is to be filled in: prompts live in layouts, and go away by themselves
 * when somebody writes. Every such slide has a layout of its own. Lives for one slide.
 */
final class FormLayout {

  private static final Pattern END_OF_SHAPES = Pattern.compile("</([\\w.-]+:)?spTree>");
  private static final Pattern TYPE = Pattern.compile("(<p:sldLayout[^>]*?) type=\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("<p:cSld name=\"[^\"]*\">");

  private final SlideFile file;
  private final MasterParts base;
  private final Slide.Layout layout;
  private final String name;
  private final Brush brush;
  private final TextWriter texts;
  private final ElementWriter prompts = ElementWriter.fragment();
  private int fields;

  /**
   * Creates the layout, which stays unused until there is a field.
   *
   * @param base the masters of the deck
   * @param layout the layout that it adds to
   * @param name name that PowerPoint shows
   */
  FormLayout(SlideFile file, MasterParts base, Slide.Layout layout, String name) {
    this.file = file;
    this.base = base;
    this.layout = layout;
    this.name = name;
    this.brush = new Brush(file.theme().palette(), file.slots());
    this.texts = new TextWriter(brush, file.language(), "", file::link);
  }

  /** Says whether the slide has places to fill in. */
  boolean isUsed() {
    return fields > 0;
  }

  /** Gives the layout's XML. */
  String xml() {
    String own = TYPE.matcher(base.layoutXml(layout)).replaceFirst("$1 userDrawn=\"1\"");
    String named = "<p:cSld name=\"" + XmlText.escape(name) + "\">";
    own = NAME.matcher(own).replaceFirst(Matcher.quoteReplacement(named));
    return END_OF_SHAPES.matcher(own).replaceFirst(Matcher.quoteReplacement(prompts.xml()) + "$0");
  }

  /** Adds a text to fill in. */
  void field(ElementWriter slide, Shape.Form form) {
    openPrompt("body", form.name(), form.box(), "rect");
    prompts.close("p:spPr");
    prompt(form.text(), form.prompt());
    long id = empty(slide, "body", form.name(), "");
    file.fields().placeholder(id, form.name(), form.text(), "body", form.box());
  }

  /** Adds a place for a picture. */
  void photo(ElementWriter slide, Shape.Photo photo) {
    Paint paint = photo.round() ? Paint.SECONDARY : Paint.ON_PRIMARY;
    openPrompt("pic", photo.name(), photo.box(), photo.round() ? "ellipse" : "rect");
    if (photo.round()) {
      brush.fill(prompts, Paint.PANEL);
    }
    brush.line(prompts, "a:ln", Stroke.dashed(paint, 0.75));
    prompts.close("p:spPr");
    Paragraph words =
        Paragraph.of(photo.prompt(), new Style(Style.FLOOR, false, paint))
            .aligned(Paragraph.Align.CENTER);
    prompt(Text.of(words).anchored(Text.Anchor.MIDDLE), photo.prompt());
    empty(slide, "pic", photo.name(), photo.alt());
  }

  private void openPrompt(String type, String shapeName, Box box, String outline) {
    fields++;
    SlideXml.openPlaceholder(
        prompts,
        base.firstFree() + fields,
        shapeName,
        "",
        "type",
        type,
        "idx",
        base.firstFree() + fields,
        "hasCustomPrompt",
        1);
    prompts.open("p:spPr");
    DrawingXml.place(prompts, "a:xfrm", box);
    DrawingXml.geometry(prompts, outline);
  }

  private long empty(ElementWriter slide, String type, String shapeName, String alt) {
    long id = file.id(shapeName);
    SlideXml.openPlaceholder(
        slide, id, shapeName, alt, "type", type, "idx", base.firstFree() + fields);
    slide.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    texts.empty(slide);
    slide.close("p:txBody").close("p:sp");
    return id;
  }

  /** Writes a prompt; what is written in its place looks the same, in the colour of text. */
  private void prompt(Text text, String words) {
    String anchor = TextWriter.anchor(text.anchor());
    prompts.open("p:txBody");
    prompts.open("a:bodyPr", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", anchor);
    prompts.empty("a:normAutofit").close("a:bodyPr");
    Paragraph paragraph = text.paragraphs().get(0);
    Style style = paragraph.runs().get(0).style();
    prompts.open("a:lstStyle");
    TextWriter.openLayout(prompts, "a:lvl1pPr", paragraph, true);
    texts.look(prompts, "a:defRPr", style, "");
    prompts.close("a:lvl1pPr").close("a:lstStyle");
    prompts.open("a:p").open("a:r").open("a:rPr", "lang", file.language());
    if (style.paint() != Paint.ON_PRIMARY) {
      brush.fill(prompts, Paint.SECONDARY);
    }
    prompts.close("a:rPr").text("a:t", words).close("a:r").close("a:p");
    prompts.close("p:txBody").close("p:sp");
  }
}
