package io.keyplan.report;

import io.keyplan.document.Checklist;
import io.keyplan.document.Checklist.Point;
import io.keyplan.document.Entry;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import io.keyplan.report.part.TickPart;
import java.util.ArrayList;
import java.util.List;

/** Plans questions to tick off. */
final class ChecklistPlanner {

  private static final double INDENT = 16;
  private static final double BOX = 9;
  private static final double TEXT = 0.64;

  private final EntryTexts entries;
  private final ReportStyle style;

  ChecklistPlanner(EntryTexts entries, ReportStyle style) {
    this.entries = entries;
    this.style = style;
  }

  ColumnPart plan(Checklist block) {
    List<ListPart.Item> items = new ArrayList<>();
    for (Point point : block.points()) {
      if (entries.shows(point.text())) {
        items.add(item(point, items.size() + 1));
      }
    }
    return items.isEmpty()
        ? ColumnPart.EMPTY
        : new ColumnPart.Builder()
            .add(new ListPart(false, INDENT, style.gaps().items(), items), 0)
            .build();
  }

  private ListPart.Item item(Point point, int number) {
    ReportPart text = entries.listed(TextRole.CHECK_TEXT, point.text(), number == 1);
    ReportPart side = entries.hasBoxes() ? places(point, number) : words(point);
    String label = entries.messages().text("word.done") + " " + number;
    return new ListPart.Item(
        new TickPart(number, label, BOX),
        new RowPart(List.of(text, side), List.of(TEXT, 1 - TEXT), 0, 10));
  }

  private ReportPart words(Point point) {
    List<TextPiece> pieces = new ArrayList<>();
    for (Entry entry : List.of(point.owner(), point.due())) {
      if (entries.shows(entry)) {
        if (!pieces.isEmpty()) {
          pieces.add(TextPiece.words(" · "));
        }
        pieces.addAll(entries.pieces(entry, Naming.NOTHING));
      }
    }
    return pieces.isEmpty()
        ? ColumnPart.EMPTY
        : new TextPart(TextRole.CHECK_SIDE, pieces, Align.END);
  }

  private ReportPart places(Point point, int number) {
    List<ReportPart> places = new ArrayList<>();
    for (Entry entry : List.of(point.owner(), point.due())) {
      if (entries.shows(entry)) {
        places.add(entries.listed(TextRole.CHECK_SIDE, entry, number == 1));
      }
    }
    return places.isEmpty() ? ColumnPart.EMPTY : RowPart.even(places, 6);
  }
}
