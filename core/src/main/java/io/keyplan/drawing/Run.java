package io.keyplan.drawing;

import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A piece of text in one style.
 *
 * @param text the text; line ends are kept
 * @param style its look
 * @param path address of the field that it shows; none for a fixed or computed text
 * @param link where it leads; empty for nowhere
 * @param extent how much of the field it shows
 */
public record Run(String text, Style style, FieldPath path, String link, Extent extent) {

  /** How much of its field a run shows. */
  public enum Extent {
    /** All that is shown of it in this place, or the beginning of what goes on elsewhere. */
    WHOLE,
    /** Nothing: words that stand in its place, such as a prompt. */
    NOTHING,
    /** What follows, in a new line, on what the shape before shows. */
    NEXT_LINES,
    /** What follows, in the same line, on what the shape before shows. */
    NEXT_WORDS
  }

  /** Makes a run that shows the whole of a field. */
  public Run(String text, Style style, FieldPath path, String link) {
    this(text, style, path, link, Extent.WHOLE);
  }

  /** Makes a fixed text. */
  public static Run of(String text, Style style) {
    return new Run(text, style, FieldPath.NONE, "");
  }

  /** Gives the text of runs, one after the other. */
  public static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    if (runs.size() == 2) {
      return runs.get(0).text().concat(runs.get(1).text());
    }
    int length = 0;
    for (int i = 0; i < runs.size(); i++) {
      length += runs.get(i).text().length();
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < runs.size(); i++) {
      text.append(runs.get(i).text());
    }
    return text.toString();
  }

  /** Gives the run in another style. */
  public Run styled(Style newStyle) {
    return new Run(text, newStyle, path, link, extent);
  }

  Run saying(String newText) {
    return new Run(newText, style, path, link, extent);
  }

  Run showing(Extent newExtent) {
    return new Run(text, style, path, link, newExtent);
  }
}
