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

  @Override
  public double height(double width, Scale scale) {
    return text(scale).height(width - start(scale)) + 2 * scale.space(7);
  }

  private double start(Scale scale) {
    return (number > 0 ? badge(scale) : DOT) + 9;
  }

  private static double badge(Scale scale) {
    return Math.max(BADGE, 1.5 * scale.body());
  }

  private Text text(Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Style title = Style.plain(scale.body());
    paragraphs.add(
        values.isOpen(item.title())
            ? Paragraph.of(values.prompt(item.title()), title)
            : Paragraph.of(values.run(item.title(), title)));
    if (values.isForm()) {
      for (Fact fact : item.details()) {
        paragraphs.add(Paragraph.of(openLine(fact), Style.quiet(scale.detail())).spaced(4));
      }
    } else {
      List<Run> details = values.line(item.details(), Style.quiet(scale.detail()));
      if (!details.isEmpty()) {
        paragraphs.add(Paragraph.of(details.toArray(Run[]::new)).spaced(1.5));
      }
    }
    return Text.of(paragraphs).anchored(Text.Anchor.MIDDLE);
  }

  private String openLine(Fact fact) {
    return values.messages().text("word.labelColon", fact.label())
        + " "
        + values.room(fact.entry());
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    Text text = text(scale);
    double high = text.height(box.width() - start(scale));
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
      canvas.text("Item", place, text);
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
      y = field(place, y + 4, fact.label(), fact.entry(), Style.quiet(scale.detail()), canvas);
    }
  }

  private double field(Box place, double y, String label, Entry entry, Style style, Canvas canvas) {
    String lead = label.isEmpty() ? "" : values.lead(label);
    double wide = lead.isEmpty() ? 0 : TextFit.width(lead, style) + 3;
    String shown = values.room(entry);
    double high = TextFit.height(Paragraph.of(lead + shown, style), place.width());
    if (wide > 0) {
      Box box = new Box(place.x(), y, wide, TextFit.lineHeight(style));
      canvas.text("Label", box, Text.of(Paragraph.of(lead, style)));
    }
    Box box = new Box(place.x() + wide, y, place.width() - wide, high);
    canvas.entry("Item", box, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
    return y + high;
  }
}
