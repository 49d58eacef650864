package io.keyplan.poi.word.write;

import io.keyplan.document.Picture.Type;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table.Align;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.export.ExportNotes;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.InlineDrawings;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.ShapeXml;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PicturePart.Crop;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes pictures, and what stands in their place. Lives for one export. */
final class PictureWriter {

  private static final int WHOLE = 100_000;

  /** WCAG 2.2, success criterion 1.4.3, level AA, for large text. */
  private static final double READABLE = 3;

  private final Media media;
  private final InlineDrawings drawings;
  private final ShapeXml shapes;
  private final Controls controls;
  private final Ids ids;
  private final ExportNotes notes;
  private final Palette palette;
  private final boolean form;
  private final Map<String, Integer> people = new HashMap<>();

  PictureWriter(
      Media media,
      InlineDrawings drawings,
      ShapeXml shapes,
      Controls controls,
      Ids ids,
      ExportNotes notes,
      Palette palette,
      boolean form) {
    this.media = media;
    this.drawings = drawings;
    this.shapes = shapes;
    this.controls = controls;
    this.ids = ids;
    this.notes = notes;
    this.palette = palette;
    this.form = form;
  }

  /** Writes a picture into a paragraph of its own. */
  Paragraph write(PicturePart part) {
    if (part.crop() == Crop.NONE) {
      Paragraph paragraph = new Paragraph(ParagraphStyle.COVER_LOGO);
      appendFitted(paragraph, part);
      return paragraph;
    }
    boolean centered = part.align() == Align.CENTER;
    Paragraph paragraph =
        new Paragraph(centered ? ParagraphStyle.CARD_PHOTO : ParagraphStyle.PROFILE_PHOTO);
    appendPhoto(paragraph, part);
    return paragraph;
  }

  /** Appends a photo, cropped to a square, or initials where there is none. */
  private void appendPhoto(Paragraph paragraph, PicturePart part) {
    PictureSlot slot = part.slot();
    long length = Emu.of(part.width());
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isPresent()) {
      append(paragraph, slot, picture.get(), length, length);
    } else if (!slot.initials().isEmpty()) {
      appendInitials(paragraph, part);
    } else if (form && !slot.path().isNone()) {
      append(paragraph, slot, OfficePicture.emptyPhoto(), length, length);
    } else {
      picture(paragraph, slot, OfficePicture.emptyPhoto(), length, length);
    }
  }

  /** Appends a picture as it is, as large as fits. */
  private void appendFitted(Paragraph paragraph, PicturePart part) {
    PictureSlot slot = part.slot();
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isEmpty() && !form) {
      return;
    }
    OfficePicture shown = picture.orElseGet(OfficePicture::emptyPicture);
    double scale = Math.min(part.width() / shown.width(), part.height() / shown.height());
    append(paragraph, slot, shown, Emu.of(shown.width() * scale), Emu.of(shown.height() * scale));
  }

  private Optional<OfficePicture> picture(PictureSlot slot) {
    if (slot.picture() == null) {
      return Optional.empty();
    }
    Optional<OfficePicture> picture = media.prepare(slot.picture());
    if (picture.isEmpty()) {
      notes.changed(slot.path(), "the picture cannot be read, so it is not shown");
    } else if (!picture.get().change().isEmpty()) {
      notes.info(slot.path(), picture.get().change());
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
        controls.control(slot.path().text(), slot.alt()).kind(out -> out.empty("w:picture"));
    paragraph.control(control, () -> picture(paragraph, slot, picture, width, height));
  }

  private void picture(
      Paragraph paragraph, PictureSlot slot, OfficePicture picture, long width, long height) {
    long id = ids.drawing();
    drawings.picture(
        paragraph,
        new InlineDrawings.Frame(slot.alt(), slot.alt(), width, height),
        out -> {
          out.open("pic:pic").open("pic:nvPicPr");
          out.empty("pic:cNvPr", "id", id, "name", slot.alt());
          out.open("pic:cNvPicPr").empty("a:picLocks", "noChangeAspect", true);
          out.close("pic:cNvPicPr").close("pic:nvPicPr").open("pic:blipFill");
          byte[] vector = picture.vector();
          DrawingXml.blip(
              out,
              media.add(picture.content(), picture.type()),
              vector.length == 0 ? "" : media.add(vector, Type.SVG));
          crop(out, picture, (double) width / height);
          out.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
          out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
          out.empty("a:ext", "cx", width, "cy", height).close("a:xfrm");
          DrawingXml.geometry(out, "rect");
          out.close("pic:spPr").close("pic:pic");
        });
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

  /** People have a colour of their own, in the order in which they are first shown. */
  private void appendInitials(Paragraph paragraph, PicturePart part) {
    PictureSlot slot = part.slot();
    Paint paint = Paint.ramp(people.computeIfAbsent(slot.alt(), key -> people.size()));
    boolean white = Blend.WHITE.contrast(paint.in(palette)) >= READABLE;
    Paragraph initials =
        new Paragraph(
            white ? ParagraphStyle.INITIALS : ParagraphStyle.INITIALS_DARK, slot.initials());
    Shape.Form form =
        new Shape.Form(
            slot.alt(),
            new Box(0, 0, part.width(), part.height()),
            part.crop() == Crop.CIRCLE ? Shape.Outline.ELLIPSE : Shape.Outline.RECTANGLE,
            paint,
            null,
            Text.NONE,
            "");
    long length = Emu.of(part.width());
    drawings.shape(
        paragraph,
        new InlineDrawings.Frame(slot.alt(), slot.alt(), length, length),
        slot.initials(),
        out -> shapes.form(out, form, List.of(initials)));
  }
}
