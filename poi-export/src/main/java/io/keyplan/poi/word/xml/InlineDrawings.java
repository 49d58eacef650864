package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.util.function.Consumer;

/** Puts pictures, charts and shapes into runs; they stand in the line like a large letter. */
public final class InlineDrawings {

  private static final double POINT = 12_700;

  private final Ids ids;
  private final NamespaceDeclarations namespaces;

  public InlineDrawings(Ids ids, NamespaceDeclarations namespaces) {
    this.ids = ids;
    this.namespaces = namespaces;
  }

  /**
   * What a drawing is called and how large it is.
   *
   * @param name name, as the list of objects shows it
   * @param alternative what it shows, in words
   * @param width width in EMU
   * @param height height in EMU
   */
  public record Frame(String name, String alternative, long width, long height) {}

  /** Adds a run with a chart; its part is related to by an id. */
  public void chart(Paragraph paragraph, Frame frame, String relationship) {
    namespaces.use(Namespace.CHART, Namespace.RELATIONSHIP);
    ElementWriter out = begin(paragraph, frame);
    inline(
        out,
        frame,
        Namespace.CHART,
        false,
        content -> content.empty("c:chart", "r:id", relationship));
    out.close("w:r");
  }

  /** Adds a run with a picture that somebody else writes. */
  public void picture(Paragraph paragraph, Frame frame, Consumer<ElementWriter> picture) {
    ElementWriter out = begin(paragraph, frame);
    inline(out, frame, Namespace.PICTURE, true, picture);
    out.close("w:r");
  }

  /**
   * Adds a run with shapes; programs that know no shapes show the alternative text.
   *
   * @param shapes writes the shapes from back to front, placed in the frame
   */
  public void shapes(Paragraph paragraph, Frame frame, Consumer<ElementWriter> shapes) {
    namespaces.use(Namespace.SHAPE);
    alternate(
        paragraph, frame, Namespace.GROUP, frame.alternative(), out -> group(out, frame, shapes));
  }

  private static void group(ElementWriter out, Frame frame, Consumer<ElementWriter> shapes) {
    out.open("wpg:wgp").empty("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
    out.empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", frame.width(), "cy", frame.height());
    out.empty("a:chOff", "x", 0, "y", 0);
    out.empty("a:chExt", "cx", frame.width(), "cy", frame.height());
    out.close("a:xfrm").close("wpg:grpSpPr");
    shapes.accept(out);
    out.close("wpg:wgp");
  }

  /** Adds a run with one shape; programs that know no shapes show a text. */
  public void shape(
      Paragraph paragraph, Frame frame, String instead, Consumer<ElementWriter> shape) {
    alternate(paragraph, frame, Namespace.SHAPE, instead, shape);
  }

  private static ElementWriter begin(Paragraph paragraph, Frame frame) {
    return paragraph.drawing(frame.height() / POINT).open("w:r");
  }

  private void inline(
      ElementWriter out,
      Frame frame,
      Namespace kind,
      boolean keepsRatio,
      Consumer<ElementWriter> content) {
    namespaces.use(Namespace.FRAME, Namespace.DRAWING, kind);
    out.open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
    out.empty("wp:extent", "cx", frame.width(), "cy", frame.height());
    out.empty("wp:docPr", "id", ids.drawing(), "name", frame.name(), "descr", frame.alternative());
    if (keepsRatio) {
      out.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", true);
      out.close("wp:cNvGraphicFramePr");
    } else {
      out.empty("wp:cNvGraphicFramePr");
    }
    out.open("a:graphic").open("a:graphicData", "uri", kind.uri());
    content.accept(out);
    out.close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing");
  }

  /** Shapes came after the standard: they stand beside what older programs are to show. */
  private void alternate(
      Paragraph paragraph,
      Frame frame,
      Namespace kind,
      String instead,
      Consumer<ElementWriter> content) {
    namespaces.use(Namespace.COMPATIBILITY);
    ElementWriter out = begin(paragraph, frame);
    out.open("mc:AlternateContent").open("mc:Choice", "Requires", kind.prefix());
    inline(out, frame, kind, false, content);
    out.close("mc:Choice").open("mc:Fallback");
    RunXml.content(out, instead);
    out.close("mc:Fallback").close("mc:AlternateContent").close("w:r");
  }
}
