package io.keyplan.poi.word.write;

import io.keyplan.document.Entry;
import io.keyplan.document.Swot;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Writes the four fields of a SWOT as cards, two by two. */
final class SwotWriter {

  private static final int PAD = 170;
  private static final int PAD_TOP = 110;

  private final WordContext context;
  private final DocumentBody flow;

  SwotWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  /** Gives the width of the text in a card, for cards that share a width. */
  static int textWidth(int width) {
    return new CardRow(2, width).cardWidth() - 2 * PAD;
  }

  void write(Swot block) {
    if (!block.title().isEmpty()) {
      flow.add(Wml.paragraph("Caption", block.title()));
    }
    CardRow cards = new CardRow(2, flow.width());
    Tbl table = cards.table("KeyplanCards", block.title());
    List<Tc> row = new ArrayList<>();
    for (Swot.Quadrant quadrant : block.quadrants()) {
      row.add(card(quadrant, cards.cardWidth()));
      if (row.size() == 2) {
        if (!table.getContent().isEmpty()) {
          table.getContent().add(Tables.keepNext(cards.space()));
        }
        Tr cells = cards.row(row);
        table.getContent().add(table.getContent().isEmpty() ? Tables.keepNext(cells) : cells);
        row.clear();
      }
    }
    flow.add(table);
  }

  private Tc card(Swot.Quadrant quadrant, int width) {
    String style = Styles.tone(quadrant.tone());
    P heading = Wml.paragraph("SwotHeading", Wml.run(style, quadrant.label()));
    if (flow.width() == flow.page().textWidth()) {
      heading.getContent().add(Wml.tabRun());
      heading.getContent().add(Wml.run("SwotLetter", quadrant.letter()));
    }
    List<Object> content = new ArrayList<>(List.of(heading));
    for (Swot.Point point : quadrant.points()) {
      addPoint(content, point);
    }
    Tc cell = Tables.cell(width, content.toArray());
    Tables.barTop(cell, context.theme().palette().tone(quadrant.tone()).text());
    Tables.pad(cell, PAD_TOP, PAD, PAD_TOP, PAD);
    return Tables.fill(cell, context.theme().palette().panel());
  }

  private void addPoint(List<Object> content, Swot.Point point) {
    P text = Wml.paragraph("SwotText");
    context.entries().append(text, point.text(), Look.PLAIN, Place.CELL);
    content.add(text);
    P detail = Wml.paragraph("SwotDetail");
    addDetail(detail, point.soWhat());
    addDetail(detail, point.action());
    if (!detail.getContent().isEmpty()) {
      content.add(detail);
    }
  }

  private void addDetail(P detail, Entry entry) {
    if (context.texts().shows(entry)) {
      detail.getContent().add(Wml.run("", detail.getContent().isEmpty() ? "→ " : " · "));
      context.entries().append(detail, entry, Look.PLAIN, Place.CELL);
    }
  }
}
