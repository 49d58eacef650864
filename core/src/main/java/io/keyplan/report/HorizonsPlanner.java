package io.keyplan.report;

import io.keyplan.document.Horizons;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans what is to be done in the next spans of time, side by side. */
final class HorizonsPlanner {

  private final ReportStyle style;
  private final ItemsPlanner items;

  HorizonsPlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.style = style;
    this.items = new ItemsPlanner(entries, measure);
  }

  ColumnPart plan(Horizons block) {
    if (block.horizons().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    List<PanelPart> panels = block.horizons().stream().map(this::panel).toList();
    return new ColumnPart.Builder()
        .add(new CardsPart(panels, panels.size(), style.gaps().tiles(), true), 0)
        .build();
  }

  private PanelPart panel(Horizon horizon) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    column.addKept(TextPart.of(TextRole.PERIOD_HEADING, horizon.label()), 0);
    column.addKept(TextPart.of(TextRole.PERIOD, horizon.period()), 1);
    if (!horizon.items().isEmpty()) {
      column.add(items.list(horizon.items(), false, true), 6);
    }
    return new PanelPart(PanelRole.PERIOD, Tone.NEUTRAL, column.build(), 0);
  }
}
