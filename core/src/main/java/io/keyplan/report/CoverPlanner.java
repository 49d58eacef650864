package io.keyplan.report;

import io.keyplan.document.Cover;
import io.keyplan.document.Table.Align;

/** Plans a cover that is not the first page: its texts. */
final class CoverPlanner {

  private static final double LOGO_WIDTH = 120;
  private static final double LOGO_HEIGHT = 44;

  private final EntryTexts entries;
  private final FactsPlanner facts;

  CoverPlanner(EntryTexts entries, FactsPlanner facts) {
    this.entries = entries;
    this.facts = facts;
  }

  ColumnPart plan(Cover block, double width) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    column.addKept(TextPart.of(TextRole.KICKER, block.title()), 0);
    if (block.logo().picture() != null) {
      column.addKept(new PicturePart(block.logo(), LOGO_WIDTH, LOGO_HEIGHT, false, Align.START), 6);
    }
    if (entries.shows(block.subject())) {
      column.addKept(entries.part(TextRole.TITLE, block.subject()), 4);
    }
    if (entries.shows(block.purpose())) {
      column.add(entries.part(TextRole.CALLOUT, block.purpose()), 4);
    }
    ColumnPart values = facts.plan(block.facts(), width);
    return values.isEmpty() ? column.build() : column.add(values, 8).build();
  }
}
