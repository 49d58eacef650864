package io.keyplan.poi.word.write;

import io.keyplan.document.Entry;
import io.keyplan.document.Swot;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Writes the four fields of a SWOT as cards, two by two. */
final class SwotWriter {

  private static final int PAD_TOP = 110;

  private final WordContext context;
  private final DocumentBody body;

  SwotWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Swot block) {
    if (!block.title().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.CAPTION, block.title()));
    }
    CardRow cards = new CardRow(2, body.width());
    WordTable table = cards.table(TableStyle.CARDS, block.title());
    List<TableCell> row = new ArrayList<>();
    for (Swot.Quadrant quadrant : block.quadrants()) {
      row.add(card(quadrant, cards.cardWidth()));
      if (row.size() == 2) {
        if (!table.isEmpty()) {
          table.add(cards.space().keepNext());
        }
        TableRow cells = cards.row(row);
        table.add(table.isEmpty() ? cells.keepNext() : cells);
        row.clear();
      }
    }
    body.add(table);
  }

  private TableCell card(Swot.Quadrant quadrant, int width) {
    String style = Styles.tone(quadrant.tone());
    Paragraph heading = new Paragraph(ParagraphStyle.SWOT_HEADING).run(style, quadrant.label());
    if (body.width() == body.page().textWidth()) {
      heading.tab();
      heading.run("SwotLetter", quadrant.letter());
    }
    List<Paragraph> content = new ArrayList<>(List.of(heading));
    for (Swot.Point point : quadrant.points()) {
      addPoint(content, point);
    }
    return new TableCell(width)
        .add(content)
        .barTop(context.theme().palette().tone(quadrant.tone()).text())
        .pad(PAD_TOP, CardRow.SWOT_PAD, PAD_TOP, CardRow.SWOT_PAD)
        .fill(context.theme().palette().panel());
  }

  private void addPoint(List<Paragraph> content, Swot.Point point) {
    Paragraph text = new Paragraph(ParagraphStyle.SWOT_TEXT);
    context.entries().append(text, point.text(), Look.PLAIN, Place.CELL);
    content.add(text);
    Paragraph detail = new Paragraph(ParagraphStyle.SWOT_DETAIL);
    addDetail(detail, point.soWhat());
    addDetail(detail, point.action());
    if (!detail.isEmpty()) {
      content.add(detail);
    }
  }

  private void addDetail(Paragraph detail, Entry entry) {
    if (context.texts().shows(entry)) {
      detail.run("", detail.isEmpty() ? "→ " : " · ");
      context.entries().append(detail, entry, Look.PLAIN, Place.CELL);
    }
  }
}
