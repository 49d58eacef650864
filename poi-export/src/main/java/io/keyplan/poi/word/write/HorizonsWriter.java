package io.keyplan.poi.word.write;

import io.keyplan.document.Horizons;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.document.Item;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Writes what is to be done in the next spans of time, side by side. */
final class HorizonsWriter {

  private static final int PAD = 150;
  private static final int PAD_TOP = 110;

  private final WordContext context;
  private final DocumentBody body;

  HorizonsWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Horizons block) {
    if (block.horizons().isEmpty()) {
      return;
    }
    CardRow cards = new CardRow(block.horizons().size(), body.width());
    WordTable table =
        cards.table(
            TableStyle.CARDS,
            String.join(", ", block.horizons().stream().map(Horizon::label).toList()));
    List<TableCell> cells = new ArrayList<>();
    for (Horizon horizon : block.horizons()) {
      cells.add(card(horizon, cards.cardWidth()));
    }
    table.add(cards.row(cells));
    body.add(table);
  }

  private TableCell card(Horizon horizon, int width) {
    List<Paragraph> content = new ArrayList<>();
    content.add(new Paragraph(ParagraphStyle.SWOT_HEADING, horizon.label()));
    content.add(new Paragraph(ParagraphStyle.CARD_PERIOD, horizon.period()));
    ItemsWriter items = new ItemsWriter(context, body);
    for (Item item : horizon.items()) {
      if (item.entries().anyMatch(context.texts()::shows)) {
        content.addAll(items.narrow(item));
      }
    }
    return new TableCell(width)
        .add(content)
        .barTop(context.theme().palette().primary())
        .pad(PAD_TOP, PAD, PAD_TOP, PAD)
        .fill(context.theme().palette().panel());
  }
}
