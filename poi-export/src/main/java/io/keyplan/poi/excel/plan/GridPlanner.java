package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plans people placed by two scores: a scatter chart over hidden cells that take the scores from
 * the table of people, row by row, and move those apart who would stand on each other. Lives for
 * one grid.
 */
final class GridPlanner {

  private static final int ROWS = 24;
  private static final double WIDEST = 640;

  /** How far a point is moved down for each one on the same place before it. */
  private static final double APART = 0.17;

  /** Rows that come to light as people are added to the table. */
  private static final int SPARE = 40;

  /**
   * A place beyond the axes, where no point is drawn; charts take texts for numbers of their own.
   */
  private static final int BEYOND = -9;

  /** Shows nothing of what is {@link #BEYOND}. */
  private static final String SCORE = "0;";

  private static final String MOVED = "0.00;";

  private final SheetPage page;
  private final WorkbookContext book;
  private final Grid block;
  private final Grid.@Nullable Source source;

  GridPlanner(SheetPage page, Grid block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.source = block.source();
  }

  void write() {
    page.kicker(block.title());
    Optional<RowFilter> filter = filter();
    if (block.points().isEmpty() && filter.isEmpty()) {
      return;
    }
    int top = page.sheet().nextRow();
    page.sheet().space(ROWS, SheetDraft.ROW);
    double width = Math.min(WIDEST, page.sheet().width(page.first(), page.last()) - 8);
    Anchored.Place place =
        new Anchored.Place(top, page.first(), 4, 4, width, ROWS * SheetDraft.ROW - 8);
    page.sheet()
        .drawings()
        .add(filter.map(rows -> follow(place, rows)).orElseGet(() -> list(place)));
    page.gap();
  }

  /** Draws people that no table has, whose scores stand beneath. */
  private Anchored.Scatter list(Anchored.Place place) {
    headings();
    int first = page.sheet().nextRow();
    block.points().forEach(point -> row(first, point));
    int last = page.sheet().nextRow() - 1;
    return new Anchored.Scatter(
        place,
        block,
        range(first, last, 0),
        range(first, last, 1),
        range(first, last, 3),
        points(block.points(), block.points().size()));
  }

  /** Draws the people of the table beneath, by formulas on the hidden sheet. */
  private Anchored.Scatter follow(Anchored.Place place, RowFilter rows) {
    List<Grid.Point> shown =
        rows.picks().stream().map(pick -> point(pick.row().id()).orElseThrow()).toList();
    Grid.Source of = Objects.requireNonNull(source);
    ViewSheet.Column names = book.views().add(of.heading());
    ViewSheet.Column across = book.views().add(block.xTitle());
    ViewSheet.Column up = book.views().add(block.yTitle());
    ViewSheet.Column moved = book.views().add("↓");
    for (int i = 0; i < rows.places(); i++) {
      CellValue y = score(rows, i, of.y());
      names.add(name(rows, i, of));
      across.add(score(rows, i, of.x()));
      up.add(y);
      String formula = apart(across.here(0), across.here(i), up.here(0), up.here(i));
      moved.add(CellValue.formula(formula, CellValue.of(up(y, shown, i))));
    }
    int count = rows.places();
    return new Anchored.Scatter(
        place,
        inOrder(shown),
        names.range(count),
        across.range(count),
        moved.range(count),
        points(shown, count));
  }

  private static double up(CellValue y, List<Grid.Point> shown, int place) {
    return place < shown.size() ? number(y) - APART * before(shown, shown.get(place)) : BEYOND;
  }

  private Grid inOrder(List<Grid.Point> points) {
    return new Grid(
        block.title(),
        block.xTitle(),
        block.yTitle(),
        block.quadrants(),
        points,
        block.alternative(),
        source);
  }

  private String range(int first, int last, int offset) {
    int column = page.first() + offset;
    return CellReference.on(page.sheet().name(), CellReference.fixed(first, column, last, column));
  }

  private void headings() {
    RowDraft row = new RowDraft(20);
    CellStyle header = book.looks().quietHeader();
    String[] labels = {source == null ? "" : source.heading(), block.xTitle(), block.yTitle(), "↓"};
    for (int i = 0; i < labels.length; i++) {
      int column = page.first() + i;
      page.text(
          row,
          column,
          column,
          labels[i],
          i == 0 ? header : header.at(Horizontal.CENTER, Vertical.CENTER));
    }
    page.sheet().add(row);
  }

  /** Follows a table that has everybody who is placed, and nobody else with both scores. */
  private Optional<RowFilter> filter() {
    if (source == null) {
      return Optional.empty();
    }
    Grid.Source of = source;
    List<FieldPath> people =
        block.points().stream().map(point -> of.list().item(point.id()).child(of.name())).toList();
    return book.records()
        .whole(of.list(), people, of.name(), of.x(), of.y())
        .filter(table -> table.rows().stream().allMatch(row -> isPlaced(table, row)))
        .map(
            table ->
                new RowFilter(
                    book.views(),
                    page.sheet().name(),
                    List.of(new RowFilter.Source(table, new Placed(table, of))),
                    SPARE));
  }

  private boolean isPlaced(RecordTable table, Table.Row row) {
    Grid.Source of = Objects.requireNonNull(source);
    return new Placed(table, of).holds(row) == point(row.id()).isPresent();
  }

  private Optional<Grid.Point> point(String id) {
    return block.points().stream().filter(point -> point.id().equals(id)).findFirst();
  }

  private CellValue value(RowFilter rows, int place, String key) {
    return rows.value(
        place, table -> key, pick -> book.values().of(pick.table().entry(pick.row(), key)));
  }

  private CellValue name(RowFilter rows, int place, Grid.Source of) {
    CellValue name = value(rows, place, of.name());
    boolean hasOther = rows.picks().stream().allMatch(pick -> pick.table().has(of.otherName()));
    if (!hasOther || !(name instanceof CellValue.Formula own)) {
      return name;
    }
    CellValue other = value(rows, place, of.otherName());
    String formula = other instanceof CellValue.Formula called ? called.formula() : "\"\"";
    boolean isNamed =
        place >= rows.picks().size()
            || own.value() instanceof CellValue.Text text && !text.text().isEmpty();
    return CellValue.formula(
        "IF((" + own.formula() + ")=\"\"," + formula + "," + own.formula() + ")",
        isNamed || !(other instanceof CellValue.Formula shown) ? own.value() : shown.value());
  }

  private CellValue score(RowFilter rows, int place, String key) {
    CellValue own = value(rows, place, key);
    if (!(own instanceof CellValue.Formula formula)) {
      return own;
    }
    boolean isSpare = place >= rows.picks().size();
    return CellValue.formula(
        "IF(" + rows.position(place) + "=\"\"," + BEYOND + "," + formula.formula() + ")",
        isSpare ? CellValue.of(BEYOND) : formula.value());
  }

  /** Counts who stands on the same place before somebody. */
  private static int before(List<Grid.Point> all, Grid.Point point) {
    int before = 0;
    for (Grid.Point other : all) {
      if (other == point) {
        return before;
      }
      before += other.x() == point.x() && other.y() == point.y() ? 1 : 0;
    }
    return before;
  }

  private void row(int first, Grid.Point point) {
    int at = page.sheet().nextRow();
    int column = page.first();
    CellStyle number = book.looks().body().at(Horizontal.CENTER, Vertical.CENTER).formatted(SCORE);
    RowDraft row = new RowDraft(SheetDraft.ROW);
    CellValue name = book.values().text(point.label(), FieldPath.NONE);
    page.put(row, column, column, name, book.looks().body());
    page.put(row, column + 1, column + 1, CellValue.of(point.x()), number);
    page.put(row, column + 2, column + 2, CellValue.of(point.y()), number);
    String formula =
        apart(
            CellReference.cell(first, column + 1),
            CellReference.cell(at, column + 1),
            CellReference.cell(first, column + 2),
            CellReference.cell(at, column + 2));
    double up = point.y() - APART * before(block.points(), point);
    page.put(
        row,
        column + 3,
        column + 3,
        CellValue.formula(formula, CellValue.of(up)),
        number.formatted(MOVED));
    page.sheet().add(row);
  }

  private static double number(CellValue value) {
    CellValue shown = value instanceof CellValue.Formula formula ? formula.value() : value;
    return shown instanceof CellValue.Number number ? number.number() : BEYOND;
  }

  private List<double[]> points(List<Grid.Point> shown, int rows) {
    List<double[]> points = new ArrayList<>();
    for (Grid.Point point : shown) {
      points.add(new double[] {point.x(), point.y() - APART * before(shown, point)});
    }
    while (points.size() < rows) {
      points.add(new double[] {BEYOND, BEYOND});
    }
    return points;
  }

  /** Moves a point down for each on the same place before it. */
  private static String apart(String firstX, String x, String firstY, String y) {
    String across = firstX + ":" + x;
    String up = firstY + ":" + y;
    String moved = y + "-" + APART + "*(COUNTIFS(" + across + "," + x + "," + up + "," + y + ")-1)";
    return "IF(" + y + "=" + BEYOND + "," + BEYOND + "," + moved + ")";
  }

  /** People with both scores. */
  private record Placed(RecordTable table, Grid.Source source) implements RowFilter.Condition {

    @Override
    public String formula(UnaryOperator<String> cell) {
      return "ISNUMBER(" + cell.apply(source.x()) + ")*ISNUMBER(" + cell.apply(source.y()) + ")";
    }

    @Override
    public boolean holds(Table.Row row) {
      return isScore(row, source.x()) && isScore(row, source.y());
    }

    private boolean isScore(Table.Row row, String key) {
      return table.entry(row, key).datum() instanceof Datum.Score;
    }
  }
}
