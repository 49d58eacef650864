package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.value.Excerpt;
import java.util.List;

/**
 * A slide of a deck that somebody sent, or the notes of one.
 *
 * @param number its number in the deck, from one
 * @param id PowerPoint's id; of notes, that which {@link FieldMapNames#notes} makes of it
 * @param language language of its first text; empty where none says so
 * @param shapes its shapes, those of groups too
 */
public record FoundSlide(int number, long id, String language, List<FoundShape> shapes) {

  private static final int LONGEST_TITLE = 40;

  public FoundSlide {
    shapes = List.copyOf(shapes);
  }

  /** Says in words where it is. */
  String place() {
    if (FieldMapNames.isNotes(id)) {
      return "slide " + number + ", notes";
    }
    String title =
        shapes.stream()
            .filter(FoundShape::isTitle)
            .map(shape -> FixedWords.plain(shape.text()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return "slide "
        + number
        + (title.isEmpty() ? "" : " “" + Excerpt.of(title, LONGEST_TITLE) + "”");
  }
}
