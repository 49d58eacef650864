package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.ooxml.ChartRanges;
import io.keyplan.poi.ooxml.EmbeddedChart;
import io.keyplan.poi.ooxml.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans the dashboard: numbers that sum up the tables of the workbook, charts of the records that
 * are followed up and of money by time, and what is due next. All of it follows the tables. Lives
 * for one workbook.
 */
final class DashboardPlanner {

  private static final int MOST_TILES = 8;
  private static final int ROWS = 10;
  private static final double TEXT = 9;

  private final SheetPage page;
  private final WorkbookContext book;
  private final @Nullable Chart money;
  private Anchored.@Nullable Place placeOfMoney;

  DashboardPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
    this.money =
        book.document().sections().stream()
            .flatMap(DashboardPlanner::blocks)
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .filter(DashboardPlanner::isMoneyByTime)
            .findFirst()
            .orElse(null);
  }

  private static Stream<Block> blocks(Section section) {
    Stream<Block> own =
        section.blocks().stream()
            .flatMap(
                block ->
                    block instanceof Table table
                        ? table.rules().drawings().stream()
                        : Stream.of(block));
    return Stream.concat(own, section.sections().stream().flatMap(DashboardPlanner::blocks));
  }

  private static boolean isMoneyByTime(Chart chart) {
    boolean aims = chart.series().stream().anyMatch(one -> one.role() == Chart.Role.TARGET);
    return chart.unit() == Chart.Unit.MONEY
        && (aims && chart.kind() == Chart.Kind.COLUMNS
            || chart.kind() == Chart.Kind.STACKED_COLUMNS);
  }

  void write() {
    List<Indicator> indicators = book.indicators().ofAll();
    new KeyFiguresPlanner(page)
        .write(indicators.subList(0, Math.min(MOST_TILES, indicators.size())));
    Optional<Deadlines> followed =
        book.records().all().stream()
            .filter(table -> !table.rules().breakdowns().isEmpty() && !table.isLong())
            .flatMap(table -> book.records().deadlines(table).stream())
            .findFirst();
    List<BreakdownPlanner> breakdowns = new ArrayList<>();
    followed.ifPresent(
        deadlines ->
            deadlines.table().rules().breakdowns().stream()
                .flatMap(each -> BreakdownPlanner.of(book, deadlines, each).stream())
                .forEach(breakdowns::add));
    charts(breakdowns);
    followed.ifPresent(deadlines -> new DueNextPlanner(page, deadlines).write());
  }

  private void charts(List<BreakdownPlanner> breakdowns) {
    int count = breakdowns.size() + (money == null ? 0 : 1);
    if (count == 0) {
      return;
    }
    List<int[]> places = page.places(Math.max(2, count));
    RowDraft captions = new RowDraft(18);
    List<Anchored.Place> anchors = new ArrayList<>();
    int top = page.sheet().nextRow() + 1;
    for (int i = 0; i < count; i++) {
      int[] place = places.get(i);
      double width = page.sheet().width(place[0], place[1]) - 12;
      anchors.add(new Anchored.Place(top, place[0], 4, 2, width, ROWS * SheetDraft.ROW - 6));
      String caption =
          i < breakdowns.size() || money == null
              ? breakdowns.get(i).label()
              : embedded(money, width).caption();
      page.text(captions, place[0], place[1], caption, book.looks().kicker().wrapped(true));
    }
    page.sheet().add(captions);
    page.sheet().space(ROWS, SheetDraft.ROW);
    for (int i = 0; i < breakdowns.size(); i++) {
      BreakdownPlanner.PlannedChart planned = breakdowns.get(i).write();
      Anchored.Place place = anchors.get(i);
      draw(place, planned.chart(), embedded(planned.chart(), place.width()), planned.ranges());
    }
    placeOfMoney = money == null ? null : anchors.get(count - 1);
    page.gap();
  }

  private void draw(Anchored.Place place, Chart chart, EmbeddedChart part, ChartRanges ranges) {
    page.sheet().drawings().add(new Anchored.Plot(place, chart, part, ranges));
  }

  private EmbeddedChart embedded(Chart chart, double width) {
    String language = LanguageTag.of(book.document().locale());
    return new EmbeddedChart(chart, book.theme(), book.messages(), language, TEXT, width);
  }

  /** Adds what is drawn of cells on sheets that are planned after this one. */
  void finish(List<SheetDraft> sheets) {
    Anchored.Place place = placeOfMoney;
    if (place == null) {
      return;
    }
    String id = money == null ? "" : money.id();
    sheets.stream()
        .flatMap(sheet -> sheet.drawings().stream())
        .filter(each -> each instanceof Anchored.Plot plot && plot.chart().id().equals(id))
        .map(Anchored.Plot.class::cast)
        .findFirst()
        .ifPresent(
            plot -> draw(place, plot.chart(), plot.part().wide(place.width()), plot.ranges()));
  }
}
