package io.keyplan.picture;

/** Reads what a picture file says of itself, whatever its name says. */
final class HeaderReader {

  private HeaderReader() {}

  static Header read(byte[] content, PictureLimits limits) throws UnusablePicture {
    return XmlText.isOne(new Bytes(content))
        ? SvgHeader.read(content, limits)
        : PixelHeader.read(content);
  }
}
