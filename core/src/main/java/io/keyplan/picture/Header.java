package io.keyplan.picture;

import io.keyplan.document.Picture;

/**
 * What a picture file says of itself.
 *
 * @param width in pixels, after any rotation that the file asks for
 * @param height in pixels, likewise
 */
record Header(Picture.Type type, int width, int height) {

  /** Reads the header, whatever the file's name says. */
  static Header of(byte[] content, PictureLimits limits) throws UnusablePicture {
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
    if (XmlText.isOne(bytes)) {
      return SvgHeader.read(content, limits);
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
