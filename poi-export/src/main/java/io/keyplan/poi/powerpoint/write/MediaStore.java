package io.keyplan.poi.powerpoint.write;

import io.keyplan.document.Picture;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a file, each stored once. Lives for one export. */
final class MediaStore {

  private final OoxmlPackage parts;
  private final PreparedPictures pictures;
  private final Map<OfficePicture, String> pixels = new IdentityHashMap<>();
  private final Map<OfficePicture, String> vectors = new IdentityHashMap<>();
  private int files;

  MediaStore(OoxmlPackage parts, PreparedPictures pictures) {
    this.parts = parts;
    this.pictures = pictures;
  }

  /** Prepares a picture; empty when its content cannot be read. */
  Optional<OfficePicture> prepare(Picture picture) {
    return pictures.of(picture);
  }

  /** Stores the pixels of a prepared picture and gives the file's name relative to a slide. */
  String pixels(OfficePicture picture) {
    return pixels.computeIfAbsent(picture, one -> add(one.content(), one.type()));
  }

  /** Stores the drawing that a prepared picture stands for, likewise. */
  String vector(OfficePicture picture) {
    return vectors.computeIfAbsent(picture, one -> add(one.vector(), Picture.Type.SVG));
  }

  private String add(byte[] content, Picture.Type type) {
    String file;
    do {
      file = "image" + ++files + "." + type.extension();
    } while (parts.contains("ppt/media/" + file));
    parts.addMedia("ppt/media/" + file, type.mediaType(), content);
    return "../media/" + file;
  }
}
