package io.keyplan.poi.powerpoint;

import io.keyplan.document.Picture;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a file, each stored once. Lives for one export. */
final class MediaStore {

  private final OoxmlPackage parts;
  private final PreparedPictures pictures;
  private final Map<ByteBuffer, String> names = new HashMap<>();

  MediaStore(OoxmlPackage parts, PreparedPictures pictures) {
    this.parts = parts;
    this.pictures = pictures;
  }

  /** Prepares a picture; empty when its content cannot be read. */
  Optional<OfficePicture> prepare(Picture picture) {
    return pictures.of(picture);
  }

  /**
   * Stores a picture file.
   *
   * @return its name relative to a slide
   */
  String add(byte[] content, String extension, String mediaType) {
    String known = names.get(ByteBuffer.wrap(content));
    if (known != null) {
      return known;
    }
    String file = "image" + (names.size() + 1) + "." + extension;
    parts.addMedia("ppt/media/" + file, mediaType, content);
    names.put(ByteBuffer.wrap(content), "../media/" + file);
    return "../media/" + file;
  }
}
