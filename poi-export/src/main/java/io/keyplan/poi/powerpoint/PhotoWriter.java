package io.keyplan.poi.powerpoint;

import io.keyplan.document.Picture;
import io.keyplan.export.Note;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.slide.Box;
import io.keyplan.slide.Shape;
import io.keyplan.value.XmlCharacters;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;

/** Writes pictures, cropped and never squeezed. Lives for one slide. */
final class PhotoWriter {

  private static final int WHOLE = 100_000;

  private final SlideFile file;

  PhotoWriter(SlideFile file) {
    this.file = file;
  }

  void write(CTGroupShape tree, Shape.Photo photo, OfficePicture picture) {
    if (!picture.change().isEmpty()) {
      file.report(new Note(Note.Severity.WARNING, photo.path(), picture.change()));
    }
    CTPicture written = tree.addNewPic();
    CTPictureNonVisual nonVisual = written.addNewNvPicPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    long id = file.id(photo.name());
    properties.setId(id);
    properties.setName(XmlCharacters.clean(photo.name()));
    properties.setDescr(XmlCharacters.clean(photo.alt()));
    nonVisual.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
    nonVisual.addNewNvPr();
    CTBlipFillProperties fill = written.addNewBlipFill();
    CTBlip blip = fill.addNewBlip();
    blip.setEmbed(relationship(picture.content(), picture.type()));
    if (picture.vector().length > 0) {
      Extensions.svg(blip.addNewExtLst(), relationship(picture.vector(), Picture.Type.SVG));
    }
    if (!photo.whole()) {
      crop(fill.addNewSrcRect(), picture, photo.box());
    }
    fill.addNewStretch().addNewFillRect();
    CTShapeProperties look = written.addNewSpPr();
    ShapeWriter.place(
        look.addNewXfrm(), photo.whole() ? inside(photo.box(), picture) : photo.box());
    CTPresetGeometry2D geometry = look.addNewPrstGeom();
    geometry.setPrst(photo.round() ? STShapeType.ELLIPSE : STShapeType.RECT);
    geometry.addNewAvLst();
    file.fields().shape(file.slideId(), id, photo.path());
  }

  private String relationship(byte[] content, Picture.Type type) {
    String target = file.media().add(content, type.extension(), type.mediaType());
    return file.parts().relate(file.part(), "image", target);
  }

  private static void crop(CTRelativeRect rect, OfficePicture picture, Box box) {
    double wanted = box.width() / box.height();
    double given = (double) picture.width() / picture.height();
    if (given > wanted) {
      int side = (int) Math.round(WHOLE * (1 - wanted / given) / 2);
      rect.setL(side);
      rect.setR(side);
    } else if (given < wanted) {
      int side = (int) Math.round(WHOLE * (1 - given / wanted) / 2);
      rect.setT(side);
      rect.setB(side);
    }
  }

  /** A picture that is shown whole stands at the left of its box, in its own proportions. */
  private static Box inside(Box box, OfficePicture picture) {
    double scale = Math.min(box.width() / picture.width(), box.height() / picture.height());
    double wide = picture.width() * scale;
    double high = picture.height() * scale;
    return new Box(box.x(), box.y() + (box.height() - high) / 2, wide, high);
  }
}
