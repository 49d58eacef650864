package io.keyplan.report;

import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/** Plans key figures as tiles. */
final class FiguresPlanner {

  private static final int MOST_IN_ROW = 4;

  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;

  FiguresPlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.measure = measure;
  }

  ColumnPart plan(KeyFigures block, double width) {
    List<Figure> figures =
        block.figures().stream().filter(figure -> entries.shows(figure.value())).toList();
    if (figures.isEmpty()) {
      return ColumnPart.EMPTY;
    }
    List<ReportPart> values = figures.stream().map(this::value).toList();
    List<PanelPart> tiles = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      tiles.add(tile(figures.get(i), values.get(i)));
    }
    CardsPart cards = new CardsPart(tiles, perRow(values, width), style.gaps().tiles(), false);
    return new ColumnPart.Builder().add(cards, 0).build();
  }

  /** Fewer stand in a row where a value would be broken, and rows are of one length if they can. */
  private int perRow(List<ReportPart> values, double width) {
    double widest = values.stream().mapToDouble(this::longestWord).max().orElse(0);
    int count = values.size();
    int most = Math.min(count, MOST_IN_ROW);
    while (most > 1 && widest > room(most, width)) {
      most--;
    }
    int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
  }

  private double longestWord(ReportPart value) {
    return value instanceof TextPart text ? measure.longestWord(text) : 0;
  }

  /** Gives the width that a tile has for its value. */
  private double room(int perRow, double width) {
    double gaps = (perRow - 1) * style.gaps().tiles();
    return (width - gaps) / perRow - style.panel(PanelRole.FIGURE).across();
  }

  private PanelPart tile(Figure figure, ReportPart shown) {
    ColumnPart.Builder value = new ColumnPart.Builder().add(shown, 0);
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
