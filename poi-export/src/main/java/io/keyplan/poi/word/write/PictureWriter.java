package io.keyplan.poi.word.write;

import io.keyplan.document.Picture.Type;
import io.keyplan.document.PictureSlot;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.Drawings;
import io.keyplan.poi.word.xml.Namespace;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.Shapes;
import io.keyplan.poi.word.xml.Shapes.Anchor;
import io.keyplan.poi.word.xml.Shapes.Box;
import io.keyplan.poi.word.xml.Shapes.Form;
import io.keyplan.poi.word.xml.Shapes.Insets;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.List;
import java.util.Optional;

/** Puts pictures into paragraphs; sizes are in twips. Lives for one export. */
final class PictureWriter {

  /** Extension of a picture that refers to its SVG (Office 2016 and later). */
  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private static final int WHOLE = 100_000;

  /** WCAG 2.2, success criterion 1.4.3, level AA, for large text. */
  private static final double READABLE = 3;

  private final WordContext context;
  private final Drawings drawings;

  PictureWriter(WordContext context) {
    this.context = context;
    this.drawings = new Drawings(context.ids(), context.namespaces());
  }

  /**
   * Appends a photo, cropped to a square, or initials where there is none.
   *
   * @param round whether initials stand in a circle, as there are no square photos beside them
   */
  void appendPhoto(Paragraph paragraph, PictureSlot slot, int side, boolean round) {
    long length = (long) side * Drawings.TWIP;
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isPresent()) {
      append(paragraph, slot, picture.get(), length, length);
    } else if (!slot.initials().isEmpty()) {
      appendInitials(paragraph, slot, side, round);
    } else if (context.isForm() && !slot.path().isNone()) {
      append(paragraph, slot, OfficePicture.emptyPhoto(), length, length);
    } else {
      picture(paragraph, slot, OfficePicture.emptyPhoto(), length, length);
    }
  }

  /** Appends a picture as it is, as large as fits. */
  void appendFitted(Paragraph paragraph, PictureSlot slot, int width, int height) {
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isEmpty() && !context.isForm()) {
      return;
    }
    OfficePicture shown = picture.orElseGet(OfficePicture::emptyPicture);
    double scale =
        Math.min((double) width / shown.width(), (double) height / shown.height()) * Drawings.TWIP;
    append(
        paragraph,
        slot,
        shown,
        Math.round(shown.width() * scale),
        Math.round(shown.height() * scale));
  }

  private Optional<OfficePicture> picture(PictureSlot slot) {
    if (slot.picture() == null) {
      return Optional.empty();
    }
    Optional<OfficePicture> picture = context.media().prepare(slot.picture());
    if (picture.isEmpty()) {
      context.notes().changed(slot.path(), "the picture cannot be read, so it is not shown");
    } else if (!picture.get().change().isEmpty()) {
      context.notes().info(slot.path(), picture.get().change());
    }
    return picture;
  }

  /** Appends a picture, in a control where it can be changed. */
  private void append(
      Paragraph paragraph, PictureSlot slot, OfficePicture picture, long width, long height) {
    if (slot.path().isNone()) {
      picture(paragraph, slot, picture, width, height);
      return;
    }
    Control control =
        context
            .controls()
            .control(slot.path().text(), slot.alt())
            .kind(out -> out.empty("w:picture"));
    paragraph.control(control, () -> picture(paragraph, slot, picture, width, height));
  }

  private void picture(
      Paragraph paragraph, PictureSlot slot, OfficePicture picture, long width, long height) {
    long id = context.ids().drawing();
    drawings.picture(
        paragraph,
        new Drawings.Frame(slot.alt(), slot.alt(), width, height),
        out -> {
          out.open("pic:pic").open("pic:nvPicPr");
          out.empty("pic:cNvPr", "id", id, "name", slot.alt());
          out.open("pic:cNvPicPr").empty("a:picLocks", "noChangeAspect", true);
          out.close("pic:cNvPicPr").close("pic:nvPicPr").open("pic:blipFill");
          blip(out, picture);
          crop(out, picture, (double) width / height);
          out.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
          out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
          out.empty("a:ext", "cx", width, "cy", height).close("a:xfrm");
          DrawingXml.geometry(out, "rect");
          out.close("pic:spPr").close("pic:pic");
        });
  }

  private void blip(ElementWriter out, OfficePicture picture) {
    String pixels = context.media().add(picture.content(), picture.type());
    byte[] vector = picture.vector();
    if (vector.length == 0) {
      out.empty("a:blip", "r:embed", pixels);
      return;
    }
    context.namespaces().use(Namespace.SVG);
    out.open("a:blip", "r:embed", pixels);
    DrawingXml.openExtension(out, SVG_EXTENSION);
    out.empty("asvg:svgBlip", "r:embed", context.media().add(vector, Type.SVG));
    DrawingXml.closeExtension(out);
    out.close("a:blip");
  }

  /** Cuts off what is too much at both sides, or at the top and the bottom. */
  private static void crop(ElementWriter out, OfficePicture picture, double wanted) {
    double given = (double) picture.width() / picture.height();
    int cut = (int) Math.round(WHOLE * (1 - Math.min(wanted, given) / Math.max(wanted, given)) / 2);
    if (cut < WHOLE / 500) {
      return;
    }
    if (given > wanted) {
      out.empty("a:srcRect", "l", cut, "r", cut);
    } else {
      // A face stands in the upper part of a tall photo.
      out.empty("a:srcRect", "t", cut / 2, "b", 2 * cut - cut / 2);
    }
  }

  private void appendInitials(Paragraph paragraph, PictureSlot slot, int side, boolean round) {
    double points = side / 20.0;
    Color color = context.theme().palette().series(context.people().number(slot.alt()));
    boolean white = Blend.WHITE.contrast(color) >= READABLE;
    Form form = round ? Form.ELLIPSE : Form.RECTANGLE;
    Box box = new Box(slot.alt(), 0, 0, points, points, form, color, null);
    Paragraph text =
        new Paragraph(
            white ? ParagraphStyle.INITIALS : ParagraphStyle.INITIALS_DARK, slot.initials());
    long length = (long) side * Drawings.TWIP;
    drawings.shape(
        paragraph,
        new Drawings.Frame(slot.alt(), slot.alt(), length, length),
        new Shapes(context.ids()).text(box, List.of(text), Insets.NONE, Anchor.MIDDLE),
        slot.initials());
  }
}
