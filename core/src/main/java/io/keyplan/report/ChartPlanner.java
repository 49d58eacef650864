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
    return column.add(new ChartPart(block, isTold(block, section), width), 6).build();
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
