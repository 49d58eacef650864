package io.keyplan.slide.piece;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.text.MeasuredText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a table with their texts measured, once for all sizes and widths that are tried and
 * for all parts that the table is cut into. Lives while a deck is planned, in one thread.
 */
final class MeasuredCells {

  private final Map<TableContent.Cell, MeasuredCell> known = new IdentityHashMap<>();

  /** Gives a cell with its texts measured. */
  MeasuredCell of(TableContent.Cell cell) {
    return known.computeIfAbsent(cell, MeasuredCell::of);
  }

  /**
   * A cell whose texts are measured.
   *
   * @param bold whether its own text is bold
   * @param isLabel whether its own text has the size of a label
   * @param text all of its text in its own look
   * @param paragraphs its paragraphs
   */
  record MeasuredCell(
      boolean bold, boolean isLabel, MeasuredText text, List<MeasuredParagraph> paragraphs) {

    private static MeasuredCell of(TableContent.Cell cell) {
      boolean label = cell.mark().kind() == TableContent.Mark.Kind.PILL;
      boolean bold = cell.bold() || label;
      MeasuredText text = new Style(1, bold, Paint.INK).measured(cell.measured());
      if (cell.text().isEmpty() && !cell.room().isEmpty()) {
        MeasuredParagraph room = new MeasuredParagraph(text, bold, true, false);
        return new MeasuredCell(bold, label, text, List.of(room));
      }
      List<MeasuredParagraph> paragraphs = new ArrayList<>();
      for (List<Run> runs : cell.paragraphs()) {
        paragraphs.add(MeasuredParagraph.of(cell, runs, bold, text));
      }
      return new MeasuredCell(bold, label, text, paragraphs);
    }

    /** Gives the height of the text in a column, without insets. */
    double height(Scale scale, double column) {
      double height = 0;
      for (MeasuredParagraph paragraph : paragraphs) {
        Style largest = paragraph.largest(size(scale), scale);
        int lines = TextFit.lines(paragraph.text(), largest, column);
        height += lines * TextFit.lineHeight(largest);
      }
      return height;
    }

    double longestWord(Scale scale) {
      return TextFit.longestWord(text, size(scale));
    }

    double widestLine(Scale scale) {
      return TextFit.widestLine(text, size(scale));
    }

    private double size(Scale scale) {
      return isLabel ? scale.label() : scale.cell();
    }
  }

  /**
   * A paragraph of a cell.
   *
   * @param text its text in the face that takes the most room
   * @param bold whether that is bold
   * @param own whether a part of it looks as the cell does
   * @param detail whether a part of it is a detail
   */
  record MeasuredParagraph(MeasuredText text, boolean bold, boolean own, boolean detail) {

    private static MeasuredParagraph of(
        TableContent.Cell cell, List<Run> runs, boolean cellBold, MeasuredText whole) {
      boolean bold = false;
      boolean own = false;
      boolean detail = false;
      for (Run run : runs) {
        boolean isDetail = cell.isDetail(run);
        detail |= isDetail;
        own |= !isDetail;
        bold |= isDetail ? run.style().bold() : cellBold;
      }
      boolean same = runs.size() == cell.runs().size() && bold == cellBold;
      MeasuredText text = same ? whole : new Style(1, bold, Paint.INK).measured(Run.text(runs));
      return new MeasuredParagraph(text, bold, own, detail);
    }

    /** A paragraph is measured as if all of it had its largest size. */
    private Style largest(double cell, Scale scale) {
      double size = Math.max(own ? cell : 0, detail ? scale.label() : 0);
      return new Style(size == 0 ? Style.FLOOR : size, bold, Paint.INK);
    }
  }
}
