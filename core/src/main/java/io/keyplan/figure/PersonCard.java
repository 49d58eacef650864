package io.keyplan.figure;

import io.keyplan.document.Datum;
import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Pills;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's card in an org chart.
 *
 * @param values writes entries
 * @param scale the sizes of its texts
 * @param width its width in points
 */
record PersonCard(EntryRuns values, Scale scale, double width) {

  private static final double EDGE = 4;
  private static final double SIDE = 9;
  private static final double TOP = 6;

  double height(OrgChart.Node node, boolean refers) {
    double text = text(node).height(inner());
    double state = node.state().isBlank() ? 0 : Pills.height(pillSize()) + 3;
    double refer = refers ? TextFit.lineHeight(Style.quiet(Style.FLOOR)) : 0;
    return 2 * TOP + text + state + refer;
  }

  private double inner() {
    return width - EDGE - 2 * SIDE + 4;
  }

  private double pillSize() {
    return Math.max(Style.FLOOR, scale.label() - 0.5);
  }

  private Text text(OrgChart.Node node) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Style name = Style.strong(scale.cell());
    Style title = Style.plain(scale.detail());
    if (!node.name().isBlank() || values.isOpen(node.name())) {
      paragraphs.add(paragraph(values.isOpen(node.name()), node, name, true));
    } else {
      paragraphs.add(Paragraph.of(values.missingRun(node.name(), name.in(Paint.SECONDARY))));
    }
    if (!node.jobTitle().isBlank() || values.isOpen(node.jobTitle())) {
      paragraphs.add(paragraph(values.isOpen(node.jobTitle()), node, title, false));
    }
    if (!node.note().isEmpty()) {
      paragraphs.add(Paragraph.of(node.note(), Style.quiet(scale.detail())));
    }
    return Text.of(paragraphs);
  }

  private Paragraph paragraph(boolean open, OrgChart.Node node, Style style, boolean name) {
    var entry = name ? node.name() : node.jobTitle();
    return open
        ? Paragraph.of(values.prompt(entry), style)
        : Paragraph.of(values.run(entry, style));
  }

  /** Draws the card and gives the name of its frame, for lines to be glued to. */
  String draw(OrgChart.Node node, Box box, String reference, boolean comesFrom, Canvas canvas) {
    Tone tone = node.state() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
    Stroke border =
        node.persona() ? Stroke.dashed(Paint.SECONDARY, 1) : Stroke.solid(Paint.RAMP_6, 0.75);
    String name = canvas.unique("Card " + node.id());
    canvas.add(
        new Shape.Form(
            name, box, Shape.Outline.RECTANGLE, Paint.BACKGROUND, border, Text.NONE, ""));
    if (!node.persona()) {
      Paint edge = node.state().isBlank() ? Paint.RAMP_6 : Paint.text(tone);
      canvas.decoration("Edge", box.withWidth(EDGE), Shape.Outline.RECTANGLE, edge);
    }
    Box inner =
        new Box(box.x() + EDGE + SIDE - 2, box.y() + TOP, inner(), text(node).height(inner()));
    if (values.isOpen(node.name()) || values.isOpen(node.jobTitle())) {
      fields(node, inner, canvas);
    } else {
      canvas.text("Person", inner, text(node));
    }
    if (!node.state().isBlank()) {
      String state = values.formats().format(node.state());
      double middle = inner.bottom() + 3 + Pills.height(pillSize()) / 2;
      Pills.drawRight(state, tone, box.right() - 6, middle, pillSize(), canvas);
    }
    if (!reference.isEmpty()) {
      reference(reference, comesFrom, box, inner, canvas);
    }
    return name;
  }

  /** A reference to what is above stands above the card, one to what is beneath at its foot. */
  private static void reference(
      String reference, boolean comesFrom, Box card, Box inner, Canvas canvas) {
    Style quiet = Style.quiet(Style.FLOOR);
    double high = TextFit.lineHeight(quiet);
    Box place =
        comesFrom
            ? card.withHeight(high).moved(0, -high - 1)
            : new Box(inner.x(), card.bottom() - high - 2, inner.width(), high);
    canvas.text("Reference", place, Text.of(Paragraph.of(reference, quiet)));
  }

  private void fields(OrgChart.Node node, Box inner, Canvas canvas) {
    Style name = Style.strong(scale.cell());
    double high = TextFit.height(Paragraph.of(values.room(node.name()), name), inner.width());
    canvas.entry(
        "Name", inner.withHeight(high), node.name(), name, Text.Anchor.TOP, Paragraph.Align.START);
    Style title = Style.plain(scale.detail());
    double second =
        TextFit.height(Paragraph.of(values.room(node.jobTitle()), title), inner.width());
    canvas.entry(
        "Title",
        new Box(inner.x(), inner.y() + high, inner.width(), second),
        node.jobTitle(),
        title,
        Text.Anchor.TOP,
        Paragraph.Align.START);
  }
}
