package io.keyplan.slide.piece;

import io.keyplan.document.Cards.Card;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.ArrayList;
import java.util.List;

/**
 * A face above a name and a line or two.
 *
 * @param values writes entries
 */
record PortraitFace(EntryRuns values) implements CardFace {

  private static final double FACE = 54;
  private static final double SIDE = 8;
  private static final double TOP = 14;
  private static final double FORM_LINE = 4;

  /** A longer word is broken all the same. */
  private static final double WIDEST_WORD = 300;

  /** Room behind a label. */
  private static final double LEAD = 4;

  @Override
  public double minWidth(Scale scale) {
    return 150 * Math.max(1, scale.factor());
  }

  @Override
  public double leastWidth(Card card, Scale scale) {
    return values.isForm()
        ? 0
        : lines(card, scale).stream()
            .mapToDouble(line -> longestWord(line, scale))
            .map(wide -> Math.min(WIDEST_WORD, wide) + 2 * SIDE)
            .max()
            .orElse(0);
  }

  private double longestWord(Line line, Scale scale) {
    return TextFit.longestWord(values.text(line.entry()), line.style().sized(scale.floor()));
  }

  @Override
  public double stretch() {
    return values.isForm() ? 1.8 : 1.9;
  }

  @Override
  public double height(Card card, double width, Scale scale) {
    return 2 * scale.space(TOP) + scale.space(FACE) + 8 + texts(card, width - 2 * SIDE, scale);
  }

  private double texts(Card card, double width, Scale scale) {
    if (!values.isForm()) {
      return text(card, width, scale).height(width);
    }
    List<Line> lines = lines(card, scale);
    double lead = lead(lines, width, scale);
    double height = 0;
    for (Line line : lines) {
      height += high(line, width - lead) + FORM_LINE;
    }
    return height;
  }

  /** Gives the width of the labels of a form, beside which all places to write begin. */
  private double lead(List<Line> lines, double width, Scale scale) {
    return lines.stream()
        .mapToDouble(line -> TextFit.width(label(line), label(scale)) + LEAD)
        .filter(lead -> lead <= width / 2)
        .max()
        .orElse(0);
  }

  private String label(Line line) {
    return values.lead(line.entry().input().label()).strip();
  }

  private static Style label(Scale scale) {
    return Style.quiet(scale.detail());
  }

  /** A value on the card and how it looks. */
  private record Line(Entry entry, Style style) {}

  private List<Line> lines(Card card, Scale scale) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(card.name(), Style.strong(scale.body())));
    lines.add(new Line(card.title(), Style.plain(scale.cell())));
    for (Fact fact : card.details()) {
      lines.add(new Line(fact.entry(), Style.quiet(scale.detail())));
    }
    return lines;
  }

  private Text text(Card card, double width, Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Line line : lines(card, scale)) {
      if (!line.entry().isBlank()) {
        Run run = values.run(line.entry(), line.style());
        Style fitted = run.style().sized(fitted(run, width, scale));
        Paragraph paragraph = Paragraph.of(run.styled(fitted));
        paragraphs.add(paragraph.aligned(Paragraph.Align.CENTER).spaced(2));
      }
    }
    return Text.of(paragraphs);
  }

  /** A long word, such as an e-mail address, is written smaller before it is broken. */
  private static double fitted(Run run, double width, Scale scale) {
    double size = run.style().size();
    while (size > scale.floor()
        && TextFit.longestWord(run.text(), run.style().sized(size)) > width) {
      size -= 0.5;
    }
    return size;
  }

  private double high(Line line, double width) {
    return TextFit.height(Paragraph.of(values.room(line.entry()), line.style()), width);
  }

  @Override
  public void draw(Card card, int number, Box box, double natural, Scale scale, Canvas canvas) {
    double face = scale.space(FACE);
    double wide = box.width() - 2 * SIDE;
    double texts = texts(card, wide, scale);
    double free = box.height() - natural;
    double grown = Math.min(free * 0.6, 60);
    face += Math.max(0, grown);
    double top = box.y() + (free - Math.max(0, grown)) / 2 + scale.space(TOP);
    double center = box.x() + box.width() / 2;
    CardFace.photo(card.photo(), number, new Box(center - face / 2, top, face, face), canvas);
    double y = top + face + 8;
    if (!values.isForm()) {
      Text text = text(card, wide, scale);
      if (!text.isEmpty()) {
        canvas.text("Person", new Box(box.x() + SIDE, y, wide, texts), text);
      }
      return;
    }
    List<Line> lines = lines(card, scale);
    double lead = lead(lines, wide, scale);
    for (Line line : lines) {
      double high = high(line, wide - lead);
      double x = box.x() + SIDE;
      if (TextFit.width(label(line), label(scale)) + LEAD <= lead) {
        Text label = Text.of(Paragraph.of(label(line), label(scale)));
        canvas.text("Label", new Box(x, y, lead, label.height(lead)), label);
      }
      canvas.entry(
          "Person",
          new Box(x + lead, y, wide - lead, high),
          line.entry(),
          line.style(),
          Text.Anchor.TOP,
          Paragraph.Align.START);
      y += high + FORM_LINE;
    }
  }
}
