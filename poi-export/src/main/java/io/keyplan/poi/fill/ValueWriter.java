package io.keyplan.poi.fill;

import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;

/** Writes values where tags were, as a format has them. For one document. */
public interface ValueWriter {

  /**
   * Writes a value.
   *
   * @param look properties of the run in which the tag began, as XML; empty for none
   * @param prefix prefix of the elements around it, with its colon
   * @param drawing whether it stands in a text of DrawingML
   */
  void write(Tag.Value tag, FilledValue value, String look, String prefix, boolean drawing);
}
