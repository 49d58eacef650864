package io.keyplan.poi.fill;

import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.export.ExportNotes;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.OfficePicture;
import io.keyplan.poi.ooxml.XmlText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of the plan in a filled document. Lives for one document. */
public final class FilledPictures {

  private final ExportNotes notes;
  private final String media;
  private final Map<Picture, String> names = new LinkedHashMap<>();
  private final Map<Picture, String> ofPart = new LinkedHashMap<>();
  private final Map<Picture, Optional<Picture>> pixels = new HashMap<>();
  private @Nullable PictureSlot slot;
  private @Nullable Picture shown;
  private long width;
  private long height;

  /**
   * Starts a document.
   *
   * @param notes takes what is not shown
   * @param media folder of the files
   */
  FilledPictures(ExportNotes notes, String media) {
    this.notes = notes;
    this.media = media;
  }

  /**
   * Takes a picture, whose drawing is written next.
   *
   * @param mostWidth of the author's picture, in EMU
   * @param mostHeight likewise
   * @return false if the plan has no picture that Word can show
   */
  boolean take(PictureSlot found, long mostWidth, long mostHeight) {
    Picture given = found.picture();
    if (given == null) {
      return false;
    }
    Picture picture = pixels.computeIfAbsent(given, FilledPictures::drawn).orElse(null);
    if (picture == null) {
      notes.lost(found.path(), "the picture cannot be drawn, and is left out");
      return false;
    }
    slot = found;
    shown = picture;
    fit(picture, mostWidth, mostHeight);
    String digest = Digests.guid(picture.content()).substring(1, 9);
    names.putIfAbsent(picture, media + "keyplan" + digest + "." + picture.type().extension());
    ofPart.putIfAbsent(picture, "kp" + digest);
    return true;
  }

  /** A drawing takes the place of the author's picture as pixels, which every program shows. */
  private static Optional<Picture> drawn(Picture picture) {
    return picture.type() == Picture.Type.SVG
        ? OfficePicture.of(picture)
            .map(
                drawn ->
                    new Picture(Picture.Type.PNG, drawn.content(), drawn.width(), drawn.height()))
        : Optional.of(picture);
  }

  /** A picture takes the author's room, and keeps its proportions. */
  private void fit(Picture picture, long mostWidth, long mostHeight) {
    double scale =
        Math.min((double) mostWidth / picture.width(), (double) mostHeight / picture.height());
    width = Math.max(1, Math.round(picture.width() * scale));
    height = Math.max(1, Math.round(picture.height() * scale));
  }

  /** Gives a detail of the picture that is being written. */
  String detail(PictureDetail detail) {
    return switch (detail) {
      case WORDS -> XmlText.escape(Objects.requireNonNull(slot).alt());
      case RELATION -> String.valueOf(ofPart.get(Objects.requireNonNull(shown)));
      case WIDTH -> String.valueOf(width);
      case HEIGHT -> String.valueOf(height);
    };
  }

  /** Gives the pictures of the part that was written last, by the ids of their relationships. */
  public Map<String, String> takeRelations() {
    Map<String, String> relations = new LinkedHashMap<>();
    ofPart.forEach((picture, id) -> relations.put(id, String.valueOf(names.get(picture))));
    ofPart.clear();
    return relations;
  }

  /** Gives all pictures with the names of their parts. */
  public Map<Picture, String> all() {
    return names;
  }
}
