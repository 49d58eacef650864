package io.keyplan.poi.ooxml;

/** Reads how a JPEG is to be turned before it is shown, as cameras write it (Exif 2.3). */
final class JpegOrientation {

  private static final int APPLICATION_1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final int LAST = 8;

  private final byte[] content;

  private JpegOrientation(byte[] content) {
    this.content = content;
  }

  /** Gives a number from 1, for a picture that is upright as it is, to 8. */
  static int of(byte[] jpeg) {
    try {
      return new JpegOrientation(jpeg).find();
    } catch (ArrayIndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private int find() {
    int at = 2;
    while (at + 4 < content.length && number(at, 1) == 0xFF) {
      int marker = number(at + 1, 1);
      if (marker == START_OF_SCAN) {
        break;
      }
      if (marker == APPLICATION_1 && number(at + 4, 4) == 0x45786966) {
        return orientation(at + 10);
      }
      at += marker == 0xFF ? 1 : 2 + number(at + 2, 2);
    }
    return UPRIGHT;
  }

  private int orientation(int tiff) {
    boolean little = content[tiff] == 'I';
    int directory = tiff + number(tiff + 4, 4, little);
    int entries = number(directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(entry, 2, little) == ORIENTATION) {
        int value = number(entry + 8, 2, little);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private int number(int at, int bytes) {
    return number(at, bytes, false);
  }

  private int number(int at, int bytes, boolean little) {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | content[at + (little ? bytes - 1 - i : i)] & 0xFF;
    }
    return value;
  }
}
