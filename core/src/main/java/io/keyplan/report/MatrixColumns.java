package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.export.HostLimits;
import io.keyplan.report.ColumnWidths.Demand;
import io.keyplan.report.part.TablePart.Column;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Decides how many tables show the columns of a matrix, and how wide they are. */
final class MatrixColumns {

  /** Two of the columns that Word allows are for names and totals. */
  private static final int MOST_COLUMNS = HostLimits.Word.TABLE_COLUMNS - 2;

  private static final int FEWEST_COLUMNS = 3;

  /** Share of the width that the columns have without their row's names. */
  private static final double COLUMNS = 0.8;

  /** Longer words of notes are divided. */
  private static final double LONGEST_WORD = 84;

  /** Names of rows take more lines rather than more of the width. */
  private static final double NAMES = 0.17;

  /** Programs measure a little differently. */
  private static final double RESERVE = 0.5;

  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;

  MatrixColumns(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.measure = measure;
  }

  /** Says whether a column of totals stands behind the others. */
  static boolean hasTotals(Matrix block) {
    return !block.totalTitle().isEmpty();
  }

  /** Divides the columns evenly into as few tables as keep their words whole. */
  List<Matrix> parts(Matrix block, double width) {
    int columns = block.columns().size();
    int least = Math.max(1, (columns + MOST_COLUMNS - 1) / MOST_COLUMNS);
    for (int count = least; count < columns; count++) {
      List<Matrix> parts = block.divided(count);
      if (parts.stream().allMatch(part -> ColumnWidths.fits(demands(part, width), width))) {
        return parts;
      }
    }
    return block.divided(least);
  }

  /** Gives the columns of a part, which fill a width. */
  List<Column> of(Matrix part, double width) {
    return Arrays.stream(ColumnWidths.share(demands(part, width), width))
        .mapToObj(wide -> new Column("", wide))
        .toList();
  }

  /** Columns are of the same width, unless a long word needs more. */
  private List<Demand> demands(Matrix part, double width) {
    int columns = part.columns().size() + (hasTotals(part) ? 1 : 0);
    double equal = width * COLUMNS / Math.max(columns, FEWEST_COLUMNS);
    List<Demand> demands = new ArrayList<>();
    List<Entry> rows = part.rows().stream().map(Matrix.Row::label).toList();
    demands.add(demand(part.rowTitle(), rows, Stream.of(), -width * NAMES));
    for (int i = 0; i < part.columns().size(); i++) {
      demands.add(
          noted(part, i, demand("", List.of(part.columns().get(i)), totals(part, i), equal)));
    }
    if (hasTotals(part)) {
      Stream<Datum> sums = part.rows().stream().map(Matrix.Row::total);
      Stream<Datum> all = Stream.concat(sums, totals(part, part.columns().size()));
      demands.add(demand(part.totalTitle(), List.of(), all, -equal));
    }
    return demands;
  }

  /** The words of notes stay whole, too, as far as there is room for them. */
  private Demand noted(Matrix part, int column, Demand demand) {
    double word =
        part.rows().stream()
            .map(row -> TextPart.of(TextRole.MATRIX_NOTE, row.cells().get(column).note()))
            .mapToDouble(measure::longestWord)
            .max()
            .orElse(0);
    double least =
        Math.max(demand.least(), Math.min(LONGEST_WORD, word + demand.margins() + RESERVE));
    double best = Math.max(least, demand.best());
    return new Demand(least, best, best, demand.margins());
  }

  private static Stream<Datum> totals(Matrix part, int column) {
    return column < part.totals().size() ? Stream.of(part.totals().get(column)) : Stream.of();
  }

  private Demand demand(String heading, List<Entry> names, Stream<Datum> totals, double wish) {
    List<TextPart> texts = new ArrayList<>();
    totals
        .map(entries.formats()::compact)
        .filter(text -> !text.isEmpty())
        .forEach(text -> texts.add(TextPart.of(TextRole.STRONG_CELL, text)));
    if (!heading.isEmpty()) {
      texts.add(TextPart.of(TextRole.STRONG_CELL, heading));
    }
    for (Entry name : names) {
      if (!entries.isOpen(name)) {
        texts.add(TextPart.of(TextRole.STRONG_CELL, entries.pieces(name, Naming.NOTHING)));
      }
    }
    double margins = style.tables().cell(TableRole.MATRIX).across();
    double least = texts.stream().mapToDouble(measure::longestWord).max().orElse(0);
    double line = texts.stream().mapToDouble(measure::width).max().orElse(0) + margins;
    double best = Math.max(least + margins, wish < 0 ? Math.min(line, -wish) : wish);
    return new Demand(least + margins + RESERVE, best + RESERVE, best + RESERVE, margins);
  }
}
