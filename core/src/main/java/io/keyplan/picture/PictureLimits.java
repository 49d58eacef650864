package io.keyplan.picture;

/**
 * How large pictures may be, so that a broken or hostile one costs neither memory nor time.
 *
 * <p>Raise a limit with the {@code with…} methods; {@link Integer#MAX_VALUE} switches it off.
 * Immutable and thread-safe.
 *
 * @param bytes size of a picture's file: every document that shows it carries it
 * @param side pixels of the longer side: a page printed at 600 dots an inch has 7,000
 * @param pixels pixels in all: drawing a picture takes 4 bytes of memory each, however well the
 *     file is compressed
 * @param count different pictures that a plan may name
 * @param pieces lines, curves and dashes that it takes to draw an SVG, and what takes as long: as
 *     many take some three seconds, and a picture is drawn for each of a plan's documents
 */
public record PictureLimits(int bytes, int side, int pixels, int count, int pieces) {

  /** Limits that fit photos from any telephone. */
  public static final PictureLimits STANDARD =
      new PictureLimits(8 << 20, 10_000, 50_000_000, 1_000, 20_000);

  /** Checks that every limit is above zero. */
  public PictureLimits {
    if (bytes < 1 || side < 1 || pixels < 1 || count < 1 || pieces < 1) {
      throw new IllegalArgumentException(
          "every limit must be at least 1, not "
              + bytes
              + ", "
              + side
              + ", "
              + pixels
              + ", "
              + count
              + ", "
              + pieces);
    }
  }

  /** Sets the size of a picture's file in bytes. */
  public PictureLimits withBytes(int most) {
    return new PictureLimits(most, side, pixels, count, pieces);
  }

  /** Sets the length of the longer side in pixels. */
  public PictureLimits withSide(int most) {
    return new PictureLimits(bytes, most, pixels, count, pieces);
  }

  /** Sets the number of pixels. */
  public PictureLimits withPixels(int most) {
    return new PictureLimits(bytes, side, most, count, pieces);
  }

  /** Sets how many different pictures a plan may name. */
  public PictureLimits withCount(int most) {
    return new PictureLimits(bytes, side, pixels, most, pieces);
  }

  /** Sets how much drawing an SVG may take. */
  public PictureLimits withPieces(int most) {
    return new PictureLimits(bytes, side, pixels, count, most);
  }

  void check(Header header) throws UnusablePicture {
    if (header.width() <= 0 || header.height() <= 0) {
      throw new UnusablePicture("has no size");
    }
    if (Math.max(header.width(), header.height()) > side) {
      throw new UnusablePicture(tooLarge(header, side + " on a side"));
    }
    if ((long) header.width() * header.height() > pixels) {
      throw new UnusablePicture(tooLarge(header, pixels + " in all"));
    }
  }

  private static String tooLarge(Header header, String most) {
    return "is " + header.width() + " x " + header.height() + " pixels; a picture may have " + most;
  }
}
