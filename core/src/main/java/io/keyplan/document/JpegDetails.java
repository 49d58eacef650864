package io.keyplan.document;

/**
 * What a JPEG file says of itself (ISO/IEC 10918-1, Exif 2.3).
 *
 * <p>It looks at the segments before the pixels and takes nothing from a broken one.
 *
 * @param width in pixels, as they are stored; 0 where the file does not say
 * @param height in pixels, likewise
 * @param colors number of colours of a pixel; 0 for a file that is no JPEG, or a broken one
 * @param bits bits of a colour
 * @param orientation how the picture is to be turned: from 1, upright as it is stored, to 8
 * @param transform how Adobe's programs say that the colours are stored; -1 where they do not say
 */
public record JpegDetails(
    int width, int height, int colors, int bits, int orientation, int transform) {

  private static final int UPRIGHT = 1;
  private static final int LAST = 8;
  private static final int FIRST_ON_SIDE = 5;

  /** Reads a file. */
  public static JpegDetails of(byte[] file) {
    return new Segments(file).read();
  }

  /** Says whether the picture is shown as it is stored. */
  public boolean isUpright() {
    return orientation == UPRIGHT;
  }

  /** Says whether the picture is shown with its stored width as its height. */
  public boolean isOnSide() {
    return orientation >= FIRST_ON_SIDE;
  }

  /**
   * Gives the affine map that turns and mirrors stored pixels as the file says.
   *
   * @param shownWidth width of the turned picture
   * @param shownHeight height of the turned picture
   * @return m00, m10, m01, m11, m02, m12
   */
  public double[] turn(double shownWidth, double shownHeight) {
    return switch (orientation) {
      case 2 -> new double[] {-1, 0, 0, 1, shownWidth, 0};
      case 3 -> new double[] {-1, 0, 0, -1, shownWidth, shownHeight};
      case 4 -> new double[] {1, 0, 0, -1, 0, shownHeight};
      case 5 -> new double[] {0, 1, 1, 0, 0, 0};
      case 6 -> new double[] {0, 1, -1, 0, shownWidth, 0};
      case 7 -> new double[] {0, -1, -1, 0, shownWidth, shownHeight};
      case LAST -> new double[] {0, -1, 1, 0, 0, shownHeight};
      default -> new double[] {1, 0, 0, 1, 0, 0};
    };
  }

  /** Goes from segment to segment. */
  private static final class Segments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final int APPLICATION_14 = 0xEE;
    private static final int EXIF = 0x45786966;
    private static final int ADOBE = 0x41646F62;
    private static final int ORIENTATION = 0x0112;

    private final byte[] content;
    private int width;
    private int height;
    private int colors;
    private int bits;
    private int orientation = UPRIGHT;
    private int transform = -1;

    Segments(byte[] content) {
      this.content = content;
    }

    JpegDetails read() {
      try {
        walk();
      } catch (ArrayIndexOutOfBoundsException e) {
        colors = 0;
      }
      return new JpegDetails(width, height, colors, bits, orientation, transform);
    }

    private void walk() {
      int at = 2;
      while (at + 4 < content.length && number(at, 1) == 0xFF) {
        int marker = number(at + 1, 1);
        if (marker == START_OF_SCAN) {
          return;
        }
        if (marker == 0xFF) {
          at++;
        } else {
          segment(marker, at + 4);
          at += 2 + number(at + 2, 2);
        }
      }
    }

    private void segment(int marker, int at) {
      if (isFrame(marker)) {
        bits = number(at, 1);
        height = number(at + 1, 2);
        width = number(at + 3, 2);
        colors = number(at + 5, 1);
      } else if (marker == APPLICATION_1 && number(at, 4) == EXIF) {
        orientation = orientation(at + 6);
      } else if (marker == APPLICATION_14 && number(at, 4) == ADOBE) {
        transform = number(at + 11, 1);
      }
    }

    /** Frames start with SOF0 to SOF15, less three markers between them that mean other things. */
    private static boolean isFrame(int marker) {
      return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
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
}
