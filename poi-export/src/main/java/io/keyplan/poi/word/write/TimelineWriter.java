package io.keyplan.poi.word.write;

import io.keyplan.drawing.Paint;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.report.Margins;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TimePart;
import io.keyplan.report.part.TimePart.Bar;
import io.keyplan.report.part.TimePart.Grid;
import io.keyplan.report.part.TimePart.Name;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Writes timelines as tables whose narrow columns are shaded where something happens. */
final class TimelineWriter {

  /** Word allows 63 columns in a table. */
  private static final int COLUMNS = 60;

  /** A diamond takes as many. */
  private static final int DIAMOND = 3;

  private static final Margins EDGES = Margins.of(2, 0);
  private static final int TODAY = 18;
  private static final int HAIRLINE = 4;

  private final CellContents contents;
  private final Palette palette;

  TimelineWriter(CellContents contents, Palette palette) {
    this.contents = contents;
    this.palette = palette;
  }

  WordTable write(TablePart part, int width) {
    int labels = (int) Math.round(part.columns().get(0).width() * 20);
    int[] widths = new int[COLUMNS + 1];
    Arrays.fill(widths, (width - labels) / COLUMNS);
    widths[0] = width - COLUMNS * widths[1];
    WordTable table =
        new WordTable(TableStyle.TIMELINE, part.title(), widths, WordTable.Feature.HEADER);
    for (TablePart.Row row : part.rows()) {
      TimePart time = (TimePart) row.cells().get(1).content();
      Bar bar = time.bar();
      if (bar == null) {
        table.add(names(time.grid(), true, widths));
        table.add(names(time.grid(), false, widths));
      } else {
        TableCell label =
            new TableCell(widths[0])
                .add(contents.of(row.cells().get(0).content(), widths[0]))
                .middle();
        table.add(row(label, bar, time.grid(), widths[1]));
      }
    }
    return table;
  }

  private static int column(double share) {
    return (int) Math.round(share * COLUMNS);
  }

  // ---- names ------------------------------------------------------------------------------------

  private TableRow names(Grid grid, boolean upper, int[] widths) {
    ParagraphStyle style = upper ? ParagraphStyle.TIME_YEAR : ParagraphStyle.TIME_MONTH;
    List<TableCell> cells = new ArrayList<>(List.of(heading(widths[0], 1, new Paragraph(style))));
    int at = 0;
    for (Name name : grid.names()) {
      int to = Math.max(column(name.from()), column(Math.min(1, name.to())));
      if (name.upper() == upper && to > at) {
        cells.add(
            heading(widths[1] * (to - at), to - at, new Paragraph(style, name.text())).pad(EDGES));
        at = to;
      }
    }
    if (at < COLUMNS) {
      cells.add(heading(widths[1] * (COLUMNS - at), COLUMNS - at, new Paragraph(style)));
    }
    return new TableRow(cells).header();
  }

  private TableCell heading(int width, int columns, Paragraph name) {
    TableCell cell = new TableCell(width, name).fill(palette.primary());
    return columns > 1 ? cell.span(columns) : cell;
  }

  // ---- rows -------------------------------------------------------------------------------------

  private TableRow row(TableCell label, Bar bar, Grid grid, int width) {
    int from =
        bar.point()
            ? Math.min(Math.max(0, (int) (bar.from() * COLUMNS) - 1), COLUMNS - DIAMOND)
            : Math.min(column(bar.from()), COLUMNS - 1);
    int to = bar.point() ? from + DIAMOND : Math.max(from + 1, column(bar.to()));
    List<TableCell> cells = new ArrayList<>(List.of(label));
    addEmpty(cells, 0, from, grid, width);
    if (bar.point()) {
      Paragraph mark = new Paragraph(ParagraphStyle.TIME_MARK).run(style(bar.paint()), "◆");
      cells.add(cell(from, to, mark, grid, width).middle());
    } else {
      cells.add(
          cell(from, to, new Paragraph(ParagraphStyle.TIME_MARK), grid, width)
              .fill(bar.paint().in(palette))
              .bar());
    }
    addEmpty(cells, to, COLUMNS, grid, width);
    return new TableRow(cells);
  }

  private static String style(Paint paint) {
    return Arrays.stream(Tone.values())
        .filter(tone -> Paint.text(tone) == paint)
        .findFirst()
        .map(Styles::tone)
        .orElse("TodayMark");
  }

  /** Adds cells without content, one a month, and one more where the line of today runs. */
  private void addEmpty(List<TableCell> cells, int from, int to, Grid grid, int width) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
    for (Name name : grid.names()) {
      if (!name.upper()) {
        edges.add(column(name.from()));
      }
    }
    if (grid.today() >= 0) {
      edges.add(column(grid.today()));
    }
    List<Integer> within = List.copyOf(edges.subSet(from, true, to, true));
    for (int i = 1; i < within.size(); i++) {
      Paragraph nothing = new Paragraph(ParagraphStyle.TIME_MARK);
      cells.add(cell(within.get(i - 1), within.get(i), nothing, grid, width));
    }
  }

  private TableCell cell(int from, int to, Paragraph content, Grid grid, int width) {
    TableCell cell = new TableCell(width * (to - from), content).pad(EDGES);
    if (to - from > 1) {
      cell.span(to - from);
    }
    boolean month =
        grid.names().stream().anyMatch(name -> !name.upper() && column(name.from()) == from);
    if (grid.today() >= 0 && column(grid.today()) == from) {
      cell.edgeLeft(palette.accent(), TODAY);
    } else if (month) {
      cell.edgeLeft(palette.hairline(), HAIRLINE);
    }
    return cell;
  }
}
