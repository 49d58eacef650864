package io.keyplan.poi.word.write;

import io.keyplan.document.Callout;
import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

/** Writes texts, highlighted texts and remarks that something is missing. */
final class ProseWriter {

  private final WordContext context;
  private final DocumentBody flow;

  ProseWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Prose block) {
    if (context.isForm() && block.text().isEditable()) {
      Tc box = box(block.label(), block.text());
      flow.add(table(Tables.box(box, context.theme().palette().hairline()), block.label()));
      return;
    }
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("Label", block.label()));
    }
    P text = Wml.paragraph("Normal");
    context.entries().append(text, block.text(), Look.PLAIN);
    flow.add(text);
  }

  void write(Callout block) {
    if (context.isForm() && block.text().isEditable()) {
      Palette palette = context.theme().palette();
      Tc box = Tables.barLeft(box(block.label(), block.text()), palette.accent());
      flow.add(
          table(Tables.fill(box, Blend.mix(palette.accent(), Blend.WHITE, 0.9)), block.label()));
      return;
    }
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("CalloutLabel", block.label()));
    }
    P text = Wml.paragraph("Callout");
    context.entries().append(text, block.text(), Look.PLAIN);
    flow.add(text);
  }

  void write(Missing block) {
    flow.add(Wml.paragraph("Missing", block.text()));
  }

  /** A form gives room for a text of some lines, written on screen or by hand. */
  private Tc box(String label, Entry entry) {
    P text = Wml.paragraph("FactValue");
    context.entries().append(text, entry, Look.PLAIN);
    return label.isEmpty()
        ? Tables.cell(flow.width(), text)
        : Tables.cell(flow.width(), Wml.paragraph("FactLabel", label), text);
  }

  private Tbl table(Tc box, String label) {
    Tbl table = Tables.table("KeyplanTiles", label, new int[] {flow.width()});
    table.getContent().add(Tables.atLeast(Tables.row(box), context.density().measure("formBox")));
    return table;
  }
}
