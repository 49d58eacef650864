package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Progress;
import io.keyplan.document.Progress.Bar;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.BarPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Column;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Plans bars of how far things are: what it is, a bar, the percentage, the state. */
final class ProgressPlanner {

  private static final List<Double> SHARES = List.of(0.5, 0.4, 0.1);
  private static final List<Double> SHARES_WITH_STATE = List.of(0.42, 0.3, 0.09, 0.19);
  private static final double THICKNESS = 8;

  private final EntryTexts entries;

  ProgressPlanner(EntryTexts entries) {
    this.entries = entries;
  }

  ColumnPart plan(Progress block, double width) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.label().isEmpty()) {
      column.addKept(TextPart.of(TextRole.LABEL, block.label()), 0);
    }
    if (block.bars().isEmpty()) {
      return column.build();
    }
    boolean states = block.bars().stream().anyMatch(bar -> !bar.state().isBlank());
    List<Column> columns =
        (states ? SHARES_WITH_STATE : SHARES)
            .stream().map(share -> new Column("", width * share)).toList();
    List<Row> rows = block.bars().stream().map(bar -> row(bar, states)).toList();
    return column
        .add(new TablePart(TableRole.PROGRESS, FieldPath.NONE, block.label(), columns, rows), 4)
        .build();
  }

  private Row row(Bar bar, boolean states) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(what(bar), 1, true, 0, null));
    BigDecimal percent = bar.percent();
    cells.add(Cell.of(percent == null ? ColumnPart.EMPTY : new BarPart(percent, THICKNESS, null)));
    String number = percent == null ? "–" : entries.formats().percent(percent, 1);
    cells.add(
        Cell.of(
            new TextPart(TextRole.PROGRESS_NUMBER, List.of(TextPiece.words(number)), Align.END)));
    if (states) {
      cells.add(Cell.of(state(bar)));
    }
    return new Row(Kind.BODY, "", cells, 0, false);
  }

  private ReportPart what(Bar bar) {
    ReportPart title = entries.named(TextRole.PROGRESS_TITLE, bar.title(), Align.START);
    return bar.comment().isEmpty()
        ? title
        : new ColumnPart.Builder()
            .add(title, 0)
            .add(TextPart.of(TextRole.PROGRESS_COMMENT, bar.comment()), 1)
            .build();
  }

  private ReportPart state(Bar bar) {
    return bar.state() instanceof Datum.State state
        ? TextPart.of(
            TextRole.PROGRESS_STATE,
            List.of(TextPiece.words(entries.formats().format(state), Look.PILL, state.tone())))
        : ColumnPart.EMPTY;
  }
}
