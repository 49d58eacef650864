package io.keyplan.poi.word.write;

import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;

/** Writes questions to tick off: a check box, the question, who finds out until when. */
final class ChecklistWriter {

  private static final int BOX = 420;

  private final WordContext context;
  private final DocumentBody flow;

  ChecklistWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Checklist block) {
    int side = (flow.width() - BOX) * 3 / 10;
    int[] widths = {BOX, flow.width() - BOX - side, side};
    Tbl table = Tables.table("KeyplanLines", "", widths);
    for (Checklist.Point point : block.points()) {
      P text = Wml.paragraph("TableText");
      context.entries().append(text, point.text(), Look.PLAIN, Place.UNLABELLED);
      P detail = Wml.paragraph("TableSide");
      add(detail, point.owner());
      add(detail, point.due());
      table
          .getContent()
          .add(
              Tables.row(
                  Tables.cell(widths[0], Wml.paragraph("TableText", box())),
                  Tables.cell(widths[1], text),
                  Tables.cell(widths[2], detail)));
    }
    flow.add(table);
  }

  private Object box() {
    return context
        .controls()
        .control("", context.text("word.done"))
        .style("CheckBox")
        .add(ControlKinds.checkBox(false))
        .around(Wml.run("CheckBox", "\u2610"));
  }

  private void add(P detail, Entry entry) {
    if (context.texts().shows(entry)) {
      if (!detail.getContent().isEmpty()) {
        detail.getContent().add(Wml.run("", " · "));
      }
      context.entries().append(detail, entry, Look.PLAIN, Place.UNLABELLED);
    }
  }
}
