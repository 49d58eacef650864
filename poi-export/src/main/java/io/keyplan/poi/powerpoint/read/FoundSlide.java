package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.value.Excerpt;
import java.util.List;

/**
 * A slide of a deck that somebody sent.
 *
 * @param number its number in the deck, from one
 * @param id PowerPoint's id
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
