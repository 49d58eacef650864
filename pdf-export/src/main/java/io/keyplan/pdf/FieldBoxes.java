package io.keyplan.pdf;

import io.keyplan.document.Entry;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.FieldBox;
import io.keyplan.pdf.page.Field;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;

/** Makes boxes of form fields. Lives for one export. */
final class FieldBoxes {

  private static final double TICK = 10;

  private final Fields fields;
  private final Palette palette;

  FieldBoxes(Fields fields, Palette palette) {
    this.fields = fields;
    this.palette = palette;
  }

  /** Makes a place to write of at least some height. */
  FieldBox of(Entry entry, double least) {
    Field field = fields.of(entry);
    return box(field, field.kind() == Field.Kind.TICK ? TICK : least);
  }

  /**
   * Makes a box to tick that stands for no field of a plan.
   *
   * @param number its number in the document, from 1
   * @param label what is ticked
   */
  Box tick(int number, String label) {
    return box(fields.tick(number, label), TICK);
  }

  private FieldBox box(Field field, double least) {
    return new FieldBox(field, least, ground(), rule());
  }

  private Color ground() {
    return Blend.mix(palette.panel(), palette.tone(Tone.INFO).tint(), 0.35);
  }

  /** WCAG 2.2 wants 3 : 1 for what shows where a field is. */
  private Color rule() {
    return Blend.mix(palette.secondary(), Blend.WHITE, 0.15);
  }
}
