package io.keyplan.poi.word.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Piece;

/**
 * A value in a content control of the author's.
 *
 * @param tag which one
 * @param look properties of its run, as XML
 * @param control where it stands
 */
record ControlPiece(Tag.Value tag, String look, OwnControl control) implements Piece {
  @Override
  public void write(Filling filling, FillScope scope) {
    FilledValue value = filling.values().value(tag, scope);
    filling.noteLost(tag, value);
    ((FilledControls) filling.writer()).write(value, look, control);
  }
}
