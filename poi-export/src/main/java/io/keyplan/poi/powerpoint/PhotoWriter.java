package io.keyplan.poi.powerpoint;

import io.keyplan.export.Note;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.slide.Box;
import io.keyplan.slide.Shape;

/** Writes pictures, cropped and never squeezed. Lives for one slide. */
final class PhotoWriter {

  private static final int WHOLE = 100_000;
  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  private static final String SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

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
      crop(picture, photo.box());
    }
    out.open("a:stretch").empty("a:fillRect").close("a:stretch").close("p:blipFill");
    out.open("p:spPr");
    Box box = photo.whole() ? inside(photo.box(), picture) : photo.box();
    SlideXml.place(out, "a:xfrm", box);
    SlideXml.geometry(out, photo.round() ? "ellipse" : "rect");
    out.close("p:spPr").close("p:pic");
    file.fields().shape(file.slideId(), id, photo.path());
  }

  private void pixels(OfficePicture picture) {
    String pixels = relationship(file.media().pixels(picture));
    if (!picture.isDrawing()) {
      out.empty("a:blip", "r:embed", pixels);
      return;
    }
    String vector = relationship(file.media().vector(picture));
    out.open("a:blip", "r:embed", pixels);
    SlideXml.openExtension(out, SVG_URI);
    out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", vector);
    SlideXml.closeExtension(out);
    out.close("a:blip");
  }

  private String relationship(String target) {
    return file.parts().relate(file.part(), "image", target);
  }

  private void crop(OfficePicture picture, Box box) {
    double wanted = box.width() / box.height();
    double given = (double) picture.width() / picture.height();
    if (given > wanted) {
      long side = Math.round(WHOLE * (1 - wanted / given) / 2);
      out.empty("a:srcRect", "l", side, "r", side);
    } else if (given < wanted) {
      long side = Math.round(WHOLE * (1 - given / wanted) / 2);
      out.empty("a:srcRect", "t", side, "b", side);
    } else {
      out.empty("a:srcRect");
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
