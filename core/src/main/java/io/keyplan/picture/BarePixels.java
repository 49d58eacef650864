package io.keyplan.picture;

import io.keyplan.document.Picture;

/** Takes out of a file of pixels what is no picture. */
final class BarePixels {

  private BarePixels() {}

  static byte[] of(Picture.Type type, byte[] content) throws UnusablePicture {
    Bytes bytes = new Bytes(content);
    return switch (type) {
      case PNG -> BarePng.of(bytes);
      case JPEG -> BareJpeg.of(bytes);
      case GIF -> BareGif.of(bytes);
      case SVG -> throw UnusablePicture.unsafe("another SVG in it");
    };
  }
}
