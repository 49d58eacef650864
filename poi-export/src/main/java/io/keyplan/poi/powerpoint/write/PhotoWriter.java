package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.export.Note;
import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OfficePicture;

/** Writes pictures, cropped and never squeezed. Lives for one slide. */
final class PhotoWriter {

  private final SlideFile file;
  private final ElementWriter out;

  PhotoWriter(SlideFile file, ElementWriter out) {
    this.file = file;
    this.out = out;
  }

  void write(Shape.Photo photo, OfficePicture picture) {
    if (!picture.change().isEmpty()) {
      file.report(new Note(Note.Severity.WARNING, photo.path(), picture.change()));
    }
    long id = file.id(photo.name());
    out.open("p:pic").open("p:nvPicPr");
    SlideXml.identity(out, id, photo.name(), photo.alt());
    out.open("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", 1).close("p:cNvPicPr");
    out.empty("p:nvPr").close("p:nvPicPr").open("p:blipFill");
    pixels(picture);
    if (!photo.whole()) {
      DrawingXml.crop(out, picture, photo.box().width(), photo.box().height());
    }
    out.open("a:stretch").empty("a:fillRect").close("a:stretch").close("p:blipFill");
    out.open("p:spPr");
    Box box = photo.whole() ? inside(photo.box(), picture) : photo.box();
    DrawingXml.place(out, "a:xfrm", box);
    DrawingXml.geometry(out, photo.round() ? "ellipse" : "rect");
    out.close("p:spPr").close("p:pic");
  }

  private void pixels(OfficePicture picture) {
    String pixels = relationship(file.media().pixels(picture));
    String drawing = picture.isDrawing() ? relationship(file.media().vector(picture)) : "";
    DrawingXml.blip(out, pixels, drawing);
  }

  private String relationship(String target) {
    return file.parts().relate(file.part(), "image", target);
  }

  /** A picture that is shown whole stands at the left of its box, in its own proportions. */
  private static Box inside(Box box, OfficePicture picture) {
    double scale = Math.min(box.width() / picture.width(), box.height() / picture.height());
    double wide = picture.width() * scale;
    double high = picture.height() * scale;
    return new Box(box.x(), box.y() + (box.height() - high) / 2, wide, high);
  }
}
