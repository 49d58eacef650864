package io.keyplan.poi.word.write;

import io.keyplan.document.Horizons;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.document.Item;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

/** Writes what is to be done in the next spans of time, side by side. */
final class HorizonsWriter {

  private static final int PAD = 150;
  private static final int PAD_TOP = 110;

  private final WordContext context;
  private final DocumentBody flow;

  HorizonsWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Horizons block) {
    if (block.horizons().isEmpty()) {
      return;
    }
    CardRow cards = new CardRow(block.horizons().size(), flow.width());
    Tbl table =
        cards.table(
            "KeyplanCards",
            String.join(", ", block.horizons().stream().map(Horizon::label).toList()));
    List<Tc> cells = new ArrayList<>();
    for (Horizon horizon : block.horizons()) {
      cells.add(card(horizon, cards.cardWidth()));
    }
    table.getContent().add(cards.row(cells));
    flow.add(table);
  }

  private Tc card(Horizon horizon, int width) {
    List<Object> content = new ArrayList<>();
    content.add(Wml.paragraph("SwotHeading", horizon.label()));
    content.add(Wml.paragraph("CardPeriod", horizon.period()));
    ItemsWriter items = new ItemsWriter(context, flow);
    for (Item item : horizon.items()) {
      if (item.entries().anyMatch(context.texts()::shows)) {
        content.addAll(items.narrow(item));
      }
    }
    Tc cell = Tables.cell(width, content.toArray());
    Tables.barTop(cell, context.theme().palette().primary());
    Tables.pad(cell, PAD_TOP, PAD, PAD_TOP, PAD);
    return Tables.fill(cell, context.theme().palette().panel());
  }
}
