package io.keyplan.poi.powerpoint.read;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.read.Trace;
import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the slides of a deck whose map of fields is still in it. Lives for one deck. */
public final class DeckReading {

  private static final int LONGEST_TEXT = 30;

  private final List<WrittenSlide> written;
  private final WrittenCheck values;
  private final DeckFindings findings;
  private final Set<WrittenSlide> seen = new HashSet<>();
  private final Set<Long> addedRows = new HashSet<>();

  public DeckReading(List<WrittenSlide> written, WrittenCheck values, DeckFindings findings) {
    this.written = written;
    this.values = values;
    this.findings = findings;
  }

  /** A found slide that is a written one. */
  private record Pair(FoundSlide found, WrittenSlide written) {}

  public void read(List<FoundSlide> slides) {
    SlideMatcher matcher = new SlideMatcher(written, values);
    List<Pair> originals = new ArrayList<>();
    List<Pair> copies = new ArrayList<>();
    for (FoundSlide slide : slides) {
      SlideMatcher.Match match = matcher.match(slide);
      WrittenSlide known = match.written();
      if (known != null) {
        (known.id() == slide.id() ? originals : copies).add(new Pair(slide, known));
      } else if (match.unsure()) {
        problem(
            slide, "this slide was one of several that look alike; which, can no longer be told");
      }
    }
    originals.forEach(pair -> read(pair, !seen.add(pair.written())));
    for (Pair pair : copies) {
      copy(pair);
    }
    findings.join(written, values);
  }

  /** A slide that came from elsewhere may bear the same names and show another plan. */
  private void copy(Pair pair) {
    ShapeMatcher shapes = new ShapeMatcher(pair.written(), pair.found());
    boolean filled =
        shapes.texts().keySet().stream().anyMatch(shape -> !shape.text().isBlank())
            || !shapes.tables().isEmpty();
    boolean strange = values.trace() != null && filled && shapes.unchanged(values) == 0;
    if (strange && isOfAuthor(pair)) {
      return;
    } else if (strange && !isForm(pair)) {
      problem(
          pair.found(), "this slide shows nothing of what was written; it may be another plan’s");
    } else {
      read(pair, !seen.add(pair.written()));
    }
  }

  /** Slides of a company's own deck call their shapes alike, also where they show no field. */
  private boolean isOfAuthor(Pair pair) {
    Trace trace = values.trace();
    return trace != null && trace.template().equals(Trace.FILLED) && seen.contains(pair.written());
  }

  private static boolean isForm(Pair pair) {
    return pair.written().shapes().stream()
        .flatMap(shape -> shape.text().fields())
        .anyMatch(field -> field.extent() == Extent.NOTHING);
  }

  private void problem(FoundSlide slide, String message) {
    findings.problem(FieldPath.NONE, message, slide.place());
  }

  private void read(Pair pair, boolean again) {
    FoundSlide slide = pair.found();
    ShapeMatcher shapes = new ShapeMatcher(pair.written(), slide);
    Set<WrittenSlide.Shape> texts = new HashSet<>();
    for (Map.Entry<FoundShape, WrittenSlide.Shape> text : inOrder(slide, shapes.texts())) {
      List<String> paragraphs = text.getKey().paragraphs();
      findings.text(
          TextReader.read(text.getValue().text(), paragraphs, values),
          slide.place() + words(text.getKey()),
          again || !texts.add(text.getValue()));
    }
    int number = 0;
    boolean several = shapes.tables().size() > 1;
    Set<WrittenSlide.Table> read = new HashSet<>();
    for (Map.Entry<FoundShape, WrittenSlide.Table> table : inOrder(slide, shapes.tables())) {
      number++;
      FoundShape.Table shown = table.getKey().table();
      if (shown != null) {
        boolean copy = again || !read.add(table.getValue());
        String group = copy ? "" : FieldMapNames.group(pair.written().id(), table.getValue().id());
        String place = slide.place() + ", table" + (several ? " " + number : "");
        new TableReader(table.getValue(), shown, values, findings, place).read(group, addedRows);
      }
    }
    shapes
        .missing()
        .forEach(
            shape ->
                shape
                    .text()
                    .fields()
                    .forEach(
                        field ->
                            findings.problem(
                                field.path(),
                                "a program has renamed the place of this, and somebody has moved it; "
                                    + "what is written there is not read",
                                slide.place())));
  }

  private static <T> List<Map.Entry<FoundShape, T>> inOrder(
      FoundSlide slide, Map<FoundShape, T> matched) {
    return slide.shapes().stream()
        .filter(matched::containsKey)
        .map(shape -> Map.entry(shape, matched.get(shape)))
        .toList();
  }

  private static String words(FoundShape shape) {
    String text = FixedWords.plain(shape.text());
    if (shape.isTitle()) {
      return ", title";
    }
    return text.isEmpty()
        ? ", empty text " + shape.name()
        : ", text “" + Excerpt.of(text, LONGEST_TEXT) + "”";
  }
}
