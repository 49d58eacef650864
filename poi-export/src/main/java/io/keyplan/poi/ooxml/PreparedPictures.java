package io.keyplan.poi.ooxml;

import io.keyplan.document.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a document as Office can show them, each prepared once. Lives for one export. */
public final class PreparedPictures {

  private final Map<Picture, Optional<OfficePicture>> pictures = new HashMap<>();

  /** Creates an empty collection. */
  public PreparedPictures() {}

  /** Prepares a picture; empty when its content cannot be read. */
  public Optional<OfficePicture> of(Picture picture) {
    return pictures.computeIfAbsent(picture, OfficePicture::of);
  }
}
