package io.keyplan.slide.piece;

import io.keyplan.document.Matrix;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.export.HostLimits;
import io.keyplan.text.TextMetrics;
import java.util.List;

/** Divides matrices with more columns than a slide can show side by side with their words whole. */
final class MatrixDivision {

  /** More than these nobody can read, though PowerPoint allows them. */
  private static final int MOST_COLUMNS = Math.min(24, HostLimits.PowerPoint.TABLE_COLUMNS);

  /** The smallest size that tables take on slides. */
  private static final double SIZE = 8.5;

  private static final double MARGINS = 12;

  /** What is left of a slide beside its margins and the names of rows. */
  private static final double WIDTH = 700;

  private MatrixDivision() {}

  /** Gives the parts, which are the whole where it fits, and notes it otherwise. */
  static List<Matrix> of(Matrix matrix, EntryRuns values) {
    TextMetrics metrics = TextMetrics.bold(SIZE);
    double widest =
        matrix.columns().stream()
            .mapToDouble(column -> metrics.longestWord(values.text(column)))
            .max()
            .orElse(0);
    int room = (int) Math.min(MOST_COLUMNS, Math.max(1, WIDTH / (widest + MARGINS)));
    int columns = matrix.columns().size();
    List<Matrix> parts = matrix.divided(Math.max(1, (columns + room - 1) / room));
    if (parts.size() > 1) {
      values.inform(
          "\""
              + matrix.caption()
              + "\" has "
              + columns
              + " columns, more than a slide can show: it is divided into "
              + parts.size()
              + " tables");
    }
    return parts;
  }
}
