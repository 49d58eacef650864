package io.keyplan.report;

import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.Naming;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans key figures as tiles. */
final class FiguresPlanner {

  private static final int MOST_IN_ROW = 4;

  private final EntryTexts entries;
  private final ReportStyle style;

  FiguresPlanner(EntryTexts entries, ReportStyle style) {
    this.entries = entries;
    this.style = style;
  }

  ColumnPart plan(KeyFigures block) {
    List<Figure> figures =
        block.figures().stream().filter(figure -> entries.shows(figure.value())).toList();
    if (figures.isEmpty()) {
      return ColumnPart.EMPTY;
    }
    int rows = (figures.size() + MOST_IN_ROW - 1) / MOST_IN_ROW;
    int perRow = (figures.size() + rows - 1) / rows;
    CardsPart tiles =
        new CardsPart(
            figures.stream().map(this::tile).toList(), perRow, style.gaps().tiles(), false);
    return new ColumnPart.Builder().add(tiles, 0).build();
  }

  private PanelPart tile(Figure figure) {
    ColumnPart.Builder value = new ColumnPart.Builder().add(value(figure), 0);
    if (!figure.comment().isEmpty()) {
      value.add(comment(figure), 1);
    }
    return new PanelPart(
        PanelRole.FIGURE,
        Tone.NEUTRAL,
        new LabelledPart(TextPart.of(TextRole.FIGURE_LABEL, figure.label()), value.build(), 1),
        0);
  }

  private ReportPart value(Figure figure) {
    return entries.isOpen(figure.value())
        ? entries.part(TextRole.FIGURE_VALUE, figure.value())
        : new TextPart(
            TextRole.FIGURE_VALUE, entries.compact(figure.value(), Naming.LABEL), Align.START);
  }

  private static TextPart comment(Figure figure) {
    boolean quiet = figure.tone() == Tone.NEUTRAL || figure.tone() == Tone.INFO;
    Look look = quiet ? Look.PLAIN : Look.STRONG_TONED;
    return TextPart.of(
        TextRole.FIGURE_COMMENT, List.of(TextPiece.words(figure.comment(), look, figure.tone())));
  }
}
