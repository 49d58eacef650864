package io.keyplan.slide.piece;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;

/** The spaces of tables in points, and how their texts look. */
final class TableSizes {

  /** Space at the sides of a cell. */
  static final double SIDE = 7;

  /** Space at the sides of a label within its tint. */
  static final double PILL_SIDE = 6;

  /** Room for the percentage beside a bar, in sizes of its text. */
  private static final double BAR_TEXT = 4;

  /** The least length of a bar. */
  static final double BAR = 30;

  /** Space between that text and the bar. */
  static final double BAR_GAP = 6;

  /** Indent of a level of a hierarchy. */
  static final double INDENT = 12;

  private TableSizes() {}

  /** Gives the room for the percentage beside a bar. */
  static double barText(Scale scale) {
    return BAR_TEXT * scale.cell();
  }

  static Style headerStyle(Scale scale) {
    return new Style(scale.label(), true, Paint.ON_PRIMARY);
  }

  static Style hintStyle(Scale scale) {
    return new Style(Style.FLOOR, false, Paint.ON_PRIMARY);
  }

  static Style style(TableContent.Cell cell, Scale scale) {
    boolean pill = cell.mark().kind() == TableContent.Mark.Kind.PILL;
    return new Style(pill ? scale.label() : scale.cell(), cell.bold() || pill, cell.paint());
  }

  static Style style(TableContent.Cell cell, Run run, Scale scale) {
    return cell.isDetail(run) ? run.style().sized(scale.label()) : style(cell, scale);
  }
}
