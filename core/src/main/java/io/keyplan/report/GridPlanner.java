package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Grid.Point;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/** Plans people placed by two scores: four fields with names, which can be read aloud. */
final class GridPlanner {

  /** The field of those who matter most. */
  private static final int WEIGHTY = 1;

  private static final int FIELDS = 4;
  private static final double GAP = 4;

  /** More names than this stand in two columns. */
  private static final int LONG = 6;

  private final EntryTexts entries;
  private final ReportStyle style;

  GridPlanner(EntryTexts entries, ReportStyle style) {
    this.entries = entries;
    this.style = style;
  }

  ColumnPart plan(Grid block) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.title().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, block.title()), 0);
    }
    column.addKept(axis(block.yTitle() + " ↑", Align.START), 5);
    List<PanelPart> panels = new ArrayList<>();
    for (int i = 0; i < FIELDS; i++) {
      panels.add(field(block.quadrants().get(i), block.fields().get(i), i == WEIGHTY));
    }
    column.addWhole(new CardsPart(panels, 2, GAP, false), GAP);
    return column.add(axis(block.xTitle() + " →", Align.END), 3).build();
  }

  private static TextPart axis(String title, Align align) {
    return new TextPart(TextRole.AXIS, List.of(TextPiece.words(title)), align);
  }

  private PanelPart field(String name, List<Point> people, boolean weighty) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    column.add(TextPart.of(TextRole.FIELD_HEADING, name), 0);
    if (people.size() > LONG) {
      int half = (people.size() + 1) / 2;
      column.add(
          RowPart.even(
              List.of(list(people.subList(0, half)), list(people.subList(half, people.size()))),
              10),
          5);
    } else if (!people.isEmpty()) {
      column.add(list(people), 5);
    }
    double least = entries.isForm() ? style.fields().form() : style.fields().filled();
    PanelRole role = weighty ? PanelRole.WEIGHTY_FIELD : PanelRole.FIELD;
    return new PanelPart(role, Tone.NEUTRAL, column.build(), least);
  }

  private ListPart list(List<Point> people) {
    return new ListPart(
        false, 0, 4, people.stream().map(point -> new ListPart.Item(null, person(point))).toList());
  }

  private TextPart person(Point point) {
    List<TextPiece> pieces = new ArrayList<>(List.of(TextPiece.words(point.label())));
    if (point.state() instanceof Datum.State state) {
      pieces.add(TextPiece.words("  "));
      pieces.add(TextPiece.words(entries.formats().format(state), Look.PILL, state.tone()));
    }
    return TextPart.of(TextRole.FIELD_TEXT, pieces);
  }
}
