package io.keyplan.poi.word.write;

import io.keyplan.document.Callout;
import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;

/** Writes texts, highlighted texts and remarks that something is missing. */
final class ProseWriter {

  private final WordContext context;
  private final DocumentBody body;

  ProseWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Prose block) {
    if (context.isForm() && block.text().isEditable()) {
      TableCell box = box(block.label(), block.text());
      body.add(table(box.box(context.theme().palette().hairline()), block.label()));
      return;
    }
    if (!block.label().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.LABEL, block.label()));
    }
    Paragraph text = new Paragraph(ParagraphStyle.NORMAL);
    context.entries().append(text, block.text(), Look.PLAIN);
    body.add(text);
  }

  void write(Callout block) {
    if (context.isForm() && block.text().isEditable()) {
      Palette palette = context.theme().palette();
      TableCell box = box(block.label(), block.text()).barLeft(palette.accent());
      body.add(table(box.fill(Blend.mix(palette.accent(), Blend.WHITE, 0.9)), block.label()));
      return;
    }
    if (!block.label().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.CALLOUT_LABEL, block.label()));
    }
    Paragraph text = new Paragraph(ParagraphStyle.CALLOUT);
    context.entries().append(text, block.text(), Look.PLAIN);
    body.add(text);
  }

  void write(Missing block) {
    body.add(new Paragraph(ParagraphStyle.MISSING, block.text()));
  }

  /** A form gives room for a text of some lines, written on screen or by hand. */
  private TableCell box(String label, Entry entry) {
    Paragraph text = new Paragraph(ParagraphStyle.FACT_VALUE);
    context.entries().append(text, entry, Look.PLAIN);
    return label.isEmpty()
        ? new TableCell(body.width(), text)
        : new TableCell(body.width(), new Paragraph(ParagraphStyle.FACT_LABEL, label), text);
  }

  private WordTable table(TableCell box, String label) {
    WordTable table = new WordTable(TableStyle.TILES, label, new int[] {body.width()});
    table.add(new TableRow(box).atLeast(context.density().formBox()));
    return table;
  }
}
