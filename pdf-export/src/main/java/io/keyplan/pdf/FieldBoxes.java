package io.keyplan.pdf;

import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.FieldBox;
import io.keyplan.pdf.page.Field;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Makes boxes of form fields. Lives for one export. */
final class FieldBoxes {

  private static final double TICK = 10;

  /** Larger letters would be shown for values that are large where they are printed. */
  private static final double LARGEST = 10.5;

  private static final double SMALLEST = 7.5;

  /** Room for what programs draw beside a value that is chosen. */
  private static final double ARROW = 10;

  private final Fields fields;
  private final Palette palette;

  FieldBoxes(Fields fields, Palette palette) {
    this.fields = fields;
    this.palette = palette;
  }

  /**
   * Makes a place to write of at least some height, in which what is usually entered has room.
   *
   * @param size size of what is written there, in points
   */
  FieldBox of(Entry entry, double least, double size) {
    Field field = fields.of(entry, Math.min(size, LARGEST));
    if (field.kind() == Field.Kind.TICK) {
      return box(field, TICK, width -> TICK);
    }
    boolean text = field.kind() == Field.Kind.LINE || field.kind() == Field.Kind.PARAGRAPH;
    List<String> examples = text ? entry.input().examples() : List.of();
    return box(field, least, width -> height(examples, field.size(), width));
  }

  /**
   * Gives the size at which what is usually entered fits a place; at least {@link #SMALLEST}.
   *
   * @param size the largest size, in points
   */
  double size(Entry entry, double size, double width, double height) {
    Field field = fields.of(entry, size);
    double fitted = Math.min(size, LARGEST);
    while (fitted > SMALLEST && !fits(entry.input(), field, fitted, width, height)) {
      fitted -= 0.5;
    }
    return fitted;
  }

  private static boolean fits(Input input, Field field, double size, double width, double height) {
    Style style = Style.plain(size);
    double room = width - 2 * FieldBox.SIDE;
    if (!field.choices().isEmpty()) {
      return field.choices().stream()
          .allMatch(choice -> TextFit.width(choice.label(), style) <= room - ARROW);
    }
    return field.kind() == Field.Kind.DATE
        ? input.examples().stream().allMatch(text -> TextFit.width(text, style) <= room)
        : height(input.examples(), size, width) - 2 * FieldBox.SIDE + 2 <= height;
  }

  private static double height(List<String> examples, double size, double width) {
    Style style = Style.plain(size);
    double room = width - 2 * FieldBox.SIDE;
    int lines =
        examples.stream().mapToInt(text -> TextFit.lines(text, style, room)).max().orElse(1);
    return lines * FieldBox.line(size) + 2 * FieldBox.SIDE;
  }

  /**
   * Makes a box to tick that stands for no field of a plan.
   *
   * @param number its number in the document, from 1
   * @param label what is ticked
   */
  Box tick(int number, String label) {
    return box(fields.tick(number, label), TICK, width -> TICK);
  }

  private FieldBox box(Field field, double least, DoubleUnaryOperator room) {
    return new FieldBox(field, least, room, ground(), rule());
  }

  private Color ground() {
    return Blend.mix(palette.panel(), palette.tone(Tone.INFO).tint(), 0.35);
  }

  /** WCAG 2.2 wants 3 : 1 for what shows where a field is. */
  private Color rule() {
    return Blend.mix(palette.secondary(), Blend.WHITE, 0.15);
  }
}
