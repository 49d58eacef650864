package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import java.util.ArrayList;
import java.util.List;

/**
 * A native table, with tints and bars behind its texts.
 *
 * @param heading its title; empty for none
 * @param content what it shows
 * @param needs how wide its columns want to be, on all its slides
 * @param leftOut names of the columns that it does without
 */
record TablePiece(String heading, TableContent content, ColumnNeeds needs, List<String> leftOut)
    implements Piece {

  private static final double TALLEST_ROW = 46;
  private static final double STRETCH = 1.6;

  TablePiece(String heading, TableContent content) {
    this(heading, content, new ColumnNeeds(content), List.of());
  }

  @Override
  public double minWidth(Scale scale) {
    return needs.minWidth(scale);
  }

  @Override
  public double leastWidth(Scale scale) {
    return needs.leastWidth(scale);
  }

  @Override
  public double height(double width, Scale scale) {
    return TableLayout.of(content, needs, scale, width).height();
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    TableLayout layout = TableLayout.of(content, needs, scale, width);
    double height = layout.headerHeight();
    for (TableContent.Row row : content.allRows()) {
      height += tallest(layout.rowHeight(row), scale);
    }
    return height;
  }

  private static double tallest(double height, Scale scale) {
    return Math.max(height, Math.min(TALLEST_ROW * Math.max(1, scale.factor()), height * STRETCH));
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    TableLayout layout = TableLayout.of(content, needs, scale, box.width());
    List<TableContent.Row> rows = content.allRows();
    double[] heights = new double[rows.size()];
    double natural = layout.headerHeight();
    double stretch = 0;
    for (int i = 0; i < heights.length; i++) {
      heights[i] = layout.rowHeight(rows.get(i));
      natural += heights[i];
      stretch += tallest(heights[i], scale) - heights[i];
    }
    double share = stretch > 0 ? Math.max(0, Math.min(1, (box.height() - natural) / stretch)) : 0;
    for (int i = 0; i < heights.length; i++) {
      heights[i] += share * (tallest(heights[i], scale) - heights[i]);
    }
    new TableDrawing(layout, heights).draw(box, canvas);
  }

  /** Rows that are summed up stand together with their sum. */
  @Override
  public int entries() {
    return content.total() != null ? 1 : Math.max(1, content.rows().size());
  }

  @Override
  public Piece part(int from, int to) {
    TableContent part = content.withRows(content.rows().subList(from, to), null);
    return new TablePiece(heading, part, needs.ofPart(part), leftOut);
  }

  @Override
  public Piece leaner() {
    int least = content.leastColumn();
    if (least < 0) {
      return this;
    }
    TableContent fewer = content.withoutColumn(least);
    List<String> gone = new ArrayList<>(leftOut);
    gone.add(0, content.columns().get(least).label().replace("\n", ", "));
    return new TablePiece(heading, fewer, needs.ofPart(fewer), gone);
  }

  @Override
  public List<String> ends() {
    List<TableContent.Row> rows = content.rows();
    return rows.isEmpty()
        ? List.of()
        : List.of(rows.get(0).name(), rows.get(rows.size() - 1).name());
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    TableLayout layout = TableLayout.of(content, needs, scale, width);
    double fixed = layout.headerHeight();
    double last = content.total() == null ? 0 : layout.rowHeight(content.total());
    double room = height - fixed - last;
    List<TableContent.Row> rows =
        content.rows().stream().map(row -> fitted(row, layout, room)).toList();
    List<Double> heights = rows.stream().map(layout::rowHeight).toList();
    List<List<TableContent.Row>> parts = EvenParts.balanced(rows, heights, 0, room);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean end = i == parts.size() - 1;
      TableContent part = content.withRows(parts.get(i), end ? content.total() : null);
      pieces.add(new TablePiece(heading, part, needs, leftOut));
    }
    return pieces;
  }

  /** A row higher than a slide is shortened; the notes have all of it. */
  private static TableContent.Row fitted(TableContent.Row row, TableLayout layout, double room) {
    TableContent.Row shorter = row;
    for (int longest = 160; longest >= 20 && layout.rowHeight(shorter) > room; longest /= 2) {
      shorter = row.upTo(longest);
    }
    return shorter;
  }
}
