package io.keyplan.report;

import io.keyplan.document.Block;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which sections of a report stand on pages turned on their side.
 *
 * <p>Lives for one document, in one thread; every block is looked at once.
 */
public final class WidePages {

  private static final int MANY_COLUMNS = 8;

  /** Turning the page for so few sections would leave more room empty than it gives. */
  private static final int FEW_SECTIONS = 2;

  private final Predicate<Table> wideTables;
  private final Predicate<OrgChart> wideCharts;
  private final Set<Section> wide = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Block, Boolean> known = new IdentityHashMap<>();

  /**
   * Looks at the sections of a document.
   *
   * @param wideTables says whether a table is too wide for an upright page
   * @param wideCharts says whether a chart of people is
   */
  public WidePages(
      List<Section> sections, Predicate<Table> wideTables, Predicate<OrgChart> wideCharts) {
    this.wideTables = wideTables;
    this.wideCharts = wideCharts;
    List<Section> withBlocks = new ArrayList<>();
    sections.forEach(section -> collect(section, withBlocks));
    choose(withBlocks);
  }

  private static void collect(Section section, List<Section> withBlocks) {
    if (!section.blocks().isEmpty()) {
      withBlocks.add(section);
    }
    section.sections().forEach(part -> collect(part, withBlocks));
  }

  private void choose(List<Section> sections) {
    int lastWide = -1;
    for (int i = 0; i < sections.size(); i++) {
      if (isWide(sections.get(i))) {
        boolean near = lastWide >= 0 && i - lastWide - 1 <= FEW_SECTIONS;
        wide.addAll(sections.subList(near ? lastWide : i, i + 1));
        lastWide = i;
      }
    }
  }

  /** Says whether a section begins on a wide page: its heading must not stay behind. */
  public boolean begins(Section section) {
    return section.blocks().isEmpty() && !section.sections().isEmpty()
        ? begins(section.sections().get(0))
        : wide.contains(section);
  }

  /** Says whether the page must be turned within a section, behind a chart that stands upright. */
  public boolean turnsAt(Section section, Block block) {
    return hasChart(section) && !(block instanceof OrgChart) && isWide(block);
  }

  /** A chart of people decides for its section; what else is wide has pages of its own. */
  private boolean isWide(Section section) {
    return section.blocks().stream()
        .filter(block -> !hasChart(section) || block instanceof OrgChart)
        .anyMatch(this::isWide);
  }

  private static boolean hasChart(Section section) {
    return section.blocks().stream().anyMatch(OrgChart.class::isInstance);
  }

  private boolean isWide(Block block) {
    return known.computeIfAbsent(block, this::measure);
  }

  private boolean measure(Block block) {
    if (block instanceof Table table) {
      return wideTables.test(table);
    }
    if (block instanceof OrgChart chart) {
      return wideCharts.test(chart);
    }
    return block instanceof Matrix matrix && matrix.columns().size() >= MANY_COLUMNS;
  }
}
