package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.element;

import io.keyplan.document.Picture.Type;
import io.keyplan.document.PictureSlot;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.poi.word.write.Shapes.Box;
import io.keyplan.poi.word.write.Shapes.Insets;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.List;
import java.util.Optional;
import org.docx4j.com.microsoft.schemas.office.drawing.x2016.SVG.main.CTSVGBlip;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTOfficeArtExtension;
import org.docx4j.dml.CTOfficeArtExtensionList;
import org.docx4j.dml.CTPictureLocking;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.STTextAnchoringType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.wml.CTEmpty;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

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
    this.drawings = new Drawings(context.ids());
  }

  /**
   * Appends a photo, cropped to a square, or initials where there is none.
   *
   * @param round whether initials stand in a circle, as there are no square photos beside them
   */
  void appendPhoto(P paragraph, PictureSlot slot, int side, boolean round) {
    long length = (long) side * Geometry.TWIP;
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isPresent()) {
      append(paragraph, slot, picture.get(), length, length);
    } else if (!slot.initials().isEmpty()) {
      paragraph.getContent().add(initials(slot, side, round));
    } else if (context.isForm() && !slot.path().isNone()) {
      append(paragraph, slot, OfficePicture.emptyPhoto(), length, length);
    } else {
      paragraph.getContent().add(picture(slot, OfficePicture.emptyPhoto(), length, length));
    }
  }

  /** Appends a picture as it is, as large as fits. */
  void appendFitted(P paragraph, PictureSlot slot, int width, int height) {
    Optional<OfficePicture> picture = picture(slot);
    if (picture.isEmpty() && !context.isForm()) {
      return;
    }
    OfficePicture shown = picture.orElseGet(OfficePicture::emptyPicture);
    double scale =
        Math.min((double) width / shown.width(), (double) height / shown.height()) * Geometry.TWIP;
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
      P paragraph, PictureSlot slot, OfficePicture picture, long width, long height) {
    R run = picture(slot, picture, width, height);
    paragraph
        .getContent()
        .add(
            slot.path().isNone()
                ? run
                : context
                    .controls()
                    .control(slot.path().text(), slot.alt())
                    .add(element("picture", new CTEmpty()))
                    .around(run));
  }

  private R picture(PictureSlot slot, OfficePicture picture, long width, long height) {
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(context.ids().drawing());
    properties.setName(slot.alt());
    CTPictureLocking lock = new CTPictureLocking();
    lock.setNoChangeAspect(true);
    CTNonVisualPictureProperties locks = new CTNonVisualPictureProperties();
    locks.setPicLocks(lock);
    CTPictureNonVisual nonVisual = new CTPictureNonVisual();
    nonVisual.setCNvPr(properties);
    nonVisual.setCNvPicPr(locks);
    CTStretchInfoProperties stretch = new CTStretchInfoProperties();
    stretch.setFillRect(new CTRelativeRect());
    CTBlipFillProperties fill = new CTBlipFillProperties();
    fill.setBlip(blip(picture));
    crop(fill, picture, (double) width / height);
    fill.setStretch(stretch);
    CTShapeProperties shape = new CTShapeProperties();
    shape.setXfrm(Geometry.place(0, 0, width, height));
    shape.setPrstGeom(Geometry.form(STShapeType.RECT, List.of()));
    Pic content = new Pic();
    content.setNvPicPr(nonVisual);
    content.setBlipFill(fill);
    content.setSpPr(shape);
    return drawings.picture(new Drawings.Frame(slot.alt(), slot.alt(), width, height), content);
  }

  private CTBlip blip(OfficePicture picture) {
    CTBlip blip = new CTBlip();
    blip.setEmbed(context.media().add(picture.content(), picture.type()));
    byte[] vector = picture.vector();
    if (vector.length > 0) {
      CTSVGBlip svg = new CTSVGBlip();
      svg.setEmbed(context.media().add(vector, Type.SVG));
      CTOfficeArtExtension extension = new CTOfficeArtExtension();
      extension.setUri(SVG_EXTENSION);
      extension.setAny(element(WordNamespaces.SVG, "svgBlip", svg));
      CTOfficeArtExtensionList extensions = new CTOfficeArtExtensionList();
      extensions.getExt().add(extension);
      blip.setExtLst(extensions);
    }
    return blip;
  }

  /** Cuts off what is too much at both sides, or at the top and the bottom. */
  private static void crop(CTBlipFillProperties fill, OfficePicture picture, double wanted) {
    double given = (double) picture.width() / picture.height();
    int cut = (int) Math.round(WHOLE * (1 - Math.min(wanted, given) / Math.max(wanted, given)) / 2);
    if (cut < WHOLE / 500) {
      return;
    }
    CTRelativeRect source = new CTRelativeRect();
    if (given > wanted) {
      source.setL(cut);
      source.setR(cut);
    } else {
      // A face stands in the upper part of a tall photo.
      source.setT(cut / 2);
      source.setB(2 * cut - cut / 2);
    }
    fill.setSrcRect(source);
  }

  private R initials(PictureSlot slot, int side, boolean round) {
    double points = side / 20.0;
    Color color = context.theme().palette().series(context.people().number(slot.alt()));
    boolean white = Blend.WHITE.contrast(color) >= READABLE;
    Box box =
        new Box(
            slot.alt(),
            0,
            0,
            points,
            points,
            round ? STShapeType.ELLIPSE : STShapeType.RECT,
            color,
            null);
    P text = Wml.paragraph(white ? "Initials" : "InitialsDark", slot.initials());
    long length = (long) side * Geometry.TWIP;
    return drawings.shape(
        new Drawings.Frame(slot.alt(), slot.alt(), length, length),
        new Shapes(context.ids()).text(box, List.of(text), Insets.NONE, STTextAnchoringType.CTR),
        slot.initials());
  }
}
