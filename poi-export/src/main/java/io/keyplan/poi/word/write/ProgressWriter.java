package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Progress;
import io.keyplan.document.Progress.Bar;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

/** Writes how far things are: what it is, a bar, the percentage, the state. */
final class ProgressWriter {

  private static final int PAD = 120;

  private final WordContext context;
  private final DocumentBody flow;

  ProgressWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Progress block) {
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("Label", block.label()));
    }
    boolean states = block.bars().stream().anyMatch(bar -> !bar.state().isBlank());
    int[] widths = widths(states);
    Tbl table = Tables.table("KeyplanLines", block.label(), widths);
    for (Bar bar : block.bars()) {
      List<Tc> cells =
          states
              ? List.of(
                  what(bar, widths), howFar(bar, widths), percent(bar, widths), state(bar, widths))
              : List.of(what(bar, widths), howFar(bar, widths), percent(bar, widths));
      table.getContent().add(Tables.row(cells));
    }
    flow.add(table);
  }

  private int[] widths(boolean states) {
    int width = flow.width();
    int percent = 800;
    int state = states ? Math.min(1500, width / 5) : 0;
    int bar = (width - percent - state) * 2 / 5;
    int what = width - percent - state - bar;
    return states ? new int[] {what, bar, percent, state} : new int[] {what, bar, percent};
  }

  private Tc what(Bar bar, int[] widths) {
    P title = Wml.paragraph("TableStrong");
    context.entries().append(title, bar.title(), Look.PLAIN, Place.UNLABELLED);
    Tc cell = Tables.cell(widths[0], title);
    if (!bar.comment().isEmpty()) {
      cell.getContent().add(Wml.paragraph("TableDetail", bar.comment()));
    }
    return Tables.middle(cell);
  }

  private Tc howFar(Bar bar, int[] widths) {
    Tc cell = Tables.cell(widths[1]);
    if (bar.percent() != null) {
      String title = context.formats().percent(bar.percent(), 0);
      cell.getContent()
          .add(BarMaker.bar(context.theme().palette(), title, bar.percent(), widths[1] - PAD));
    }
    cell.getContent().add(Wml.paragraph("Gap"));
    return Tables.middle(cell);
  }

  private Tc percent(Bar bar, int[] widths) {
    String text = bar.percent() == null ? "–" : context.formats().percent(bar.percent(), 0);
    return Tables.middle(Tables.cell(widths[2], Wml.paragraph("TableStrongNumber", text)));
  }

  private Tc state(Bar bar, int[] widths) {
    P state = Wml.paragraph("TableText");
    if (bar.state() instanceof Datum.State) {
      context.entries().append(state, Entry.computed(bar.state()), Look.PILL);
    }
    return Tables.middle(Tables.cell(widths[3], state));
  }
}
