package io.keyplan.document;

import java.util.Arrays;
import java.util.Locale;

/**
 * The content of a picture file. Immutable; equal by content.
 *
 * <p>A class and not a record, so that the bytes cannot be changed from outside.
 */
public final class Picture {

  /** The kinds of picture files that documents can hold. */
  public enum Type {
    /** Portable Network Graphics. */
    PNG("image/png"),
    /** JPEG. */
    JPEG("image/jpeg"),
    /** Graphics Interchange Format. */
    GIF("image/gif"),
    /** Scalable Vector Graphics. */
    SVG("image/svg+xml");

    private final String mediaType;

    Type(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Gives the media type. */
    public String mediaType() {
      return mediaType;
    }

    /** Gives the usual file extension without a dot. */
    public String extension() {
      return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
  }

  private final Type type;
  private final byte[] content;
  private final int width;
  private final int height;
  private final int hash;

  /**
   * Creates a picture.
   *
   * @param type kind of the file
   * @param content content of the file, copied
   * @param width in pixels, as it is shown (after any rotation that the file asks for)
   * @param height in pixels, likewise
   */
  public Picture(Type type, byte[] content, int width, int height) {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "a picture has a width and a height above 0, not " + width + " x " + height);
    }
    this.type = type;
    this.content = content.clone();
    this.width = width;
    this.height = height;
    this.hash = Arrays.hashCode(content);
  }

  /** Gives the kind of the file. */
  public Type type() {
    return type;
  }

  /** Gives a copy of the file's content. */
  public byte[] content() {
    return content.clone();
  }

  /** Gives the width in pixels. */
  public int width() {
    return width;
  }

  /** Gives the height in pixels. */
  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture
        && type == picture.type
        && Arrays.equals(content, picture.content);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return type + " " + width + " x " + height;
  }
}
