package io.keyplan.report;

import io.keyplan.document.Chart;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.figure.ChartScale;
import io.keyplan.report.part.ChartPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans charts. */
final class ChartPlanner {

  private static final double HIGH = 120;
  private static final double LOW = 96;
  private static final double BAR = 17;
  private static final double LOWEST = 60;
  private static final double HIGHEST = 360;

  private final EntryTexts entries;

  ChartPlanner(EntryTexts entries) {
    this.entries = entries;
  }

  ColumnPart plan(Chart block, Section section, double width) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    String caption = ChartScale.of(block, entries.formats()).caption(block, entries.messages());
    if (!caption.isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, caption), 0);
    }
    boolean told = isTold(block, section);
    return column.add(new ChartPart(block, told, width, height(block, told)), 6).build();
  }

  /** A chart whose numbers a table tells shows how they compare, for which it can be lower. */
  private static double height(Chart chart, boolean told) {
    int bars = chart.categories().size() * Math.max(1, chart.series().size());
    return switch (chart.kind()) {
      case STACKED_COLUMNS, COLUMNS -> told ? LOW : HIGH;
      case DOUGHNUT -> HIGH;
      case BARS -> Math.min(HIGHEST, Math.max(LOWEST, bars * BAR));
    };
  }

  /** Says whether a table of the section has the numbers of a chart. */
  private boolean isTold(Chart chart, Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .anyMatch(table -> names(chart, words(table)));
  }

  /** Says whether the words of a table name all series and categories. */
  private static boolean names(Chart chart, Set<String> words) {
    return words.containsAll(chart.categories())
        && (chart.series().size() == 1
            || words.containsAll(
                chart.series().stream().map(Chart.Series::name).collect(Collectors.toSet())));
  }

  private Set<String> words(Table table) {
    Set<String> words = new HashSet<>();
    table.columns().forEach(column -> words.add(column.label()));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> words.add(entries.text(cell)));
    return words;
  }
}
