package io.keyplan.slide.piece;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.ArrayList;
import java.util.List;

/**
 * A title with its details beneath.
 *
 * @param number its number; 0 for a dot
 * @param item what it says
 * @param values writes entries
 */
record ItemRow(int number, Item item, EntryRuns values) implements ListPiece.Row {

  private static final double BADGE = 18;
  private static final double DOT = 6;

  /** Room between the lines of a form. */
  private static final double LINE = 4;

  @Override
  public double height(double width, Scale scale) {
    return high(width - start(scale), scale) + 2 * scale.space(7);
  }

  private double high(double width, Scale scale) {
    if (!values.isForm()) {
      return text(scale).height(width);
    }
    double high = high("", item.title(), Style.plain(scale.body()), width);
    for (Fact fact : item.details()) {
      high += LINE + high(fact.label(), fact.entry(), Style.quiet(scale.detail()), width);
    }
    return high;
  }

  private double high(String label, Entry entry, Style style, double width) {
    return TextFit.height(Paragraph.of(values.room(entry), style), width - wide(label, style));
  }

  /** Gives the room of a label before a place to write. */
  private double wide(String label, Style style) {
    return label.isEmpty() ? 0 : TextFit.width(values.lead(label), style) + 3;
  }

  private double start(Scale scale) {
    return (number > 0 ? badge(scale) : DOT) + 9;
  }

  private static double badge(Scale scale) {
    return Math.max(BADGE, 1.5 * scale.body());
  }

  private Text text(Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(values.run(item.title(), Style.plain(scale.body()))));
    List<Run> details = values.line(item.details(), Style.quiet(scale.detail()));
    if (!details.isEmpty()) {
      paragraphs.add(Paragraph.of(details.toArray(Run[]::new)).spaced(1.5));
    }
    return Text.of(paragraphs).anchored(Text.Anchor.MIDDLE);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double high = high(box.width() - start(scale), scale);
    Box place =
        new Box(
            box.x() + start(scale),
            box.y() + (box.height() - high) / 2,
            box.width() - start(scale),
            high);
    double firstLine = TextFit.lineHeight(Style.plain(scale.body()));
    badge(box, place.y() + firstLine / 2, scale, canvas);
    if (values.isForm()) {
      drawOpen(place, scale, canvas);
    } else {
      canvas.text("Item", place, text(scale));
    }
  }

  private void badge(Box box, double middle, Scale scale, Canvas canvas) {
    if (number == 0) {
      Box dot = new Box(box.x() + 2, middle - DOT / 2, DOT, DOT);
      canvas.decoration("Dot", dot, Shape.Outline.ELLIPSE, Paint.PRIMARY);
      return;
    }
    double badge = badge(scale);
    Paragraph paragraph =
        Paragraph.of(String.valueOf(number), new Style(scale.detail(), true, Paint.ON_PRIMARY))
            .aligned(Paragraph.Align.CENTER);
    canvas.form(
        "Number",
        new Box(box.x(), middle - badge / 2, badge, badge),
        Shape.Outline.ELLIPSE,
        Paint.PRIMARY,
        null,
        Text.of(paragraph).anchored(Text.Anchor.MIDDLE));
  }

  private void drawOpen(Box place, Scale scale, Canvas canvas) {
    double y = place.y();
    y = field(place, y, "", item.title(), Style.plain(scale.body()), canvas);
    for (Fact fact : item.details()) {
      y = field(place, y + LINE, fact.label(), fact.entry(), Style.quiet(scale.detail()), canvas);
    }
  }

  private double field(Box place, double y, String label, Entry entry, Style style, Canvas canvas) {
    double wide = wide(label, style);
    double high = high(label, entry, style, place.width());
    if (wide > 0) {
      Box box = new Box(place.x(), y, wide, TextFit.lineHeight(style));
      canvas.text("Label", box, Text.of(Paragraph.of(values.lead(label), style)));
    }
    Box box = new Box(place.x() + wide, y, place.width() - wide, high);
    canvas.entry("Item", box, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
    return y + high;
  }
}
