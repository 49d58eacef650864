package io.keyplan.poi.word.fill;

import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.fill.FillScope;
import io.keyplan.fill.FillValues;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.word.fill.Piece.PictureDetail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pictures of the plan in a filled document. Lives for one document. */
final class FilledPictures {

  private final FillValues values;
  private final Map<Picture, String> names = new LinkedHashMap<>();
  private final Map<Picture, String> ofPart = new LinkedHashMap<>();
  private @Nullable PictureSlot slot;
  private long width;
  private long height;

  FilledPictures(FillValues values) {
    this.values = values;
  }

  /** Writes a drawing; nothing where the plan has no picture that Word can show. */
  void write(Piece.Picture piece, Filling filling, FillScope scope) {
    PictureSlot found = values.picture(piece.tag(), scope);
    Picture picture = found.picture();
    if (picture == null || picture.type() == Picture.Type.SVG) {
      if (picture != null) {
        filling.notes().lost(found.path(), "an SVG picture cannot take the place of the author's");
      }
      return;
    }
    slot = found;
    fit(picture, piece.width(), piece.height());
    String digest = Digests.guid(picture.content()).substring(1, 9);
    names.putIfAbsent(picture, "word/media/keyplan" + digest + "." + picture.type().extension());
    ofPart.putIfAbsent(picture, "kp" + digest);
    piece.drawing().write(filling, scope);
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
    PictureSlot shown = Objects.requireNonNull(slot);
    return switch (detail) {
      case WORDS -> XmlText.escape(shown.alt());
      case RELATION -> String.valueOf(ofPart.get(shown.picture()));
      case WIDTH -> String.valueOf(width);
      case HEIGHT -> String.valueOf(height);
    };
  }

  /** Gives the pictures of the part that was written last, by the ids of their relationships. */
  Map<String, String> takeRelations() {
    Map<String, String> relations = new LinkedHashMap<>();
    ofPart.forEach((picture, id) -> relations.put(id, String.valueOf(names.get(picture))));
    ofPart.clear();
    return relations;
  }

  /** Gives all pictures with the names of their parts. */
  Map<Picture, String> all() {
    return names;
  }
}
