package io.keyplan.picture;

import io.keyplan.document.Picture;

/** Reads what a file of pixels says of itself: a PNG, a JPEG or a GIF. */
final class PixelHeader {

  private PixelHeader() {}

  static Header read(byte[] content) throws UnusablePicture {
    Bytes bytes = new Bytes(content);
    if (bytes.startWith(PngHeader.MARK)) {
      return PngHeader.read(bytes);
    }
    if (bytes.startWith(JpegHeader.MARK)) {
      return JpegHeader.read(bytes);
    }
    if (bytes.startWith("GIF87a") || bytes.startWith("GIF89a")) {
      return gif(bytes);
    }
    throw new UnusablePicture("is no PNG, JPEG, GIF or SVG" + known(bytes));
  }

  private static Header gif(Bytes bytes) throws UnusablePicture {
    return new Header(Picture.Type.GIF, bytes.littleShort(6), bytes.littleShort(8));
  }

  private static String known(Bytes bytes) {
    String kind =
        bytes.startWith("RIFF") && bytes.has("WEBP", 8)
            ? "WebP"
            : bytes.startWith("BM")
                ? "BMP"
                : bytes.startWith("II*\0") || bytes.startWith("MM\0*")
                    ? "TIFF"
                    : bytes.has("ftyp", 4)
                        ? "HEIC or AVIF"
                        : bytes.startWith("%PDF")
                            ? "PDF"
                            : bytes.startWith("\u001F\u008B") ? "compressed SVG" : "";
    return kind.isEmpty() ? "" : " but " + kind + "; save it as PNG or JPEG";
  }
}
