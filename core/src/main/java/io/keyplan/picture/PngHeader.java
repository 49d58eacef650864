package io.keyplan.picture;

import io.keyplan.document.Picture;

/** Reads what a PNG says of itself (ISO/IEC 15948). */
final class PngHeader {

  static final String MARK = "\u0089PNG\r\n\u001A\n";

  private static final int FIRST_CHUNK = 8;
  private static final int LENGTH_TYPE_AND_CHECKSUM = 12;

  private PngHeader() {}

  static Header read(Bytes bytes) throws UnusablePicture {
    bytes.at(FIRST_CHUNK + LENGTH_TYPE_AND_CHECKSUM);
    if (!bytes.has("IHDR", FIRST_CHUNK + 4)) {
      throw new UnusablePicture("is a broken PNG: it does not begin with its size");
    }
    Header header =
        new Header(Picture.Type.PNG, bytes.bigInt(FIRST_CHUNK + 8), bytes.bigInt(FIRST_CHUNK + 12));
    walk(bytes);
    return header;
  }

  /** Goes from chunk to chunk, which shows a file that was cut when it was copied. */
  private static void walk(Bytes bytes) throws UnusablePicture {
    long offset = FIRST_CHUNK;
    while (!bytes.has("IEND", (int) offset + 4)) {
      offset += LENGTH_TYPE_AND_CHECKSUM + (long) bytes.bigInt((int) offset);
      if (offset > bytes.length()) {
        throw new UnusablePicture("breaks off: the file is not whole");
      }
    }
    bytes.at((int) offset + LENGTH_TYPE_AND_CHECKSUM - 1);
  }
}
