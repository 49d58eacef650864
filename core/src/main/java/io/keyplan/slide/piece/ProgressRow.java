package io.keyplan.slide.piece;

import io.keyplan.document.Datum;
import io.keyplan.document.Progress;
import io.keyplan.drawing.Bars;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Pills;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.Tone;
import java.math.BigDecimal;

/**
 * What is to be reached, how far it is, and the numbers behind it.
 *
 * @param bar what it says
 * @param comment the numbers behind it; empty for none
 * @param state what is thought of it; empty for nothing
 * @param values writes entries
 */
record ProgressRow(Progress.Bar bar, String comment, String state, EntryRuns values)
    implements ListPiece.Row {

  private static final double TRACK = 7;
  private static final double GAP = 4;

  static ProgressRow of(Progress.Bar bar, EntryRuns values) {
    return new ProgressRow(bar, comment(bar, values), values.formats().format(bar.state()), values);
  }

  private static String comment(Progress.Bar bar, EntryRuns values) {
    if (bar.percent() == null) {
      return bar.comment();
    }
    String share = values.formats().percent(bar.percent(), 1);
    return bar.comment().isEmpty() ? share : share + " · " + bar.comment();
  }

  @Override
  public double height(double width, Scale scale) {
    return inner(width, scale) + 2 * scale.space(7);
  }

  private double inner(double width, Scale scale) {
    double height = title(scale).height(width - stateWidth(scale));
    if (bar.percent() != null) {
      height += GAP + TRACK;
    }
    if (!comment.isEmpty()) {
      height += GAP - 1 + TextFit.height(Paragraph.of(comment, Style.quiet(scale.detail())), width);
    }
    return height;
  }

  private Text title(Scale scale) {
    Style style = Style.plain(scale.body());
    return Text.of(
        values.isOpen(bar.title())
            ? Paragraph.of(values.prompt(bar.title()), style)
            : Paragraph.of(values.run(bar.title(), style)));
  }

  private double stateWidth(Scale scale) {
    return bar.state().isBlank() ? 0 : Pills.width(state, scale.label()) + 8;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double y = box.y() + (box.height() - inner(box.width(), scale)) / 2;
    double reserved = stateWidth(scale);
    double high = title(scale).height(box.width() - reserved);
    Box titleBox = new Box(box.x(), y, box.width() - reserved, high);
    canvas.entry(
        "Title",
        titleBox,
        bar.title(),
        Style.plain(scale.body()),
        Text.Anchor.TOP,
        Paragraph.Align.START);
    if (reserved > 0) {
      Tone tone = bar.state() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
      Pills.drawRight(state, tone, box.right(), y + 8, scale.label(), canvas);
    }
    y += high;
    BigDecimal percent = bar.percent();
    if (percent != null) {
      Box track = new Box(box.x(), y + GAP, box.width(), TRACK);
      Bars.draw(track, percent.doubleValue() / 100, paint(), canvas);
      y += GAP + TRACK;
    }
    if (!comment.isEmpty()) {
      Text text = Text.of(Paragraph.of(comment, Style.quiet(scale.detail())));
      canvas.text(
          "Progress", new Box(box.x(), y + GAP - 1, box.width(), text.height(box.width())), text);
    }
  }

  private Paint paint() {
    return bar.state() instanceof Datum.State state && state.tone() != Tone.NEUTRAL
        ? Paint.text(state.tone())
        : Paint.PRIMARY;
  }
}
