package io.keyplan.slide.piece;

import io.keyplan.document.Cards.Card;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Pills;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A face beside a name and a title, with details beneath; an attitude stands as a label.
 *
 * @param values writes entries
 */
record ProfileFace(EntryRuns values) implements CardFace {

  private static final double FACE = 42;
  private static final double SIDE = 12;
  private static final double TOP = 11;
  private static final double AFTER_FACE = 10;
  private static final double LINE = 3;
  private static final double NARROW = 300;

  @Override
  public double minWidth(Scale scale) {
    return values.isForm() ? 164 : 164 * Math.max(1, scale.factor());
  }

  @Override
  public double stretch() {
    return values.isForm() ? 1.2 : 1.35;
  }

  @Override
  public double height(Card card, double width, Scale scale) {
    return 2 * scale.space(TOP) + head(card, width, scale) + body(card, width, scale);
  }

  private double head(Card card, double width, Scale scale) {
    double wide = headWidth(card, width, scale);
    return Math.max(scale.space(FACE), names(card, wide, scale) + label(card, width, scale));
  }

  private double names(Card card, double wide, Scale scale) {
    return line(name(card), Style.strong(scale.body()), wide)
        + apart()
        + line(values.room(card.title()), Style.plain(scale.cell()), wide);
  }

  /** Places to write in do not touch. */
  private double apart() {
    return values.isForm() ? 2 * LINE : 0;
  }

  /** Gives the height of a label that stands beneath the names, for want of width beside them. */
  private double label(Card card, double width, Scale scale) {
    return width < NARROW && state(card).isPresent() && !isBelow(card, width, scale)
        ? Pills.height(scale.label()) + LINE
        : 0;
  }

  /** A label that is wider than the room beside the face has a line of its own beneath it. */
  private boolean isBelow(Card card, double width, Scale scale) {
    return width < NARROW
        && state(card)
            .filter(
                state ->
                    Pills.width(values.text(state), scale.label()) > headWidth(card, width, scale))
            .isPresent();
  }

  private double headWidth(Card card, double width, Scale scale) {
    double label =
        state(card)
            .filter(state -> width >= NARROW)
            .map(state -> Pills.width(values.text(state), scale.label()) + 6)
            .orElse(0.0);
    return width - 2 * SIDE - scale.space(FACE) - AFTER_FACE - label;
  }

  /** Gives the name, or says that it is not known yet. */
  private String name(Card card) {
    String shown = values.room(card.name());
    return shown.isEmpty() ? values.missing(card.name()) : shown;
  }

  private static double line(String shown, Style style, double width) {
    return shown.isEmpty() ? 0 : TextFit.height(Paragraph.of(shown, style), width);
  }

  /** A first detail that is a state becomes a label. */
  private static Optional<Entry> state(Card card) {
    for (Fact fact : card.details()) {
      if (fact.entry().datum() instanceof Datum.State) {
        return Optional.of(fact.entry());
      }
    }
    return Optional.empty();
  }

  private List<Fact> details(Card card) {
    Optional<Entry> label = state(card);
    return card.details().stream()
        .filter(fact -> values.isForm() || !fact.entry().isBlank())
        .filter(fact -> label.isEmpty() || fact.entry() != label.get())
        .toList();
  }

  private double body(Card card, double width, Scale scale) {
    double height = below(card, width, scale);
    for (Fact fact : details(card)) {
      height += LINE + detail(fact, scale, width);
    }
    return height == 0 ? 0 : height + scale.space(5);
  }

  private double below(Card card, double width, Scale scale) {
    return isBelow(card, width, scale) ? Pills.height(scale.label()) + LINE : 0;
  }

  /** The longest text is not the one of most lines: a shorter one may have longer words. */
  private double toWrite(Fact fact, Style style, double wide) {
    double high = TextFit.height(Paragraph.of(values.room(fact.entry()), style), wide);
    for (String example : fact.entry().input().examples()) {
      high = Math.max(high, TextFit.height(Paragraph.of(example, style), wide));
    }
    return high;
  }

  private double detail(Fact fact, Scale scale, double width) {
    double wide = width - 2 * SIDE;
    if (!values.isForm()) {
      return TextFit.height(paragraph(fact, scale), wide);
    }
    Style style = Style.quiet(scale.detail());
    double lead = lead(fact, style, wide);
    return Math.max(
        TextFit.height(Paragraph.of(lead(fact), style), lead), toWrite(fact, style, wide - lead));
  }

  private String lead(Fact fact) {
    return values.lead(fact.label());
  }

  private double lead(Fact fact, Style style, double wide) {
    return Math.min(wide / 2, TextFit.width(lead(fact), style) + 3);
  }

  private Paragraph paragraph(Fact fact, Scale scale) {
    Style label = Style.quiet(scale.detail());
    List<Run> runs = new ArrayList<>(values.labelled(fact, label, Style.plain(scale.detail())));
    return Paragraph.of(runs.toArray(Run[]::new));
  }

  @Override
  public void draw(Card card, int number, Box box, double natural, Scale scale, Canvas canvas) {
    double face = scale.space(FACE);
    double top = box.y() + scale.space(TOP);
    CardFace.photo(card.photo(), number, new Box(box.x() + SIDE, top, face, face), canvas);
    double head = head(card, box.width(), scale);
    drawHead(card, box, top, head, scale, canvas);
    state(card).ifPresent(state -> drawLabel(card, state, box, top, head, scale, canvas));
    double body = top + head + scale.space(5) + below(card, box.width(), scale);
    drawBody(card, box, body, scale, canvas);
  }

  private void drawLabel(
      Card card, Entry state, Box box, double top, double head, Scale scale, Canvas canvas) {
    String text = values.text(state);
    Tone tone = ((Datum.State) state.datum()).tone();
    double size = scale.label();
    double high = Pills.height(size);
    Run run = values.run(state, Pills.style(tone, size));
    if (box.width() >= NARROW) {
      double middle = top + high / 2;
      Pills.draw(run, tone, Pills.rightAligned(text, box.right() - SIDE, middle, size), canvas);
      return;
    }
    if (isBelow(card, box.width(), scale)) {
      double wide = Math.min(box.width() - 2 * SIDE, Pills.width(text, size));
      Box place = new Box(box.x() + SIDE, top + head + scale.space(5), wide, high);
      Pills.draw(run, tone, place, canvas);
      return;
    }
    double wide = headWidth(card, box.width(), scale);
    double names = names(card, wide, scale);
    double y = top + Math.max(0, (head - names - high - LINE) / 2) + names + LINE;
    double x = box.right() - SIDE - wide;
    Box place = new Box(x, y, Math.min(wide, Pills.width(text, size)), high);
    Pills.draw(run, tone, place, canvas);
  }

  private void drawHead(Card card, Box box, double y, double head, Scale scale, Canvas canvas) {
    double wide = headWidth(card, box.width(), scale);
    double x = box.x() + SIDE + scale.space(FACE) + AFTER_FACE;
    Style nameStyle = Style.strong(scale.body());
    Style titleStyle = Style.plain(scale.cell());
    double name = line(name(card), nameStyle, wide);
    double title = line(values.room(card.title()), titleStyle, wide);
    double label = label(card, box.width(), scale);
    double top = y + Math.max(0, (head - name - apart() - title - label) / 2);
    Box first = new Box(x, top, wide, name);
    String missing = values.missing(card.name());
    if (!missing.isEmpty()) {
      Run words = values.missingRun(card.name(), nameStyle.in(Paint.SECONDARY));
      canvas.text("Name", first, Text.of(Paragraph.of(words)));
    }
    canvas.entry("Name", first, card.name(), nameStyle, Text.Anchor.TOP, Paragraph.Align.START);
    canvas.entry(
        "Title",
        new Box(x, top + name + apart(), wide, title),
        card.title(),
        titleStyle,
        Text.Anchor.TOP,
        Paragraph.Align.START);
  }

  private void drawBody(Card card, Box box, double top, Scale scale, Canvas canvas) {
    double wide = box.width() - 2 * SIDE;
    if (!values.isForm()) {
      List<Paragraph> paragraphs =
          details(card).stream().map(fact -> paragraph(fact, scale).spaced(LINE)).toList();
      if (!paragraphs.isEmpty()) {
        Text text = Text.of(paragraphs);
        canvas.text("Details", new Box(box.x() + SIDE, top, wide, text.height(wide)), text);
      }
      return;
    }
    Style style = Style.quiet(scale.detail());
    double y = top;
    for (Fact fact : details(card)) {
      String lead = lead(fact);
      double leadWidth = lead(fact, style, wide);
      double high = detail(fact, scale, box.width());
      canvas.text(
          "Label", new Box(box.x() + SIDE, y, leadWidth, high), Text.of(Paragraph.of(lead, style)));
      canvas.entry(
          fact.label(),
          new Box(box.x() + SIDE + leadWidth, y, wide - leadWidth, high),
          fact.entry(),
          style,
          Text.Anchor.TOP,
          Paragraph.Align.START);
      y += high + LINE;
    }
  }
}
