package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.document.Timeline.Mark;
import io.keyplan.document.Timeline.Span;
import io.keyplan.figure.TimeAxis;
import io.keyplan.report.part.ColumnPart;
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
import io.keyplan.report.part.TimePart;
import io.keyplan.report.part.TimePart.Bar;
import io.keyplan.report.part.TimePart.Grid;
import io.keyplan.report.part.TimePart.Name;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans timelines as tables: what it is at the left, its bar or mark among the months. */
final class TimelinePlanner {

  private static final double LABELS = 0.36;
  private static final double LEAST = 20;
  private static final double LEAST_OF_TOLD = 12;

  private final Timeline block;
  private final boolean told;
  private final EntryTexts entries;
  private final double width;
  private final TimeAxis axis;
  private final Grid grid;

  /**
   * Begins a plan.
   *
   * @param told whether tables say who does what shows here, and how far it is
   * @param width width of the line in points
   * @param fontRatio how much more room texts take than in Arial
   */
  TimelinePlanner(
      Timeline block, boolean told, EntryTexts entries, double width, double fontRatio) {
    this.block = block;
    this.told = told;
    this.entries = entries;
    this.width = width;
    this.axis = new TimeAxis(block.start(), block.end(), 0, width * (1 - LABELS) / fontRatio);
    this.grid = grid();
  }

  private Grid grid() {
    List<Name> names =
        axis.ticks(entries.formats()).stream()
            .map(tick -> new Name(share(tick.x()), share(tick.next()), tick.text(), tick.upper()))
            .toList();
    return new Grid(names, axis.shows(block.today()) ? share(axis.x(block.today())) : -1);
  }

  private double share(double x) {
    return x / axis.width();
  }

  ColumnPart plan() {
    List<Column> columns =
        List.of(new Column("", width * LABELS), new Column("", width * (1 - LABELS)));
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            Kind.HEADING,
            "",
            List.of(
                Cell.of(ColumnPart.EMPTY), new Cell(new TimePart(grid, null), 1, true, 0, null)),
            0,
            true));
    block.marks().forEach(mark -> rows.add(row(mark)));
    block.spans().stream()
        .sorted(Comparator.comparing(Timeline.Span::start))
        .forEach(span -> rows.add(row(span)));
    TablePart table = new TablePart(TableRole.TIMELINE, null, block.alternative(), columns, rows);
    ColumnPart.Builder column = new ColumnPart.Builder().add(table, 0);
    List<TextPiece> legend = legend();
    return legend.isEmpty()
        ? column.build()
        : column.add(TextPart.of(TextRole.NOTE, legend), 4).build();
  }

  private Row row(Span span) {
    double from = share(axis.x(span.start()));
    double to = share(axis.x(span.end().plusDays(1)));
    List<TextPiece> detail =
        entries.shows(span.owner())
            ? new ArrayList<>(entries.pieces(span.owner(), Naming.PLACE))
            : new ArrayList<>();
    return row(
        span.title(),
        detail,
        span.state(),
        new Bar(from, to, false, TimeAxis.paint(span.state(), false)));
  }

  private Row row(Mark mark) {
    double at = share(axis.x(mark.date()));
    List<TextPiece> detail =
        new ArrayList<>(List.of(TextPiece.words(entries.formats().day(mark.date()))));
    return row(
        mark.title(),
        detail,
        mark.state(),
        new Bar(at, at, true, TimeAxis.paint(mark.state(), true)));
  }

  private Row row(Entry title, List<TextPiece> detail, Datum state, Bar bar) {
    if (told) {
      detail.clear();
    } else if (!state.isBlank()) {
      String lead = detail.isEmpty() ? "" : " · ";
      detail.add(TextPiece.words(lead + entries.formats().format(state)));
    }
    ColumnPart.Builder label =
        new ColumnPart.Builder().add(entries.part(TextRole.TIME_LABEL, title), 0);
    if (!detail.isEmpty()) {
      label.add(TextPart.of(TextRole.TIME_DETAIL, detail), 0);
    }
    List<Cell> cells =
        List.of(new Cell(label.part(), 1, true, 0, null), Cell.of(new TimePart(grid, bar)));
    return new Row(Kind.BODY, "", cells, told ? LEAST_OF_TOLD : LEAST, false);
  }

  /** Says what the diamonds and the line mean. */
  private List<TextPiece> legend() {
    List<TextPiece> pieces = new ArrayList<>();
    if (!block.marks().isEmpty()) {
      pieces.add(TextPiece.words("♦ ", Look.ACCENT, Tone.NEUTRAL));
      pieces.add(TextPiece.words(entries.messages().text("word.legendMilestone")));
    }
    if (grid.today() >= 0) {
      pieces.add(TextPiece.words(pieces.isEmpty() ? "| " : "   | ", Look.ACCENT, Tone.NEUTRAL));
      pieces.add(
          TextPiece.words(
              entries
                  .messages()
                  .text(
                      "word.labelWithValue",
                      entries.messages().text("word.today"),
                      entries.formats().day(block.today()))));
    }
    return pieces;
  }
}
