package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decks that lost the map of their fields by the names of shapes. Lives for one deck. */
public final class NamedShapes {

  private static final String STEPS = "[a-z]\\w*(?:\\[[^\\]]+])?(?:\\.[a-z]\\w*(?:\\[[^\\]]+])?)*";

  /** The name of a shape that shows one field; a number behind tells a second such shape. */
  private static final Pattern ONE = Pattern.compile("(" + STEPS + ")(?: \\d+)?");

  /** The name of a shape that shows several. */
  private static final Pattern SEVERAL = Pattern.compile("(" + STEPS + ") …(?: \\d+)?");

  /** What a table is called that shows a list. */
  private static final Pattern LIST = Pattern.compile("([a-z]\\w*(?:\\.[a-z]\\w*)*)(?: \\d+)?");

  private static final String LOST = "the deck lost the custom XML that says which fields are in ";

  private static final String NOT_READ =
      ", so that this was not read; make the changes in the deck as it was sent";

  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 1_000;
  private static final int MOST_NAMED = 3;

  private final DeckFindings findings;

  public NamedShapes(DeckFindings findings) {
    this.findings = findings;
  }

  /** Reads the slides; reports nothing of a deck in which no shape is named after a field. */
  public void read(List<FoundSlide> slides) {
    slides.forEach(slide -> slide.shapes().forEach(shape -> read(shape, slide)));
    boolean isOurs =
        !findings.values().isEmpty()
            || slides.stream()
                .flatMap(slide -> slide.shapes().stream())
                .anyMatch(shape -> shape.table() != null && matcher(LIST, shape).matches());
    if (isOurs) {
      slides.forEach(this::readTables);
      slides.forEach(this::report);
    }
  }

  private void read(FoundShape shape, FoundSlide slide) {
    Matcher one = matcher(ONE, shape);
    if (shape.table() == null && one.matches() && one.group(1).indexOf('.') > 0) {
      FieldPath path = FieldPath.of(one.group(1));
      findings.value(new ShownValue(path, ShownText.of(shape.text()), slide.place()));
    }
  }

  /** Patterns of names call themselves for each step. */
  private static Matcher matcher(Pattern pattern, FoundShape shape) {
    return pattern.matcher(shape.name().length() > LONGEST_NAME ? "" : shape.name());
  }

  private void readTables(FoundSlide slide) {
    for (FoundShape shape : slide.shapes()) {
      FoundShape.Table table = shape.table();
      if (table != null) {
        findings.headed(
            new HeadedTable(
                list(shape),
                table.rows().stream().map(NamedShapes::texts).toList(),
                LOST + "the table “" + shape.name() + "”" + NOT_READ,
                slide.place() + ", table “" + shape.name() + "”"));
      }
    }
  }

  /** The names of tables are lists of the plan, or words of the template. */
  private static FieldPath list(FoundShape shape) {
    Matcher list = matcher(LIST, shape);
    return list.matches() ? FieldPath.of(list.group(1)) : FieldPath.NONE;
  }

  private static List<String> texts(FoundShape.Row row) {
    return row.cells().stream()
        .map(cell -> cell.covered() ? "" : ShownText.clean(cell.text()))
        .toList();
  }

  private void report(FoundSlide slide) {
    List<String> lost = new ArrayList<>();
    for (FoundShape shape : slide.shapes()) {
      if (shape.table() == null && matcher(SEVERAL, shape).matches()) {
        lost.add("“" + Excerpt.of(FixedWords.plain(shape.text()), LONGEST) + "”");
      }
    }
    if (!lost.isEmpty()) {
      findings.problem(
          FieldPath.NONE,
          LOST
              + String.join(", ", lost.subList(0, Math.min(lost.size(), MOST_NAMED)))
              + (lost.size() > MOST_NAMED ? " and " + (lost.size() - MOST_NAMED) + " more" : "")
              + NOT_READ,
          slide.place());
    }
  }
}
