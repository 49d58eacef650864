package io.keyplan.picture;

import io.keyplan.document.JpegDetails;
import io.keyplan.document.Picture;

/**
 * Checks that a file is a whole JPEG (ISO/IEC 10918-1) and reads how large it is shown. Broken Exif
 * is common and does no harm: the picture is then shown as it is stored.
 */
final class JpegHeader {

  static final String MARK = "\u00FF\u00D8\u00FF";

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  private final Bytes bytes;
  private int width;
  private int height;

  private JpegHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  static Header read(Bytes bytes) throws UnusablePicture {
    JpegHeader header = new JpegHeader(bytes);
    int scan = header.walk();
    header.expectEnd(scan);
    return JpegDetails.of(bytes.content()).isOnSide()
        ? new Header(Picture.Type.JPEG, header.height, header.width)
        : new Header(Picture.Type.JPEG, header.width, header.height);
  }

  /** Goes from segment to segment up to the pixels, and gives where those begin. */
  private int walk() throws UnusablePicture {
    int offset = 2;
    while (true) {
      if (bytes.at(offset) != 0xFF) {
        throw new UnusablePicture("is a broken JPEG");
      }
      int marker = bytes.at(offset + 1);
      if (marker == 0xFF) {
        offset++;
      } else if (marker == START_OF_SCAN) {
        return offset;
      } else if (marker == END_OF_IMAGE) {
        throw new UnusablePicture("is a JPEG without a picture in it");
      } else {
        segment(marker, offset + 4);
        offset += 2 + bytes.bigShort(offset + 2);
      }
    }
  }

  private void segment(int marker, int content) throws UnusablePicture {
    if (isFrame(marker)) {
      height = bytes.bigShort(content + 1);
      width = bytes.bigShort(content + 3);
    }
  }

  /** Frames start with SOF0 to SOF15, less three markers between them that mean other things. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Looks for the end from behind: some cameras add data after it. */
  private void expectEnd(int scan) throws UnusablePicture {
    for (int i = bytes.length() - 2; i > scan; i--) {
      if (bytes.at(i) == 0xFF && bytes.at(i + 1) == END_OF_IMAGE) {
        return;
      }
    }
    throw new UnusablePicture("breaks off: the file is not whole");
  }
}
