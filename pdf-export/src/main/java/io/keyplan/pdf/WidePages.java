package io.keyplan.pdf;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.pdf.box.Pages.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which sections stand on pages turned on their side. Lives for one document. */
final class WidePages {

  private static final int MANY_COLUMNS = 8;

  /** Turning the page for so few sections would leave more room empty than it gives. */
  private static final int FEW_SECTIONS = 2;

  private final PdfContext context;
  private final Form upright;
  private final Set<Section> wide = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Block, Boolean> known = new IdentityHashMap<>();

  WidePages(PdfContext context, Form upright, Document document) {
    this.context = context;
    this.upright = upright;
    List<Section> withBlocks = new ArrayList<>();
    document.sections().forEach(section -> collect(section, withBlocks));
    int lastWide = -1;
    for (int i = 0; i < withBlocks.size(); i++) {
      if (isWide(withBlocks.get(i))) {
        boolean near = lastWide >= 0 && i - lastWide - 1 <= FEW_SECTIONS;
        wide.addAll(withBlocks.subList(near ? lastWide : i, i + 1));
        lastWide = i;
      }
    }
  }

  private static void collect(Section section, List<Section> withBlocks) {
    if (!section.blocks().isEmpty()) {
      withBlocks.add(section);
    }
    section.sections().forEach(part -> collect(part, withBlocks));
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
    return known.computeIfAbsent(block, this::wantsWidePage);
  }

  private boolean wantsWidePage(Block block) {
    double width = upright.contentWidth();
    if (block instanceof Table table) {
      return context.table(table).wantsWidePage(width);
    }
    if (block instanceof OrgChart chart) {
      return context.orgChart(chart).wantsWidePage(width, upright.contentHeight());
    }
    return block instanceof Matrix matrix && matrix.columns().size() >= MANY_COLUMNS;
  }
}
