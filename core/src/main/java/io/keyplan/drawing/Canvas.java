package io.keyplan.drawing;

import io.keyplan.document.Entry;
import io.keyplan.drawing.Paragraph.Align;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the shapes of one slide; lives while the slide is drawn, in one thread. */
public final class Canvas {

  private final EntryRuns values;
  private final List<Shape> shapes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Creates an empty canvas.
   *
   * @param values gives the words of entries
   */
  public Canvas(EntryRuns values) {
    this.values = values;
  }

  /** Gives what says entries in words. */
  public EntryRuns values() {
    return values;
  }

  /** Lists what has been drawn, in the order in which the shapes lie on each other. */
  public List<Shape> shapes() {
    return shapes;
  }

  /** Adds a form without text. */
  public void decoration(String what, Box box, Shape.Outline outline, Paint fill) {
    decoration(what, box, outline, fill, null);
  }

  /** Adds a form without text. */
  public void decoration(
      String what, Box box, Shape.Outline outline, @Nullable Paint fill, @Nullable Stroke stroke) {
    shapes.add(new Shape.Form(unique(what), box, outline, fill, stroke, Text.NONE, ""));
  }

  /** Adds a text without a background. */
  public void text(String what, Box box, Text text) {
    form(what, box, Shape.Outline.RECTANGLE, null, null, text);
  }

  /** Adds a form with text, named by the address that it shows, or by what it is. */
  public String form(
      String what,
      Box box,
      Shape.Outline outline,
      @Nullable Paint fill,
      @Nullable Stroke stroke,
      Text text) {
    String name = unique(address(text, what));
    shapes.add(new Shape.Form(name, box, outline, fill, stroke, text, ""));
    return name;
  }

  /** Adds an entry's text, or a place to write it. */
  public void entry(
      String what, Box box, Entry entry, Style style, Text.Anchor anchor, Align align) {
    if (!values.isOpen(entry)) {
      if (!entry.isBlank()) {
        Paragraph paragraph = Paragraph.of(values.run(entry, style)).aligned(align);
        text(what, box, Text.of(paragraph).anchored(anchor));
      }
      return;
    }
    String prompt = values.prompt(entry);
    Run words = new Run(prompt, style, entry.path(), "", Run.Extent.NOTHING);
    Paragraph look = Paragraph.of(words).aligned(align);
    Paint line = style.paint() == Paint.ON_PRIMARY ? Paint.RAMP_6 : Paint.HAIRLINE;
    rule(box.x(), box.bottom(), box.width(), Stroke.solid(line, 0.75));
    shapes.add(
        new Shape.Form(
            unique(entry.path().text()),
            box,
            Shape.Outline.RECTANGLE,
            null,
            null,
            Text.of(look).anchored(anchor),
            prompt));
  }

  /** Adds a thin level line. */
  public void rule(double x, double y, double width, Stroke stroke) {
    line(new Point(x, y), new Point(x + width, y), stroke);
  }

  /** Adds a straight line that means nothing by itself. */
  public void line(Point from, Point to, Stroke stroke) {
    shapes.add(new Shape.Connector(unique("Line"), List.of(from, to), "", "", stroke, ""));
  }

  /** Adds any other shape, whose name is already unique by {@link #unique}. */
  public void add(Shape shape) {
    shapes.add(shape);
  }

  /** Says whether there is a shape of a name. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Makes a name unique on the slide. */
  public String unique(String name) {
    String candidate = name;
    for (int i = 2; !names.add(candidate); i++) {
      candidate = name + " " + i;
    }
    return candidate;
  }

  /**
   * Gives the address of the only field that a text shows; where it shows more than that, the first
   * address with an ellipsis.
   */
  private static String address(Text text, String otherwise) {
    List<FieldPath> paths =
        text.paragraphs().stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .map(Run::path)
            .distinct()
            .toList();
    return paths.stream()
        .filter(path -> !path.isNone())
        .findFirst()
        .map(path -> paths.size() == 1 ? path.text() : path.text() + " …")
        .orElse(otherwise);
  }
}
