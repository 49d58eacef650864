package io.keyplan.poi.word.write;

import io.keyplan.document.Picture;
import io.keyplan.document.Picture.Type;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a document, each stored once. Lives for one export. */
final class Media {

  private final OoxmlPackage parts;
  private final Relationships related;
  private final PreparedPictures prepared = new PreparedPictures();
  private final Map<ByteBuffer, String> relationships = new HashMap<>();

  Media(OoxmlPackage parts, Relationships related) {
    this.parts = parts;
    this.related = related;
  }

  /** Prepares a picture; empty when its content cannot be read. */
  Optional<OfficePicture> prepare(Picture picture) {
    return prepared.of(picture);
  }

  /** Stores a file and gives the id of the relationship with it. */
  String add(byte[] content, Type type) {
    return relationships.computeIfAbsent(ByteBuffer.wrap(content), key -> store(content, type));
  }

  private String store(byte[] content, Type type) {
    String name = "media/image" + (relationships.size() + 1) + "." + type.extension();
    parts.addMedia("word/" + name, type.mediaType(), content);
    return related.part("image", name);
  }
}
