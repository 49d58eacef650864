package io.keyplan.poi.word;

import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.poi.word.EntryWriter.Look;
import io.keyplan.poi.word.EntryWriter.Place;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;

/** Writes questions to tick off: a check box, the question, who finds out until when. */
final class ChecklistWriter {

  private static final int BOX = 420;

  private final WordContext context;
  private final Flow flow;

  ChecklistWriter(WordContext context, Flow flow) {
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
    if (context.entries().shows(entry)) {
      if (!detail.getContent().isEmpty()) {
        detail.getContent().add(Wml.run("", " · "));
      }
      context.entries().append(detail, entry, Look.PLAIN, Place.UNLABELLED);
    }
  }
}
