package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.WordText;
import io.keyplan.read.Shown;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the cells of rows show: all of what stands in a cell is the value of its column, in
 * its control, beside it, or without one. Belongs to one reading.
 */
final class CellReader {

  /** Stands between details on a line. */
  private static final String NEXT_DETAIL = " · ";

  private final ControlReader controls;
  private final ValueSigns signs;
  private final boolean filled;

  /**
   * Creates a reader.
   *
   * @param filled whether a company made the document itself, and has words of its own beside
   *     controls
   */
  CellReader(ControlReader controls, ValueSigns signs, boolean filled) {
    this.controls = controls;
    this.signs = signs;
    this.filled = filled;
  }

  /** Says whether words beside controls are the author's. */
  boolean isFilled() {
    return filled;
  }

  /** Gives what a control in a cell shows, without what stands beside it. */
  Shown readControl(WordNode control, FieldPath path) {
    return controls.read(control, path);
  }

  /** A stretch of text, in a control or outside of all. */
  private static final class Stretch {
    private final @Nullable WordNode control;
    private final StringBuilder text = new StringBuilder();

    Stretch(@Nullable WordNode control) {
      this.control = control;
    }
  }

  /**
   * Gives what a cell shows.
   *
   * @param path address of its field; none in a row that somebody added
   */
  Shown read(WordNode cell, FieldPath path) {
    List<Stretch> stretches = stretches(cell);
    List<WordNode> inside = cell.controls();
    boolean alone =
        stretches.stream()
            .allMatch(each -> each.control != null || WordText.isBlank(outside(each, true)));
    Optional<WordNode> one = alone ? controls.one(inside, path) : Optional.empty();
    if (one.isPresent()) {
      return path.isNone() ? controls.readAdded(one.get()) : controls.read(one.get(), path);
    }
    StringBuilder text = new StringBuilder();
    for (Stretch each : stretches) {
      if (each.control == null) {
        text.append(outside(each, !inside.isEmpty()));
      } else if (!controls.isBlank(each.control, path)) {
        text.append(each.text);
      }
    }
    String shown = WordText.strip(text.toString());
    String words = inside.isEmpty() ? shown : controls.once(shown, inside.get(0).control(), path);
    return words.isEmpty() ? Shown.BLANK : new Shown.Text(words);
  }

  /**
   * Gives what stands behind a control on its line, as far as it is no sign and no other detail.
   *
   * @param at place of the control in its paragraph
   */
  String tail(WordNode paragraph, int at) {
    if (filled) {
      return "";
    }
    StringBuilder tail = new StringBuilder();
    for (WordNode next : paragraph.children().subList(at + 1, paragraph.children().size())) {
      if (!next.is(WordNode.Kind.TEXT)) {
        break;
      }
      tail.append(next.text());
    }
    String text = signs.withoutFirst(tail.toString());
    int end = text.indexOf(NEXT_DETAIL);
    text = end < 0 ? text : text.substring(0, end);
    return WordText.isBlank(text) ? "" : text;
  }

  private String outside(Stretch stretch, boolean besideControl) {
    String text = stretch.text.toString();
    return besideControl ? signs.withoutFirst(text) : signs.withoutLast(text);
  }

  private static List<Stretch> stretches(WordNode cell) {
    List<Stretch> stretches = new ArrayList<>();
    new WordNode.Reading(
            (text, in) -> {
              WordNode control = in == cell ? null : in;
              Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
              if (last == null || last.control != control) {
                last = new Stretch(control);
                stretches.add(last);
              }
              last.text.append(text);
            })
        .read(cell);
    return stretches;
  }
}
