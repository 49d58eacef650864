package io.keyplan.picture;

import io.keyplan.document.JpegDetails;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Keeps the segments of a JPEG that tell how its pixels look (ISO/IEC 10918-1): of the application
 * segments JFIF without its thumbnail, ICC profiles, how Adobe's programs store colours, and of
 * Exif how the picture is turned.
 */
final class BareJpeg {

  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int ICC = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;

  /** Identifier, version, unit and two densities; a thumbnail of no size follows. */
  private static final int JFIF_WITHOUT_THUMBNAIL = 14;

  private static final String JFIF_NAME = "JFIF\0";
  private static final String ICC_NAME = "ICC_PROFILE\0";
  private static final String ADOBE_NAME = "Adobe";

  private static final int ORIENTATION = 0x0112;

  private final Bytes bytes;
  private final ByteArrayOutputStream bare;

  private BareJpeg(Bytes bytes) {
    this.bytes = bytes;
    this.bare = new ByteArrayOutputStream(bytes.length());
  }

  static byte[] of(Bytes bytes) throws UnusablePicture {
    return new BareJpeg(bytes).strip();
  }

  private byte[] strip() throws UnusablePicture {
    marker(START_OF_IMAGE);
    boolean turned = false;
    int offset = 2;
    while (true) {
      int marker = bytes.at(offset + 1);
      if (bytes.at(offset) != 0xFF) {
        throw new UnusablePicture("is a broken JPEG");
      } else if (marker == 0xFF) {
        offset++;
        continue;
      } else if (marker == END_OF_IMAGE) {
        marker(END_OF_IMAGE);
        return bare.toByteArray();
      } else if (marker != JFIF && !turned) {
        writeTurn();
        turned = true;
      }
      int end = offset + 2 + bytes.bigShort(offset + 2);
      bytes.at(end - 1);
      segment(marker, offset, end);
      offset = marker == START_OF_SCAN ? scan(end) : end;
    }
  }

  private void segment(int marker, int from, int end) {
    boolean application = marker >= JFIF && marker <= LAST_APPLICATION;
    boolean kept =
        !application && marker != COMMENT
            || marker == ICC && bytes.has(ICC_NAME, from + 4)
            || marker == ADOBE && bytes.has(ADOBE_NAME, from + 4);
    if (marker == JFIF && bytes.has(JFIF_NAME, from + 4) && end - from >= 2 + 2 + 14) {
      marker(JFIF);
      bare.write(0);
      bare.write(2 + JFIF_WITHOUT_THUMBNAIL);
      bare.write(bytes.content(), from + 4, JFIF_WITHOUT_THUMBNAIL - 2);
      bare.write(0);
      bare.write(0);
    } else if (kept) {
      bare.write(bytes.content(), from, end - from);
    }
  }

  /** Copies pixels up to the next marker; in them 0xFF is followed by zero, or by a restart. */
  private int scan(int from) throws UnusablePicture {
    int offset = from;
    while (bytes.at(offset) != 0xFF || isOfScan(bytes.at(offset + 1))) {
      offset++;
    }
    bare.write(bytes.content(), from, offset - from);
    return offset;
  }

  private static boolean isOfScan(int afterMark) {
    return afterMark == 0 || afterMark >= FIRST_RESTART && afterMark <= LAST_RESTART;
  }

  /** Writes an Exif segment that says how the picture is turned, and nothing else (Exif 2.3). */
  private void writeTurn() {
    int orientation = JpegDetails.of(bytes.content()).orientation();
    if (orientation == 1) {
      return;
    }
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    bare.writeBytes(exif.array());
  }

  private void marker(int marker) {
    bare.write(0xFF);
    bare.write(marker);
  }
}
