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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Plans bars of how far things are: what it is, a bar, the percentage, the state. */
final class ProgressPlanner {

  private static final double NUMBER = 40;
  private static final double WIDEST_STATE = 75;
  private static final double STATE = 0.2;

  /** Share of a bar in what numbers and states leave. */
  private static final double BAR = 0.4;

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
    List<Row> rows = block.bars().stream().map(bar -> row(bar, states)).toList();
    return column
        .add(
            new TablePart(TableRole.PROGRESS, null, block.label(), columns(states, width), rows), 4)
        .build();
  }

  private static List<Column> columns(boolean states, double width) {
    double state = states ? Math.min(WIDEST_STATE, width * STATE) : 0;
    double rest = width - NUMBER - state;
    List<Double> widths = new ArrayList<>(List.of(rest * (1 - BAR), rest * BAR, NUMBER));
    if (states) {
      widths.add(state);
    }
    return widths.stream().map(wide -> new Column("", wide)).toList();
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
