package io.keyplan.poi.powerpoint.fill;

import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.DrawingRun;
import io.keyplan.poi.fill.ValueWriter;

/** Writes values as runs, and notes where they stand. Lives for one deck. */
final class SlideValues implements ValueWriter {

  private final StringBuilder out;
  private final FilledFieldMap fields;

  /**
   * Starts a deck.
   *
   * @param out takes the XML of the part
   */
  SlideValues(StringBuilder out, FilledFieldMap fields) {
    this.out = out;
    this.fields = fields;
  }

  /** Gives the map of fields. */
  FilledFieldMap fields() {
    return fields;
  }

  @Override
  public void write(Tag.Value tag, FilledValue value, String look, String prefix, boolean drawing) {
    fields.value(value);
    DrawingRun.write(out, value.text(), look, prefix);
  }
}
