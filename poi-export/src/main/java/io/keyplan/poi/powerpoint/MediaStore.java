package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.OoxmlPackage;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a file, each stored once. Lives for one export. */
final class MediaStore {

  private final OoxmlPackage parts;
  private final Map<ByteBuffer, String> names = new HashMap<>();

  MediaStore(OoxmlPackage parts) {
    this.parts = parts;
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
