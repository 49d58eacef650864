package io.keyplan.poi.excel.write;

import io.keyplan.document.Picture;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a workbook, each stored once. Lives for one export. */
final class PictureParts {

  private final OoxmlPackage parts;
  private final PreparedPictures prepared = new PreparedPictures();
  private final Map<ByteBuffer, String> names = new HashMap<>();

  PictureParts(OoxmlPackage parts) {
    this.parts = parts;
  }

  /** Prepares a picture; empty when its content cannot be read. */
  Optional<OfficePicture> prepare(Picture picture) {
    return prepared.of(picture);
  }

  /** Stores a file; gives its name relative to a drawing. */
  String add(byte[] content, Picture.Type type) {
    return names.computeIfAbsent(
        ByteBuffer.wrap(content),
        key -> {
          String file = "media/image" + (names.size() + 1) + "." + type.extension();
          parts.addMedia("xl/" + file, type.mediaType(), content);
          return "../" + file;
        });
  }
}
