package io.keyplan.poi.word;

import io.keyplan.document.Block;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Shape;
import io.keyplan.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Decides which sections stand on pages turned on their side. */
final class WidePages {

  private static final int MANY_COLUMNS = 8;

  /** Turning the page for so few sections would leave more room empty than it gives. */
  private static final int FEW_SECTIONS = 2;

  private final WordContext context;
  private final PageSetup upright;
  private final Set<Section> wide = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks at the sections of a document.
   *
   * @param upright the page that is not turned
   */
  WidePages(WordContext context, PageSetup upright) {
    this.context = context;
    this.upright = upright;
    if (context.document().shape() == Shape.ONE_PAGE) {
      return;
    }
    List<Section> withBlocks = new ArrayList<>();
    context.document().sections().forEach(section -> collect(section, withBlocks));
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
  boolean begins(Section section) {
    return section.blocks().isEmpty() && !section.sections().isEmpty()
        ? begins(section.sections().get(0))
        : wide.contains(section);
  }

  /** Says whether the page must be turned within a section, behind a chart that stands upright. */
  boolean turnsAt(Section section, Block block) {
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
    if (block instanceof Table table) {
      return context.measure(table).wantsWidePage(upright.columnWidth());
    }
    if (block instanceof OrgChart chart) {
      return context.orgCharts().wantsWidePage(chart, upright);
    }
    return block instanceof Matrix matrix && matrix.columns().size() >= MANY_COLUMNS;
  }
}
