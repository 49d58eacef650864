package io.keyplan.report;

import io.keyplan.document.Entry;
import io.keyplan.document.Swot;
import io.keyplan.document.Swot.Point;
import io.keyplan.document.Swot.Quadrant;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plans the four fields of a SWOT as panels, two by two. */
final class SwotPlanner {

  private static final double INDENT = 9;
  private static final double ARROW = 12;
  private static final double LETTER = 0.12;

  private final EntryTexts entries;
  private final ReportStyle style;

  SwotPlanner(EntryTexts entries, ReportStyle style) {
    this.entries = entries;
    this.style = style;
  }

  ColumnPart plan(Swot block) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.title().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, block.title()), 0);
    }
    List<PanelPart> panels = block.quadrants().stream().map(this::panel).toList();
    double gap = style.gaps().tiles();
    return column.addUndivided(new CardsPart(panels, 2, gap, false), gap).build();
  }

  private PanelPart panel(Quadrant quadrant) {
    ColumnPart.Builder column = new ColumnPart.Builder().add(heading(quadrant), 0);
    List<ListPart.Item> points = new ArrayList<>();
    for (Point point : quadrant.points()) {
      points.add(item(point, points.isEmpty()));
    }
    if (!points.isEmpty()) {
      double gap = style.gaps().items();
      column.add(new ListPart(false, INDENT, gap, points), gap);
    }
    return new PanelPart(PanelRole.QUADRANT, quadrant.tone(), column.build(), 0);
  }

  private static RowPart heading(Quadrant quadrant) {
    TextPart label =
        TextPart.of(
            TextRole.QUADRANT_HEADING,
            List.of(TextPiece.words(quadrant.label(), Look.TONED, quadrant.tone())));
    TextPart letter =
        new TextPart(
            TextRole.QUADRANT_LETTER,
            List.of(TextPiece.words(quadrant.letter(), Look.FAINT_TONED, quadrant.tone())),
            Align.END);
    return new RowPart(List.of(label, letter), List.of(1 - LETTER, LETTER), 0, 0);
  }

  /** What belongs into a place is said once in a list. */
  private ListPart.Item item(Point point, boolean first) {
    ColumnPart.Builder body = new ColumnPart.Builder();
    body.add(entries.listed(TextRole.QUADRANT_TEXT, point.text(), first), 0);
    List<Entry> details = Stream.of(point.soWhat(), point.action()).filter(entries::shows).toList();
    if (entries.hasBoxes()) {
      for (Entry detail : details) {
        ReportPart value = entries.listed(TextRole.QUADRANT_DETAIL, detail, first);
        body.add(RowPart.behind(TextPart.of(TextRole.QUADRANT_ARROW, "→"), ARROW, value, 0), 2);
      }
    } else if (!details.isEmpty()) {
      body.add(TextPart.of(TextRole.QUADRANT_DETAIL, joined(details)), 1);
    }
    return new ListPart.Item(TextPart.of(TextRole.QUADRANT_TEXT, "•"), body.build());
  }

  private List<TextPiece> joined(List<Entry> details) {
    List<TextPiece> pieces = new ArrayList<>();
    for (Entry detail : details) {
      pieces.add(TextPiece.words(pieces.isEmpty() ? "→ " : " · "));
      pieces.addAll(entries.pieces(detail, Naming.PLACE));
    }
    return pieces;
  }
}
