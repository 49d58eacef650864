package io.keyplan.poi.ooxml;

import io.keyplan.document.JpegDetails;
import io.keyplan.document.Picture;
import io.keyplan.document.Picture.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A picture as Office can show it: upright, not larger than is of use, and with pixels where it is
 * drawn by lines. Immutable and thread-safe.
 *
 * <p>Texts in an SVG are drawn in pixels with the machine's fonts; programs that know SVG show the
 * original.
 */
public final class OfficePicture {

  /** Sharp in print at twice the largest size that a document shows. */
  private static final int LARGEST = 1_600;

  private static final int REDUCED = 1_000;
  private static final int LARGE_FILE = 400_000;

  private final Type type;
  private final byte[] content;
  private final byte[] vector;
  private final int width;
  private final int height;
  private final String change;

  private OfficePicture(
      Type type, byte[] content, byte[] vector, int width, int height, String change) {
    this.type = type;
    this.content = content;
    this.vector = vector;
    this.width = width;
    this.height = height;
    this.change = change;
  }

  /** Prepares a picture; empty when its content cannot be read. */
  public static Optional<OfficePicture> of(Picture picture) {
    byte[] content = picture.content();
    if (picture.type() == Type.SVG) {
      return Pixels.ofSvg(picture, REDUCED)
          .map(
              pixels ->
                  new OfficePicture(
                      Type.PNG, pixels.png(), content, picture.width(), picture.height(), ""));
    }
    JpegDetails details = JpegDetails.of(content);
    boolean large =
        content.length > LARGE_FILE && Math.max(picture.width(), picture.height()) > LARGEST;
    if (details.isUpright() && (!large || picture.type() == Type.GIF)) {
      return Optional.of(whole(picture, ""));
    }
    return Optional.of(
        Pixels.of(content)
            .map(pixels -> pixels.turned(details))
            .map(pixels -> large ? pixels.within(REDUCED) : pixels)
            .map(pixels -> redrawn(picture, pixels, large))
            .orElseGet(
                () ->
                    whole(
                        picture,
                        details.isUpright() ? "" : "a picture could not be turned upright")));
  }

  private static OfficePicture whole(Picture picture, String change) {
    return new OfficePicture(
        picture.type(), picture.content(), new byte[0], picture.width(), picture.height(), change);
  }

  private static OfficePicture redrawn(Picture picture, Pixels pixels, boolean large) {
    boolean photo = picture.type() == Type.JPEG;
    return new OfficePicture(
        picture.type(),
        photo ? pixels.jpeg() : pixels.png(),
        new byte[0],
        pixels.width(),
        pixels.height(),
        large ? "a picture was made smaller: it had more pixels than print can show" : "");
  }

  /** Gives what stands where a form asks for the photo of a person: a grey figure in a square. */
  public static OfficePicture emptyPhoto() {
    return Empty.PHOTO;
  }

  /** Gives what stands where a form asks for a picture such as a logo. */
  public static OfficePicture emptyPicture() {
    return Empty.PICTURE;
  }

  private static final class Empty {
    static final OfficePicture PHOTO = load("empty-photo.png", 360, 360);
    static final OfficePicture PICTURE = load("empty-picture.png", 480, 240);

    private static OfficePicture load(String name, int width, int height) {
      try (InputStream in = OfficePicture.class.getResourceAsStream(name)) {
        return new OfficePicture(Type.PNG, in.readAllBytes(), new byte[0], width, height, "");
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
    }
  }

  /** Gives the type of the pixels' file. */
  public Type type() {
    return type;
  }

  /** Gives a copy of the file with the pixels. */
  public byte[] content() {
    return content.clone();
  }

  /** Gives a copy of the SVG file that the pixels stand for; empty for other pictures. */
  public byte[] vector() {
    return vector.clone();
  }

  /** Says whether it stands for a drawing, whose file is to be kept beside the pixels. */
  public boolean isDrawing() {
    return vector.length > 0;
  }

  /** Gives the width in pixels, or in the SVG's own unit. */
  public int width() {
    return width;
  }

  /** Gives the height in pixels, or in the SVG's own unit. */
  public int height() {
    return height;
  }

  /** Says in one sentence what was done to the picture, or could not; empty for nothing. */
  public String change() {
    return change;
  }
}
