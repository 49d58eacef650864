package io.keyplan.poi.word.write;

import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;

/** Writes questions to tick off: a check box, the question, who finds out until when. */
final class ChecklistWriter {

  private static final int BOX = 420;
  private static final String CHECK_BOX = "CheckBox";

  private final WordContext context;
  private final DocumentBody body;

  ChecklistWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Checklist block) {
    int side = (body.width() - BOX) * 3 / 10;
    int[] widths = {BOX, body.width() - BOX - side, side};
    WordTable table = new WordTable(TableStyle.LINES, "", widths);
    for (Checklist.Point point : block.points()) {
      Paragraph text = new Paragraph(ParagraphStyle.TABLE_TEXT);
      context.entries().append(text, point.text(), Look.PLAIN, Place.UNLABELLED);
      Paragraph detail = new Paragraph(ParagraphStyle.TABLE_SIDE);
      add(detail, point.owner());
      add(detail, point.due());
      table.add(
          new TableRow(
              new TableCell(widths[0], box()),
              new TableCell(widths[1], text),
              new TableCell(widths[2], detail)));
    }
    body.add(table);
  }

  private Paragraph box() {
    Paragraph paragraph = new Paragraph(ParagraphStyle.TABLE_TEXT);
    return paragraph.control(
        context.controls().checkBox(context.text("word.done"), CHECK_BOX),
        () -> paragraph.run(CHECK_BOX, "\u2610"));
  }

  private void add(Paragraph detail, Entry entry) {
    if (context.texts().shows(entry)) {
      if (!detail.isEmpty()) {
        detail.run("", " · ");
      }
      context.entries().append(detail, entry, Look.PLAIN, Place.UNLABELLED);
    }
  }
}
