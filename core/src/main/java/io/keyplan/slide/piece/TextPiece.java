package io.keyplan.slide.piece;

import io.keyplan.document.Entry;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text.
 *
 * @param heading its title; empty for none
 * @param paragraphs its paragraphs, one run each
 * @param highlighted whether it stands on a panel
 * @param label its label on the panel; empty for none
 * @param open the entry to fill in; {@link Entry#EMPTY} where there is text
 * @param values writes entries
 */
record TextPiece(
    String heading,
    List<Run> paragraphs,
    boolean highlighted,
    String label,
    Entry open,
    EntryRuns values)
    implements Piece {

  private static final double MIN_WIDTH = 240;
  private static final double WIDE = 600;
  private static final double SIDE = 16;
  private static final double OPEN_HEIGHT = 84;
  private static final double OPEN_TOP = 8;
  private static final double CAPTION_GAP = 2;

  TextPiece {
    paragraphs = List.copyOf(paragraphs);
  }

  static TextPiece plain(String heading, Entry entry, EntryRuns values) {
    return new TextPiece(
        heading, runs(entry, values.inFull()), false, "", open(entry, values), values);
  }

  static TextPiece callout(String label, Entry entry, EntryRuns values) {
    return new TextPiece("", runs(entry, values), true, label, open(entry, values), values);
  }

  private static Entry open(Entry entry, EntryRuns values) {
    return values.isOpen(entry) ? entry : Entry.EMPTY;
  }

  private static List<Run> runs(Entry entry, EntryRuns values) {
    Run whole = values.run(entry, Style.plain(1));
    return Arrays.stream(whole.text().split("\\R", -1))
        .filter(line -> !line.isBlank())
        .map(line -> new Run(line.strip(), whole.style(), whole.path(), whole.link()))
        .toList();
  }

  private boolean isOpen() {
    return open != Entry.EMPTY;
  }

  @Override
  public boolean isStrip() {
    return highlighted;
  }

  @Override
  public double minWidth(Scale scale) {
    return MIN_WIDTH;
  }

  @Override
  public double height(double width, Scale scale) {
    double height = text(width, scale).height(width);
    double least = highlighted ? OPEN_HEIGHT / 2 : OPEN_HEIGHT;
    return isOpen() ? Math.max(Math.max(height, least), roomToWrite(width, scale)) : height;
  }

  /** Gives the height in which what is usually written has room beneath the label. */
  private double roomToWrite(double width, Scale scale) {
    double inner = width - 2 * SIDE;
    Style style = Style.plain(scale.body());
    double usual = TextFit.height(Paragraph.of(values.usual(open), style), inner);
    double above = label.isEmpty() ? 0 : caption(scale).height(inner) + CAPTION_GAP;
    return 2 * OPEN_TOP + above + usual;
  }

  private Text caption(Scale scale) {
    return Text.of(Paragraph.of(label, new Style(scale.label(), true, Paint.SECONDARY)));
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    double height = height(width, scale);
    return highlighted ? height * 1.15 : isOpen() ? height * 2 : height;
  }

  private Text text(double width, Scale scale) {
    double size = width > WIDE && !highlighted ? scale.body() * 1.15 : scale.body();
    size = Math.round(size * 2) / 2.0;
    List<Paragraph> shown = new ArrayList<>();
    if (highlighted && !label.isEmpty()) {
      shown.add(Paragraph.of(label, new Style(scale.label(), true, Paint.SECONDARY)));
    }
    if (isOpen()) {
      shown.add(Paragraph.of(values.prompt(open), Style.quiet(size)));
    }
    for (Run run : paragraphs) {
      shown.add(
          Paragraph.of(run.styled(run.style().sized(size))).spaced(highlighted ? 2 : size * 0.6));
    }
    Text.Insets insets = highlighted ? Text.Insets.of(SIDE, scale.space(9)) : Text.Insets.NONE;
    return Text.of(shown)
        .inset(insets)
        .anchored(highlighted ? Text.Anchor.MIDDLE : Text.Anchor.TOP);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    Box place = box.withHeight(Math.min(box.height(), maxHeight(box.width(), scale)));
    if (isOpen()) {
      drawOpen(place, scale, canvas);
      return;
    }
    Text text = text(box.width(), scale);
    if (!highlighted) {
      canvas.text(heading.isEmpty() ? "Text" : heading, place, text);
      return;
    }
    canvas.form("Callout", place, Shape.Outline.RECTANGLE, Paint.PANEL, null, text);
    canvas.decoration("Edge", place.withWidth(4), Shape.Outline.RECTANGLE, Paint.ACCENT);
  }

  private void drawOpen(Box box, Scale scale, Canvas canvas) {
    canvas.decoration(
        "Frame",
        box,
        Shape.Outline.RECTANGLE,
        Paint.PANEL,
        highlighted ? null : Stroke.dashed(Paint.HAIRLINE, 0.75));
    Box inner =
        new Box(
            box.x() + SIDE,
            box.y() + OPEN_TOP,
            box.width() - 2 * SIDE,
            box.height() - 2 * OPEN_TOP);
    if (!label.isEmpty()) {
      Text caption = caption(scale);
      double high = caption.height(inner.width());
      canvas.text("Label", inner.withHeight(high), caption);
      inner = inner.below(high + CAPTION_GAP);
    }
    canvas.entry(
        "Text", inner, open, Style.plain(scale.body()), Text.Anchor.TOP, Paragraph.Align.START);
    if (highlighted) {
      canvas.decoration("Edge", box.withWidth(4), Shape.Outline.RECTANGLE, Paint.ACCENT);
    }
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    if (isOpen()) {
      return List.of(this);
    }
    double room = height - text(width, scale).insets().down() - (highlighted ? 30 : 0);
    double size = scale.body() * (width > WIDE && !highlighted ? 1.15 : 1);
    Style style = Style.plain(Math.round(size * 2) / 2.0);
    double inner = width - (highlighted ? 2 * SIDE : 0);
    List<Run> lines = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (Run run : paragraphs) {
      Run.Extent extent = lines.isEmpty() ? Run.Extent.WHOLE : Run.Extent.NEXT_LINES;
      for (String part : shortened(run.text(), style, inner, room)) {
        lines.add(new Run(part, run.style(), run.path(), run.link(), extent));
        heights.add(TextFit.height(Paragraph.of(part, style), inner));
        extent = Run.Extent.NEXT_WORDS;
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (List<Run> part : EvenParts.balanced(lines, heights, style.size() * 0.6, room)) {
      pieces.add(new TextPiece(heading, part, highlighted, label, Entry.EMPTY, values));
    }
    return pieces;
  }

  /** A paragraph that fills a slide is divided between lines, within a word only if it must be. */
  private List<String> shortened(String text, Style style, double width, double height) {
    int lines = Math.max(1, (int) (height / TextFit.lineHeight(style)));
    if (TextFit.lines(text, style, width) <= lines) {
      return List.of(text);
    }
    List<String> wrapped = style.metrics().wrap(text, width - 1);
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (int i = 1; i <= wrapped.size(); i++) {
      String line = wrapped.get(i - 1);
      at = Math.max(at, text.indexOf(line, at)) + line.length();
      if (i == wrapped.size() || i % lines == 0) {
        int to = i == wrapped.size() ? text.length() : Math.min(at, text.length());
        parts.add(text.substring(from, to).strip());
        if (to < text.length()
            && Character.isLetterOrDigit(text.charAt(to - 1))
            && Character.isLetterOrDigit(text.charAt(to))) {
          values.inform("a word that is longer than a slide goes on on the next one");
        }
        from = to;
      }
    }
    return parts;
  }

  /** Gives a text that has no address. */
  static Run fixed(String text) {
    return new Run(text, Style.plain(1), FieldPath.NONE, "");
  }
}
