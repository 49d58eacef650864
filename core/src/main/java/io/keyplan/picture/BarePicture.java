package io.keyplan.picture;

import io.keyplan.document.Picture;

/**
 * Takes out of a picture's file what is no picture: comments, texts, places and cameras,
 * thumbnails, hidden text, and whatever stands behind the end. Documents are handed on, and nobody
 * sees what their pictures carry along.
 *
 * <p>Pixels are not encoded anew; what they are shown with stays: colour profiles, how the picture
 * is turned, its resolution.
 */
final class BarePicture {

  private BarePicture() {}

  /**
   * Gives the bare file.
   *
   * @param content a file whose header was read without a fault
   * @throws UnusablePicture if the file breaks off or its parts cannot be told
   */
  static byte[] of(Picture.Type type, byte[] content) throws UnusablePicture {
    return type == Picture.Type.SVG ? BareSvg.of(content) : BarePixels.of(type, content);
  }
}
