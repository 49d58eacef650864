package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slide.
 *
 * @param layout the layout that it is made from
 * @param section title of the section of the deck that it belongs to
 * @param kicker what stands above the title; empty for nothing
 * @param title the title
 * @param subtitle what stands below the title on a cover; null elsewhere
 * @param shapes everything else, in reading order
 * @param notes what the speaker may want to say; empty for nothing
 */
public record Slide(
    Layout layout,
    String section,
    String kicker,
    Headline title,
    @Nullable Subtitle subtitle,
    List<Shape> shapes,
    String notes) {

  /** Copies the lists. */
  public Slide {
    shapes = List.copyOf(shapes);
  }

  /**
   * What stands below the title of a cover.
   *
   * @param box its place
   * @param text its text
   */
  public record Subtitle(Box box, Text text) {}

  /** The layouts of the base deck. */
  public enum Layout {
    COVER("Cover"),
    SECTION("Section"),
    CONTENT("Title and Content"),
    TWO_COLUMNS("Two Columns"),
    TABLE("Full Table"),
    TITLE_ONLY("Title Only"),
    CLOSING("Closing");

    private final String title;

    Layout(String title) {
      this.title = title;
    }

    /** Gives the name that PowerPoint shows. */
    public String title() {
      return title;
    }

    /** Gives the number of its part in the base deck. */
    public int number() {
      return ordinal() + 1;
    }
  }
}
