package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.ShownText;
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

  private static final int LONGEST = 40;
  private static final int MOST_NAMED = 3;

  private final DeckFindings findings;

  public NamedShapes(DeckFindings findings) {
    this.findings = findings;
  }

  /** Reads the slides; reports nothing of a deck in which no shape is named after a field. */
  public void read(List<FoundSlide> slides) {
    slides.forEach(slide -> slide.shapes().forEach(shape -> read(shape, slide)));
    if (!findings.values().isEmpty()) {
      slides.forEach(this::report);
    }
  }

  private void read(FoundShape shape, FoundSlide slide) {
    Matcher one = ONE.matcher(shape.name());
    if (shape.table() == null && one.matches() && one.group(1).indexOf('.') > 0) {
      FieldPath path = FieldPath.of(one.group(1));
      findings.value(new ShownValue(path, ShownText.of(shape.text()), slide.place()));
    }
  }

  private void report(FoundSlide slide) {
    List<String> lost = new ArrayList<>();
    for (FoundShape shape : slide.shapes()) {
      if (shape.table() != null) {
        lost.add("the table “" + shape.name() + "”");
      } else if (SEVERAL.matcher(shape.name()).matches()) {
        lost.add("“" + Excerpt.of(FixedWords.plain(shape.text()), LONGEST) + "”");
      }
    }
    if (!lost.isEmpty()) {
      findings.problem(
          FieldPath.NONE,
          "the deck lost the custom XML that says which fields are in "
              + String.join(", ", lost.subList(0, Math.min(lost.size(), MOST_NAMED)))
              + (lost.size() > MOST_NAMED ? " and " + (lost.size() - MOST_NAMED) + " more" : "")
              + ", so that this was not read; make the changes in the deck as it was sent",
          slide.place());
    }
  }
}
