package io.keyplan.slide.piece;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.ColumnNeeds.Need;
import io.keyplan.slide.piece.TableContent.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a table's columns and the heights of its rows, from what stands in them.
 *
 * @param content the table
 * @param scale the sizes of its texts
 * @param widths width of each column in points
 * @param cells its cells, measured
 */
record TableLayout(TableContent content, Scale scale, double[] widths, MeasuredCells cells) {

  /** Lays a table out in a width. */
  static TableLayout of(TableContent content, ColumnNeeds needs, Scale scale, double width) {
    return new TableLayout(content, scale, distribute(needs.at(scale), width), needs.cells());
  }

  private static double[] distribute(List<Need> needs, double width) {
    int count = needs.size();
    double leastSum = needs.stream().mapToDouble(Need::least).sum();
    double idealSum = needs.stream().mapToDouble(Need::ideal).sum();
    double[] widths = new double[count];
    double weights = 0;
    double[] weight = new double[count];
    boolean roomy = idealSum <= width;
    for (int i = 0; i < count; i++) {
      weight[i] = roomy ? needs.get(i).share() : needs.get(i).slack();
      weights += weight[i];
    }
    double start = roomy ? idealSum : leastSum;
    for (int i = 0; i < count; i++) {
      double base = roomy ? needs.get(i).ideal() : needs.get(i).least();
      widths[i] =
          start > width
              ? base * width / start
              : base + (width - start) * (weights > 0 ? weight[i] / weights : 1.0 / count);
    }
    if (count > 0) {
      widenText(needs, widths);
    }
    return widths;
  }

  /** Places for the longest text are not narrower than those for what is short. */
  private static void widenText(List<Need> needs, double[] widths) {
    int longest = 0;
    double widest = 0;
    double spare = 0;
    for (int i = 0; i < widths.length; i++) {
      longest = needs.get(i).ideal() > needs.get(longest).ideal() ? i : longest;
    }
    for (int i = 0; i < widths.length; i++) {
      widest = Math.max(widest, widths[i]);
      spare += i == longest ? 0 : Math.max(0, widths[i] - needs.get(i).narrowest());
    }
    double more = Math.min(spare, widest - widths[longest]);
    if (more <= 0 || !needs.get(longest).isText()) {
      return;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] +=
          i == longest ? more : -more * Math.max(0, widths[i] - needs.get(i).narrowest()) / spare;
    }
  }

  /** Space above and below the text of a cell. */
  double padding() {
    return scale.space(6);
  }

  /** Gives the space at the left of a cell's text, level and mark included. */
  double left(TableContent.Row row, int column) {
    Mark.Kind kind = row.cells().get(column).mark().kind();
    return TableSizes.SIDE
        + (column == 0 ? row.level() * TableSizes.INDENT : 0)
        + (kind == Mark.Kind.PILL ? TableSizes.PILL_SIDE : 0);
  }

  /** Gives the space at the right of a cell's text. */
  double right(TableContent.Row row, int column) {
    return switch (row.cells().get(column).mark().kind()) {
      case PILL -> TableSizes.SIDE + TableSizes.PILL_SIDE;
      case BAR -> widths[column] - TableSizes.SIDE - TableSizes.barText(scale);
      default -> TableSizes.SIDE;
    };
  }

  double headerHeight() {
    if (!content.header()) {
      return 0;
    }
    double height = 0;
    for (int i = 0; i < widths.length; i++) {
      TableContent.Column head = content.columns().get(i);
      height = Math.max(height, headerText(head, head.measured()).height(widths[i]));
    }
    return height;
  }

  Text headerText(int column) {
    TableContent.Column head = content.columns().get(column);
    return headerText(head, head.label());
  }

  private Text headerText(TableContent.Column head, String name) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Style named = TableSizes.headerStyle(scale);
    Style style = head.isOpen() ? named.in(Paint.INK) : named;
    Run label = new Run(name, style, head.path(), "");
    paragraphs.add(Paragraph.of(label).aligned(head.align()));
    if (!head.hint().isEmpty()) {
      paragraphs.add(Paragraph.of(head.hint(), TableSizes.hintStyle(scale)).aligned(head.align()));
    }
    return Text.of(paragraphs)
        .anchored(Text.Anchor.MIDDLE)
        .inset(Text.Insets.of(TableSizes.SIDE, padding()));
  }

  double rowHeight(TableContent.Row row) {
    double height = TextFit.lineHeight(Style.plain(scale.cell())) + 2 * padding();
    for (int i = 0; i < widths.length; i++) {
      height = Math.max(height, cellHeight(row, i));
    }
    return height;
  }

  private double cellHeight(TableContent.Row row, int column) {
    double inner = widths[column] - (left(row, column) + right(row, column));
    return cells.of(row.cells().get(column)).height(scale, inner) + 2 * padding();
  }

  Text cellText(TableContent.Row row, int column) {
    TableContent.Cell cell = row.cells().get(column);
    Paragraph[] paragraphs =
        cell.paragraphs().stream()
            .map(runs -> paragraph(cell, runs, content.columns().get(column).align()))
            .toArray(Paragraph[]::new);
    Text.Insets insets =
        new Text.Insets(left(row, column), padding(), right(row, column), padding());
    return Text.of(paragraphs).anchored(Text.Anchor.MIDDLE).inset(insets);
  }

  private Paragraph paragraph(TableContent.Cell cell, List<Run> runs, Paragraph.Align align) {
    return Paragraph.of(
            runs.stream()
                .map(run -> run.styled(TableSizes.style(cell, run, scale)))
                .toArray(Run[]::new))
        .aligned(align);
  }

  double height() {
    double height = headerHeight();
    for (TableContent.Row row : content.allRows()) {
      height += rowHeight(row);
    }
    return height;
  }
}
