package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Progress;
import io.keyplan.document.Progress.Bar;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import java.util.List;

/** Writes how far things are: what it is, a bar, the percentage, the state. */
final class ProgressWriter {

  private static final int PAD = 120;

  private final WordContext context;
  private final DocumentBody body;

  ProgressWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Progress block) {
    if (!block.label().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.LABEL, block.label()));
    }
    boolean states = block.bars().stream().anyMatch(bar -> !bar.state().isBlank());
    int[] widths = widths(states);
    WordTable table = new WordTable(TableStyle.LINES, block.label(), widths);
    for (Bar bar : block.bars()) {
      List<TableCell> cells =
          states
              ? List.of(
                  what(bar, widths), howFar(bar, widths), percent(bar, widths), state(bar, widths))
              : List.of(what(bar, widths), howFar(bar, widths), percent(bar, widths));
      table.add(new TableRow(cells));
    }
    body.add(table);
  }

  private int[] widths(boolean states) {
    int width = body.width();
    int percent = 800;
    int state = states ? Math.min(1500, width / 5) : 0;
    int bar = (width - percent - state) * 2 / 5;
    int what = width - percent - state - bar;
    return states ? new int[] {what, bar, percent, state} : new int[] {what, bar, percent};
  }

  private TableCell what(Bar bar, int[] widths) {
    Paragraph title = new Paragraph(ParagraphStyle.TABLE_STRONG);
    context.entries().append(title, bar.title(), Look.PLAIN, Place.UNLABELLED);
    TableCell cell = new TableCell(widths[0], title);
    if (!bar.comment().isEmpty()) {
      cell.add(new Paragraph(ParagraphStyle.TABLE_DETAIL, bar.comment()));
    }
    return cell.middle();
  }

  private TableCell howFar(Bar bar, int[] widths) {
    TableCell cell = new TableCell(widths[1]);
    if (bar.percent() != null) {
      String title = context.formats().percent(bar.percent(), 1);
      cell.add(BarMaker.bar(context.theme().palette(), title, bar.percent(), widths[1] - PAD));
    }
    cell.add(new Paragraph(ParagraphStyle.GAP));
    return cell.middle();
  }

  private TableCell percent(Bar bar, int[] widths) {
    String text = bar.percent() == null ? "–" : context.formats().percent(bar.percent(), 1);
    return new TableCell(widths[2], new Paragraph(ParagraphStyle.TABLE_STRONG_NUMBER, text))
        .middle();
  }

  private TableCell state(Bar bar, int[] widths) {
    Paragraph state = new Paragraph(ParagraphStyle.TABLE_TEXT);
    if (bar.state() instanceof Datum.State) {
      context.entries().append(state, Entry.computed(bar.state()), Look.PILL);
    }
    return new TableCell(widths[3], state).middle();
  }
}
