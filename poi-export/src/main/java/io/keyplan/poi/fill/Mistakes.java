package io.keyplan.poi.fill;

import io.keyplan.fill.TemplateProblem;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** The mistakes of a part, with their places. For one part. */
public final class Mistakes {

  /**
   * A mistake.
   *
   * @param part name of the part
   * @param paragraph number of the paragraph in the part, from 0
   * @param problem what is wrong
   */
  public record Mistake(String part, int paragraph, TemplateProblem problem) {}

  /** Ten times what a document has that people made; more would only take time and memory. */
  private static final int MOST_TAGS = 20_000;

  /** What stands within each other is walked through by methods that call themselves. */
  private static final int DEEPEST = 50;

  private final String part;
  private final StoryPlaces places;
  private int tags;
  private final List<Mistake> found = new ArrayList<>();

  /**
   * Starts with a part that was not taken apart yet.
   *
   * @param part name of the part
   * @param root its outermost element
   * @param story what the part is, such as {@code page header}; empty for the text itself
   */
  public Mistakes(String part, Element root, String story) {
    this.part = part;
    this.places = new StoryPlaces(root, story);
  }

  /**
   * Counts tags.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if a part has more than anybody writes
   */
  public void count(int more) {
    tags += more;
    if (tags > MOST_TAGS) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE, part + " has more than " + MOST_TAGS + " tags", null);
    }
  }

  /**
   * Checks how many conditions and repetitions stand within each other.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if they are more than anybody needs
   */
  public static void checkDepth(int open) {
    if (open > DEEPEST) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE,
          "more than " + DEEPEST + " {{if …}} and {{each …}} stand within each other",
          null);
    }
  }

  /** Adds a mistake. */
  public void add(Element at, String tag, String message) {
    found.add(
        new Mistake(part, places.paragraph(at), new TemplateProblem(places.of(at), tag, message)));
  }

  /** Lists them in reading order. */
  public List<Mistake> all() {
    List<Mistake> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Mistake::paragraph));
    return Collections.unmodifiableList(sorted);
  }
}
