package io.keyplan.report;

import io.keyplan.document.Cover;
import io.keyplan.document.Fact;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.ReportCover;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans a cover: a page of its own, or its texts where it is not the first page. */
final class CoverPlanner {

  private static final int MOST_FACTS_IN_ROW = 4;
  private static final double FACT_GAP = 14;
  private static final double LOGO_WIDTH = 120;
  private static final double LOGO_HEIGHT = 44;

  private final EntryTexts entries;
  private final FactsPlanner facts;

  CoverPlanner(EntryTexts entries, FactsPlanner facts) {
    this.entries = entries;
    this.facts = facts;
  }

  /**
   * Plans the first page.
   *
   * @param notice that the client is made up, and who may read it; empty for nothing
   */
  ReportCover page(Cover block, String notice) {
    return new ReportCover(
        block.logo(),
        TextPart.of(TextRole.COVER_KICKER, block.title()),
        entries.title(TextRole.COVER_TITLE, block.subject()),
        entries.caption(block.subject()),
        entries.shows(block.purpose())
            ? entries.part(TextRole.COVER_TEXT, block.purpose())
            : ColumnPart.EMPTY,
        entries.caption(block.purpose()),
        facts(block.facts()),
        notice);
  }

  private ColumnPart facts(List<Fact> all) {
    List<PanelPart> panels =
        all.stream()
            .filter(fact -> entries.shows(fact.entry()))
            .map(
                fact ->
                    new PanelPart(
                        PanelRole.COVER_FACT,
                        Tone.NEUTRAL,
                        new LabelledPart(
                            TextPart.of(TextRole.COVER_LABEL, fact.label()),
                            entries.part(TextRole.COVER_VALUE, fact.entry()),
                            2),
                        0))
            .toList();
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!panels.isEmpty()) {
      int perRow = Math.min(MOST_FACTS_IN_ROW, panels.size());
      column.add(new CardsPart(panels, perRow, FACT_GAP, false), 0);
    }
    return column.build();
  }

  ColumnPart plan(Cover block, double width) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    column.addKept(TextPart.of(TextRole.KICKER, block.title()), 0);
    if (block.logo().picture() != null) {
      column.addKept(
          new PicturePart(
              block.logo(), LOGO_WIDTH, LOGO_HEIGHT, PicturePart.Crop.NONE, Align.START),
          6);
    }
    if (entries.shows(block.subject())) {
      column.addKept(entries.title(TextRole.TITLE, block.subject()), 4);
    }
    if (entries.shows(block.purpose())) {
      column.add(entries.part(TextRole.CALLOUT, block.purpose()), 4);
    }
    ColumnPart values = facts.plan(block.facts(), width);
    return values.isEmpty() ? column.build() : column.add(values, 8).build();
  }
}
